import { afterEach, describe, expect, it } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import { fakeClock } from '../support/clock.ts';
import { type House, openHouse, webStage } from '../support/house.ts';
import { said as inWords } from '../support/said.ts';
import { slackStage } from '../support/slack-stage.ts';
import { CAST, telling } from './leaders/telling.ts';

const START = '2027-03-01T08:00:00+01:00';
/** what six of the seven leaders say before and after, and let be counted; the seventh keeps theirs */
const SCORES: Record<string, [string, string]> = {
  Mette: ['4', '3'],
  Jonas: ['5', '4'],
  Emily: ['2', '3'],
  Aisha: ['4', '5'],
  Søren: ['3', '4'],
  Birgit: ['5', '4'],
};
const ALT = [
  'Sådan oplever vi det selv.',
  'Så meget udfordrede det os, før vi prøvede noget: ét svar på 2, ét svar på 3, 2 svar på 4, 2 svar på 5. 1 er meget lidt, og 5 er meget.',
  'Så meget støtter prøvehandlingen os bagefter: 2 svar på 3, 3 svar på 4, ét svar på 5. 1 er meget lidt, og 5 er meget.',
].join('\n');

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

const text = (key: MessageKey, params = {}) => inWords('da', key, params);
type Told = ReturnType<typeof telling>;

/** A network of seven leaders who read Danish. */
async function network(opened: House): Promise<Told> {
  house = opened;
  const told = telling(opened, 'da');
  const { app, stage, word, submit, press } = opened;
  for (const account of [stage.facilitator, ...stage.members]) {
    await word(account, 'hjælp');
    const known = await app.store.people.find(stage.address({ account }).workspace, account);
    await app.store.people.change(app.space.id, known?.id ?? '', {
      language: 'da',
      zone: 'Europe/Copenhagen',
    });
  }
  await word(stage.facilitator, 'netværk', stage.channel);
  await submit(stage.facilitator, { name: 'Netværk Nord', language: 'da', leaders: stage.members });
  for (const account of stage.members) await press(account, text('network.invitation.yes'));
  return told;
}

/** They all go through a cycle; those who are named in SCORES press *Count me in*. */
async function cycles({ person, later }: Told): Promise<void> {
  const people = Object.keys(SCORES).map((name) => person(name as (typeof CAST)[number], 'da'));
  for (const one of people) {
    await one.presses('network.welcome.start');
    await one.says('Jeg ender med at svare på alt.');
    await one.presses('cycle.button.toPlan');
    await one.says('Jeg tæller til ti, inden jeg svarer.');
    await one.presses('cycle.button.onward');
    await one.choosesWeeks(2);
    await one.presses('cycle.button.onward');
  }
  await later('2027-03-02T09:00');
  for (const one of people) await one.presses({ label: SCORES[one.name]?.[0] ?? '' });
  await later('2027-03-15T09:00');
  for (const one of people) {
    await one.presses('cycle.tried.tried');
    await one.says('En af de nye svarede først.');
    await one.says('Stilheden var kortere, end jeg troede.');
    await one.presses('cycle.button.onward');
    await one.presses({ label: SCORES[one.name]?.[1] ?? '' });
    await one.presses('cycle.button.skip');
    await one.presses('cycle.button.onward');
    await one.says('Jeg svarer for hurtigt.');
    await one.presses('cycle.button.skip');
    await one.presses('cycle.next.end');
    await one.presses('cycle.button.count');
  }
}

/** One round of three, in which Lars decides something, up to its summary in the channel. A later one looks back first. */
async function meeting({ person, house: { stage } }: Told, isLater = false): Promise<void> {
  const [karen, lars] = [person('Karen', 'da'), person('Lars', 'da')];
  const people = ['Lars', 'Mette', 'Jonas'].map((name) => stage.account(name));
  await karen.word('runde', stage.channel);
  await karen.submits({ people, mode: 'live', rounds: '1', questions: 'no' });
  await karen.presses('round.button.begin');
  for (const step of [
    ...(isLater ? ['frame'] : []),
    'interview',
    'reflections',
    'learning',
    'patterns',
    'decisions',
  ])
    await karen.presses('round.button.next', { step: text(`round.step.${step}.title` as MessageKey) });
  await lars.fillsInChannel(
    'round.say.decisions',
    { what: 'Jeg lader en anden åbne mødet.' },
    'round.form.say',
  );
  await karen.presses('round.button.toSummary');
  await karen.fills('round.button.draft', { themes: 'At holde igen' }, 'round.form.askLines');
  await lars.presses('round.button.approve');
}

const summaryIn = async ({ inChannel }: House) =>
  (await inChannel()).find(({ text: said }) => said.startsWith(text('round.summary.title', { rounds: 1 })));

describe('a meeting’s summary shows the network its scores', () => {
  it('on the local page, as a picture that it draws', async () => {
    const told = await network(await openHouse(webStage(), START));
    await cycles(told);
    await meeting(told);
    const summary = await summaryIn(told.house);
    expect(summary?.text).toContain(ALT);
    const png = await fetch(`${told.house.app.url}/local/picture/${summary?.ref.message}/0.png`);
    expect(png.headers.get('content-type')).toBe('image/png');
    await told.later('2027-03-17T09:00');
    await meeting(told, true);
    const [, second] = (await told.house.inChannel()).filter(({ text: said }) =>
      said.startsWith(text('round.summary.title', { rounds: 1 })),
    );
    expect(second?.text, 'nobody has been counted since').not.toContain(text('round.picture.title'));
  });

  it('on Slack, as a picture that it has brought there', async () => {
    const clock = fakeClock(START);
    const stage = await slackStage(clock, 1, 'http', CAST.slice(4));
    const told = await network(await openHouse(stage, clock));
    await cycles(told);
    await meeting(told);
    expect((await summaryIn(told.house))?.text).toContain(ALT);
    const images = stage.fake.workspace
      .in('GNORD')
      .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'image'));
    expect(images).toHaveLength(1);
    const { parked } = await told.house.app.store.ledger.trouble(clock.now());
    expect(parked).toEqual([]);
  });
});
