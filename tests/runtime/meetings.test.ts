import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/card.ts';
import type { RunId } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { createDispatch } from '../../src/runtime/dispatch.ts';
import { createReads } from '../../src/runtime/reads.ts';
import { said } from '../support/said.ts';
import { meeting, talk } from '../support/toy-talk.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork } from '../support/workshop-people.ts';

let shop: Workshop;
let network: string;
beforeEach(async () => {
  shop = await openWorkshop();
  network = await foundNetwork(shop, ['mette', 'jonas'], ['mette', 'jonas', 'emily']);
  return () => shop.close();
});

const idOf = async (account: string) => (await shop.person(account)).id;
const dispatcher = () =>
  createDispatch({
    ...shop.parts,
    reads: createReads(shop),
    releaseAt: async (_space, _to, _urgency, at) => at,
    committed: () => {},
  });
const at = () => shop.clock.now();

/** A conversation of somebody's that can arrange meetings, with somebody else if one is named. */
async function begin(owner: string, other?: string): Promise<RunId> {
  const run = `talk-of-${owner}`;
  const begins = { space: shop.space.id, run, id: `begin-${run}`, flow: 'talk', at: at() };
  await dispatcher().begin({ ...begins, owner: await idOf(owner), input: other && (await idOf(other)) });
  return run;
}
let sent = 0;
async function tell(run: RunId, event: { type: string } & Record<string, unknown>) {
  sent += 1;
  await dispatcher().send({ space: shop.space.id, run, id: `event-${sent}`, event, at: at() });
  await shop.runtime.sweep();
}
const books = (run: RunId, id: string, differently: Partial<Omit<MeetingView, 'run'>>) =>
  tell(run, { type: 'booked', meeting: meeting(id, differently) });
const stored = async (run: RunId) => {
  const found = await shop.store.runs.get(shop.space.id, run);
  if (!found) throw new Error('there is no such run');
  return found;
};
const heard = async (run: RunId) => ((await stored(run)).state as { heard: number }).heard;
const readsOf = async (run: RunId) => {
  const found = await stored(run);
  return createReads(shop).load(talk, found, { person: found.owner });
};

describe('what a conversation reads', () => {
  it('of the calendar is what its owner is asked to come to, whichever conversation has arranged it', async () => {
    const [mine, his] = [await begin('mette'), await begin('jonas')];
    await books(his, 'm1', { networks: [network] });
    await books(his, 'm2', { kind: 'mentor', people: [await idOf('jonas'), await idOf('karen')] });
    await books(mine, 'm3', { kind: 'mentor', people: [await idOf('mette')], day: '2027-03-02' });
    const ids = async (run: RunId) => (await readsOf(run)).calendar.map(({ id }) => id);
    expect(await ids(mine)).toEqual(['m3', 'm1']);
    expect(await ids(his)).toEqual(['m1', 'm2']);
  });

  it('of people is whom its state names, each once, and none before it has a state', async () => {
    const run = await begin('mette', 'karen');
    expect((await readsOf(run)).people).toMatchObject([{ name: 'Karen', hours: {}, off: [] }]);
    const { state: _, ...before } = await stored(run);
    const subject = { id: before.id, space: before.space, owner: before.owner };
    const { people } = await createReads(shop).load(talk, subject, { person: before.owner });
    expect(people).toEqual([]);
  });

  it('of people is nobody who is gone or is being forgotten', async () => {
    const run = await begin('mette', 'karen');
    await shop.store.people.leave(shop.space.id, await idOf('karen'));
    expect((await readsOf(run)).people).toEqual([]);
    const other = await begin('jonas');
    expect((await readsOf(other)).people).toEqual([]);
  });

  it('it has declared, and nothing else', async () => {
    const run = await begin('mette', 'karen');
    await books(run, 'm1', { networks: [network] });
    const found = await stored(run);
    const { calendar, people } = await createReads(shop).load({ ...talk, reads: ['owner'] }, found, {
      person: found.owner,
    });
    expect([calendar, people]).toEqual([[], []]);
  });
});

describe('members of a network are told', () => {
  it('in every open conversation of theirs that understands it, but for the one that tells', async () => {
    const runs = [await begin('mette'), await begin('jonas'), await begin('karen'), await begin('emily')];
    const [mettes = '', jonas = '', karens = '', emilys = ''] = runs;
    await tell(mettes, { type: 'toldMembers', networks: [network] });
    expect(await heard(mettes), 'it knows already').toBe(0);
    expect(await heard(jonas)).toBe(1);
    expect(await heard(karens), 'the facilitator, too').toBe(1);
    expect(await heard(emilys), 'she has not said yes').toBe(0);
    expect(shop.lines.join('')).not.toContain('could not');
  });

  it('once, though they are in it with two roles, or in two of the networks', async () => {
    const [mettes, jonas] = [await begin('mette'), await begin('jonas')];
    await shop.does('karen', {
      kind: 'submitted',
      press: { word: 'network' },
      values: { name: 'Syd', leaders: ['jonas'], facilitators: ['jonas', 'karen'], language: 'da' },
      channel: `${CHANNEL}-2`,
    });
    const networks = (await shop.store.networks.ofPerson(shop.space.id, await idOf('karen'))).map(
      ({ id }) => id,
    );
    await tell(mettes, { type: 'toldMembers', networks });
    expect(await heard(jonas)).toBe(1);
  });

  it('of nothing where there is no network', async () => {
    const [mettes, jonas] = [await begin('mette'), await begin('jonas')];
    await tell(mettes, { type: 'toldMembers', networks: [] });
    await tell(mettes, { type: 'toldMembers', networks: ['nowhere'] });
    expect(await heard(jonas)).toBe(0);
  });
});

describe('somebody who is asked into a conversation', () => {
  const accepts = (account: string, run: RunId) =>
    shop.does(account, { kind: 'pressed', press: { run, type: 'accepted' } });

  it('may answer, and nobody else', async () => {
    const run = await begin('mette', 'emily');
    const refused = await accepts('jonas', run);
    expect(refused.card && plainText(refused.card)).toBe(said('da', 'error.notAllowed'));
    expect(await shop.store.people.isActive(shop.space.id, await idOf('emily'))).toBe(false);
    expect(await accepts('emily', run)).toEqual({});
    expect((await stored(run)).state).toMatchObject({ accepted: true });
    expect(await shop.store.people.isActive(shop.space.id, await idOf('emily'))).toBe(true);
  });
});
