import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { Store } from '../../src/core/ports.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { budgeted } from '../support/budgeted.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork } from '../support/workshop-people.ts';

let shop: Workshop;
let store: Store;
let { say, post, decide, idOf }: Awaited<ReturnType<typeof budgeted>> = {} as never;
let isSettling: boolean;

beforeEach(async () => {
  isSettling = true;
  shop = await openWorkshop({ store: dyingAtWill });
  store = shop.store;
  ({ say, post, decide, idOf } = await budgeted(shop, store, ['mette', 'jonas']));
  return () => shop.close();
});

/** A process that is gone after the call, and before it could write down what came of it. */
function dyingAtWill(real: Store): Store {
  const settle: typeof real.ledger.settle = async (...asked) => {
    if (!isSettling) throw new StoreUnavailable('SQLITE_BUSY');
    return real.ledger.settle(...asked);
  };
  return { ...real, ledger: { ...real.ledger, settle } };
}

/** Each asks for words of its own, so that none comes in another's message (docs/decisions/0015). */
const replyAs = { run: 'toy-1', type: 'wrote' };
const nudge = (text: string, fields = {}) => say('mette', 'nudge', text, { replyAs, ...fields });
const chosen = (text: string, fields = {}) => say('mette', 'chosen', text, { replyAs, ...fields });
const sweep = () => shop.runtime.sweep();
async function at(moment: string) {
  shop.clock.set(moment);
  await sweep();
}
/** Who got what: `01 12:00 n1`, by the day of March and the clock in Copenhagen. */
const got = (account = 'mette') =>
  shop.chat.in(account).map(({ at: posted, card: { body } }) => {
    const when = new Date(posted).toLocaleString('sv', { timeZone: 'Europe/Copenhagen' });
    return `${when.slice(8, 16)} ${body[0]?.type === 'text' ? body[0].text.replace(/ \d+$/, '') : ''}`;
  });
/** Goes wherever something is due, for so many days. */
async function live(days = 30) {
  const end = shop.clock.now() + days * 86_400_000;
  for (let next: number | undefined = shop.clock.now(); next !== undefined && next <= end; ) {
    shop.clock.set(Math.max(next, shop.clock.now()));
    await sweep();
    next = await store.ledger.nextDue();
  }
}

describe('of what Lærke begins, over all runs and networks together, a person gets', () => {
  it('one nudge a day and two in a week; the others wait for the next workday, or Monday', async () => {
    await post(...[1, 2, 3, 4].map((n) => nudge(`n${n}`, { run: `toy-${n}` })));
    await live();
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 n2', '08 08:30 n3', '09 08:30 n4']);
  });

  it('two a day of what they chose themselves, outside the weekly cap', async () => {
    await post(...[1, 2, 3, 4, 5].map((n) => chosen(`c${n}`, { run: `toy-${n}` })));
    await live();
    expect(got()).toEqual(['01 12:00 c1', '01 12:00 c2', '02 08:30 c3', '02 08:30 c4', '03 08:30 c5']);
  });

  it('what they chose before a nudge, though it is younger', async () => {
    await post(nudge('n'), chosen('c1'), chosen('c2'));
    await sweep();
    expect(got()).toEqual(['01 12:00 c1', '01 12:00 c2', '01 12:00 n']);
  });

  it('as much of everything else as there is', async () => {
    const kinds = ['reply', 'live', 'invitation'] as const;
    await post(...kinds.flatMap((kind) => [1, 2, 3].map((n) => say('mette', kind, `${kind}${n}`))));
    await sweep();
    expect(got()).toHaveLength(9);
  });

  it('at once, in working hours, what they can object to until a set time', async () => {
    await post(chosen('c1'), chosen('c2'), ...[1, 2, 3].map((n) => say('mette', 'consent', `o${n}`)));
    await sweep();
    expect(got()).toHaveLength(5);
    shop.clock.set('2027-03-01T20:00:00+01:00');
    await post(say('mette', 'consent', 'o4'));
    await live();
    expect(got().at(-1)).toBe('02 08:30 o4');
  });

  it('on a Friday what waits on the Monday after', async () => {
    shop.clock.set('2027-03-05T12:00:00+01:00');
    await post(nudge('n1'), nudge('n2'));
    await live();
    expect(got()).toEqual(['05 12:00 n1', '08 08:30 n2']);
  });

  it('what somebody else gets, too', async () => {
    await post(nudge('n'), say('jonas', 'nudge', 'j'));
    await sweep();
    expect([got(), got('jonas')]).toEqual([['01 12:00 n'], ['01 12:00 j']]);
  });
});

it('a channel has neither budget nor hours', async () => {
  const to = { network: await foundNetwork(shop, ['mette', 'jonas']) };
  shop.clock.set('2027-03-06T23:00:00+01:00');
  await post(
    ...[1, 2, 3].map((n) => nudge(`n${n}`, { to })),
    ...[4, 5, 6].map((n) => chosen(`c${n}`, { to })),
  );
  await sweep();
  expect(got(CHANNEL)).toHaveLength(6);
});

describe('what waits', () => {
  beforeEach(() => post(nudge('n1'), nudge('n2', { slot: 'waits' })));

  it('holds up no answer', async () => {
    await sweep();
    await post(say('mette', 'reply', 'r'));
    await sweep();
    expect(got()).toEqual(['01 12:00 n1', '01 12:00 r']);
  });

  it('costs nothing if something newer comes in its place', async () => {
    await sweep();
    await post(nudge('newer', { slot: 'waits' }));
    await live();
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 newer']);
  });

  it('costs nothing if nobody wants it any more by then', async () => {
    await post(nudge('closed', { slot: 'waits', view: { closesAt: '0' } }), nudge('n3'));
    await live();
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 n3']);
  });

  it('costs nothing if it is an update of what stands', async () => {
    await sweep();
    await at('2027-03-02T08:00:00+01:00');
    await decide('toy-1', { refresh: ['n1'] });
    await sweep();
    expect(shop.chat.calls.at(-1)).toBe('update mette m1');
    await at('2027-03-02T08:30:00+01:00');
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 n2']);
  });

  it('comes to nobody who has been forgotten', async () => {
    await sweep();
    await store.people.forget(shop.space.id, idOf('mette'), shop.clock.now());
    await live();
    expect(shop.chat.calls.filter((call) => call === 'post mette')).toHaveLength(1);
    expect((await store.ledger.trouble(shop.clock.now())).parked).toEqual([]);
  });

  it('is the next thing that is promised', async () => {
    await sweep();
    expect(await store.ledger.nextPromise()).toBe(Date.parse('2027-03-02T08:30:00+01:00'));
  });
});

describe('the hours and the zone', () => {
  const moves = (settings: object) => store.people.change(shop.space.id, idOf('mette'), settings);

  it('that count are those of the moment at which it goes out', async () => {
    await post(nudge('n', { notBefore: Date.parse('2027-03-02T08:30:00+01:00') }));
    await moves({ zone: 'America/Los_Angeles' });
    await live();
    expect(got()).toEqual(['02 17:30 n']);
  });

  it('keep back what has become late, too: nobody hears at night that Lærke was down by day', async () => {
    await post(nudge('n'), say('mette', 'reply', 'r'));
    await at('2027-03-01T22:00:00+01:00');
    expect(got()).toEqual(['01 22:00 r']);
    await live();
    expect(got()).toEqual(['01 22:00 r', '02 08:30 n']);
  });

  it('tell where a day ends: what came on Monday in Auckland came on Sunday in Los Angeles', async () => {
    await moves({ zone: 'Pacific/Auckland' });
    await at('2027-03-08T08:30:00+13:00');
    await post(nudge('n1'));
    await sweep();
    await moves({ zone: 'America/Los_Angeles' });
    await post(nudge('n2'), nudge('n3'), nudge('n4'));
    await live();
    expect(got()).toEqual(['07 20:30 n1', '08 17:30 n2', '09 17:30 n3', '15 16:30 n4']);
  });
});

describe('counted is', () => {
  it('what may have come while nobody knows: a process that died, and its message not found', async () => {
    await post(nudge('n1'), nudge('n2'));
    isSettling = false;
    await sweep().catch(() => undefined);
    isSettling = true;
    expect(got()).toEqual(['01 12:00 n1']);
    await at('2027-03-01T12:00:31+01:00');
    await live();
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 n2']);
  });

  it('nothing twice: what did not come is posted again on the same day', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [{ kind: 'unclear' }, { kind: 'limited', retryAfterMs: 1_000 }]);
    await live();
    expect(got()).toEqual(['01 12:00 n1', '02 08:30 n2']);
  });

  it('nothing that was refused', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [{ kind: 'refused' }]);
    await sweep();
    expect(got()).toEqual(['01 12:00 n2']);
  });

  it('what is looked for at night, on the day on which it landed', async () => {
    shop.clock.set('2027-03-01T15:29:50+01:00');
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    await at('2027-03-01T15:30:20+01:00');
    await live();
    expect(got()).toEqual(['01 15:29 n1', '02 08:30 n2']);
  });

  it('what was not there, and was posted on a later day, on that day', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [{ kind: 'unclear' }]);
    await sweep();
    await at('2027-03-02T09:00:00+01:00');
    await live();
    expect(got()).toEqual(['02 09:00 n1', '03 08:30 n2']);
  });

  it('once what goes out from two processes at once', async () => {
    const other = createRuntime(shop.parts);
    await post(...[1, 2, 3].map((n) => nudge(`n${n}`)), ...[4, 5, 6].map((n) => chosen(`c${n}`)));
    await Promise.all([sweep(), other.sweep(), sweep(), other.sweep()]);
    expect(got()).toEqual(['01 12:00 c4', '01 12:00 c5', '01 12:00 n1']);
    await other.close();
  });
});
