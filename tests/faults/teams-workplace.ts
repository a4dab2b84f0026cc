import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { vi } from 'vitest';
import type { MessageStatus } from '../../db/schema.ts';
import type { Timings } from '../../src/runtime/index.ts';
import { setTeamsScene } from '../bench/teams-scene.ts';
import { type TeamsClient, teamsClient } from '../support/teams-client.ts';
import type { TeamsFake } from '../support/teams-fake.ts';
import type { FakeMessage } from '../support/teams-fake-state.ts';
import { type TeamsPeople, teamsPeople } from '../support/teams-people.ts';
import { teamsStage } from '../support/teams-stage.ts';
import { type Bot, botProcess } from './bot-process.ts';
import { PATIENCE } from './workplace.ts';

/** A Teams tenant that survives, and a bot in it that may not: its network is set up, and Mette's cycle has begun. */
export type TeamsWorkplace = {
  fake: TeamsFake;
  bot: Bot;
  people: TeamsPeople;
  leader: string;
  channel: string;
  /** how many outbox rows there are in this status */
  rows(status: MessageStatus): number;
  /** resolves when nothing is due and nothing under way */
  quiet(): Promise<void>;
  /** What is wrong with the ledger, or stands in Teams more often than it says: nothing, if all is well. */
  faults(): string[];
  /** how many messages may stand there twice, as far as the ledger knows */
  ambiguous(): number;
  /** what the outbox has posted and the ledger does not name */
  doubles(): FakeMessage[];
  close(): Promise<void>;
};

const UNDER_WAY = `
  SELECT (SELECT count(*) FROM outbox WHERE (status = 'pending' AND not_before < created_at + 600000)
          OR status IN ('claimed', 'sending') OR (status = 'sent' AND shown < wanted))
       + (SELECT count(*) FROM inbox WHERE NOT done)`;

export async function openTeamsWorkplace(timings: Timings): Promise<TeamsWorkplace> {
  const folder = await mkdtemp(join(tmpdir(), 'laerke-teams-faults-'));
  const database = join(folder, 'laerke.db');
  const stage = await teamsStage({ now: Date.now });
  const { fake, channel, facilitator } = stage;
  const [leader] = stage.leaders;
  const env = { ...stage.env, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: `file:${database}` };
  const bot = botProcess(env, () => ({ timings, ahead: 0 }));
  const client: TeamsClient = {
    send: async (activity, forgery) => teamsClient(`${bot.url()}/api/messages`, fake).send(activity, forgery),
  };
  const people = teamsPeople(fake, client);
  const read = <T>(look: (db: Sqlite.Database) => T): T => {
    const db = new Sqlite(database, { readonly: true });
    try {
      return look(db);
    } finally {
      db.close();
    }
  };
  const list = (sql: string, ...params: string[]) =>
    read((db) =>
      db
        .prepare(sql)
        .pluck()
        .all(...params)
        .map(String),
    );
  const count = (sql: string, ...params: string[]) => Number(list(sql, ...params)[0]);
  const kept = () => fake.tenant.messages.filter((one) => one.from === 'bot' && one.kept && !one.gone);
  const doubles = () => {
    const known = new Set(list('SELECT message FROM outbox WHERE message IS NOT NULL'));
    return kept().filter(({ id }) => !known.has(id));
  };
  const ambiguous = () => count('SELECT count(*) FROM outbox WHERE ambiguous');
  const quiet = async () => void (await vi.waitUntil(() => bot.isUp() && count(UNDER_WAY) === 0, PATIENCE));

  await bot.start();
  for (const account of [facilitator, ...stage.leaders]) await people.install(account);
  await people.addBot(facilitator, fake.tenant.teams[0]?.id ?? '');
  await setTeamsScene(fake, people, { channel, facilitator, leaders: [leader] });
  await quiet();

  return {
    fake,
    bot,
    people,
    leader,
    channel,
    rows: (status) => count('SELECT count(*) FROM outbox WHERE status = ?', status),
    quiet,
    ambiguous,
    doubles,
    faults() {
      const ids = new Set(kept().map(({ id }) => id));
      return [
        ...list('PRAGMA integrity_check').filter((line) => line !== 'ok'),
        ...list(
          `SELECT 'message ' || slot || ' is ' || status FROM outbox WHERE status NOT IN ('sent', 'skipped')`,
        ),
        ...list(`SELECT message FROM outbox WHERE status = 'sent' AND joined IS NULL`)
          .filter((id) => !ids.has(id))
          .map((id) => `lost: ${id}`),
        ...(doubles().length > ambiguous()
          ? [`${doubles().length} doubles, ${ambiguous()} of them on record`]
          : []),
      ];
    },
    async close() {
      await bot.retire();
      await fake.close();
      await rm(folder, { recursive: true });
    },
  };
}
