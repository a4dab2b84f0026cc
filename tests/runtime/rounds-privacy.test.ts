import { beforeEach, describe, expect, it } from 'vitest';
import { FIELDS, isPublic, type Step } from '../../flows/round/definition.ts';
import { buttonsOf, cardsIn, textOf } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import type { Press } from '../../src/core/press.ts';
import { canaries } from '../support/canaries.ts';
import { dump } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { watched } from '../support/watched.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say } from '../support/workshop-people.ts';

let shop: Workshop;
let seen: ReturnType<typeof watched>;
const words = canaries();
beforeEach(async () => {
  shop = await openWorkshop();
  seen = watched(shop, words);
  return () => shop.close();
});

/** Karen leads; Anne presents, Bent interviews, Carl reflects; Dan is Anne's mentor and Olga the office, in no channel. */
const LEADERS = ['anne', 'bent', 'carl'];
const EVERYBODY = ['karen', ...LEADERS, 'dan', 'olga'];

const formFor = (who: string, press: Press): Promise<Reply> =>
  seen.does(who, { kind: 'formWanted', press, channel: CHANNEL });

/** Fills every field of a step with words of its own. */
async function speaks(who: string, step: Step): Promise<void> {
  const label = said('da', `round.say.${step}`);
  const found = shop.chat
    .in(CHANNEL)
    .flatMap(({ card }) => buttonsOf(card))
    .findLast((one) => one.label === label);
  if (!found) throw new Error(`no button ${label}`);
  const form = await formFor(who, found.press);
  const values = Object.fromEntries(FIELDS[step].map((field) => [field, words.at(`${step}.${field}`)]));
  await seen.send(who, form, values);
}

async function everybodyLooksEverywhere(): Promise<void> {
  const presses = shop.chat.messages.flatMap(({ card }) => buttonsOf(card).map((one) => one.press));
  const own = [...new Set(presses.filter((one) => 'run' in one).map((one) => JSON.stringify(one)))];
  for (const who of EVERYBODY) {
    await seen.does(who, { kind: 'homeOpened' });
    await seen.does(who, { kind: 'word', text: 'hjem' });
    await seen.does(who, { kind: 'word', text: 'mentor' });
    await seen.does(who, { kind: 'word', text: 'eksport' });
    for (const one of own) await formFor(who, JSON.parse(one) as Press);
  }
}

async function meeting(): Promise<void> {
  for (const account of EVERYBODY)
    shop.chat.profiles.set(account, { name: account, language: 'da', zone: 'Europe/Copenhagen' });
  shop.chat.channels.get(CHANNEL)?.members.splice(0, 99, 'karen', ...LEADERS);
  await foundNetwork(shop, LEADERS);
  await seen.send('karen', await seen.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL }), {
    office: ['olga'],
  });
  await press(shop, 'olga', 'Ja, jeg er med');
  await seen.send('anne', await seen.does('anne', { kind: 'word', text: 'mentor' }).then(mentorForm), {
    mentor: ['dan'],
  });
  await press(shop, 'dan', 'Ja, jeg er med');
  // Anne has a cycle with words that are nobody's but hers
  await press(shop, 'anne', 'Begynd');
  await say(shop, 'anne', words.at('cycle.challenge'));
  await say(shop, 'anne', words.at('cycle.baseline'));

  const call = await seen.does('karen', { kind: 'word', text: 'runde', channel: CHANNEL });
  await seen.send('karen', call);
  await press(shop, 'karen', said('da', 'round.button.begin'));
  const on = (step: Step) =>
    press(shop, 'karen', said('da', 'round.button.next', { step: said('da', `round.step.${step}.title`) }));
  await speaks('anne', 'frame');
  await on('interview');
  await speaks('bent', 'interview');
  await on('reflections');
  await speaks('carl', 'reflections');
  await on('learning');
  await speaks('anne', 'learning');
  await on('patterns');
  await speaks('carl', 'patterns');
  await on('decisions');
  await speaks('bent', 'decisions');
  await press(shop, 'karen', said('da', 'round.button.toSummary'));
  await seen.send('karen', await press(shop, 'karen', said('da', 'round.button.draft')), {
    themes: words.at('summary.themes'),
  });
  await seen.send('bent', await press(shop, 'bent', said('da', 'round.button.changeLine')), {
    action: words.at('line.action'),
    help: words.at('line.help'),
  });
  await everybodyLooksEverywhere();
}

/** The button that asks for the nearest leader's name. */
async function mentorForm(): Promise<Reply> {
  return seen.does('anne', { kind: 'formWanted', press: { word: 'mentor', args: { kind: 'primary' } } });
}

const inThread = (Object.keys(FIELDS) as Step[])
  .filter((step) => step !== 'earlier')
  .flatMap((step) =>
    FIELDS[step].filter((field) => isPublic(step, field)).map((field) => `${step}.${field}`),
  );
const decision = FIELDS.decisions
  .filter((field) => !isPublic('decisions', field))
  .map((field) => `decisions.${field}`);

describe('a meeting with words of their own in every field', () => {
  it('shows each of them to whom it is for, and to nobody else, in whatever they look at', async () => {
    await meeting();
    const sorted = (places: string[]) => [...new Set(places)].toSorted();
    expect(sorted(seen.sees(CHANNEL)), 'the channel').toEqual(sorted(inThread));
    const onlyIn = (who: string) => sorted(seen.sees(who).filter((place) => !inThread.includes(place)));
    expect(onlyIn('anne'), 'her own cycle').toEqual(['cycle.baseline', 'cycle.challenge']);
    expect(onlyIn('bent'), 'his own decision and lines').toEqual(
      sorted([...decision, 'line.action', 'line.help']),
    );
    expect(onlyIn('karen'), 'her own draft').toEqual(['summary.themes']);
    for (const other of ['carl', 'dan', 'olga']) expect(onlyIn(other), other).toEqual([]);
    expect(seen.sees('dan'), 'a mentor hears nothing of a round').toEqual([]);
    expect(seen.sees('olga'), 'nor does the office').toEqual([]);
    expect(words.all.size).toBeGreaterThan(18);
  }, 30_000);

  it('keeps every one of them sealed in the database and out of the log', async () => {
    await meeting();
    const holds = (row: unknown) => {
      const columns = Object.values(row as Record<string, unknown>);
      return columns.some(
        (column) => words.in(Buffer.isBuffer(column) ? column.toString('latin1') : String(column)).length > 0,
      );
    };
    for (const [table, rows] of Object.entries(dump(shop.db))) expect(rows.filter(holds), table).toEqual([]);
    expect(words.in(shop.lines.join(''))).toEqual([]);
  }, 30_000);

  it('tells in the summary what was approved, and nothing else', async () => {
    await meeting();
    const before = seen.sees(CHANNEL);
    await press(shop, 'bent', said('da', 'round.button.approve'));
    await press(shop, 'karen', said('da', 'round.button.post'));
    const after = seen.sees(CHANNEL).filter((place) => !before.includes(place));
    expect(after.toSorted()).toEqual(['line.action', 'line.help', 'summary.themes']);
    const summary = shop.chat.in(CHANNEL).at(-1)?.card;
    const text = summary
      ? cardsIn(summary)
          .flatMap(({ body }) => body.map(textOf))
          .join('\n')
      : '';
    expect(words.in(text).toSorted()).toEqual([
      'line.action',
      'line.help',
      'patterns.text',
      'summary.themes',
    ]);
  }, 30_000);
});
