import { beforeEach, describe, expect, it } from 'vitest';
import type { DaysOff, Projection } from '../../src/core/flow.ts';
import { change, commitOf, openTestStore, RUN, SPACE, type TestStore } from '../support/ledger.ts';

const WEB = { platform: 'web', id: 'local' } as const;
const CLOSED = { from: '2027-04-12', to: '2027-04-16' };
const EASTER: DaysOff = {
  from: '2027-03-26',
  to: '2027-03-26',
  why: 'holiday',
  name: { da: 'langfredag', en: 'Good Friday' },
};

let { store }: TestStore = await openTestStore();
let anna = '';
let bo = '';
beforeEach(async () => {
  ({ store } = await openTestStore());
  const meet = (account: string) =>
    store.people.meet({ id: SPACE, language: 'da', zone: 'Europe/Copenhagen' }, WEB, account, {
      name: account,
    });
  anna = (await meet('anna')).id;
  bo = (await meet('bo')).id;
  return () => store.close();
});

const off = async (person: string) => (await store.people.get(SPACE, person))?.off;
const network = (closed: { from: string; to: string }[]): Projection => ({
  table: 'network',
  name: 'Nord',
  language: 'da',
  zone: 'Europe/Copenhagen',
  channels: [{ workspace: WEB, channel: 'nord' }],
  closed,
});
const member = (person: string, status: 'active' | 'invited'): Projection => ({
  table: 'membership',
  person,
  role: 'leader',
  status,
});

describe('days off', () => {
  it('that are public holidays are everybody’s in the space, and replaced as a whole', async () => {
    await store.people.setHolidays(SPACE, [EASTER]);
    expect(await off(anna)).toEqual([EASTER]);
    await store.people.setHolidays('another space', []);
    expect(await off(bo)).toEqual([EASTER]);
    await store.people.setHolidays(SPACE, []);
    expect(await off(anna)).toEqual([]);
  });

  it('of a network are those of whoever has said yes to it, as the network says them now', async () => {
    const said = [network([CLOSED]), member(anna, 'active'), member(bo, 'invited')];
    await store.ledger.commit(commitOf('e1', change({ projections: said })));
    expect(await off(anna)).toEqual([{ ...CLOSED, why: 'closed' }]);
    expect(await off(bo)).toEqual([]);
    const none = [network([]), member(anna, 'active')];
    await store.ledger.commit(commitOf('e2', change({ run: { id: RUN }, expected: 1, projections: none })));
    expect(await off(anna)).toEqual([]);
  });

  it('of a pause are the person’s own, until it ends', async () => {
    const pause = { from: '2027-03-01', to: '2027-03-14' };
    await store.people.pause(SPACE, anna, pause);
    expect(await off(anna)).toEqual([{ ...pause, why: 'pause' }]);
    expect(await off(bo)).toEqual([]);
    expect(await store.people.pauseOf(SPACE, anna, '2027-03-14')).toEqual(pause);
    expect(await store.people.pauseOf(SPACE, anna, '2027-03-15')).toBeUndefined();
    await store.people.pause(SPACE, anna, undefined);
    expect(await off(anna)).toEqual([]);
  });
});
