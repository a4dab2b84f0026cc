import type { Address, Chat, Rate } from '../core/chat.ts';
import type { Clock, OutboxRow } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';

/** What a row is to the platform's limits: what Lærke begins by itself keeps nobody's answer waiting. */
type Lane = 'answer' | 'begun' | 'update';
type Turn = { at: Instant; lane: string };

export type Pace = ReturnType<typeof createPace>;

/**
 * Lets rows out no faster than their platform allows, so that it never has to refuse one. A row that has to wait gets a
 * moment that is kept for it, and the ledger brings it back then. Forgotten at a restart: then the platform says so.
 */
export function createPace(clock: Clock) {
  /** the latest turns in each lane, those to come included, in the order in which they were given */
  const given = new Map<string, Turn[]>();
  /** the latest turns in each conversation that have come */
  const taken = new Map<string, Turn[]>();
  /** by row, until its call is over */
  const kept = new Map<string, Turn>();
  const pauses = new Map<string, Instant>();

  function newTurn(row: OutboxRow, { workspace }: Address, { platform, rates }: Chat): Turn {
    const lane = `${platform} ${workspace.id} ${laneOf(row)}`;
    const limits = rates?.workspace[laneOf(row)] ?? [];
    const at = Math.max(clock.now(), pauses.get(lane) ?? 0, freeFrom(given.get(lane), limits));
    const turn = { at, lane };
    remember(given, lane, turn, limits);
    kept.set(row.id, turn);
    return turn;
  }

  return {
    /** When the row may be sent: now, or at a later moment. */
    turn(row: OutboxRow, address: Address, chat: Chat): Instant {
      const turn = kept.get(row.id) ?? newTurn(row, address, chat);
      const counts = !row.sent || chat.rates?.countsUpdates;
      const limits = counts ? (chat.rates?.conversation ?? []) : [];
      const place = 'account' in address ? address.account : address.channel;
      const conversation = `${chat.platform} ${address.workspace.id} ${place}`;
      turn.at = Math.max(turn.at, freeFrom(taken.get(conversation), limits));
      if (turn.at <= clock.now()) remember(taken, conversation, turn, limits);
      return turn.at;
    },

    /** Its try is over. What was sent counts from now on, since the platform may have seen it as late as that. */
    done({ id }: OutboxRow): void {
      const turn = kept.get(id);
      if (!turn || turn.at > clock.now()) return; // it waits
      turn.at = clock.now();
      kept.delete(id);
    },

    /** The platform wants a pause: it is kept by all that would go the same way, and the row is the first after it. */
    pause({ id }: OutboxRow, until: Instant): void {
      const lane = kept.get(id)?.lane;
      if (!lane) return;
      const now = clock.now();
      const before = Math.max(now, pauses.get(lane) ?? 0);
      for (const turn of kept.values()) {
        if (turn.lane === lane && turn.at > now) turn.at += Math.max(0, until - before);
      }
      pauses.set(lane, Math.max(until, before));
      kept.set(id, { at: until, lane });
    },
  };
}

function laneOf({ sent, urgency }: OutboxRow): Lane {
  if (sent) return 'update';
  return urgency === 'chosen' || urgency === 'nudge' ? 'begun' : 'answer';
}

/** The first moment at which one more would not be too many. */
const freeFrom = (turns: Turn[] = [], limits: Rate[]): Instant =>
  Math.max(0, ...limits.map(({ most, within }) => (turns.at(-most)?.at ?? 0) + within));

/** As many of the latest as the limits look back on. */
function remember(all: Map<string, Turn[]>, key: string, turn: Turn, limits: Rate[]): void {
  const most = Math.max(0, ...limits.map((limit) => limit.most));
  if (most > 0) all.set(key, [...(all.get(key) ?? []), turn].slice(-most));
}
