import { and, eq, ne, placeholder } from 'drizzle-orm';
import type { Destination, NewMessage } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { destinationKey } from './recipient.ts';
import { channels, outbox } from './schema.ts';
import { once } from './statements.ts';

const statements = once((db: Database) => ({
  /** the workspaces in which a network has a channel */
  workspaces: db
    .select({ platform: channels.platform, id: channels.workspace })
    .from(channels)
    .where(and(eq(channels.space, placeholder('space')), eq(channels.network, placeholder('network'))))
    .prepare(),
  /** something of the slot stands there, or is to */
  standing: db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.run, placeholder('run')),
        eq(outbox.slot, placeholder('slot')),
        eq(outbox.recipient, placeholder('recipient')),
        ne(outbox.status, 'skipped'),
      ),
    )
    .prepare(),
}));

/**
 * What is said to a network is said in each of its channels (docs/decisions/0024), each time as a message of its own. A
 * thread goes on where it was begun: a channel that has come since knows nothing of it. Inside a transaction.
 */
export function destinations(
  db: Database,
  space: string,
  run: string,
  { to, under }: Pick<NewMessage, 'to' | 'under'>,
): Destination[] {
  if ('person' in to) return [to];
  const { network } = to;
  const saying = statements(db);
  const all = saying.workspaces.all({ space, network }).map((workspace) => ({ network, workspace }));
  const isBegun = (one: Destination) =>
    saying.standing.get({ run, slot: under, recipient: destinationKey(one) }) !== undefined;
  const begun = under === undefined ? [] : all.filter(isBegun);
  if (begun.length > 0) return begun;
  return all.length > 0 ? all : [to];
}
