import type { Card } from '../core/card.ts';
import type { Address, Chat, MessageRef, Platform, Posted } from '../core/chat.ts';
import { ChatError, StoreUnavailable } from '../core/errors.ts';
import type { Clock, Log, OutboxRow, Outcome, Store } from '../core/ports.ts';
import { type Instant, MINUTE, SECOND } from '../core/time.ts';
import { type Agenda, isMergeable } from './agenda.ts';
import type { ChannelGuard } from './channel-guard.ts';
import type { Pace } from './pace.ts';
import type { Reach } from './reach.ts';
import type { Render } from './render.ts';
import { type Part, thatFit, together } from './together.ts';

/** How long things may take, in milliseconds. */
export type Timings = {
  /** how long a claimed row belongs to its owner */
  lease: number;
  /** how long a post may still land after its sender vanished or its answer did not come */
  reconcile: number;
  /** the first pause after a failure; it doubles */
  retry: number;
  /** how often everything that is due is looked for, whatever the queue says */
  sweep: number;
};
export const TIMINGS: Timings = {
  lease: 10 * SECOND,
  reconcile: 30 * SECOND,
  retry: 2 * SECOND,
  sweep: 5 * SECOND,
};

/** so many are under way at once: enough to keep up with the reminders that are decided meanwhile (`AT_ONCE` there) */
const BATCH = 80;
const MAX_TRIES = 5;
/** a pause lasts up to so much longer, as a share of itself: what failed together is not tried again together */
const JITTER = 0.5;
/** a channel that doesn't fit is looked at again so often, besides whenever the platform says it changed */
const CHANNEL_PAUSE = 15 * MINUTE;
/** how long a reply waits for the message that it stands under */
const PARENT_PAUSE = SECOND;

export type Deliver = ReturnType<typeof createDeliver>;

type Parts = {
  store: Store;
  render: Pick<Render, 'card'>;
  guard: ChannelGuard;
  reach: Pick<Reach, 'failed' | 'succeeded'>;
  agenda: Agenda;
  pace: Pace;
  /** called with the moment at which something is to be tried again */
  postponed: (until: Instant) => void;
  chatOf: (platform: Platform) => Chat | undefined;
  clock: Clock;
  log: Log;
  timings: Timings;
  /** from 0 up to, but without, 1 */
  chance: () => number;
};

/**
 * Outbox row to chat (reliability.md, Send protocol): claim under a lease, say on record that the call will be made,
 * call, write down what came of it. Private cards are rendered only now, so that a late message is never stale.
 */
export function createDeliver(parts: Parts) {
  const { store, render, guard, reach, agenda, pace, postponed, chatOf, clock, log, timings, chance } = parts;
  async function addressOf(row: OutboxRow): Promise<Address | undefined> {
    if (row.sent) return row.sent.address;
    if (row.address) return row.address;
    if ('person' in row.to) return store.people.addressOf(row.space, row.to.person);
    const { network, workspace } = row.to;
    return workspace && store.networks.channelIn(row.space, network, workspace);
  }

  /** Why this row must not go out at all, or not yet; undefined when it may. */
  async function obstacle(row: OutboxRow, address: Address): Promise<Outcome | undefined> {
    if ('network' in row.to) {
      const fits = 'channel' in address && (await guard.mayPost(row.space, row.to.network, address));
      if (fits) return undefined;
      return later(clock.now() + CHANNEL_PAUSE, 'channel does not fit', row.unsure);
    }
    const free = row.urgency === 'reply' || row.urgency === 'invitation' || row.sent !== undefined;
    if (free || (await store.people.isActive(row.space, row.to.person))) return undefined;
    return { kind: 'skipped', why: 'has not said yes' };
  }

  async function cardFor(row: OutboxRow): Promise<Card | undefined> {
    const run = await store.runs.get(row.space, row.run);
    if (!run) return undefined;
    const card = await render.card(run, row.view, row.to);
    return row.superseded ? { ...card, actions: [], closed: true } : card;
  }

  async function attempt(row: OutboxRow): Promise<Outcome | undefined> {
    const address = await addressOf(row);
    const chat = address && chatOf(address.workspace.platform);
    if (!address || !chat) return { kind: 'parked', why: 'no address' };
    if (row.leaving) return takeAway(chat, row, address);
    const card = await cardFor(row);
    if (!card || (card.closed && !row.sent && !row.unsure))
      return { kind: 'skipped', why: 'no longer relevant' };
    const turn = pace.turn(row, address, chat);
    if (turn > clock.now()) return later(turn, 'waits for its turn', row.unsure);
    const inTheWay = await obstacle(row, address);
    if (inTheWay && !(card.withdrawn && row.sent)) return inTheWay;
    const under = row.under ? await store.ledger.latest(row.space, row.run, row.under, row.to) : undefined;
    if (row.under && !under)
      return later(clock.now() + PARENT_PAUSE, 'waits for the message above', row.unsure);
    if (!row.sent) return post(chat, row, address, card, under);
    if (!(await begins(row))) return undefined;
    const whole = together(card, await drawn(await store.ledger.beside(row)));
    return update(chat, row, row.sent, whole).catch((error) => {
      // taken back from a channel that can't even be written in: it waits for that like everything else
      if (inTheWay && isOutOfReach(error)) return inTheWay;
      throw error;
    });
  }

  /** The cards of these, without what is no more. */
  async function drawn(rows: OutboxRow[]): Promise<Part[]> {
    const cards = await Promise.all(rows.map(async (row) => ({ row, card: await cardFor(row) })));
    return cards.flatMap(({ row, card }) => (card ? [{ row, card }] : []));
  }

  /**
   * What goes out in one message with this row (docs/decisions/0015). One that may have landed stays as it was, and what
   * has failed is joined by nothing new. A card that can't be made is left to its own turn.
   */
  async function othersFor(row: OutboxRow, card: Card, mayStand: boolean): Promise<Part[]> {
    if (!isMergeable(row)) return [];
    const isOpen = !mayStand && row.attempts === 0;
    const rows = await store.ledger.beside(row, isOpen ? clock.now() : undefined);
    if (mayStand) return drawn(rows);
    const each = await Promise.all(rows.map((one) => drawn([one]).catch(unlessUnavailable)));
    return thatFit({ row, card }, each.flat());
  }

  /** The platform is about to be called; false when the row is somebody else's by now. */
  async function begins(row: OutboxRow): Promise<boolean> {
    return (await store.ledger.sending(row, clock.now() + timings.reconcile)) === 'marked';
  }

  /** The same for what is about to disturb somebody: within their working hours and their budget. */
  async function beginsWithin(
    row: OutboxRow,
    others: OutboxRow[],
  ): Promise<'marked' | 'lost' | { again: Instant }> {
    const now = clock.now();
    const { space, to, urgency } = row;
    const { from, caps } = await agenda.roomFor(space, to, urgency, now);
    if (from > now) return { again: from };
    const budget = caps.length > 0 ? { now, caps } : undefined;
    const marked = await store.ledger.sending(row, now + timings.reconcile, budget, others);
    if (typeof marked === 'string') return marked;
    return { again: await agenda.releaseAt(space, to, urgency, marked.until) };
  }

  /**
   * Whoever asked to be forgotten is not to be read any more; what may have landed unseen is looked for first. Where
   * nobody is left to read it, there is nothing to take away.
   */
  async function takeAway(chat: Chat, row: OutboxRow, address: Address): Promise<Outcome | undefined> {
    if (!(await begins(row))) return undefined;
    try {
      if (row.everything) await clear(chat, address, row);
      else await removeOne(chat, row, address);
    } catch (error) {
      if (!isOutOfReach(error) || 'channel' in address) throw error;
    }
    return { kind: 'gone' };
  }

  async function clear(chat: Chat, address: Address, { createdAt }: OutboxRow): Promise<void> {
    if ('account' in address) await chat.clear(address, createdAt);
  }

  async function removeOne(chat: Chat, row: OutboxRow, address: Address): Promise<void> {
    const found =
      row.sent?.ref ?? (row.unsure ? await chat.find(address, row.nonce, row.createdAt) : undefined);
    if (found && found !== 'unknown') await chat.remove(address, found);
  }

  async function update(
    chat: Chat,
    row: OutboxRow,
    sent: NonNullable<OutboxRow['sent']>,
    card: Card,
  ): Promise<Outcome> {
    await chat.update(sent.address, sent.ref, card, { nonce: row.nonce });
    return { kind: 'sent', ...sent, shown: row.wanted };
  }

  /** What may have landed is looked for at any hour, and costs nothing; it is posted only when that is allowed. */
  async function post(
    chat: Chat,
    row: OutboxRow,
    address: Address,
    card: Card,
    under: MessageRef | undefined,
  ): Promise<Outcome | undefined> {
    if (row.unsure && !(await begins(row))) return undefined;
    const found = row.unsure ? await chat.find(address, row.nonce, row.createdAt, under) : undefined;
    // What landed may be older than what is wanted now: shown 0 makes the next round update it in place.
    if (found && found !== 'unknown') return { kind: 'sent', address, ...standing(found), shown: 0 };
    if (card.closed) return { kind: 'skipped', why: 'no longer relevant' };
    const mayStand = found === 'unknown';
    const others = await othersFor(row, card, mayStand);
    const allowed = await beginsWithin(
      row,
      others.map((one) => one.row),
    );
    if (allowed === 'lost') return undefined;
    if (allowed !== 'marked') return { kind: 'moved', to: allowed.again, unsure: mayStand };
    const joined = others.length > 0 ? (await store.ledger.beside(row)).map(({ id }) => id) : [];
    const whole = together(
      card,
      others.filter((one) => joined.includes(one.row.id)),
    );
    const posting = chat.post(address, whole, { nonce: row.nonce, ...(under && { under }) });
    const posted = await (whole.below && !mayStand ? posting.catch(refusedTogether) : posting);
    if (!('message' in posted)) return posted;
    const ambiguous = mayStand && { ambiguous: true };
    return { kind: 'sent', address, ...standing(posted), shown: row.wanted, ...ambiguous };
  }

  /** What a platform will not take as a whole may still be taken piece by piece. */
  function refusedTogether(error: unknown): Outcome {
    if (!(error instanceof ChatError) || error.fault.kind !== 'refused') throw error;
    return { ...later(clock.now(), error.code, false), failed: true };
  }

  function afterFailure(row: OutboxRow, error: unknown): Outcome {
    const { fault, code } =
      error instanceof ChatError ? error : new ChatError({ kind: 'refused' }, 'internal', { cause: error });
    const now = clock.now();
    if (fault.kind === 'limited') {
      const until = now + fault.retryAfterMs;
      pace.pause(row, until);
      return later(until, code, row.unsure);
    }
    const mayStand = fault.kind === 'unclear' && !row.sent;
    if (fault.kind !== 'unclear' && fault.kind !== 'early')
      return { kind: 'parked', why: `${fault.kind}: ${code}` };
    if (row.attempts + 1 >= MAX_TRIES) return { kind: 'parked', why: code };
    const pause = mayStand ? timings.reconcile : timings.retry * 2 ** row.attempts;
    const until = now + pause * (1 + JITTER * chance());
    return { ...later(Math.round(until), code, mayStand || row.unsure), failed: true };
  }

  /** Said before it is settled: a crash in between has it tried, and said, once more. */
  async function notReached(row: OutboxRow): Promise<void> {
    if (!isNewToPerson(row)) return;
    const address = await addressOf(row);
    if (address && 'account' in address) await reach.failed(row.space, row.to.person, address);
  }

  async function deliverOne(row: OutboxRow): Promise<void> {
    let outcome: Outcome | undefined;
    try {
      outcome = await attempt(row);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error; // still ours: it is freed when the lease has run out
      if (isOutOfReach(error)) await notReached(row);
      outcome = afterFailure(row, error);
      const fields = { message: row.id, run: row.run, outcome: outcome.kind };
      if (error instanceof ChatError) log.warn({ ...fields, why: error.code }, 'a message did not go out');
      else log.error({ ...fields, err: error }, 'a message could not be made');
    }
    pace.done(row);
    if (outcome) await store.ledger.settle(row, outcome);
    if (outcome?.kind === 'sent' && isNewToPerson(row)) await reach.succeeded(row.space, row.to.person);
    if (outcome?.kind === 'later') postponed(outcome.at);
  }

  let running: Promise<void> | undefined;
  /** somebody has asked since the last claim: there may be more */
  let asked = false;
  let nudge = () => {};

  async function claim(room: number): Promise<OutboxRow[]> {
    const now = clock.now();
    return room > 0 ? store.ledger.claim(now, now + timings.lease, room) : [];
  }

  /**
   * Delivers until nothing is due and nothing under way, so that a call that hangs holds up nobody else's messages.
   * A try that throws ends the drain, but only when the others have ended too.
   */
  async function drain(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    const failures: unknown[] = [];
    for (;;) {
      const nudged = new Promise<void>((resolve) => {
        nudge = resolve;
      });
      asked = false;
      const room = failures.length > 0 ? 0 : BATCH - underWay.size;
      const rows = await claim(room).catch((error) => {
        failures.push(error);
        return [];
      });
      for (const row of rows) {
        const attempted: Promise<void> = deliverOne(row)
          .catch((error) => void failures.push(error))
          .finally(() => underWay.delete(attempted));
        underWay.add(attempted);
      }
      if (underWay.size === 0 && (!asked || failures.length > 0)) break;
      if (!asked) await Promise.race([...underWay, nudged]);
    }
    running = undefined; // at once: whoever asks from now on begins anew
    if (failures.length > 0) throw failures[0];
  }

  return {
    /** Delivers all that is due. Callers during a drain share it, and what they have brought along is seen to in it. */
    drain(): Promise<void> {
      asked = true;
      nudge();
      running ??= drain();
      return running;
    },
  };
}

const isOutOfReach = (error: unknown) => error instanceof ChatError && error.fault.kind === 'unreachable';

/** What tells whether somebody can be written to: an update tells of its message alone. */
const isNewToPerson = (row: OutboxRow): row is OutboxRow & { to: { person: string } } =>
  'person' in row.to && !row.sent && !row.leaving;

function unlessUnavailable(error: unknown): Part[] {
  if (error instanceof StoreUnavailable) throw error;
  return [];
}

const standing = ({ conversation, message, at }: Posted) => ({
  ref: { conversation, message },
  postedAt: at,
});

const later = (at: number, why: string, unsure: boolean) =>
  ({ kind: 'later', at, why, failed: false, unsure }) satisfies Outcome;
