import { fakeClock } from './clock.ts';
import { type House, openHouse, webStage } from './house.ts';
import { movingDate } from './moving-date.ts';
import { emulatorStage } from './slack-emulator-stage.ts';
import { slackStage } from './slack-stage.ts';

/** The platforms that every journey works on alike: `describe.each(STAGES)('…, on $stage', ({ open }) => …)`. */
export const STAGES: { stage: string; open(startsAt: string): Promise<House> }[] = [
  { stage: 'the local page', open: (startsAt) => openHouse(webStage(), startsAt) },
  { stage: 'Slack', open: openOnSlack },
];

/** On the strict fake of Slack. */
export async function openOnSlack(startsAt: string): Promise<House> {
  const clock = fakeClock(startsAt);
  return openHouse(await slackStage(clock), clock);
}

/** On the independent emulator of Slack's Web API, which has a date of its own: the computer's, moved. */
export async function openOnEmulator(startsAt: string) {
  const clock = movingDate(startsAt);
  const stage = await emulatorStage();
  const house = await openHouse(stage, clock);
  return {
    ...house,
    emulator: stage.emulator,
    async close() {
      await house.close();
      clock.release();
    },
  };
}
