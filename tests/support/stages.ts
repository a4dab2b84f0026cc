import { fakeClock } from './clock.ts';
import { type Furnished, type House, houseAt, openHouse, webStage } from './house.ts';
import { movingDate } from './moving-date.ts';
import { emulatorStage } from './slack-emulator-stage.ts';
import { slackStage, type Way } from './slack-stage.ts';
import { teamsStage } from './teams-stage.ts';

/** The platforms that every journey works on alike: `describe.each(STAGES)('…, on $stage', ({ open }) => …)`. */
export const STAGES: { stage: string; open(startsAt: string, furnished?: Furnished): Promise<House> }[] = [
  { stage: 'the local page', open: (startsAt, furnished) => openHouse(webStage(), startsAt, furnished) },
  { stage: 'Slack', open: (startsAt, furnished) => openOnSlack(startsAt, 1, 'http', furnished) },
  { stage: 'Teams', open: (startsAt, furnished) => openOnTeams(startsAt, 1, furnished) },
];

/**
 * On the strict fake of Slack.
 * @param deliveries how often Slack delivers every single request
 */
export async function openOnSlack(
  startsAt: string,
  deliveries = 1,
  way: Way = 'http',
  furnished: Furnished = {},
) {
  const clock = fakeClock(startsAt);
  const slack = await slackStage(clock, deliveries, way);
  return { ...(await openHouse(slack, clock, furnished)), slack };
}

/** On the strict fake of Teams. */
export async function openOnTeams(startsAt: string, deliveries = 1, furnished: Furnished = {}) {
  const clock = fakeClock(startsAt);
  const teams = await teamsStage(clock, deliveries);
  return { ...(await openHouse(teams, clock, furnished)), teams };
}

/** On Slack and Teams at once: the same house, as the people of each of them know it. */
export async function openOnBoth(startsAt: string) {
  const clock = fakeClock(startsAt);
  const [slack, teams] = [await slackStage(clock), await teamsStage(clock)];
  const env = {
    ...slack.env,
    ...teams.env,
    LAERKE_ADMINS: [slack, teams].map((stage) => stage.env.LAERKE_ADMINS).join(','),
  };
  async function close() {
    await slack.close();
    await teams.close();
  }
  const inSlack = await openHouse({ ...slack, env, close }, clock);
  const inTeams = await houseAt(teams, inSlack);
  return { inSlack, inTeams, fakes: { slack: slack.fake, teams: teams.fake }, close: inSlack.close };
}

/** On the independent emulator of Slack's Web API, which has a date of its own: the computer's, moved. */
export async function openOnEmulator(startsAt: string, others: readonly string[] = []) {
  const clock = movingDate(startsAt);
  const stage = await emulatorStage(others);
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
