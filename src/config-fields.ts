import { z } from 'zod';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type AdminAccount = { platform: 'slack' | 'teams'; workspace: string; account: string };

export const HOW_TO_MAKE_A_KEY = 'make one with "openssl rand -base64 32", and keep a copy in a safe place';

export const isLoopback = (host: string) => ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);

/** An address with one of these schemes; for https also plain http, where nothing leaves the computer. */
const address = (schemes: string[], problem: string) =>
  z.string().refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname } = new URL(text);
    if (protocol === 'http:') return schemes.includes('https:') && isLoopback(hostname);
    return schemes.includes(protocol) && hostname !== '';
  }, problem);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const adminProblem =
  'holds accounts such as slack:T0123:U0456 or teams:TENANT:OBJECT, with commas between them.';
const admin = z
  .string()
  .regex(/^(slack|teams):[^:\s]+:[^:\s]+$/, adminProblem)
  .transform((text): AdminAccount => {
    const [platform, workspace = '', account = ''] = text.split(':');
    return { platform: platform === 'teams' ? 'teams' : 'slack', workspace, account };
  });

/** The variables one by one; each message goes on after the variable's name. What several mean together: config.ts. */
export const fields = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a number from 0 to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is a number from 0 to 65535.')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, 'is an address to listen on, such as 127.0.0.1.')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^file:(\/\/\/|(?!\/\/))[^?]+$/,
      'names a file: this version keeps everything in one SQLite file, as file:data/laerke.db.',
    )
    .default('file:data/laerke.db'),
  REDIS_URL: address(
    ['redis:', 'rediss:'],
    'looks like redis://user:password@host:6379, special characters written as %…; without it Lærke needs no Redis.',
  ).optional(),
  PUBLIC_URL: address(
    ['https:'],
    "is where users' browsers reach this server, as https://laerke.example.org.",
  ).optional(),
  LAERKE_ADMINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(admin))
    .default([]),
  LAERKE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, `is 32 bytes in base64: ${HOW_TO_MAKE_A_KEY}.`)
    .optional(),
  LAERKE_LOCALE: z.enum(['da', 'en'], 'is da or en.').default('da'),
  LAERKE_TIMEZONE: z
    .string()
    .refine(isZone, 'is an IANA time zone, such as Europe/Copenhagen.')
    .default('Europe/Copenhagen'),
  LAERKE_HOLIDAYS: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,5})*$/, 'is a country, such as DK, or a region of it, such as DE-BY.')
    .default('DK'),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(
      /^xox[be][.-]/,
      'begins with xoxb-: copy the "Bot User OAuth Token" from the app\'s page "OAuth & Permissions".',
    )
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(
      /^xapp-/,
      'begins with xapp-: make an "App-Level Token" with the scope connections:write on the app\'s page "Basic Information".',
    )
    .optional(),
  SLACK_API_URL: address(
    ['https:'],
    'is left out, except in tests (https, or http on this computer).',
  ).default('https://slack.com/api/'),
  MicrosoftAppId: z
    .string()
    .regex(GUID, 'is an id such as 00000000-0000-0000-0000-000000000000: the "Application (client) ID".')
    .optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .literal(
      'SingleTenant',
      'is SingleTenant or left out: Microsoft makes no other bots any more, one registration for each tenant.',
    )
    .optional(),
  MicrosoftAppTenantId: z
    .string()
    .regex(GUID, 'is an id such as 00000000-0000-0000-0000-000000000000: the "Directory (tenant) ID".')
    .optional(),
  TEAMS_LOCAL: z.literal('1', 'is 1 or left out.').optional(),
  TEAMS_SERVICES_URL: address(
    ['https:'],
    'is left out, except in tests (https, or http on this computer).',
  ).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is one of ${LOG_LEVELS.join(', ')}.`).default('info'),
});

function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false; // an offset is a zone to Intl, but knows no summer time
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
