import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeClock } from '../support/clock.ts';
import { type House, openHouse, webStage } from '../support/house.ts';
import { slackStage } from '../support/slack-stage.ts';

const PROGRAMME = `
id: min-by
name: { da: Ledere i min by, en: Leaders in my town }
goal: { da: trivsel, en: wellbeing }
texts:
  da: { cycle.ask.challenge: Hvad i din ledelse skal lykkes bedre? }
`;
const CONTACT = 'Ring til HR på 12 34 56 78';

let house: House;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laerke-own-words-'));
  await mkdir(join(folder, 'programmes'));
  await writeFile(join(folder, 'programmes', 'min-by.yaml'), PROGRAMME);
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['the local page', async () => webStage()],
  ['Slack', slackStage],
])(
  'a network speaks in the words of its programme, and names whom one can talk with, on %s',
  async (_, stage) => {
    const env = { DATABASE_URL: `file:${join(folder, 'laerke.db')}` };
    const clock = fakeClock('2027-03-01T09:00:00+01:00');
    house = await openHouse(await stage(clock), clock, { env });
    const { facilitator, leaders, channel } = house.stage;
    const [mette, , emily] = leaders;
    await house.word(facilitator, 'netværk', channel);
    await house.submit(facilitator, { programme: 'min-by', contact: CONTACT });
    await house.press(mette, 'Ja, jeg er med');
    await house.press(mette, 'Begynd');
    expect((await house.last(mette)).text).toContain('Hvad i din ledelse skal lykkes bedre?');
    await house.press(emily, "Yes, I'm in");
    await house.press(emily, 'Begin');
    expect((await house.last(emily)).text, 'in English it says nothing of its own').toContain(
      'Which leadership challenge would you like to understand better?',
    );
    await house.say(mette, 'Jeg kan ikke mere, jeg græder hver morgen.');
    expect((await house.last(mette)).text).toContain(CONTACT);
    expect((await house.home(mette))?.text).toContain(CONTACT);
    await house.word(facilitator, 'netværk', channel);
    expect(await house.formValues(facilitator)).toMatchObject({ programme: 'min-by', contact: CONTACT });
  },
);
