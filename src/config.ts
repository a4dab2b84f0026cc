import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { type AdminAccount, fields, HOW_TO_MAKE_A_KEY, isLoopback, type LogLevel } from './config-fields.ts';
import type { Language } from './core/chat.ts';
import { OperatorError } from './core/errors.ts';

/** Everything that can be set from outside, checked. See the table in README.md. */
export type Config = {
  /** no chat platform is configured: the local chat, for one person on this computer */
  local: boolean;
  host: string;
  /** 0: any free port */
  port: number;
  /** path of the SQLite file */
  database: string;
  /** where `key` and `keys.db` lie: the database's folder */
  dataFolder: string;
  redisUrl?: string;
  /** without a slash at the end */
  publicUrl?: string;
  admins: AdminAccount[];
  /** 32 bytes; absent only in local mode, where the key comes from a file */
  key?: Uint8Array;
  language: Language;
  /** IANA name */
  zone: string;
  /** country, and region if any, as `DK` or `DE-BY` */
  holidays: string;
  slack?: SlackConfig;
  teams?: TeamsConfig;
  logLevel: LogLevel;
};

/** Over HTTP with a signing secret, over Socket Mode with an app token. `apiUrl` ends in a slash. */
export type SlackConfig = { botToken: string; apiUrl: string } & (
  | { signingSecret: string }
  | { appToken: string }
);

/**
 * An app registration of one tenant. Without a secret nobody signs in anywhere: for local tools on this computer alone.
 * `servicesUrl`: a server that stands for all of Microsoft's, ending in a slash.
 */
export type TeamsConfig = { appId: string; tenantId: string; secret?: string; servicesUrl?: string };

/** The configuration can't be used: each problem names a variable and says what to do, never a value. */
export class ConfigError extends OperatorError {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

export type Environment = Record<string, string | undefined>;

/** The process's environment over what a `.env` file in `folder` says. Throws a ConfigError when it can't be read. */
export function readEnvironment(folder = process.cwd()): Environment {
  const path = join(folder, '.env');
  if (!existsSync(path)) return process.env;
  try {
    return { ...parseEnv(readFileSync(path, 'utf8')), ...process.env };
  } catch {
    throw new ConfigError([
      `${path} can't be read: make it a text file that this user may read, or remove it.`,
    ]);
  }
}

/** Throws a ConfigError that names every problem at once. An empty variable counts as one that is not set. */
export function loadConfig(environment: Environment): Config {
  const env = withoutBlanks(environment);
  const local = ![...SLACK, ...TEAMS].some((name) => name in env);
  const parsed = fields.safeParse(env);
  const problems = [
    ...fieldProblems(parsed.error),
    ...slackProblems(env),
    ...teamsProblems(env),
    ...modeProblems(env, local),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data, local);
}

const SLACK = ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN', 'SLACK_API_URL'];
const TEAMS = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'TEAMS_LOCAL',
  'TEAMS_SERVICES_URL',
];

function withoutBlanks(environment: Environment): Record<string, string> {
  const set = Object.entries(environment).map(([name, value = '']) => [name, value.trim()] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ''));
}

function fieldProblems(error: z.ZodError | undefined): string[] {
  const problems = error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`) ?? [];
  return [...new Set(problems)];
}

function slackProblems(env: Record<string, string>): string[] {
  if (!SLACK.some((name) => name in env)) return [];
  const needed = {
    SLACK_BOT_TOKEN: 'copy the "Bot User OAuth Token" from the app\'s page "OAuth & Permissions"',
    ...(!('SLACK_APP_TOKEN' in env) && {
      SLACK_SIGNING_SECRET:
        'copy the "Signing Secret" from the app\'s page "Basic Information", or set SLACK_APP_TOKEN (Socket Mode)',
    }),
  };
  return Object.entries(needed)
    .filter(([name]) => !(name in env))
    .map(([name, remedy]) => `${name} is missing, and Slack needs it: ${remedy}.`);
}

function teamsProblems(env: Record<string, string>): string[] {
  if (!TEAMS.some((name) => name in env)) return [];
  if ('TEAMS_LOCAL' in env) return localTeamsProblems(env);
  const needed = {
    MicrosoftAppId: 'copy the "Application (client) ID" of the app registration',
    MicrosoftAppPassword:
      'make a client secret under "Certificates & secrets" of the app registration, and copy its value',
    MicrosoftAppTenantId: 'copy the "Directory (tenant) ID" of the app registration',
  };
  return Object.entries(needed)
    .filter(([name]) => !(name in env))
    .map(([name, remedy]) => `${name} is missing, and Teams needs it: ${remedy}.`);
}

/** Whoever reaches such a server can be anybody: it must be reached from this computer only. */
function localTeamsProblems(env: Record<string, string>): string[] {
  return [
    ...(env.MicrosoftAppId || env.MicrosoftAppPassword
      ? [
          'TEAMS_LOCAL is for trying Lærke out without an app registration: remove it, or the Microsoft variables.',
        ]
      : []),
    ...(env.HOST !== undefined && !isLoopback(env.HOST)
      ? [
          'HOST is not this computer, and with TEAMS_LOCAL nobody has to sign in: remove HOST, or set it to 127.0.0.1.',
        ]
      : []),
  ];
}

function modeProblems(env: Record<string, string>, local: boolean): string[] {
  if (!local && !('LAERKE_KEY' in env)) {
    return [
      `LAERKE_KEY is missing: it protects everything that people write. To get one, ${HOW_TO_MAKE_A_KEY}.`,
    ];
  }
  if (local && env.HOST !== undefined && !isLoopback(env.HOST)) {
    return [
      'HOST is not this computer: without Slack or Teams there is only the local chat, which lets everybody in who reaches it. ' +
        'Remove HOST (or set it to 127.0.0.1), or connect one of them.',
    ];
  }
  return [];
}

function toConfig(env: z.output<typeof fields>, local: boolean): Config {
  const database = databasePath(env.DATABASE_URL);
  return {
    local,
    host: env.HOST ?? (local || env.TEAMS_LOCAL ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT,
    database,
    dataFolder: dirname(database),
    redisUrl: env.REDIS_URL,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    admins: env.LAERKE_ADMINS,
    key: env.LAERKE_KEY === undefined ? undefined : Buffer.from(env.LAERKE_KEY, 'base64'),
    language: env.LAERKE_LOCALE,
    zone: env.LAERKE_TIMEZONE,
    holidays: env.LAERKE_HOLIDAYS,
    slack: toSlackConfig(env),
    teams: toTeamsConfig(env),
    logLevel: env.LOG_LEVEL,
  };
}

/** Whoever sets an app token wants Socket Mode; a signing secret beside it is left over from HTTP. */
function toSlackConfig(env: z.output<typeof fields>): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = env;
  const apiUrl = env.SLACK_API_URL.replace(/\/*$/, '/');
  if (botToken && appToken) return { botToken, appToken, apiUrl };
  return botToken && signingSecret ? { botToken, signingSecret, apiUrl } : undefined;
}

function toTeamsConfig(env: z.output<typeof fields>): TeamsConfig | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: secret } = env;
  if (env.TEAMS_LOCAL) return { appId: 'local', tenantId: 'local' };
  if (!appId || !tenantId || !secret) return undefined;
  const servicesUrl = env.TEAMS_SERVICES_URL?.replace(/\/*$/, '/');
  return { appId, tenantId, secret, ...(servicesUrl && { servicesUrl }) };
}

/** `file:data/x.db` is relative to where Lærke was started; `file:///var/x.db` is absolute. */
function databasePath(url: string): string {
  return url.replace(/^file:(\/\/)?/, '');
}
