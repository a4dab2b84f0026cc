import { beforeEach, describe, expect, it } from 'vitest';
import { cardsIn } from '../../src/core/card.ts';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { Store } from '../../src/core/ports.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { budgeted } from '../support/budgeted.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

/** Where a process may be gone: each of its writes and reads between the claim and what came of the call. */
const STEPS = ['claim', 'beside', 'sending', 'settle'] as const;

let shop: Workshop;
let store: Store;
let { say, post, decide, idOf }: Awaited<ReturnType<typeof budgeted>> = {} as never;
/** the process dies at the so-manieth time that it comes here */
let dies: { at: (typeof STEPS)[number]; when: 'before' | 'after'; turn: number } | undefined;

beforeEach(async () => {
  dies = undefined;
  shop = await openWorkshop({ store: mortal });
  store = shop.store;
  ({ say, post, decide, idOf } = await budgeted(shop, store, ['mette', 'jonas']));
  return () => shop.close();
});

function mortal(real: Store): Store {
  const dying =
    <A extends unknown[], R>(at: (typeof STEPS)[number], method: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      const isLast = dies?.at === at && --dies.turn === 0;
      const when = dies?.when;
      if (isLast && when === 'before') throw gone();
      const result = await method(...asked);
      if (isLast) throw gone();
      return result;
    };
  const { ledger } = real;
  const mortalLedger = {
    ...ledger,
    claim: dying('claim', ledger.claim),
    beside: dying('beside', ledger.beside),
    sending: dying('sending', ledger.sending),
    settle: dying('settle', ledger.settle),
  };
  return { ...real, ledger: mortalLedger };
}
const gone = () => new StoreUnavailable('SQLITE_BUSY');

const nudge = (text: string, fields = {}) => say('mette', 'nudge', text, fields);
const chosen = (text: string, fields = {}) => say('mette', 'chosen', text, fields);
const asks = (run: string) => ({ run, replyAs: { run, type: 'wrote' } });
const sweep = () => shop.runtime.sweep();
const until = async (moment: string) => {
  shop.clock.set(moment);
  await sweep();
};
/** The messages that stand there, and in each its cards: what they say, and in brackets whether they can be pressed. */
const seen = (account = 'mette') =>
  shop.chat.in(account).map(({ card }) =>
    cardsIn(card)
      .map(({ body: [first], actions }) => {
        const text = first?.type === 'text' ? first.text : '';
        return actions.length > 0 ? `[${text}]` : text;
      })
      .join(' | '),
  );
const person = () => idOf('mette');
const presses = (run: string) =>
  shop.does('mette', {
    kind: 'pressed',
    press: { run, type: 'counted' },
    message: shop.chat.in('mette')[0]?.ref ?? { conversation: '', message: '' },
  });

describe('what is due to one person at once', () => {
  it('comes in one message, what they chose first, and costs the budget once', async () => {
    await post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' }), chosen('c', { run: 'toy-3' }));
    await sweep();
    expect(seen()).toEqual(['[c 0] | [n1 0] | [n2 0]']);
    await post(nudge('later'));
    await sweep();
    expect(seen()).toHaveLength(2);
  });

  it('is at most three cards; the rest waits as ever', async () => {
    await post(...[1, 2, 3, 4].map((n) => nudge(`n${n}`)));
    await sweep();
    expect(seen()).toEqual(['[n1 0] | [n2 0] | [n3 0]']);
    await until('2027-03-02T08:30:00+01:00');
    expect(seen().slice(1)).toEqual(['[n4 0]']);
  });

  it('leaves out what is due later, what nobody wants any more, and what can not be made', async () => {
    await post(
      nudge('n'),
      nudge('later', { notBefore: shop.clock.now() + 1_000 }),
      nudge('closed', { view: { closesAt: '0' } }),
      nudge('broken', { view: { broken: 'yes' } }),
    );
    await sweep();
    expect(seen()).toEqual(['[n 0]']);
  });

  it('leaves out what can be objected to, answers, and what belongs below another message', async () => {
    await post(say('mette', 'reply', 'r'));
    await sweep();
    await post(nudge('n'), say('mette', 'consent', 'o'), nudge('below', { under: 'r' }));
    await sweep();
    expect(seen()).toEqual(['[r 0]', '[o 0]', '[n 0]']);
  });

  it('leaves out what somebody else is to hear', async () => {
    await post(nudge('n'), say('jonas', 'nudge', 'j'));
    await sweep();
    expect([seen(), seen('jonas')]).toEqual([['[n 0]'], ['[j 0]']]);
  });
});

describe('a typed answer', () => {
  it('goes to the one that asks for words, as a reply to the message or without', async () => {
    await post(nudge('n', { run: 'toy-1' }), nudge('q', asks('toy-2')));
    await sweep();
    expect(seen()).toEqual(['[n 0] | [q 0]']);
    const ref = shop.chat.in('mette')[0]?.ref;
    if (!ref) throw new Error('nothing came');
    expect(await store.ledger.askedAt(shop.space.id, person(), ref)).toMatchObject({ run: 'toy-2' });
    expect(await store.ledger.asked(shop.space.id, person())).toMatchObject([
      { run: 'toy-2', postedAt: shop.clock.now() },
    ]);
  });

  it('can not be meant for two: the second question waits', async () => {
    await post(nudge('q1', asks('toy-1')), nudge('q2', asks('toy-2')), nudge('n'));
    await sweep();
    expect(seen()).toEqual(['[q1 0] | [n 0]']);
    expect(await store.ledger.asked(shop.space.id, person())).toMatchObject([{ run: 'toy-1' }]);
    await until('2027-03-02T08:30:00+01:00');
    expect(seen().slice(1)).toEqual(['[q2 0]']);
  });
});

describe('a message of several is drawn anew', () => {
  beforeEach(async () => {
    await post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' }));
    await sweep();
  });

  it.each(['toy-1', 'toy-2'])('when one of them changes, as a whole (%s)', async (run) => {
    await decide(run, { refresh: [run === 'toy-1' ? 'n1' : 'n2'] });
    await sweep();
    expect(shop.chat.calls).toEqual(['post mette', 'update mette m1']);
    expect(seen()).toEqual(['[n1 0] | [n2 0]']);
  });

  it.each([
    ['toy-1', 'n1', 'n1 0 | [n2 0]'],
    ['toy-2', 'n2', '[n1 0] | n2 0'],
  ])(
    'when a newer one stands in front of one of them: the other stays alive (%s)',
    async (run, slot, left) => {
      await post(say('mette', 'reply', 'newer', { run, slot }));
      await sweep();
      expect(seen()).toEqual([left, '[newer 0]']);
    },
  );

  it('when a stale button of it is pressed', async () => {
    const ref = shop.chat.in('mette')[0]?.ref;
    if (!ref) throw new Error('nothing came');
    await store.ledger.refreshAt(shop.space.id, ref);
    await sweep();
    expect(shop.chat.calls).toEqual(['post mette', 'update mette m1']);
    await sweep();
    expect(shop.chat.calls).toHaveLength(2);
  });

  it('after a press, which concerns its own conversation', async () => {
    await presses('toy-2');
    await decide('toy-1', { refresh: ['n1'] });
    await sweep();
    expect(seen()[0]).toBe('[n1 0] | [n2 1]');
  });

  it('once more if something changes while that is being done', async () => {
    shop.chat.during('update', () => decide('toy-2', { refresh: ['n2'] }));
    await decide('toy-1', { refresh: ['n1'] });
    await sweep();
    expect(shop.chat.calls).toEqual(['post mette', 'update mette m1', 'update mette m1']);
  });
});

describe('a message of several that', () => {
  it('changes while it is being sent is brought up to date', async () => {
    shop.chat.during('post', () => post(say('mette', 'reply', 'newer', { run: 'toy-2', slot: 'n2' })));
    await post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' }));
    await sweep();
    expect(seen()).toEqual(['[n1 0] | n2 0', '[newer 0]']);
  });

  it('a platform will not take as a whole is taken piece by piece', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [{ kind: 'refused' }]);
    await sweep();
    await sweep();
    expect(seen()).toEqual(['[n1 0]']);
    await until('2027-03-02T08:30:00+01:00');
    expect(seen()).toEqual(['[n1 0]', '[n2 0]']);
    expect((await store.ledger.trouble(shop.clock.now())).parked).toEqual([]);
  });

  it('can not reach anybody is given up once, and the others are tried by themselves', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', Array(2).fill({ kind: 'unreachable' }));
    await sweep();
    expect(seen()).toEqual([]);
    expect((await store.ledger.trouble(shop.clock.now())).parked).toHaveLength(2);
  });

  it('could not reach somebody comes as a whole when they can be reached', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', Array(2).fill({ kind: 'unreachable' }));
    await sweep();
    await shop.does('mette', { kind: 'installed' });
    expect(seen()).toEqual(['[n1 0] | [n2 0]']);
    expect((await store.ledger.trouble(shop.clock.now())).parked).toEqual([]);
  });

  it('has to wait for the platform comes as a whole after that', async () => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [{ kind: 'limited', retryAfterMs: 30_000 }]);
    await sweep();
    shop.clock.advance(30_000);
    await sweep();
    expect(seen()).toEqual(['[n1 0] | [n2 0]']);
  });

  it.each(['lost', { kind: 'unclear' }] as const)('meets %j comes once, and as a whole', async (trouble) => {
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', [trouble]);
    await sweep();
    shop.clock.advance(30_000);
    await sweep();
    expect(seen()).toEqual(['[n1 0] | [n2 0]']);
  });

  it('may have come where nobody can look comes again as a whole, and says that it may be there twice', async () => {
    shop.chat.hasHistory = false;
    await post(nudge('n1'), nudge('n2'));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    shop.clock.advance(30_000);
    await sweep();
    expect(seen()).toEqual(['[n1 0] | [n2 0]', '[n1 0] | [n2 0]']);
    const rows = shop.db.$client.prepare('SELECT status, ambiguous FROM outbox').all();
    expect(rows).toEqual(Array(2).fill({ status: 'sent', ambiguous: 1 }));
  });
});

describe('forgetting', () => {
  beforeEach(() => post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' })));

  it('takes the message away once, and all that stood in it', async () => {
    await sweep();
    await store.people.forget(shop.space.id, person(), shop.clock.now());
    await sweep();
    expect(shop.chat.calls.filter((call) => call === 'remove mette m1')).toHaveLength(1);
    expect(seen()).toEqual([]);
    expect(shop.db.$client.prepare('SELECT count(*) FROM outbox').pluck().get()).toBe(0);
  });

  it('after a crash leaves nothing, either', async () => {
    dies = { at: 'settle', when: 'before', turn: 1 };
    await sweep().catch(() => undefined);
    dies = undefined;
    await store.people.forget(shop.space.id, person(), shop.clock.now());
    shop.clock.advance(31_000);
    await sweep();
    expect(seen()).toEqual([]);
    expect(shop.db.$client.prepare('SELECT count(*) FROM outbox').pluck().get()).toBe(0);
  });

  it.each([
    ['the first', 'toy-1', ['[n2 0]']],
    ['the second', 'toy-2', ['[n1 0]']],
  ])('of somebody whom only %s was about leaves the other', async (_, run, left) => {
    await sweep();
    const owner = idOf('jonas');
    shop.db.$client.prepare('UPDATE runs SET owner = ? WHERE id = ?').run(owner, run);
    await store.people.forget(shop.space.id, owner, shop.clock.now());
    await until('2027-03-02T08:30:00+01:00');
    expect(seen()).toEqual(left);
  });
});

describe('a message that is to be drawn without somebody who is forgotten', () => {
  /** Jonas, whom the second was about, is forgotten. */
  async function jonasIsForgotten() {
    const owner = idOf('jonas');
    shop.db.$client.prepare("UPDATE runs SET owner = ? WHERE id = 'toy-2'").run(owner);
    await store.people.forget(shop.space.id, owner, shop.clock.now());
  }
  const parked = async () => (await store.ledger.trouble(shop.clock.now())).parked;
  beforeEach(() => post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' })));

  it('and can not be is told to whoever runs Lærke, and tried again at the next start', async () => {
    await sweep();
    shop.chat.trouble('update', [{ kind: 'refused' }], 'mette');
    await jonasIsForgotten();
    await sweep();
    expect(seen()).toEqual(['[n1 0] | [n2 0]']);
    expect(await parked()).toHaveLength(1);
    await shop.runtime.close();
    const next = createRuntime(shop.parts);
    await next.start();
    await next.sweep();
    await next.close();
    expect(seen()).toEqual(['[n1 0]']);
    expect(await parked()).toEqual([]);
  });

  it('is, at once, though it was given up before', async () => {
    await sweep();
    shop.chat.trouble('update', [{ kind: 'refused' }]);
    await decide('toy-1', { refresh: ['n1'] });
    await sweep();
    expect(await parked()).toHaveLength(1);
    await jonasIsForgotten();
    await sweep();
    expect(seen()).toEqual(['[n1 0]']);
  });

  it('is, though nobody knew whether it had come, and it was given up', async () => {
    shop.chat.trouble('post', ['lost']);
    shop.chat.trouble('find', Array(4).fill({ kind: 'unclear' }));
    for (let tries = 0; tries < 5; tries += 1) {
      await sweep();
      shop.clock.advance(31_000);
    }
    expect(await parked()).toHaveLength(1);
    await jonasIsForgotten();
    await sweep();
    await sweep();
    expect(seen()).toEqual(['[n1 0]']);
  });
});

describe('a process that dies', () => {
  const MOMENTS = STEPS.flatMap((at) =>
    (['before', 'after'] as const).flatMap((when) => [1, 2].map((turn) => ({ when, at, turn }))),
  );

  it.each(MOMENTS)('$when $at ($turn) doubles nothing and loses nothing', async (moment) => {
    await post(nudge('n1', { run: 'toy-1' }), nudge('n2', asks('toy-2')), chosen('c', { run: 'toy-3' }));
    dies = { ...moment };
    await sweep().catch(unlessGone);
    dies = undefined;
    shop.clock.advance(31_000);
    await sweep();
    await decide('toy-2', { refresh: ['n2'] });
    await sweep();
    expect(seen()).toEqual(['[c 0] | [n1 0] | [n2 0]']);
    const rows = shop.db.$client.prepare('SELECT DISTINCT status, message, unsure FROM outbox').all();
    expect(rows).toEqual([{ status: 'sent', message: 'm1', unsure: 0 }]);
  });

  it.each(MOMENTS)('$when $at ($turn) of an update leaves what is true', async (moment) => {
    await post(nudge('n1', { run: 'toy-1' }), nudge('n2', { run: 'toy-2' }));
    await sweep();
    await post(say('mette', 'reply', 'newer', { run: 'toy-2', slot: 'n2' }));
    dies = { ...moment };
    await sweep().catch(unlessGone);
    dies = undefined;
    shop.clock.advance(31_000);
    await sweep();
    expect(seen()).toEqual(['[n1 0] | n2 0', '[newer 0]']);
  });
});

function unlessGone(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}
