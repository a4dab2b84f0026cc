import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../db/open.ts';
import npm from '../package.json' with { type: 'json' };
import { readGrant } from '../src/cli/grant.ts';
import { botHere } from './faults/bot-here.ts';
import { CHANNEL, LEADER, WHOLE_CYCLE } from './faults/deeds.ts';
import { quiet, walk } from './faults/walk.ts';
import { openWorkplace, type Workplace } from './faults/workplace.ts';
import { fakeClock } from './support/clock.ts';
import { newKey } from './support/house.ts';
import { laerke } from './support/laerke-command.ts';
import { startRedis } from './support/redis.ts';
import { startSlackFake } from './support/slack-fake.ts';

/** The `laerke` command in a process of its own, beside a bot that is running, against the strict Slack fake. */
describe('laerke', () => {
  it.concurrent.each([[[]], [['dance']], [['doctor', '--fast']], [['teams-package', 'here']]])(
    'says how it is used after %j',
    async (args) => {
      const { code, out } = await laerke(args);
      expect(code).toBe(64);
      expect(out).toContain('Usage: laerke COMMAND');
    },
  );

  it.each([
    ['slack:T1:U1'],
    ['slack:T1:U1 leader'],
    ['slack:T1 facilitator'],
    ['slack:T1:U1:X facilitator'],
    ['slack::U1 facilitator'],
    ['sms:T1:U1 facilitator'],
    ['teams:T1 facilitator'],
    ['slack:T1:U1 facilitator administrator'],
  ])('understands no "grant %s"', (words) => {
    expect(readGrant(words.split(' '))).toBeUndefined();
  });

  it.concurrent('says so without complaint when asked for help', async () => {
    const { code, out } = await laerke(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('grant ACCOUNT ROLE');
  });

  it.concurrent('names every fault of the configuration at once, and no value', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxp-hush', PORT: 'many', LAERKE_KEY: 'hush-too' };
    const { code, out } = await laerke(['doctor'], env);
    expect(code).toBe(78);
    for (const name of Object.keys(env)) expect(out).toContain(`not ok  configuration: ${name}`);
    expect(out).toContain('not ok  configuration: SLACK_SIGNING_SECRET');
    expect(out).not.toContain('hush');
  });

  it.concurrent('doctor makes nothing where Lærke has never been started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'laerke-cli-'));
    try {
      const { code, out } = await laerke(['doctor'], {}, folder);
      expect(code).toBe(1);
      expect(out).toContain('not ok  database: data/laerke.db is not there yet: start Lærke once');
      expect(await laerke(['grant', 'web:local:mette', 'facilitator'], {}, folder)).toMatchObject({
        code: 1,
      });
      await expect(rm(join(folder, 'data'))).rejects.toThrow('ENOENT');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('laerke teams-package', () => {
  it.concurrent('says what it lacks, and writes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'laerke-cli-'));
    try {
      const { code, out } = await laerke(['teams-package'], {}, folder);
      expect(code).toBe(78);
      expect(out).toContain('not ok  configuration: MicrosoftAppId is missing');
      expect(out).toContain('not ok  configuration: PUBLIC_URL is missing');
      await expect(rm(join(folder, 'dist'))).rejects.toThrow('ENOENT');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.concurrent('writes the package of the app that is configured, of this version', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'laerke-cli-'));
    try {
      const appId = '8f1f3b1e-52f4-4c5f-9e0b-0a8c1d2e3f40';
      const { code, out: said } = await laerke(
        ['teams-package'],
        {
          MicrosoftAppId: appId,
          MicrosoftAppPassword: 'a secret',
          MicrosoftAppTenantId: '11111111-aaaa-4bbb-8ccc-000000000001',
          LAERKE_KEY: newKey(),
          PUBLIC_URL: 'https://laerke.example.org/',
        },
        folder,
      );
      expect(code).toBe(0);
      const files = unzipSync(await readFile(join(folder, 'dist/laerke-teams.zip')));
      const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
      expect([manifest.id, manifest.version]).toEqual([appId, npm.version]);
      expect(said).toContain('dist/laerke-teams.zip is written');
      expect(said).toContain('https://laerke.example.org/privacy');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('laerke, beside a Lærke that is running', () => {
  let workplace: Workplace;
  let env: Record<string, string>;
  beforeAll(async () => {
    workplace = await openWorkplace({ run: botHere({}) });
    env = workplace.env;
    const first = WHOLE_CYCLE.findIndex(({ kind }) => kind === 'event');
    await walk(workplace, WHOLE_CYCLE.slice(0, first + 1));
  });
  afterAll(() => workplace.close());

  const doctor = (other: Record<string, string> = {}) => laerke(['doctor'], { ...env, ...other });

  it('finds everything in order, and shows no secret', async () => {
    const redis = await startRedis();
    try {
      const { code, out } = await doctor({ REDIS_URL: redis.url });
      expect(
        out
          .trimEnd()
          .split('\n')
          .filter((line) => !line.startsWith('ok ')),
      ).toEqual([]);
      expect(code).toBe(0);
      expect(out).toMatch(/redis: version \d+\.\d+\.\d+ answers, .*noeviction/);
      expect(out).toContain('slack channels: 1 in use');
      for (const about of [
        'database',
        'key',
        'messages',
        'redis',
        'slack token',
        'slack scopes',
        'slack workspace',
        'slack channels',
      ])
        expect(out).toContain(`ok      ${about}: `);
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'LAERKE_KEY'])
        expect(out).not.toContain(env[name]);
    } finally {
      await redis.stop();
    }
  });

  it('sees a Redis that would forget, and one that is not there', async () => {
    const redis = await startRedis('allkeys-lru');
    const forgetful = await doctor({ REDIS_URL: redis.url }).finally(redis.stop);
    expect(forgetful).toMatchObject({
      code: 1,
      out: expect.stringMatching(/not ok {2}redis: .*set it to noeviction/),
    });
    const full = await startRedis();
    await full.fill();
    expect(await doctor({ REDIS_URL: full.url }).finally(full.stop)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/not ok {2}redis: .*is full/),
    });
    const gone = await doctor({ REDIS_URL: redis.url });
    expect(gone).toMatchObject({ code: 1, out: expect.stringMatching(/not ok {2}redis: .*does not answer/) });
  });

  it('sees a key that is not the right one', async () => {
    const { code, out } = await doctor({ LAERKE_KEY: newKey() });
    expect(code).toBe(1);
    expect(out).toMatch(/not ok {2}key: .*put the right one back/);
    expect(out).toContain('ok      database: ');
  });

  it('sees a token that is not good, scopes that are missing, and a Slack that does not answer', async () => {
    const bad = await doctor({ SLACK_BOT_TOKEN: 'xoxb-hush' });
    expect(bad).toMatchObject({
      code: 1,
      out: expect.stringContaining('not ok  slack token: Slack refuses it (invalid_auth)'),
    });
    expect(bad.out).not.toContain('hush');

    const frugal = await startSlackFake({ users: [], channels: [], scopes: ['chat:write', 'commands'] });
    const poor = await doctor({ SLACK_API_URL: frugal.apiUrl }).finally(frugal.close);
    expect(poor).toMatchObject({
      code: 1,
      out: expect.stringMatching(/not ok {2}slack scopes: .*im:write.* not granted/),
    });

    const silent = await doctor({ SLACK_API_URL: frugal.apiUrl });
    expect(silent).toMatchObject({
      code: 1,
      out: expect.stringContaining('not ok  slack token: Slack does not answer'),
    });
  });

  describe('with an app token', () => {
    const overSocket = (more: Record<string, string> = {}) =>
      doctor({ SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: workplace.fake.appToken, ...more });
    const asked = () =>
      workplace.fake.calls.filter(({ method }) => method === 'apps.connections.open').length;

    it('finds Socket Mode in order, and asks Slack for one socket', async () => {
      const before = asked();
      const { code, out } = await overSocket();
      expect(code).toBe(0);
      expect(out).toContain('ok      configuration: Slack over Socket Mode');
      expect(out).toContain('ok      slack app token: opens a socket');
      expect(out).not.toContain('signing secret');
      expect(out).not.toContain(workplace.fake.appToken);
      expect(asked()).toBe(before + 1);
    });

    it('sees one that is no good, or not granted what it takes', async () => {
      const wrong = await overSocket({ SLACK_APP_TOKEN: 'xapp-hush' });
      expect(wrong.code).toBe(1);
      expect(wrong.out).toMatch(
        /not ok {2}slack app token: Slack refuses it \(invalid_auth\): .*connections:write/,
      );
      expect(wrong.out).not.toContain('hush');
      expect(wrong.out).toContain('ok      slack token: ');

      const poor = await startSlackFake({ users: [], channels: [], appScopes: [] });
      const refused = await overSocket({ SLACK_API_URL: poor.apiUrl }).finally(poor.close);
      expect(refused.out).toContain('not ok  slack app token: Slack refuses it (missing_scope)');

      const other = await startSlackFake({ users: [], channels: [], appScopes: ['connections:write'] });
      other.faults.next('apps.connections.open', { kind: 'limited', retryAfter: 60 });
      const hurried = await overSocket({ SLACK_API_URL: other.apiUrl }).finally(other.close);
      expect(hurried.out).toContain('not ok  slack app token: Slack is being asked too often');
    });
  });

  it('sees a channel that does not fit, and names it by its id alone', async () => {
    const channel = workplace.fake.workspace.channels.find(({ id }) => id === CHANNEL);
    if (!channel) throw new Error('there is no channel');
    channel.is_private = false;
    const { code, out } = await doctor();
    channel.is_private = true;
    expect(code).toBe(1);
    expect(out).toContain(`not ok  slack channels: ${CHANNEL}: it is public: make it private`);
    expect(out).not.toContain('Nord');
  });

  it('sees a workspace that is not connected', async () => {
    const elsewhere = await startSlackFake({ users: [], channels: [], team: 'TELSE' });
    const { code, out } = await doctor({ SLACK_API_URL: elsewhere.apiUrl }).finally(elsewhere.close);
    expect(code).toBe(1);
    expect(out).toContain('not ok  slack workspace: TELSE is not connected yet');
  });

  it('grants a role that counts at once', async () => {
    const asks = async () => {
      const { body } = await workplace.hands.word(LEADER, 'netværk', CHANNEL);
      return JSON.stringify(body);
    };
    expect(await asks()).toContain('Kun facilitatorer og administratorer');

    const { code, out } = await laerke(['grant', `slack:T1:${LEADER}`, 'facilitator'], env);

    expect(out).toBe(`slack:T1:${LEADER} is now facilitator\n`);
    expect(code).toBe(0);
    expect(await asks()).not.toContain('Kun facilitatorer');
  });

  it.each([
    ['slack:T1:UNOBODY', 'UNOBODY is nobody in the workspace T1'],
    ['slack:T1:ULAERKE', 'ULAERKE is nobody in the workspace T1'],
    ['slack:TELSE:UMETTE', 'the workspace slack:TELSE is not connected'],
    ['web:local:karen', 'the workspace web:local is not connected'],
  ])('grants nothing to %s', async (account, why) => {
    const { code, out } = await laerke(['grant', account, 'administrator'], env);
    expect(code).toBe(1);
    expect(out).toContain(why);
  });

  it('shows messages that were given up, and nothing of what was written', async () => {
    const refused = workplace.fake.faults.next('chat.postMessage', { kind: 'error', code: 'invalid_blocks' });
    await workplace.hands.say(LEADER, 'Det er en hemmelighed.');
    await refused.sprung;
    await quiet(workplace);

    const { code, out } = await doctor();

    expect(code).toBe(1);
    expect(out).toMatch(/not ok {2}messages: message \d+ was given up \(refused: invalid_blocks\)/);
    expect(out).not.toContain('hemmelighed');
  });
});

describe('laerke, when Lærke is down', () => {
  it('counts what is late', async () => {
    const workplace = await openWorkplace({
      run: botHere({ clock: fakeClock('2024-03-01T09:00:00+01:00') }),
    });
    try {
      const putOff = workplace.fake.faults.next('chat.postMessage', { kind: 'limited', retryAfter: 600 });
      const [asksForForm, setsUp] = WHOLE_CYCLE;
      await walk(workplace, asksForForm ? [asksForForm] : []);
      await setsUp?.act(workplace.hands, workplace.fake.workspace);
      await putOff.sprung;
      await workplace.bot.end();
      const { code, out } = await laerke(['doctor'], workplace.env);
      expect(code).toBe(1);
      expect(out).toContain('not ok  messages: 1 more than five minutes late');
    } finally {
      await workplace.close();
    }
  });

  it('sees a database that is damaged or of another version', async () => {
    const workplace = await openWorkplace({ run: botHere({}) });
    const doctor = () => laerke(['doctor'], workplace.env);
    try {
      await workplace.bot.end();
      change(workplace, 'DELETE FROM __drizzle_migrations');
      expect(await doctor()).toMatchObject({
        code: 1,
        out: expect.stringContaining('is of an older version'),
      });
      await writeFile(workplace.database, 'This is no database. '.repeat(100));
      expect(await doctor()).toMatchObject({ code: 1, out: expect.stringContaining('is damaged') });
    } finally {
      await workplace.close();
    }
  });

  it('grants roles in the local chat, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'laerke-cli-'));
    const bot = botHere({})({
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: `file:${folder}/data/laerke.db`,
    });
    try {
      await bot.start();
      await bot.end();
      const { code, out } = await laerke(['grant', 'web:local:mette', 'facilitator'], {}, folder);
      expect({ code, out }).toEqual({ code: 0, out: 'web:local:mette is now facilitator\n' });
      const nobody = await laerke(['grant', 'web:local:nobody', 'facilitator'], {}, folder);
      expect(nobody).toMatchObject({ code: 1, out: expect.stringContaining('nobody is nobody') });
      expect(await laerke(['doctor'], {}, folder)).toMatchObject({ code: 0 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function change({ database }: Workplace, sql: string): void {
  const db = openDatabase(database).$client;
  db.exec(sql);
  db.close();
}
