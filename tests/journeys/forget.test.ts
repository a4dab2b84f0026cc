import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import type { Log } from '../../src/core/ports.ts';
import { createLogger } from '../../src/logger.ts';
import { type Canaries, canaries } from '../support/canaries.ts';
import { knownKeys, opens, opensWithAnythingIn, type SealedRow, sealedRows } from '../support/every-key.ts';
import { type House, newKey } from '../support/house.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { type RedisWitness, witnessRedis } from '../support/redis-witness.ts';
import type { SlackStage } from '../support/slack-stage.ts';
import { STAGES } from '../support/stages.ts';
import type { TeamsStage } from '../support/teams-stage.ts';
import { found, type Raw, rawFiles } from '../support/what-is-left.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { join as accepts, MONDAY } from './whole-cycle.ts';

const KEY = newKey();

describe.each(STAGES)('on $stage', ({ open }) => {
  const words: Canaries = canaries();
  const logged: string[] = [];
  let log: Log;
  let redis: RedisServer;
  let witness: RedisWitness;
  let house: House;
  let backups: string;
  let mette: Leader;
  let jonas: Leader;
  let id: string;
  let account: string;

  const inFolder = (name: string) => join(house.config.dataFolder, name);
  const masterKey = Buffer.from(KEY, 'base64');
  const keys = () => knownKeys(inFolder('keys.db'), masterKey);
  /** all that Lærke keeps on the disk; what stands in the local chat is that chat's own */
  const ownFiles = (): Raw[] =>
    rawFiles(house.config.dataFolder).filter(({ name }) => name !== 'local-chat.jsonl');
  const keyFiles = (): Raw[] => ownFiles().filter(({ name }) => name.startsWith('key'));
  const backup = (name: string) => join(backups, name);
  const inBackups = () =>
    ['copied.db', 'vacuumed.db', 'backed-up.db'].map((name) => ({ name, rows: sealedRows(backup(name)) }));
  const of = (person: string) => (row: SealedRow) => row.owner === person;

  beforeAll(async () => {
    redis = await startRedis();
    witness = await witnessRedis(redis.url);
    log = createLogger({ level: 'trace', to: { write: (line) => void logged.push(line) } });
    house = await open(MONDAY, { log, env: { REDIS_URL: redis.url, LAERKE_KEY: KEY, LOG_LEVEL: 'debug' } });
    backups = mkdtempSync(join(tmpdir(), 'laerke-backups-'));
    mette = leaderIn(house, house.stage.leaders[0], 'da');
    jonas = leaderIn(house, house.stage.leaders[1], 'da');
    ({ account } = mette);
    await liveABit();
    const { workspace } = house.stage.address({ account });
    id = (await house.app.store.people.find(workspace, account))?.id ?? '';
  }, 120_000);
  afterAll(async () => {
    await house.close();
    witness.close();
    await redis.stop();
    rmSync(backups, { recursive: true });
  });

  /** Mette writes in every place where one can write, in every way; Jonas has a cycle of his own. */
  async function liveABit() {
    const { facilitator, members, channel } = house.stage;
    await house.word(facilitator, 'netværk', channel);
    await house.submit(facilitator, {
      name: words.at('network name'),
      goal: words.at('network goal'),
      contact: words.at('network contact'),
      leaders: members,
    });
    for (const one of [mette, jonas]) await accepts(one);
    await jonas.say(words.at('of Jonas'));
    await mette.say(`${words.at('too long')} ${'x'.repeat(1_600)}`);
    const { said } = await mette.say(words.at('challenge'));
    if (said) await house.edit(account, said, words.at('challenge, edited'));
    house.clock.advance(60_000);
    await mette.fill('cycle.button.write', { answer: words.at('baseline, in a form') });
    house.clock.advance(60_000);
    await house.burst(account, [words.at('first of a burst'), words.at('second of a burst')]);
    house.clock.advance(60_000);
    await mette.press('cycle.button.skip');
    await mette.say(words.at('tryOut'));
    await mette.say(words.at('taken back'));
    await mette.press('cycle.button.undo');
    await mette.press('cycle.button.onward');
    await mette.say(words.at('no day'));
    await mette.inWeeks(3);
    await mette.press('cycle.button.onward');
    await mette.fill('cycle.button.share', {});
    await mette.fill('cycle.button.note', { answer: words.at('a note') });
    await mette.fill('cycle.button.editPlan', {
      tryOut: words.at('tryOut, edited'),
      value: words.at('value'),
    });
    house.clock.advance(60_000);
    await mette.say(words.at('offered and left'));
    await mette.say(words.at('offered and taken'));
    await house.pressAnswer(account, mette.text('cycle.offer.star'));
    await house.word(account, words.at('no word that anybody knows'));
    await house.word(account, 'sprog');
    await house.submit(account, { zone: words.at('no zone'), from: words.at('no time') });
    const [inChannel] = await house.inChannel();
    if (inChannel) await house.keep(account, inChannel.ref, 'observation');
    await house.submit(account, { answer: words.at('kept from the channel') });
    await house.home(account);
    await house.word(account, 'eksport');
  }

  /** what she wrote and Lærke kept */
  const KEPT = [
    ...['challenge', 'challenge, edited', 'baseline, in a form', 'first of a burst', 'second of a burst'],
    ...['tryOut', 'tryOut, edited', 'value', 'a note', 'offered and taken', 'kept from the channel'],
  ];
  const NETWORK = ['network name', 'network goal', 'network contact'];
  /** everything that she or Jonas ever wrote; what a network is called is no secret in it */
  const texts = () => [...words.all].flatMap(([place, word]) => (NETWORK.includes(place) ? [] : [word]));

  describe('before', () => {
    test('everything that she wrote is kept, and in her files', async () => {
      const files = (await house.files(account)).map(({ text }) => text);
      expect(files).toHaveLength(2);
      for (const text of files)
        expect(
          words
            .in(text)
            .filter((place) => !NETWORK.includes(place))
            .sort(),
        ).toEqual([...KEPT].sort());
    });

    test('it lies on the disk under her key, and opens', async () => {
      const live = sealedRows(inFolder('laerke.db')).filter(of(id));
      expect(live.length).toBeGreaterThanOrEqual(KEPT.length - 1);
      expect(live.filter((row) => !keys().some((key) => opens(row, key)))).toEqual([]);
      expect(live.slice(0, 1).every((row) => opensWithAnythingIn(row, keyFiles(), keys()))).toBe(true);
    });

    test('her name and her account lie there in the open, and nothing else of hers', () => {
      expect(found(['Mette'], ownFiles())).not.toEqual([]);
      expect(found([account], ownFiles())).not.toEqual([]);
      expect(found(texts(), ownFiles())).toEqual([]);
    });

    test('she can be read in the channel', async () => {
      expect((await house.inChannel()).map(({ text }) => text).join()).toContain(words.at('tryOut'));
    });

    test('backups are made, in each of the ways that there are', async () => {
      copyFileSync(inFolder('laerke.db'), backup('copied.db'));
      for (const end of ['-wal', '-shm'])
        if (existsSync(inFolder(`laerke.db${end}`)))
          copyFileSync(inFolder(`laerke.db${end}`), backup(`copied.db${end}`));
      const db = new Sqlite(inFolder('laerke.db'), { readonly: true });
      db.prepare('VACUUM INTO ?').run(backup('vacuumed.db'));
      await db.backup(backup('backed-up.db'));
      db.close();
      copyFileSync(inFolder('keys.db'), backup('keys.db'));
      for (const { rows } of inBackups()) {
        expect(rows.filter(of(id)).length).toBeGreaterThanOrEqual(KEPT.length - 1);
        expect(rows.filter((row) => !keys().some((key) => opens(row, key)))).toEqual([]);
      }
    });
  });

  describe('when she has asked to be forgotten', () => {
    let jonasSees: string[];
    beforeAll(async () => {
      jonasSees = (await house.inDm(jonas.account)).map(({ text }) => text);
      await house.word(account, 'glem');
      const refused = await house.submit(account, { confirm: 'slet' });
      expect(refused.errors).toEqual({ confirm: mette.text('error.forgetWord', { word: 'glem' }) });
      const done = await house.submit(account, { confirm: 'glem' });
      expect(done.text).toContain(mette.text('forget.done'));
      await house.app.settle();
    });

    test('no byte of what she wrote, of her name or of her account is left in the files', () => {
      expect(found([...texts(), 'Mette', account], ownFiles())).toEqual([]);
    });

    test('nothing of it was ever in Redis, and is not now', async () => {
      const seen = await witness.everything();
      expect(found(['wake-'], seen), 'it has been used').not.toEqual([]);
      expect(found([...words.all.values(), 'Mette', account], seen)).toEqual([]);
    });

    test('nothing of it was ever in the log, at any level', () => {
      expect(logged.join('')).toContain('somebody has been forgotten');
      expect(words.in(logged.join(''))).toEqual([]);
      expect(logged.join('')).not.toContain('Mette');
    });

    test('no row of hers opens with any key that there is, in no backup either', () => {
      expect(sealedRows(inFolder('laerke.db')).filter(of(id))).toEqual([]);
      for (const { name, rows } of inBackups()) {
        const opened = rows.filter(of(id)).filter((row) => keys().some((key) => opens(row, key)));
        expect(opened, name).toEqual([]);
      }
    });

    test('nor with anything that lies anywhere in the files, free pages and journals included', () => {
      const [row] = inBackups().flatMap(({ rows }) => rows.filter(of(id)));
      if (!row) throw new Error('there is nothing to try');
      expect(opensWithAnythingIn(row, keyFiles(), keys())).toBe(false);
    });

    test('it opens with a backup of the keys, which is why none is kept for longer than a week', () => {
      const old = knownKeys(backup('keys.db'), masterKey);
      for (const { rows } of inBackups())
        expect(rows.filter(of(id)).every((row) => old.some((key) => opens(row, key)))).toBe(true);
    });

    test('what others wrote opens as before, in the database and in the backups', () => {
      const all = [sealedRows(inFolder('laerke.db')), ...inBackups().map(({ rows }) => rows)];
      for (const rows of all) {
        const others = rows.filter((row) => row.owner !== id);
        expect(others.length).toBeGreaterThan(0);
        expect(others.every((row) => keys().some((key) => opens(row, key)))).toBe(true);
      }
    });

    test('nothing of Lærke’s is left in their conversation, nor of hers in the channel', async () => {
      expect(await house.inDm(account)).toEqual([]);
      const channel = (await house.inChannel()).map(({ text }) => text).join('\n');
      expect(words.in(channel)).toEqual([]);
      expect(channel).not.toContain('Mette');
    });

    test('in the chat stands what she wrote there herself, and nothing else of it', () => {
      const left = inTheChat();
      const inForms = ['baseline, in a form', 'a note', 'tryOut, edited', 'value', 'kept from the channel'];
      expect(words.in(left).filter((place) => inForms.includes(place))).toEqual([]);
      expect(words.in(left)).toContain('challenge, edited');
    });

    /** the file of the local chat, or what the workspace keeps */
    function inTheChat(): string {
      const file = rawFiles(house.config.dataFolder).find(({ name }) => name === 'local-chat.jsonl');
      if (file) return file.bytes.toString();
      if ('teams' in house)
        return JSON.stringify((house as OnTeams).teams.fake.tenant.messages.filter(({ gone }) => !gone));
      const { workspace } = (house as OnSlack).slack.fake;
      return JSON.stringify([workspace.messages, [...workspace.uploads], [...workspace.homes]]);
    }

    test('others are as they were', async () => {
      expect((await house.inDm(jonas.account)).map(({ text }) => text)).toEqual(jonasSees);
    });

    test('nobody hears anything that was meant for her', async () => {
      await house.until('2027-09-01T12:00:00+02:00');
      expect(await house.inDm(account)).toEqual([]);
    });

    describe('and a backup is put back', () => {
      /** on the files as they are, with what lies in the backups in the place of some of them */
      async function startWith(files: Record<string, string>): Promise<App> {
        await app?.close();
        await house.app.close();
        for (const [name, from] of Object.entries(files)) {
          for (const end of ['', '-wal', '-shm']) rmSync(inFolder(`${name}${end}`), { force: true });
          copyFileSync(backup(from), inFolder(name));
        }
        app = await startApp(house.config, { clock: house.clock, log });
        await app.settle();
        return app;
      }
      let app: App | undefined;
      afterAll(() => app?.close());

      test('of the database, she is forgotten all the same, and hears nothing', async () => {
        const { store, space } = await startWith({ 'laerke.db': 'vacuumed.db' });
        expect(await store.people.find(house.stage.address({ account }).workspace, account)).toBeUndefined();
        expect(await store.people.get(space.id, id)).toMatchObject({ name: '' });
        expect(await store.runs.ofOwner(space.id, id)).toEqual([]);
        expect(found([...texts(), 'Mette', account], ownFiles())).toEqual([]);
      });

      test('of the keys, hers is destroyed again', async () => {
        await startWith({ 'keys.db': 'keys.db' });
        for (const { rows } of inBackups()) {
          expect(rows.filter(of(id)).some((row) => keys().some((key) => opens(row, key)))).toBe(false);
          expect(
            rows.filter((row) => !of(id)(row)).every((row) => keys().some((key) => opens(row, key))),
          ).toBe(true);
        }
      });
    });
  });
});

type OnSlack = House & { slack: SlackStage };
type OnTeams = House & { teams: TeamsStage };
