import { and, eq, placeholder } from 'drizzle-orm';
import type { OutboxRow } from '../../src/core/ports.ts';
import { EVERYTHING } from '../forget.ts';
import { destinationOf } from '../recipient.ts';
import { outbox } from '../schema.ts';

export type Row = typeof outbox.$inferSelect;

/** Still this owner's, whose lease nobody has taken over. */
export const isHeld = and(eq(outbox.id, placeholder('id')), eq(outbox.token, placeholder('token')));

/** Everything to one person, or in one channel. */
export const isTheirs = and(
  eq(outbox.space, placeholder('space')),
  eq(outbox.recipient, placeholder('recipient')),
);

/** The row as whoever has claimed it holds it. */
export function held(row: Row): OutboxRow {
  const ref = sentRef(row);
  return {
    id: String(row.id),
    space: row.space,
    run: row.run,
    slot: row.slot,
    occurrence: row.occurrence,
    to: destinationOf(row.recipient),
    view: row.view,
    urgency: row.urgency,
    ...(row.under === null ? {} : { under: row.under }),
    asks: row.replyAs !== null,
    nonce: row.nonce,
    createdAt: row.createdAt,
    attempts: row.attempts,
    wanted: row.wanted,
    token: row.token ?? '',
    ...(row.leaving && row.address ? { address: row.address } : {}),
    ...(ref && row.address ? { sent: { address: row.address, ref } } : {}),
    unsure: row.unsure,
    superseded: row.superseded,
    leaving: row.leaving,
    everything: row.leaving && row.slot === EVERYTHING,
  };
}

export const sentRef = ({ conversation, message }: Row) =>
  conversation === null || message === null ? undefined : { conversation, message };
