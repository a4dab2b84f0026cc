import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberStatus, Projection } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Role } from '../../src/core/rights.ts';
import { change, commitOf, dump, openTestStore, RUN, SPACE, type TestStore } from '../support/ledger.ts';
import { meeting } from '../support/toy-talk.ts';

let { db, store }: TestStore = await openTestStore();
beforeEach(async () => {
  ({ db, store } = await openTestStore());
  return () => store.close();
});

type Details = Partial<Omit<MeetingView, 'run'>>;
const booked = (...args: Parameters<typeof meeting>): Projection => ({
  table: 'meeting',
  ...meeting(...args),
});
const member = (person: string, status: MemberStatus, role: Role = 'leader'): Projection => ({
  table: 'membership',
  person,
  role,
  status,
});
let events = 0;
const commit = (run: string, projections: Projection[] | undefined, expected = 0) => {
  events += 1;
  const { projections: none, ...rest } = change({ run: { id: run }, expected });
  return store.ledger.commit(commitOf(`e${events}`, { ...rest, ...(projections && { projections }) }));
};
const calendarOf = async (person: string, space = SPACE) =>
  (await store.meetings.ofPerson(space, person)).map(({ id }) => id);

describe('a meeting', () => {
  it('stands there as its conversation has arranged it', async () => {
    const joint: Details = { kind: 'joint', networks: ['nord', 'syd'], minutes: 180, place: 'Rådhuset' };
    const module: Details = { kind: 'day1', networks: ['nord'], module: 2, status: 'held', sequence: 3 };
    await commit(RUN, [booked('m1', joint), booked('m2', module)]);
    expect(await store.meetings.get(SPACE, 'm1')).toEqual({ ...meeting('m1', joint), run: RUN });
    expect(await store.meetings.get(SPACE, 'm2')).toEqual({ ...meeting('m2', module), run: RUN });
    expect(await store.meetings.get(SPACE, 'm3')).toBeUndefined();
  });

  it('is replaced with everything else that its run projects, and stays where a change projects nothing', async () => {
    await commit(RUN, [booked('m1'), booked('m2')]);
    await commit('other', [booked('m3', { people: ['anna'] })]);
    await commit(RUN, [booked('m1', { day: '2027-04-01', sequence: 1 })], 1);
    expect(await store.meetings.get(SPACE, 'm1')).toMatchObject({ day: '2027-04-01', sequence: 1 });
    expect(await store.meetings.get(SPACE, 'm2')).toBeUndefined();
    await commit(RUN, undefined, 2);
    expect(dump(db).meetings).toHaveLength(2);
  });
});

describe('a calendar', () => {
  it('holds what somebody is asked to come to, by date', async () => {
    await commit('nord', [
      member('anna', 'active'),
      member('karen', 'active', 'facilitator'),
      booked('late', { networks: ['nord'], day: '2027-06-01' }),
      booked('noon', { networks: ['nord'], time: '12:00' }),
      booked('joint', { kind: 'joint', networks: ['syd', 'nord'], status: 'cancelled' }),
    ]);
    await commit('syd', [member('bo', 'active'), booked('of Syd', { networks: ['syd'], day: '2027-01-01' })]);
    await commit('talk', [
      booked('talk', { kind: 'mentor', people: ['anna', 'mads'], time: '09:00' }),
      booked('of Bo', { kind: 'mentor', people: ['bo', 'mads'], day: '2027-05-01' }),
    ]);
    expect(await calendarOf('anna')).toEqual(['talk', 'joint', 'noon', 'late']);
    expect(await calendarOf('karen')).toEqual(['joint', 'noon', 'late']);
    expect(await calendarOf('bo')).toEqual(['of Syd', 'joint', 'of Bo']);
    expect(await calendarOf('mads')).toEqual(['talk', 'of Bo']);
  });

  it('of a network holds what its own dates and those of others have arranged for it', async () => {
    await commit('nord', [booked('late', { networks: ['nord'], day: '2027-06-01' })]);
    await commit('syd', [
      booked('joint', { networks: ['syd', 'nord'], day: '2027-05-01' }),
      booked('theirs', { networks: ['syd'] }),
    ]);
    await commit('talk', [booked('talk', { networks: [], people: ['anna'] })]);
    const ids = async (network: string, space = SPACE) =>
      (await store.meetings.ofNetwork(space, network)).map(({ id }) => id);
    expect(await ids('nord')).toEqual(['joint', 'late']);
    expect(await ids('nord', 'another')).toEqual([]);
  });

  it('is empty for whoever has not said yes, or is not in it any more', async () => {
    const meetings = [booked('m1', { networks: ['nord'] })];
    for (const [index, status] of (['invited', 'later', 'declined', 'left'] as const).entries()) {
      await commit('nord', [member('anna', status), ...meetings], index);
      expect(await calendarOf('anna'), status).toEqual([]);
    }
    await commit('nord', [member('anna', 'active'), member('anna', 'left', 'host'), ...meetings], 4);
    expect(await calendarOf('anna')).toEqual(['m1']);
  });

  it('takes nobody for somebody else whose id is a part of theirs', async () => {
    await commit('talk', [booked('m1', { kind: 'mentor', people: ['anna-2', 'x"anna"'] })]);
    for (const id of ['anna', 'anna-', '2', '%']) expect(await calendarOf(id), id).toEqual([]);
    for (const id of ['anna-2', 'x"anna"']) expect(await calendarOf(id), id).toEqual(['m1']);
  });
});

describe('who may be written to', () => {
  const part = (role: Role): Projection => ({ table: 'participant', person: 'mads', role });

  it('is also whoever has said yes to being a mentor, and not who was only asked', async () => {
    for (const [index, role] of (['invited', 'teammate'] as const).entries()) {
      await commit(RUN, [part(role)], index);
      expect(await store.people.isActive(SPACE, 'mads'), role).toBe(false);
    }
    await commit(RUN, [part('mentor')], 2);
    expect(await store.people.isActive(SPACE, 'mads')).toBe(true);
    expect(await store.people.isActive('elsewhere', 'mads')).toBe(false);
    await commit(RUN, [], 3);
    expect(await store.people.isActive(SPACE, 'mads')).toBe(false);
  });
});
