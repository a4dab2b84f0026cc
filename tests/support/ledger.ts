import { createVault } from '../../adapters/vault.ts';
import { type Database, migrateDatabase, openDatabase } from '../../db/open.ts';
import { storeOn } from '../../db/store.ts';
import type { Address, MessageRef } from '../../src/core/chat.ts';
import type {
  Commit,
  NewMessage,
  NewReminder,
  OutboxRow,
  RunChange,
  Store,
  StoredRun,
} from '../../src/core/ports.ts';
import type { Instant } from '../../src/core/time.ts';

/** A Monday noon in Copenhagen, far from any switch of the clocks. */
export const NOON = Date.parse('2027-03-01T11:00:00Z');
export const SPACE = 'space-a';
export const RUN = 'run-1';
export const ANNA = { person: 'anna' };
export const BO = { person: 'bo' };

export type TestStore = { db: Database; store: Store };

/** A real, migrated database in memory or in a file, with the port that the runtime knows on top. */
export async function openTestStore(path = ':memory:'): Promise<TestStore> {
  const db = openDatabase(path);
  await migrateDatabase(db, path);
  return { db, store: storeOn(db, createVault(Buffer.alloc(32, 7))) };
}

/** One run's share of a commit: what is named, and nothing else. */
export function change(
  fields: Partial<Omit<RunChange, 'run'>> & { run?: Partial<StoredRun> } = {},
): RunChange {
  const { run, ...rest } = fields;
  return {
    run: { id: RUN, space: SPACE, flow: 'toy', version: 1, owner: 'anna', open: true, state: {}, ...run },
    expected: 0,
    answers: [],
    erased: [],
    projections: [],
    messages: [],
    refresh: [],
    reminders: [],
    cancelled: [],
    told: [],
    ...rest,
  };
}

export function commitOf(id: string, ...changes: RunChange[]): Commit {
  return { space: SPACE, event: { id, type: 'happened', at: NOON }, changes };
}

let occurrences = 0;

export function message(slot: string, fields: Partial<NewMessage> = {}): NewMessage {
  occurrences += 1;
  return {
    slot,
    occurrence: String(occurrences),
    to: ANNA,
    view: { name: slot },
    urgency: 'reply',
    nonce: `nonce-${occurrences}`,
    notBefore: NOON,
    ...fields,
  };
}

export function reminder(key: string, due: Instant): NewReminder {
  return { key, local: '2027-03-01T12:00', zone: 'Europe/Copenhagen', due };
}

export const answer = (step: string, version: number, text = 'sealed') => ({
  step,
  version,
  sealed: Buffer.from(text),
  at: NOON,
});

export const DM: Address = { workspace: { platform: 'web', id: 'local' }, account: 'anna' };
export const ref = (message: string): MessageRef => ({ conversation: 'dm-anna', message });

/** Takes whatever is due now and says it was sent, each as the message `m<row id>`. */
export async function sendAll({ ledger }: Store, now: Instant = NOON): Promise<OutboxRow[]> {
  const sent: OutboxRow[] = [];
  for (let rows = await ledger.claim(now, now + 10_000, 50); rows.length > 0; ) {
    for (const row of rows) {
      await ledger.sending(row, now + 30_000);
      await ledger.settle(row, { kind: 'sent', address: DM, ref: ref(`m${row.id}`), shown: row.wanted });
    }
    sent.push(...rows);
    rows = await ledger.claim(now, now + 10_000, 50);
  }
  return sent;
}

/** Every row of every table, to see that nothing at all has changed. */
export function dump({ $client }: Database): Record<string, unknown[]> {
  const names = $client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(names.map((name) => [name, $client.prepare(`SELECT * FROM "${name}"`).all()]));
}
