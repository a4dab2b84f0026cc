import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { cardsIn } from '../../src/core/card.ts';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { Urgency } from '../../src/core/flow.ts';
import type { Store } from '../../src/core/ports.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import { budgeted } from '../support/budgeted.ts';
import { isWeekday, wallClock } from '../support/expected-reminders.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

// Whatever is committed, whenever processes die, clocks are changed and people move, and however many deliver at once:
// nobody gets more than domain.md §8 (Cadence) says, nothing outside their hours, and everything in the end, once.

const DAY = 24 * HOUR;
const ACCOUNTS = ['mette', 'jonas'] as const;
const PLACES = [
  { zone: 'Europe/Copenhagen', hours: { from: '08:30', to: '15:30' } },
  { zone: 'Pacific/Auckland', hours: { from: '07:00', to: '19:00' } },
  { zone: 'America/Los_Angeles', hours: { from: '00:00', to: '23:59' } },
  { zone: 'Asia/Kathmandu', hours: { from: '22:00', to: '23:45' } },
];
/** Each shortly before the clocks are changed somewhere, or a year ends. */
const BEGINNINGS = [
  '2027-03-12T20:00:00Z',
  '2027-03-26T09:00:00Z',
  '2027-04-02T22:00:00Z',
  '2027-09-24T20:00:00Z',
  '2027-10-29T12:00:00Z',
  '2027-11-05T18:00:00Z',
  '2027-12-30T23:30:00Z',
];

type Op =
  | { do: 'post'; account: string; run: string; slot: string; urgency: Urgency; in: number; asks: boolean }
  | { do: 'refresh'; run: string; slot: string }
  | { do: 'wait'; ms: number }
  | { do: 'move'; account: string; to: (typeof PLACES)[number] }
  | { do: 'sweep' }
  | { do: 'die'; when: 'before' | 'after' }
  | { do: 'trouble'; what: 'lost' | 'unclear' | 'limited' }
  | { do: 'hurry'; account: string };

const account = fc.constantFrom(...ACCOUNTS);
const run = fc.constantFrom('toy-1', 'toy-2', 'toy-3');
const slot = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const ms = fc.constantFrom(SECOND, 31 * SECOND, 40 * MINUTE, 5 * HOUR, DAY - HOUR, DAY, 3 * DAY);
const urgency = fc.constantFrom<Urgency>('nudge', 'nudge', 'nudge', 'chosen', 'chosen', 'chosen', 'reply');
const post = fc.record({
  do: fc.constant('post' as const),
  account,
  run,
  slot,
  urgency,
  in: fc.oneof(fc.constant(0), ms),
  asks: fc.boolean(),
});
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 12, arbitrary: post },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), ms }) },
  { weight: 4, arbitrary: fc.constant<Op>({ do: 'sweep' }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move' as const), account, to: fc.constantFrom(...PLACES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('trouble' as const),
      what: fc.constantFrom('lost' as const, 'unclear' as const, 'limited' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh' as const), run, slot }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hurry' as const), account }) },
);
const life = fc.record({
  begins: fc.constantFrom(...BEGINNINGS),
  ops: fc.array(op, { minLength: 5, maxLength: 60 }),
});

let shop: Workshop | undefined;
let other: Runtime | undefined;
afterEach(async () => {
  await other?.close();
  await shop?.close();
});

it('never too much, never at the wrong time, and nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(life, async ({ begins, ops }) => {
      const world = await begun(begins);
      for (const one of ops) await world.act(one);
      await world.comesToAnEnd();
      await other?.close();
      await shop?.close();
      shop = undefined;
      other = undefined;
    }),
    { numRuns: 150 },
  );
});

async function begun(begins: string) {
  const fate = { next: undefined as 'before' | 'after' | undefined };
  const open = await openWorkshop({ store: (real) => mortal(real, fate) });
  shop = open;
  const { clock, chat, store, runtime } = open;
  clock.set(begins);
  const second = createRuntime(open.parts);
  other = second;
  const { say, post: posted, decide, idOf } = await budgeted(open, store, ACCOUNTS);
  const where = new Map<string, (typeof PLACES)[number]>();
  const heard: { account: string; at: number; urgency: string }[] = [];
  /** the last message of every slot, by its nonce: whatever happens, it comes */
  const owed = new Map<string, string>();

  /** What has come since the last look, where its reader is now. */
  function look() {
    for (const { in: reader, at, card } of chat.messages.slice(heard.length)) {
      const [text] = card.body;
      const kind = text?.type === 'text' ? (text.text.split(' ')[0] ?? '') : '';
      heard.push({ account: reader, at, urgency: kind });
      if (kind === 'nudge' || kind === 'chosen') fits(reader, at, kind);
    }
  }

  function fits(reader: string, at: number, kind: string) {
    const { zone, hours } = where.get(reader) ?? (PLACES[0] as (typeof PLACES)[number]);
    const local = (moment: number) => wallClock(moment, zone);
    const [day = '', time = ''] = local(at).split(' ');
    expect(
      isWeekday(day) && time >= hours.from && time < hours.to,
      `${kind} at ${day} ${time} in ${zone}`,
    ).toBe(true);
    const same = heard.filter((one) => one.account === reader && one.urgency === kind);
    const in_ = (span: (day: string) => string) =>
      same.filter((one) => span(local(one.at).slice(0, 10)) === span(day)).length;
    expect(
      in_((one) => one),
      `${kind}s on ${day}`,
    ).toBeLessThanOrEqual(kind === 'nudge' ? 1 : 2);
    if (kind === 'nudge') expect(in_(mondayOf), `nudges in the week of ${day}`).toBeLessThanOrEqual(2);
  }

  /** Two processes at once; one that dies leaves its lease behind. */
  async function sweep() {
    await Promise.all([runtime, second].map((one) => one.sweep().catch(isDead)));
    look();
  }

  async function act(one: Op) {
    switch (one.do) {
      case 'post': {
        const { run, slot, asks } = one;
        const replyAs = asks && { replyAs: { run, type: 'wrote' } };
        const fields = { run, slot, notBefore: clock.now() + one.in, ...replyAs };
        const wanted = say(one.account, one.urgency, one.urgency, fields);
        await posted(wanted);
        owed.set(`${one.run} ${one.slot} ${one.account}`, wanted.nonce);
        return sweep();
      }
      case 'refresh':
        return decide(one.run, { refresh: [one.slot] });
      case 'wait':
        clock.advance(one.ms);
        return sweep();
      case 'move':
        where.set(one.account, one.to);
        return store.people.change(open.space.id, idOf(one.account), one.to);
      case 'sweep':
        return sweep();
      case 'die':
        fate.next = one.when;
        return sweep();
      case 'trouble':
        return chat.trouble('post', [
          one.what === 'limited'
            ? { kind: 'limited', retryAfterMs: 20 * SECOND }
            : one.what === 'lost'
              ? 'lost'
              : { kind: 'unclear' },
        ]);
      case 'hurry':
        await store.ledger.hurry(open.space.id, { person: idOf(one.account) }, clock.now());
        return sweep();
    }
  }

  /** Goes wherever something is due, past every lease, until nothing waits any more. */
  async function comesToAnEnd() {
    fate.next = undefined;
    const waiting = () =>
      open.db.$client
        .prepare("SELECT count(*) FROM outbox WHERE status IN ('pending', 'claimed', 'sending')")
        .pluck()
        .get();
    for (let turn = 0; waiting() !== 0; turn += 1) {
      expect(turn, 'it comes to an end').toBeLessThan(500);
      const next = await store.ledger.nextDue();
      clock.set(Math.max(clock.now() + 31 * SECOND, next ?? 0));
      await sweep();
    }
    expect((await store.ledger.trouble(clock.now())).parked).toEqual([]);
    const nonces = chat.messages.map(({ nonce }) => nonce);
    expect(new Set(nonces).size, 'nothing comes twice').toBe(nonces.length);
    standsForAll();
    const come = rows().flatMap(({ nonce, message }) => (message === null ? [] : [nonce]));
    expect([...owed.values()].filter((nonce) => !come.includes(nonce))).toEqual([]);
  }

  type Row = { nonce: string; message: string | null; reply_as: string | null; superseded: number };
  const rows = () =>
    open.db.$client.prepare('SELECT nonce, message, reply_as, superseded FROM outbox').all() as Row[];

  /** Every message shows as many cards as it stands for, at most three, and takes words for at most one of them. */
  function standsForAll() {
    for (const { ref, card } of chat.messages) {
      const those = rows().filter(({ message }) => message === ref.message);
      const cards = cardsIn(card);
      expect(cards).toHaveLength(those.length);
      expect(cards.length).toBeLessThanOrEqual(3);
      expect(those.filter((one) => one.reply_as !== null).length).toBeLessThanOrEqual(1);
      expect(cards.filter(({ actions }) => actions.length > 0)).toHaveLength(
        those.filter(({ superseded }) => superseded === 0).length,
      );
    }
  }

  return { act, comesToAnEnd };
}

/** The Monday of the day's week. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

/** The process dies before the next call to the platform, or right after it, and what it held stays as it was. */
function mortal(real: Store, fate: { next: 'before' | 'after' | undefined }): Store {
  const dies = (when: typeof fate.next) => {
    if (fate.next !== when) return;
    fate.next = undefined;
    throw new StoreUnavailable('SQLITE_BUSY');
  };
  const ledger: Store['ledger'] = {
    ...real.ledger,
    async sending(...asked) {
      const marked = await real.ledger.sending(...asked);
      if (marked === 'marked') dies('before');
      return marked;
    },
    async settle(row, outcome) {
      if (outcome.kind === 'sent') dies('after');
      await real.ledger.settle(row, outcome);
    },
  };
  return { ...real, ledger };
}

function isDead(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}
