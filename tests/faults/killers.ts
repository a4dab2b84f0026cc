import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Fault } from '../support/slack-fake-faults.ts';
import type { Chance } from './chance.ts';
import { type Deed, WHOLE_CYCLE } from './deeds.ts';
import { type Killer, quiet } from './walk.ts';
import { PATIENCE, type Workplace } from './workplace.ts';

/** What has been done to the bots, and the longest that one took to be back and have nothing due, in milliseconds. */
export type Tally = { kills: number; points: Point[]; longestBack: number };
export const newTally = (): Tally => ({ kills: 0, points: [], longestBack: 0 });

/** in one walk; two of them strike the start after another kill */
export const KILLS_PER_WALK = 20;
/** about as long as a deed and a start take, in milliseconds */
const DEED = 60;
const START = 1_000;
/** together they are killed at every deed that sends something */
export const WALKS_PAST_POINTS = 3;

/** Kills at some moment during a deed, and twice once more during the start that follows. */
export function atRandom(luck: Chance, tally: Tally): Killer {
  const deeds = sample(luck, WHOLE_CYCLE.length, KILLS_PER_WALK - 2);
  const twice = sample(luck, deeds.length, 2).map((which) => deeds[which]);
  return async (workplace, _, index) => {
    if (!deeds.includes(index)) return;
    await wait(luck.next() * DEED);
    await killed(workplace, tally);
    if (twice.includes(index)) {
      const starting = workplace.bot.start();
      await wait(luck.next() * START);
      await killed(workplace, tally);
      await starting;
    }
    await backAgain(workplace, tally);
  };
}

/** A call of the bot's that is caught on its way, and what its outbox row says meanwhile. */
export type Point = { method: string; fault: Fault; row: 'pending' | 'claimed' | 'sending' };

/**
 * Committed, and to be sent later · the message is there, the answer never comes · it never gets there · it gets there
 * afterwards.
 */
const POSTING: Point[] = [
  { method: 'chat.postMessage', fault: { kind: 'limited', retryAfter: 2 }, row: 'pending' },
  { method: 'chat.postMessage', fault: { kind: 'hold' }, row: 'sending' },
  { method: 'chat.postMessage', fault: { kind: 'hang' }, row: 'sending' },
  { method: 'chat.postMessage', fault: { kind: 'late' }, row: 'sending' },
];
const UPDATING: Point[] = [
  { method: 'chat.update', fault: { kind: 'hold' }, row: 'sending' },
  { method: 'chat.update', fault: { kind: 'hang' }, row: 'sending' },
];
/** the check before every post to a channel comes after the claim and before `sending` */
const CHECKING: Point[] = [
  { method: 'conversations.info', fault: { kind: 'hang' }, row: 'claimed' },
  { method: 'conversations.members', fault: { kind: 'hang' }, row: 'claimed' },
];
/** on record as being sent, but not called yet: a new process has to open the conversation first */
const OPENING: Point = { method: 'conversations.open', fault: { kind: 'hang' }, row: 'sending' };
/** while looking for what may have landed */
const LOOKING: Point = { method: 'conversations.history', fault: { kind: 'hang' }, row: 'sending' };

/** Every point between a commit and the record that its message was sent. */
export const NAMED_POINTS = [...POSTING, ...UPDATING, ...CHECKING, OPENING, LOOKING];

/** Kills while a call of the bot's is under way, at another third of the deeds in each walk. */
export function atNamedPoints(walkIndex: number, tally: Tally): Killer {
  return async (workplace, deed, index) => {
    const point = pointFor(deed, index + walkIndex, tally);
    if (!point) return;
    await killedAt(workplace, point, tally);
    if (point.row === 'sending' && POSTING.includes(point) && isRarest(LOOKING, tally)) {
      const looking = killedAt(workplace, LOOKING, tally);
      await workplace.bot.start();
      await looking;
    }
    await backAgain(workplace, tally);
  };
}

function pointFor({ name, kind }: Deed, turn: number, tally: Tally): Point | undefined {
  if (kind === 'form') return undefined;
  if (name === 'shares') return rarest(CHECKING, tally);
  if (turn % WALKS_PAST_POINTS !== 0) return undefined;
  if (name === 'sets the network up') return OPENING;
  return rarest(kind === 'event' ? [...UPDATING, ...POSTING] : POSTING, tally);
}

const strokes = (point: Point, { points }: Tally) => points.filter((one) => one === point).length;
const rarest = (points: Point[], tally: Tally): Point | undefined =>
  points.toSorted((a, b) => strokes(a, tally) - strokes(b, tally))[0];
const isRarest = (point: Point, tally: Tally) => rarest([...POSTING, point], tally) === point;

async function killedAt(workplace: Workplace, point: Point, tally: Tally): Promise<void> {
  const trap = workplace.fake.faults.next(point.method, point.fault);
  await trap.sprung;
  await vi.waitFor(() => expect(workplace.rows(point.row)).toBeGreaterThan(0), PATIENCE);
  tally.points.push(point);
  await killed(workplace, tally);
  trap.release();
}

async function killed({ bot }: Workplace, tally: Tally): Promise<void> {
  await bot.kill();
  tally.kills += 1;
}

async function backAgain(workplace: Workplace, tally: Tally): Promise<void> {
  const began = performance.now();
  await workplace.bot.start();
  await quiet(workplace);
  tally.longestBack = Math.max(tally.longestBack, performance.now() - began);
}

/** So many different numbers below `limit`. */
function sample(luck: Chance, limit: number, size: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(luck.below(limit));
  return [...chosen];
}
