import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MessageStatus } from '../../db/schema.ts';
import type { Timings } from '../../src/runtime/index.ts';
import type { Fault } from '../support/slack-fake-faults.ts';
import { type Deed, LEADER, WHOLE_CYCLE } from './deeds.ts';
import { faultsIn, type Outcome, outcomeOf } from './outcome.ts';
import { nothingClaimed, standstill } from './standstill.ts';
import { quiet, walk, walkUnderFire } from './walk.ts';
import { openWorkplace, PATIENCE, type Workplace } from './workplace.ts';

/**
 * kill -9 at every named point of the way of a message that carries several (docs/decisions/0015): as it is sent for
 * the first time, and as it is drawn anew because one of them was answered.
 */
const TIMINGS: Timings = { lease: 500, reconcile: 2_500, retry: 50, sweep: 200 };
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PLANNED_ON = '2027-03-01T10:00:00+01:00';
/** by then the week's question and what is said before the look-back are due, if Lærke was down meanwhile */
const BACK_ON = '2027-03-18T10:00:00+01:00';
const PLANNING = WHOLE_CYCLE.slice(
  0,
  WHOLE_CYCLE.findIndex(({ name }) => name === 'presses Del med netværket'),
);
const ANSWERS: Deed = {
  name: 'answers one of them',
  kind: 'event',
  act: (hands) => hands.say(LEADER, 'De lyttede til hinanden.'),
};
const QUESTION = 'Én ting, du så eller hørte i ugens løb?';
const SOON = 'Jeg skriver et par dage før den dag, du valgte.';

type Rows = Partial<Record<MessageStatus, number>>;
/** Where the bot is killed: in a call of its own that goes wrong, or in the middle of a write; and what is on record then. */
type Blow = { rows: Rows } & ({ call: string; fault: Fault } | { write: string });

const WAITING: Rows = { pending: 2 };
const CLAIMED: Rows = { claimed: 1, pending: 1 };
const UNDER_WAY: Rows = { sending: 1, joined: 1 };
const call = (name: string, fault: Fault, rows = UNDER_WAY): Blow => ({ call: name, fault, rows });
const write = (what: string, rows: Rows): Blow => ({ write: what, rows });

const POSTED = call('chat.postMessage', { kind: 'hold' });
const FIRST: [string, Blow[]][] = [
  ['it is being claimed', [write("new.status = 'claimed'", WAITING)]],
  ['it is claimed', [write("new.status = 'sending'", CLAIMED)]],
  ['one is being put into it', [write("new.status = 'joined'", CLAIMED)]],
  ['it is on record that it will be sent', [call('conversations.open', { kind: 'hang' })]],
  ['it is on its way, and lost', [call('chat.postMessage', { kind: 'hang' })]],
  ['it is on its way, and arrives afterwards', [call('chat.postMessage', { kind: 'late' })]],
  ['it has arrived', [POSTED]],
  ['its arrival is being noted', [write("new.status = 'sent' AND old.status = 'sending'", UNDER_WAY)]],
  ['the arrival of one is being noted', [write("new.status = 'sent' AND old.status = 'joined'", UNDER_WAY)]],
  ['it is looked for', [POSTED, call('conversations.history', { kind: 'hang' })]],
  [
    'it is looked for, and lost',
    [call('chat.postMessage', { kind: 'hang' }), call('conversations.history', { kind: 'hang' })],
  ],
  ['it is found', [POSTED, write("new.status = 'sent' AND old.status = 'sending'", UNDER_WAY)]],
  ['what stood in it is found', [POSTED, write("new.status = 'sent' AND old.status = 'joined'", UNDER_WAY)]],
];

/** behind it waits what she is answered */
const WAITS: Rows = { pending: 1 };
const REDRAWN: Rows = { sending: 1, pending: 1 };
const STANDS = 'old.message IS NOT NULL';
const NOTED = `${STANDS} AND new.shown > old.shown`;
const AGAIN: [string, Blow][] = [
  ['it is being claimed', write(`${STANDS} AND new.status = 'claimed'`, WAITS)],
  ['it is claimed', write(`${STANDS} AND new.status = 'sending'`, { claimed: 1, pending: 1 })],
  ['it has to wait', call('chat.update', { kind: 'limited', retryAfter: 2 }, {})],
  ['it is on its way, and lost', call('chat.update', { kind: 'hang' }, REDRAWN)],
  ['it has arrived', call('chat.update', { kind: 'hold' }, REDRAWN)],
  ['its arrival is being noted', write(`${NOTED} AND old.joined IS NULL`, REDRAWN)],
  ['the arrival of one is being noted', write(`${NOTED} AND old.joined IS NOT NULL`, REDRAWN)],
];

let together: string[];
let answered: string[];
let undisturbed: Outcome;

beforeAll(async () => {
  await withBoth(async (workplace) => {
    together = await comes(workplace);
    [answered = []] = await walk(workplace, [ANSWERS]);
    undisturbed = await left(workplace);
  });
  expect(together.filter((line) => line.includes(QUESTION) && line.includes(SOON))).toHaveLength(1);
});

describe.concurrent('a message for several', () => {
  it.each(FIRST)('comes once, and whole, when the process is killed while %s', (_, blows) =>
    withBoth(async (workplace) => {
      for (const blow of blows) await killedBy(workplace, blow);
      expect(await comes(workplace)).toEqual(together);
      await walk(workplace, [ANSWERS]);
      expect(await left(workplace)).toEqual(undisturbed);
    }),
  );

  it('may come in two when the process is killed while it has to wait, which nobody remembers', () =>
    withBoth(async (workplace) => {
      await killedBy(workplace, call('chat.postMessage', { kind: 'limited', retryAfter: 2 }, WAITING));
      const screen = await comes(workplace);
      for (const part of [QUESTION, SOON])
        expect(
          screen.filter((line) => line.includes(part)),
          part,
        ).toHaveLength(1);
      await walk(workplace, [ANSWERS]);
      const { screen: _, ...rest } = await left(workplace);
      expect(undisturbed).toMatchObject(rest);
    }));

  it.each(AGAIN)('is drawn anew when the process is killed while %s', (_, blow) =>
    withBoth(async (workplace) => {
      await comes(workplace);
      await walkUnderFire(workplace, [answered], () => killedAndBack(workplace, blow), [ANSWERS]);
      expect(await left(workplace)).toEqual(undisturbed);
    }),
  );
});

/** A bot that is down, and has two messages on its ledger that are due to the leader. */
async function withBoth(test: (workplace: Workplace) => Promise<void>): Promise<void> {
  const workplace = await openWorkplace({ timings: TIMINGS, from: PLANNED_ON });
  try {
    await walk(workplace, PLANNING);
    await workplace.bot.kill();
    workplace.moveTo(BACK_ON);
    const claimAgain = nothingClaimed(workplace.database);
    await workplace.bot.start();
    await recorded(workplace, WAITING);
    await workplace.bot.kill();
    claimAgain();
    await test(workplace);
  } finally {
    await workplace.close();
  }
}

/** Starts the bot, which has something due, and gives what is on the screens when that has gone out. */
async function comes(workplace: Workplace): Promise<string[]> {
  await workplace.bot.start();
  await quiet(workplace);
  return workplace.screen();
}

/** Starts the bot and kills it there. */
async function killedBy(workplace: Workplace, blow: Blow): Promise<void> {
  const struck = strike(workplace, blow);
  const starting = workplace.bot.start();
  await struck;
  await starting;
}

async function killedAndBack(workplace: Workplace, blow: Blow): Promise<void> {
  await strike(workplace, blow);
  await workplace.bot.start();
}

async function strike(workplace: Workplace, blow: Blow): Promise<void> {
  const trap = trapFor(workplace, blow);
  await trap.sprung();
  await recorded(workplace, blow.rows);
  await workplace.bot.kill();
  trap.release();
}

function trapFor({ fake, database }: Workplace, blow: Blow) {
  if ('write' in blow) return standstill(database, blow.write);
  const { sprung, release } = fake.faults.next(blow.call, blow.fault);
  return { sprung: () => sprung, release };
}

const NOT_SENT = ['pending', 'claimed', 'sending', 'joined', 'skipped', 'parked'] as const;
/** What has not been sent is this, on the ledger. */
async function recorded({ rows }: Workplace, expected: Rows): Promise<void> {
  const unsent = () =>
    Object.fromEntries(NOT_SENT.flatMap((status) => (rows(status) > 0 ? [[status, rows(status)]] : [])));
  await vi.waitFor(() => expect(unsent()).toEqual(expected), PATIENCE);
}

async function left(workplace: Workplace): Promise<Outcome> {
  await workplace.bot.kill();
  expect(faultsIn(workplace)).toEqual([]);
  return outcomeOf(workplace);
}
