import { beforeEach, describe, expect, it } from 'vitest';
import { round } from '../../flows/round/index.ts';
import { countedScores } from '../../src/runtime/counted-scores.ts';
import { answerContext, createReads } from '../../src/runtime/reads.ts';
import { change, commitOf, NOON } from '../support/ledger.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  return () => shop.close();
});

let runs = 0;

/** A conversation of somebody's in which they gave these scores, and let them be counted in these networks. */
async function scored(account: string, scores: Record<string, number>, ...networks: string[]) {
  runs += 1;
  const { id: owner } = await shop.person(account);
  const space = shop.space.id;
  const run = { id: `scored-${runs}`, space, owner };
  await shop.sealer.ensureKey(space, owner);
  const answers = await Promise.all(
    Object.entries(scores).map(async ([step, score]) => {
      const context = answerContext(space, run.id, step, 1);
      return { step, version: 1, sealed: await shop.sealer.seal(owner, context, String(score)), at: NOON };
    }),
  );
  const versions = Object.fromEntries(Object.keys(scores).map((step) => [step, 1]));
  const projections = networks.map((network) => ({ table: 'counted', network, versions }) as const);
  const commit = commitOf(`scored-${runs}`, change({ run, answers, projections }));
  await shop.store.ledger.commit({ ...commit, space });
  return owner;
}

const counted = (network = 'nord') => countedScores(shop)(shop.space.id, network);
const told = async (network?: string) =>
  (await counted(network)).map(({ step, score }) => `${step} ${score}`).toSorted();

async function released(...marks: string[]) {
  runs += 1;
  const projections = marks.map((mark) => ({ table: 'released', mark }) as const);
  const run = { id: `round-${runs}`, space: shop.space.id, owner: (await shop.person('karen')).id };
  const commit = commitOf(`round-${runs}`, change({ run, projections }));
  await shop.store.ledger.commit({ ...commit, space: shop.space.id });
}

describe('the scores that a network’s picture can be made of', () => {
  it('are those whose authors let them be counted there', async () => {
    await scored('mette', { before: 4, after: 5 }, 'nord');
    await scored('jonas', { before: 2 }, 'syd');
    await scored('emily', { before: 3 });
    expect(await told()).toEqual(['after 5', 'before 4']);
    expect(await told('syd')).toEqual(['before 2']);
  });

  it('are one a person of each kind, the latest, so that five of them are five people’s', async () => {
    await scored('mette', { before: 1, after: 1 }, 'nord');
    await scored('mette', { before: 2 }, 'nord');
    await scored('jonas', { before: 5 }, 'nord');
    expect(await told()).toEqual(['after 1', 'before 2', 'before 5']);
  });

  it('have been in no picture, of this network or another', async () => {
    await scored('mette', { before: 4 }, 'nord', 'syd');
    await scored('jonas', { before: 2 }, 'nord');
    const [first] = (await counted('syd')).map(({ mark }) => mark);
    await released(first ?? '');
    expect(await told('syd')).toEqual([]);
    expect(await told()).toEqual(['before 2']);
  });

  it('are nobody’s who has asked to be forgotten', async () => {
    const mette = await scored('mette', { before: 4 }, 'nord');
    await scored('jonas', { before: 2 }, 'nord');
    await shop.store.people.leave(shop.space.id, mette);
    expect(await told()).toEqual(['before 2']);
  });

  it('tell nothing of who gave them, the order included', async () => {
    const people = ['mette', 'jonas', 'emily', 'karen'];
    const owners: string[] = [];
    for (const [index, account] of people.entries())
      owners.push(await scored(account, { before: index + 1 }, 'nord'));
    const all = await counted();
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(['mark', 'score', 'step']);
    expect(all.map(({ mark }) => mark)).toEqual(all.map(({ mark }) => mark).toSorted());
    for (const owner of owners) expect(JSON.stringify(all)).not.toContain(owner);
    expect(JSON.stringify(all)).not.toMatch(/scored-/);
  });

  it('are seen by no card, not even the owner’s', async () => {
    const owner = await scored('mette', { before: 4 }, 'nord');
    const subject = { id: 'round-1', space: shop.space.id, owner, network: 'nord' };
    const read = await createReads(shop).load(round, subject, { person: owner });
    expect(read.countedScores).toEqual([]);
  });
});
