import Sqlite from 'better-sqlite3';
import { until } from './scene.ts';

/** A leader with a cycle under way. */
export type Leader = { account: string; run: string };

/** What an app has written, read from its database by another process. */
export type LedgerView = {
  leaders(): Leader[];
  /** how many observations are kept */
  notes(): number;
  /** messages and updates that are still to go out */
  waiting(): number;
  /** resolves when nothing waits any more */
  quiet(): Promise<void>;
  close(): void;
};

const WAITING = `SELECT count(*) FROM outbox
  WHERE status IN ('pending', 'claimed', 'sending') OR (status = 'sent' AND shown < wanted)`;

export function viewLedger(path: string): LedgerView {
  const file = new Sqlite(path, { readonly: true });
  const leaders = file.prepare<[], Leader>(
    `SELECT account, runs.id AS run FROM runs JOIN accounts ON accounts.person = runs.owner
     WHERE flow = 'cycle' ORDER BY runs.id`,
  );
  const count = (sql: string) => {
    const query = file.prepare<[], number>(sql).pluck();
    return () => query.get() ?? 0;
  };
  const waiting = count(WAITING);
  return {
    leaders: () => leaders.all(),
    notes: count("SELECT count(*) FROM answers WHERE step = 'note'"),
    waiting,
    quiet: async () => void (await until(async () => waiting() === 0)),
    close: () => void file.close(),
  };
}
