import { createSealer } from '../../adapters/seal.ts';
import { openKeys } from '../../db/keys.ts';
import { openDatabase } from '../../db/open.ts';
import { answerContext } from '../../src/runtime/reads.ts';
import type { Workplace } from './workplace.ts';

/** What is left when all is over: the same for every walk, whatever happened on the way. */
export type Outcome = {
  screen: string[];
  /** state and projections, ids replaced by what they stand for */
  runs: string[];
  answers: string[];
  /** which events were taken in, in the order of each run */
  journal: string[];
  reminders: string[];
};

type Db = ReturnType<typeof openDatabase>['$client'];

/** Reads the database itself: only while the bot is down. */
export async function outcomeOf({ database, keys, screen, fake }: Workplace): Promise<Outcome> {
  const db = openDatabase(database).$client;
  try {
    const named = namer(db, fake);
    const rows = (sql: string) =>
      db
        .prepare(sql)
        .raw()
        .all()
        .map((row) => named(JSON.stringify(row)));
    return {
      screen: screen(),
      runs: [
        ...rows('SELECT id, flow, open, owner, state FROM runs ORDER BY flow DESC'),
        ...rows('SELECT network, person, role, status FROM memberships ORDER BY role'),
        ...rows('SELECT run, phase, number FROM cycles'),
        ...rows('SELECT run, item, versions FROM audiences ORDER BY item'),
      ],
      answers: await answersIn(db, keys),
      // the channel is checked anew by every process, which changes nothing
      journal: rows(
        "SELECT run, type FROM journal WHERE type <> 'channelChecked' ORDER BY run, rowid",
      ).sort(),
      reminders: rows('SELECT key, local, zone, status FROM reminders ORDER BY key'),
    };
  } finally {
    db.close();
  }
}

/** What is wrong with the ledger or the file: nothing, if all is well. */
export function faultsIn({ database, fake }: Workplace): string[] {
  const db = openDatabase(database).$client;
  try {
    const list = (sql: string) => db.prepare(sql).pluck().all().map(String);
    return [
      ...list('PRAGMA integrity_check').filter((line) => line !== 'ok'),
      ...list('PRAGMA foreign_key_check'),
      ...list(
        `SELECT 'message ' || id || ' is ' || status FROM outbox WHERE status NOT IN ('sent', 'skipped')`,
      ),
      ...list(
        `SELECT 'message ' || one.id || ' stands elsewhere' FROM outbox one JOIN outbox whole ON whole.id = one.joined
         WHERE one.message IS NOT whole.message`,
      ),
      ...list(`SELECT 'message ' || id || ' is ambiguous' FROM outbox WHERE ambiguous`),
      ...list(`SELECT 'event ' || id || ' was not given' FROM inbox WHERE NOT done`),
      ...twice(noncesIn(fake)).map((nonce) => `doubled: ${nonce}`),
      ...neverIn(fake, db),
    ];
  } finally {
    db.close();
  }
}

function noncesIn({ workspace }: Workplace['fake']): string[] {
  return workspace.messages.flatMap(({ metadata }) => {
    const nonce = metadata?.event_payload.nonce;
    return typeof nonce === 'string' ? [nonce] : [];
  });
}

const twice = (all: string[]) => all.filter((one, index) => all.indexOf(one) !== index);

/** Messages that the ledger calls sent and that Slack has never seen. */
function neverIn(fake: Workplace['fake'], db: Db): string[] {
  const there = new Set(noncesIn(fake));
  const sent = db
    .prepare("SELECT nonce FROM outbox WHERE status = 'sent' AND joined IS NULL")
    .pluck()
    .all()
    .map(String);
  return sent.filter((nonce) => !there.has(nonce)).map((nonce) => `lost: ${nonce}`);
}

/** Ids differ from walk to walk: people are called by their names, runs by their flows, messages by what they say. */
function namer(db: Db, { workspace }: Workplace['fake']): (text: string) => string {
  const names = [
    ...db.prepare('SELECT id, name FROM people UNION ALL SELECT id, flow FROM runs').raw().all(),
    ...workspace.messages.map(({ channel, ts, text }) => [`${channel} ${ts}`, text]),
  ];
  return (text) =>
    names.reduce<string>(
      (sum, row) => (Array.isArray(row) ? sum.replaceAll(String(row[0]), String(row[1])) : sum),
      text,
    );
}

type AnswerRow = { space: string; run: string; owner: string; step: string; version: number; sealed: Buffer };

async function answersIn(db: Db, { file, masterKey }: Workplace['keys']): Promise<string[]> {
  const keys = openKeys(file);
  try {
    const sealer = createSealer({ keys, masterKey });
    const rows = db
      .prepare<[], AnswerRow>(
        'SELECT a.*, r.owner FROM answers a JOIN runs r ON r.id = a.run ORDER BY a.step, a.version',
      )
      .all();
    return await Promise.all(
      rows.map(async ({ space, run, owner, step, version, sealed }) => {
        const text = await sealer.open(owner, answerContext(space, run, step, version), sealed);
        return `${step} ${version}: ${text}`;
      }),
    );
  } finally {
    keys.close();
  }
}
