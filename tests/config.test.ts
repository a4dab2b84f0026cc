import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, loadConfig, readEnvironment } from '../src/config.ts';

const LAERKE_KEY = Buffer.alloc(32, 7).toString('base64');
const slack = { SLACK_BOT_TOKEN: 'xoxb-1-2', SLACK_SIGNING_SECRET: 'secret', LAERKE_KEY };

function problems(env: Environment): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const GUID = '00000000-0000-4000-8000-00000000000';
const teams = {
  MicrosoftAppId: `${GUID}1`,
  MicrosoftAppPassword: 'a secret',
  MicrosoftAppTenantId: `${GUID}2`,
  LAERKE_KEY,
};
const socket = { SLACK_BOT_TOKEN: 'xoxb-1-2', SLACK_APP_TOKEN: 'xapp-1-A1-2-3', LAERKE_KEY };

describe('the configuration', () => {
  it('needs nothing for the local chat', () => {
    expect(loadConfig({})).toEqual({
      local: true,
      host: '127.0.0.1',
      port: 3000,
      database: 'data/laerke.db',
      dataFolder: 'data',
      admins: [],
      language: 'da',
      zone: 'Europe/Copenhagen',
      holidays: 'DK',
      logLevel: 'info',
    });
  });

  it('takes everything from the environment', () => {
    const config = loadConfig({
      ...slack,
      PORT: '0',
      HOST: '10.0.0.1',
      DATABASE_URL: 'file:///var/lib/laerke/laerke.db',
      REDIS_URL: 'rediss://user:pass@redis.example.org:6380/2',
      PUBLIC_URL: 'https://laerke.example.org/',
      LAERKE_ADMINS: 'slack:T0123:U0456, teams:tenant-1:object-2',
      LAERKE_LOCALE: 'en',
      LAERKE_TIMEZONE: 'America/Nuuk',
      LAERKE_HOLIDAYS: 'DE-BY',
      SLACK_API_URL: 'http://127.0.0.1:4000/api',
      LOG_LEVEL: 'warn',
    });
    expect(config).toEqual({
      local: false,
      host: '10.0.0.1',
      port: 0,
      database: '/var/lib/laerke/laerke.db',
      dataFolder: '/var/lib/laerke',
      redisUrl: 'rediss://user:pass@redis.example.org:6380/2',
      publicUrl: 'https://laerke.example.org',
      admins: [
        { platform: 'slack', workspace: 'T0123', account: 'U0456' },
        { platform: 'teams', workspace: 'tenant-1', account: 'object-2' },
      ],
      key: Buffer.alloc(32, 7),
      language: 'en',
      zone: 'America/Nuuk',
      holidays: 'DE-BY',
      slack: { botToken: 'xoxb-1-2', signingSecret: 'secret', apiUrl: 'http://127.0.0.1:4000/api/' },
      logLevel: 'warn',
    });
  });

  it('listens everywhere and speaks to Slack itself once Slack is connected', () => {
    const config = loadConfig(slack);
    expect(config).toMatchObject({
      local: false,
      host: '0.0.0.0',
      slack: { apiUrl: 'https://slack.com/api/' },
    });
  });

  it('speaks to Slack over Socket Mode with an app token, whether or not there is a signing secret', () => {
    const expected = { botToken: 'xoxb-1-2', appToken: 'xapp-1-A1-2-3', apiUrl: 'https://slack.com/api/' };
    expect(loadConfig(socket)).toMatchObject({ local: false, slack: expected });
    expect(loadConfig({ ...socket, ...slack }).slack).toEqual(expected);
  });

  it('takes a blank variable for one that is not set', () => {
    expect(loadConfig({ SLACK_BOT_TOKEN: '', MicrosoftAppId: ' ', PORT: '' })).toMatchObject({
      local: true,
      port: 3000,
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['HOST', 'http://127.0.0.1'],
    ['DATABASE_URL', 'postgres://localhost/laerke'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file://host/laerke.db'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['REDIS_URL', 'redis://host:99999'],
    ['PUBLIC_URL', 'laerke.example.org'],
    ['PUBLIC_URL', 'http://laerke.example.org'],
    ['LAERKE_ADMINS', 'U0456'],
    ['LAERKE_ADMINS', 'slack:T0123:U0456,irc:a:b'],
    ['LAERKE_KEY', 'short'],
    ['LAERKE_KEY', Buffer.alloc(31).toString('base64')],
    ['LAERKE_LOCALE', 'sv'],
    ['LAERKE_TIMEZONE', 'Copenhagen'],
    ['LAERKE_TIMEZONE', '+01:00'],
    ['LAERKE_HOLIDAYS', 'Danmark'],
    ['SLACK_BOT_TOKEN', 'xoxp-1-2'],
    ['SLACK_BOT_TOKEN', 'xapp-1-A1-2-3'],
    ['SLACK_APP_TOKEN', 'xoxb-1-2'],
    ['SLACK_API_URL', 'http://slack.example.org/api/'],
    ['LOG_LEVEL', 'loud'],
  ])('says what %s=%s should be', (name, value) => {
    const found = problems({ ...slack, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} (is|holds|names|looks|begins) .*[.)]$`));
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1-2', LAERKE_KEY }, 'SLACK_SIGNING_SECRET is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1-2', LAERKE_KEY }, 'or set SLACK_APP_TOKEN (Socket Mode)'],
    [{ SLACK_SIGNING_SECRET: 'secret', LAERKE_KEY }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_APP_TOKEN: 'xapp-1', LAERKE_KEY }, 'SLACK_BOT_TOKEN is missing'],
    [{ ...socket, LAERKE_KEY: undefined }, 'openssl rand -base64 32'],
    [{ ...slack, LAERKE_KEY: undefined }, 'openssl rand -base64 32'],
    [{ ...teams, MicrosoftAppId: '' }, 'MicrosoftAppId is missing'],
    [{ ...teams, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword is missing'],
    [{ ...slack, ...teams, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId is missing'],
    [{ ...teams, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType is SingleTenant or left out'],
    [{ ...teams, MicrosoftAppId: 'Lærke' }, 'MicrosoftAppId is an id such as'],
    [{ ...teams, LAERKE_KEY: undefined }, 'openssl rand -base64 32'],
    [{ ...teams, TEAMS_LOCAL: '1' }, 'remove it, or the Microsoft variables'],
    [{ TEAMS_LOCAL: '1', LAERKE_KEY, HOST: '0.0.0.0' }, 'HOST is not this computer'],
    [{ TEAMS_LOCAL: 'yes', LAERKE_KEY }, 'TEAMS_LOCAL is 1 or left out'],
    [{ HOST: '0.0.0.0' }, 'HOST is not this computer'],
  ])('says what does not go together: %o', (env, problem) => {
    const found = problems(env);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it('speaks with Teams alone, with Slack beside it, or with nobody who signs in', () => {
    const registration = { appId: `${GUID}1`, tenantId: `${GUID}2`, secret: 'a secret' };
    expect(loadConfig(teams)).toMatchObject({ local: false, host: '0.0.0.0', teams: registration });
    expect(loadConfig({ ...slack, ...teams })).toMatchObject({ slack: {}, teams: registration });
    const local = loadConfig({ TEAMS_LOCAL: '1', LAERKE_KEY });
    expect(local).toMatchObject({ local: false, host: '127.0.0.1' });
    expect(local.teams).not.toHaveProperty('secret');
  });

  it('names every problem at once', () => {
    const found = problems({ PORT: 'x', LOG_LEVEL: 'x', SLACK_API_URL: 'x', MicrosoftAppType: 'x' });
    const named = [
      'PORT',
      'LOG_LEVEL',
      'SLACK_API_URL',
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'MicrosoftAppType',
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ];
    for (const name of [...named, 'LAERKE_KEY']) expect(found.join('\n')).toContain(`${name}`);
    expect(found).toHaveLength(10);
  });

  it('repeats no value, since it may be a secret in the wrong place', () => {
    const canary = 'kanariefugl-1234';
    const names = ['PORT', 'HOST', 'DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'LAERKE_ADMINS', 'LAERKE_KEY'];
    const more = [
      'LAERKE_LOCALE',
      'LAERKE_TIMEZONE',
      'LAERKE_HOLIDAYS',
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SLACK_API_URL',
      'LOG_LEVEL',
    ];
    const env = Object.fromEntries([...names, ...more].map((name) => [name, `${canary} /`]));
    const found = problems(env);
    expect(found.length).toBeGreaterThan(10);
    expect(found.join('\n')).not.toContain(canary);
  });
});

describe('the environment', () => {
  it('is what .env says, unless the process says otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laerke-env-'));
    writeFileSync(join(folder, '.env'), '# a note\nLAERKE_TIMEZONE="Europe/Oslo"\nPATH=nowhere\n');
    expect(readEnvironment(folder)).toMatchObject({ LAERKE_TIMEZONE: 'Europe/Oslo', PATH: process.env.PATH });
  });

  it('needs no .env', () => {
    expect(readEnvironment(mkdtempSync(join(tmpdir(), 'laerke-env-')))).toEqual({ ...process.env });
  });
});
