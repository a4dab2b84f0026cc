import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeAnew } from '../../db/unit-of-work.ts';
import type { Address } from '../../src/core/chat.ts';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { PersonView } from '../../src/core/flow.ts';
import type { OutboxRow } from '../../src/core/ports.ts';
import {
  answer,
  change,
  commitOf,
  dump,
  message,
  NOON,
  openTestStore,
  reminder,
  SPACE,
  type TestStore,
} from '../support/ledger.ts';
import { meeting } from '../support/toy-talk.ts';
import { found, rawFiles } from '../support/what-is-left.ts';

const WORKSPACE = { platform: 'slack', id: 'T1' } as const;
const space = { id: SPACE, language: 'da', zone: 'Europe/Copenhagen' } as const;

let folder: string;
let { db, store }: TestStore = await openTestStore();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-forget-'));
  ({ db, store } = await openTestStore(join(folder, 'laerke.db')));
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
});

const meet = (account: string, name = account) => store.people.meet(space, WORKSPACE, account, { name });
const addressOf = (account: string): Address => ({ workspace: WORKSPACE, account });

/** Everything of one person's that a run can have. */
async function hasACycle({ id: owner }: PersonView, run = `cycle-of-${owner}`) {
  await store.ledger.commit({
    ...commitOf(
      `begun:${run}`,
      change({
        run: { id: run, owner },
        answers: [answer('challenge', 1), answer('note', 1)],
        projections: [
          { table: 'cycle', phase: 'plan', number: 1 },
          { table: 'audience', item: 'insight', to: { network: 'nord' }, versions: { insight: 1 } },
          { table: 'participant', person: 'somebody', role: 'teammate' },
          { table: 'counted', network: 'nord', versions: { before: 1 } },
          { table: 'source', message: `message-of-${owner}` },
          { table: 'meeting', ...meeting(`meeting-of-${owner}`, { people: [owner, 'somebody'] }) },
        ],
        messages: [
          message('step', { to: { person: owner } }),
          message('shared', { to: { network: 'nord' } }),
        ],
        reminders: [reminder('lookBack', NOON)],
      }),
    ),
  });
  return run;
}

const hasAFeed = ({ id }: PersonView) =>
  store.feeds.set(SPACE, id, { token: `token-of-${id}`, sealed: Buffer.from('sealed') });

/** Everything that is due is sent, or taken away if that is what is due. */
async function deliver(now = NOON) {
  const { ledger } = store;
  for (
    let rows = await ledger.claim(now, now + 1, 50);
    rows.length > 0;
    rows = await ledger.claim(now, now + 1, 50)
  ) {
    for (const row of rows) {
      await ledger.sending(row, now + 1);
      const account = 'person' in row.to ? accounts.get(row.to.person) : undefined;
      const address = row.address ?? (account ? addressOf(account) : { workspace: WORKSPACE, channel: 'G1' });
      const ref = { conversation: `D${account}`, message: `m${row.id}` };
      await ledger.settle(
        row,
        row.leaving ? { kind: 'gone' } : { kind: 'sent', address, ref, shown: row.wanted },
      );
    }
  }
}
const accounts = new Map<string, string>();

async function joins(account: string, name: string): Promise<PersonView> {
  const person = await meet(account, name);
  accounts.set(person.id, account);
  return person;
}

async function forgets({ id }: PersonView) {
  await store.people.leave(SPACE, id);
  await store.people.forget(SPACE, id, NOON);
}

async function due(now = NOON): Promise<OutboxRow | undefined> {
  const [row] = await store.ledger.claim(now, now + 10, 1);
  return row;
}

/** Every row with this text in one of its columns, by table. */
const rowsWith = (text: string) =>
  Object.entries(dump(db)).flatMap(([table, rows]) =>
    rows.filter((row) => JSON.stringify(row).includes(text)).map(() => table),
  );

describe('a file that is written anew', () => {
  it('is without the copies that stay behind where rows were moved from page to page', async () => {
    const texts = Array.from({ length: 400 }, (_, n) => `UACCOUNT${n}X`);
    const random = numbersFrom(7);
    db.$client.exec('CREATE TABLE moved (id INTEGER PRIMARY KEY, text TEXT, rest TEXT)');
    db.$client.transaction(() => {
      const insert = db.$client.prepare('INSERT INTO moved (id, text, rest) VALUES (?, NULL, ?)');
      for (const [id] of texts.entries()) insert.run(id, 'x'.repeat(100));
      const grow = db.$client.prepare('UPDATE moved SET text = ?, rest = ? WHERE id = ?');
      for (const [id, text] of texts.entries()) grow.run(text, 'x'.repeat(random(2_000)), id);
    })();
    db.$client.exec('DELETE FROM moved WHERE id % 3 = 0');
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    const gone = texts.filter((_, id) => id % 3 === 0);
    expect(found(gone, rawFiles(folder)), 'though what is deleted is overwritten').not.toEqual([]);
    await writeAnew(db);
    expect(found(gone, rawFiles(folder))).toEqual([]);
  });
});

describe('forgetting somebody', () => {
  it('deletes whatever is theirs, in every table, and nothing of anybody else', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    const bo = await joins('UBO', 'Bo Birk');
    await store.people.grant(SPACE, anna.id, 'administrator');
    await hasAFeed(anna);
    await hasAFeed(bo);
    for (const { id } of [anna, bo])
      await store.links.offer(SPACE, id, { fingerprint: `of-${id}`, until: NOON });
    await hasACycle(bo);
    await deliver();
    const others = dump(db).people;
    const before = Object.fromEntries(
      Object.entries(dump(db)).map(([table, rows]) => [table, rows.filter((row) => !isOf(row, anna))]),
    );
    await hasACycle(anna);
    await deliver();
    const everywhere = [
      'accounts',
      'answers',
      'audiences',
      'counted',
      'cycles',
      'feeds',
      'grants',
      'journal',
      'link_codes',
      'meetings',
      'outbox',
    ];
    expect([...new Set(rowsWith(anna.id))]).toEqual([
      ...everywhere,
      'participants',
      'people',
      'reminders',
      'runs',
      'sources',
    ]);
    await forgets(anna);
    await deliver();
    await store.people.scrub();
    expect(others).toHaveLength(2);
    expect(rowsWith(anna.id)).toEqual(['people']);
    expect(rowsWith('UANNA')).toEqual([]);
    const after = Object.fromEntries(
      Object.entries(dump(db)).map(([table, rows]) => [table, rows.filter((row) => !isOf(row, anna))]),
    );
    expect(after).toEqual(before);
  });

  const isOf = (row: unknown, { id }: PersonView) => JSON.stringify(row).includes(id);

  it('has been thought of for every table that there is', () => {
    const ofPeople = [
      'accounts',
      'answers',
      'audiences',
      'counted',
      'cycles',
      'days_off',
      'feeds',
      'grants',
      'inbox',
      'journal',
      'link_codes',
      'meetings',
    ];
    const alsoOfPeople = ['outbox', 'participants', 'parts', 'people', 'reminders', 'runs', 'sources'];
    const ofOthers = [
      '__drizzle_migrations',
      'addresses', // the adapter's, which clears them as it clears a conversation
      'channels',
      'installations',
      'link_tries',
      'memberships',
      'meta',
      'networks',
      'released',
    ];
    expect(Object.keys(dump(db)).sort()).toEqual(
      [...ofPeople, ...alsoOfPeople, ...ofOthers, 'spaces'].sort(),
    );
  });

  it('leaves no byte of their name or their account in any file', async () => {
    const people: PersonView[] = [];
    for (let n = 0; n < 60; n += 1) {
      const person = await joins(`UACCOUNT${n}X`, `Navn Nummer${n}sen`);
      await hasACycle(person);
      people.push(person);
    }
    await deliver();
    const gone = people.filter((_, n) => n % 3 === 0);
    const texts = gone.flatMap(({ id, name }) => [name, accounts.get(id) ?? '']);
    for (const text of texts) expect(found([text], rawFiles(folder)), 'before').not.toEqual([]);
    for (const person of gone) await forgets(person);
    await deliver();
    await store.people.scrub();
    expect(found(texts, rawFiles(folder))).toEqual([]);
    expect(found(['UACCOUNT1X', 'Navn Nummer1sen'], rawFiles(folder))).not.toEqual([]);
  });

  it('waits with cleaning up until the last message has been taken away, and does it once', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    await hasACycle(anna);
    await deliver();
    await forgets(anna);
    const before = changes();
    await store.people.scrub();
    expect(changes(), 'a message is still there').toBe(before);
    await deliver();
    await store.people.scrub();
    expect(found(['Anna Ager', 'UANNA'], rawFiles(folder))).toEqual([]);
    const afterwards = changes();
    await store.people.scrub();
    expect(changes()).toBe(afterwards);
  });

  /** goes up whenever the file is written */
  const changes = () => {
    const elsewhere = new Sqlite(join(folder, 'laerke.db'), { readonly: true });
    const version = elsewhere.pragma('schema_version', { simple: true });
    elsewhere.close();
    return version;
  };

  it('cleans up later when somebody is reading an older state of the file meanwhile', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    const reader = new Sqlite(join(folder, 'laerke.db'), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM people').get();
    await forgets(anna);
    await deliver();
    await expect(store.people.scrub()).rejects.toThrow(StoreUnavailable);
    reader.exec('COMMIT');
    reader.close();
    await store.people.scrub();
    expect(found(['Anna Ager', 'UANNA'], rawFiles(folder))).toEqual([]);
  });

  it('knows who is being forgotten, whatever they are called, until it is done', async () => {
    const nameless = await joins('UNONE', '');
    await store.people.leave(SPACE, nameless.id);
    expect(await store.people.leaving()).toEqual([{ space: SPACE, person: nameless.id }]);
    expect(await store.people.find(WORKSPACE, 'UNONE')).toMatchObject({ id: nameless.id, leaving: true });
    await store.people.forget(SPACE, nameless.id, NOON);
    expect(await store.people.leaving()).toEqual([]);
    expect(await store.people.forgotten()).toEqual([{ space: SPACE, person: nameless.id }]);
    expect(await store.people.find(WORKSPACE, 'UNONE')).toBeUndefined();
  });

  it('twice is forgetting once', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    await hasACycle(anna);
    await deliver();
    await forgets(anna);
    await deliver();
    await store.people.scrub();
    const once = dump(db);
    await forgets(anna);
    await deliver();
    await store.people.scrub();
    expect(dump(db)).toEqual(once);
  });

  it('takes nobody else along who has the same id in another space', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    await hasACycle(anna);
    const before = dump(db);
    await store.people.leave('elsewhere', anna.id);
    await store.people.forget('elsewhere', anna.id, NOON);
    expect({ ...dump(db), meta: [] }).toEqual({ ...before, meta: [] });
  });
});

describe('what goes on while somebody is being forgotten', () => {
  let anna: PersonView;
  beforeEach(async () => {
    anna = await joins('UANNA', 'Anna Ager');
  });
  it('a message that is being sent is taken away once it has arrived', async () => {
    await hasACycle(anna);
    const row = await due();
    if (!row) throw new Error('nothing was due');
    await store.ledger.sending(row, NOON + 10);
    await forgets(anna);
    const ref = { conversation: 'DANNA', message: 'm1' };
    await store.ledger.settle(row, { kind: 'sent', address: addressOf('UANNA'), ref, shown: row.wanted });
    expect(await due()).toMatchObject({ leaving: true, sent: { ref } });
  });

  it.each(['skipped', 'parked'] as const)(
    'a message that is %s at the last moment goes too',
    async (kind) => {
      await hasACycle(anna);
      const row = await due();
      if (!row) throw new Error('nothing was due');
      await forgets(anna);
      await store.ledger.settle(row, { kind, why: 'no longer relevant' });
      await deliver();
      expect(rowsWith(anna.id)).toEqual(['people']);
    },
  );

  it('a message under way to the account they used last is taken away there', async () => {
    await store.people.meet(space, WORKSPACE, 'UOTHER', { name: 'Anna Ager' });
    db.$client
      .prepare('UPDATE accounts SET person = ?, used_at = ? WHERE account = ?')
      .run(anna.id, NOON, 'UOTHER');
    await hasACycle(anna);
    const row = await due();
    if (!row) throw new Error('nothing was due');
    await store.ledger.sending(row, NOON + 10);
    await forgets(anna);
    await store.ledger.release(NOON + 20);
    expect(await due(NOON + 20)).toMatchObject({ leaving: true, unsure: true, address: addressOf('UOTHER') });
  });

  it('a conversation that they begin at the same moment does not come to be', async () => {
    await store.people.leave(SPACE, anna.id);
    const begins = change({ run: { id: 'late', owner: anna.id }, messages: [message('first')] });
    await store.ledger.commit(commitOf('late', begins));
    await store.people.forget(SPACE, anna.id, NOON);
    const later = change({ run: { id: 'later', owner: anna.id }, answers: [answer('challenge', 1)] });
    await store.ledger.commit(commitOf('later', later));
    expect(await store.runs.ofOwner(SPACE, anna.id)).toEqual([]);
    expect(dump(db).answers).toEqual([]);
    expect(dump(db).outbox).toEqual([expect.objectContaining({ leaving: 1, slot: 'everything' })]);
  });

  it('an address for their calendar that they ask for at the same moment does not come to be', async () => {
    await store.people.leave(SPACE, anna.id);
    await hasAFeed(anna);
    await store.people.forget(SPACE, anna.id, NOON);
    await hasAFeed(anna);
    expect(dump(db).feeds).toEqual([]);
  });

  it('an answer that comes too late finds no conversation', async () => {
    const run = await hasACycle(anna);
    await forgets(anna);
    const late = change({ run: { id: run, owner: anna.id }, expected: 1, answers: [answer('insight', 1)] });
    expect(await store.ledger.commit(commitOf('late', late))).toBe('conflict');
    expect(dump(db).answers).toEqual([]);
  });
});

describe('what Lærke has said to somebody', () => {
  it('waits as a whole when the platform wants a pause, and nobody else’s with it', async () => {
    const [anna, bo] = [await joins('UANNA', 'Anna Ager'), await joins('UBO', 'Bo Birk')];
    for (const person of [anna, bo]) await hasACycle(person);
    await deliver();
    for (const person of [anna, bo]) await forgets(person);
    const [annas] = await store.ledger.claim(NOON, NOON + 10, 1);
    if (!annas) throw new Error('nothing is to be taken away');
    await store.ledger.settle(annas, {
      kind: 'later',
      at: NOON + 60_000,
      why: 'ratelimited',
      failed: false,
      unsure: false,
    });
    const now = await store.ledger.claim(NOON, NOON + 10, 10);
    expect(now.map(({ to }) => to)).not.toContainEqual(annas.to);
    expect(now.length).toBeGreaterThan(0);
    expect((await store.ledger.claim(NOON + 60_000, NOON + 60_010, 10)).map(({ to }) => to)).toContainEqual(
      annas.to,
    );
  });

  it('is taken away as a whole after each message on record, in each of their conversations, as it was then', async () => {
    const anna = await joins('UANNA', 'Anna Ager');
    await store.people.meet(space, { platform: 'web', id: 'local' }, 'anna', { name: 'Anna Ager' });
    db.$client.prepare("UPDATE accounts SET person = ? WHERE account = 'anna'").run(anna.id);
    await store.people.seen(WORKSPACE, 'UANNA', NOON);
    await hasACycle(anna);
    await deliver();
    await forgets(anna);
    const taken: OutboxRow[] = [];
    for (let row = await due(); row; row = await due()) {
      taken.push(row);
      await store.ledger.settle(row, { kind: 'gone' });
    }
    expect(taken.every(({ leaving, createdAt }) => leaving && createdAt === NOON)).toBe(true);
    expect(taken.map(({ everything }) => everything)).toEqual([false, false, true, true]);
    expect(taken.slice(2).map(({ address }) => address)).toEqual([
      addressOf('UANNA'),
      { workspace: { platform: 'web', id: 'local' }, account: 'anna' },
    ]);
  });
});

/** The same numbers every time, each from 0 up to and without `below`. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
