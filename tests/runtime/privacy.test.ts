import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_STEPS } from '../../flows/cycle/definition.ts';
import type { AnswerView, Recipient } from '../../src/core/flow.ts';
import { answerContext, createReads } from '../../src/runtime/reads.ts';
import { change, commitOf, dump, NOON } from '../support/ledger.ts';
import { toy } from '../support/toy-flow.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  return () => shop.close();
});

describe('what is loaded for a card', () => {
  let mette: string;
  const nord = { network: 'nord' };
  const mentor = { person: 'mentor' };

  beforeEach(async () => {
    mette = (await shop.person('mette')).id;
    await shop.sealer.ensureKey(shop.space.id, mette);
    const written = [
      ['tryOut', 1],
      ['tryOut', 2],
      ['tryOut', 3],
      ['insight', 1],
      ['baseline', 1],
    ] as const;
    const answers = await Promise.all(
      written.map(async ([step, version]) => {
        const context = answerContext(shop.space.id, 'toy-1', step, version);
        return {
          step,
          version,
          sealed: await shop.sealer.seal(mette, context, `${step} ${version}`),
          at: NOON,
        };
      }),
    );
    const approve = (item: string, to: Recipient, versions: Record<string, number>) =>
      ({ table: 'audience', item, to, versions }) as const;
    const projections = [
      approve('trialAction', nord, { tryOut: 2 }),
      approve('insight', mentor, { insight: 1 }),
      approve('trialAction', mentor, { tryOut: 1 }),
    ];
    const run = { id: 'toy-1', space: shop.space.id, owner: mette };
    await shop.store.ledger.commit({
      ...commitOf('e1', change({ run, answers, projections })),
      space: shop.space.id,
    });
  });

  async function answersFor(reader: Recipient): Promise<AnswerView[]> {
    const run = await shop.store.runs.get(shop.space.id, 'toy-1');
    if (!run) throw new Error('the run is gone');
    return (await createReads(shop).load(toy, run, reader)).answers;
  }
  const loadedFor = async (reader: Recipient) => (await answersFor(reader)).map(({ text }) => text).sort();

  it('is everything for the owner', async () => {
    expect(await loadedFor({ person: mette })).toEqual([
      'baseline 1',
      'insight 1',
      'tryOut 1',
      'tryOut 2',
      'tryOut 3',
    ]);
  });

  it.each([
    ['a network: the one version approved for it, no later and no earlier one', nord, ['tryOut 2']],
    ['another network: nothing', { network: 'syd' }, []],
    ['a mentor: what was approved for the mentor, not for the network', mentor, ['insight 1', 'tryOut 1']],
    ['anybody else: nothing', { person: 'jonas' }, []],
    ['a person with the id of a network: nothing', { person: 'nord' }, []],
    ['a network with the id of the owner: nothing', { network: 'mette' }, []],
  ])('for %s', async (_, reader, expected) => {
    expect(await loadedFor(reader)).toEqual(expected);
  });

  it('is nothing for anybody once the key of the person is destroyed', async () => {
    await shop.sealer.erase(shop.space.id, mette);
    expect(await loadedFor({ person: mette })).toEqual([]);
    expect(await loadedFor(nord)).toEqual([]);
  });

  it('is opened where it is looked at: a text that is spoilt is in the way of no other', async () => {
    const sealed = await shop.sealer.seal(mette, 'another place', 'flyttet');
    const moved = { step: 'baseline', version: 2, sealed, at: NOON };
    const run = { id: 'toy-1', space: shop.space.id, owner: mette };
    await shop.store.ledger.commit({
      ...commitOf('e2', change({ run, answers: [moved], expected: 1 })),
      space: shop.space.id,
    });
    const answers = await answersFor({ person: mette });
    const text = (version: number) =>
      answers.find((one) => one.step === 'baseline' && one.version === version)?.text;
    expect(text(1)).toBe('baseline 1');
    expect(() => text(2)).toThrow();
  });
});

describe('a whole cycle with a secret in every answer', () => {
  const CHOICE: Record<string, string> = { tried: 'Prøvede det', evidence: 'Erfaring', next: 'Slut her' };
  const secret = (step: string, version = 1) => `hemmelighed-${step}-${version}`;

  /** Mette answers until nothing more is asked; Karen and Jonas look on. */
  async function walk() {
    await foundNetwork(shop, ['mette', 'jonas']);
    await press(shop, 'mette', 'Begynd');
    for (const { id, kind } of ALL_STEPS) {
      if (['challengeMore', 'triedMore', 'noticedMore'].includes(id)) continue; // asked for other answers than these
      if (id === 'tried') await press(shop, 'mette', 'Kig tilbage nu');
      if (kind === 'choice') await press(shop, 'mette', CHOICE[id] ?? '');
      else
        await say(
          shop,
          'mette',
          { text: secret(id), signs: secret(id), day: 'om to uger', scale: '3' }[kind],
        );
      if (id === 'starHelp') await share('Del med netværket');
    }
  }
  async function share(label: string) {
    const { form } = await press(shop, 'mette', label);
    if (!form) throw new Error('no form to share with');
    const values = Object.fromEntries(form.inputs.map(({ name, value }) => [name, value ?? '']));
    await shop.does('mette', { kind: 'submitted', press: form.press, values });
  }
  const everyWord = (place: string) => texts(shop, place).join('\n');

  it('gives the channel the one text that was shared, and nobody else anything', async () => {
    await walk();
    expect(everyWord(CHANNEL).match(/hemmelighed-\w+-\d/g)).toEqual([secret('tryOut')]);
    for (const other of ['karen', 'jonas']) expect(everyWord(other)).not.toContain('hemmelighed');
  });

  it('leaves the shared card as it was approved when the leader changes the text, until it is updated', async () => {
    await walk();
    const [cycle] = shop.db.$client.prepare("SELECT id FROM runs WHERE flow = 'cycle'").pluck().all();
    const edit = { run: String(cycle), type: 'answerGiven', args: { step: 'tryOut' } };
    await shop.does('mette', { kind: 'submitted', press: edit, values: { answer: secret('tryOut', 2) } });
    expect(everyWord(CHANNEL)).toContain(secret('tryOut', 1));
    expect(everyWord(CHANNEL)).not.toContain(secret('tryOut', 2));
    await share('Ret det også i netværket');
    expect(everyWord(CHANNEL)).not.toContain(secret('tryOut', 1));
    expect(everyWord(CHANNEL)).toContain(secret('tryOut', 2));
    expect(shop.chat.in(CHANNEL), 'in place').toHaveLength(1);
  });

  it('keeps every text sealed in the database and out of the log', async () => {
    await walk();
    expect(everyWord('mette'), 'they were taken in, and their author may see them').toContain('hemmelighed');
    for (const [table, rows] of Object.entries(dump(shop.db))) {
      const found = rows.filter((row) => holds(row, 'hemmelighed'));
      expect(found, `in ${table}`).toEqual([]);
    }
    expect(shop.lines.join('')).not.toContain('hemmelighed');
  });
});

/** Whether a text stands in any column of the row, readable. */
function holds(row: unknown, text: string): boolean {
  const columns = Object.values(row as Record<string, unknown>);
  return columns.some((column) =>
    (Buffer.isBuffer(column) ? column : Buffer.from(String(column))).includes(text),
  );
}
