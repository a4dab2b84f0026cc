import { posix } from 'node:path';

export type Source = { path: string; text: string };

/** What every chat platform's adapter may use. */
const SHARED = ['bar', 'json-body', 'lately', 'profile', 'shorten'].map((name) => `adapters/${name}.ts`);

/** Who may import whom, by the longest path that fits. A room sees itself; `all` is for those who build the house. */
const ROOMS: Record<string, string[] | 'all'> = {
  'src/': ['src/core/', 'src/config', 'src/logger.ts'],
  'src/core/': [],
  'src/runtime/': ['src/core/'],
  'src/config': ['src/core/'],
  'src/logger.ts': ['src/core/'],
  'src/main.ts': 'all',
  'src/cli.ts': 'all',
  'src/cli/': 'all',
  'src/app.ts': 'all',
  'src/slack-installation.ts': 'all',
  'src/teams-installation.ts': 'all',
  'src/programmes.ts': 'all',
  'src/holidays.ts': 'all',
  'flows/': ['src/core/'],
  'adapters/': ['src/core/'],
  'adapters/chart/': ['src/core/'],
  'adapters/queue/': ['src/core/'],
  'adapters/slack/': ['src/core/', ...SHARED],
  'adapters/teams/': ['src/core/', ...SHARED],
  'adapters/teams/manifest/': ['src/core/', 'adapters/package-file.ts'],
  'adapters/web/': ['src/core/', ...SHARED],
  'adapters/web/page/': ['src/core/', 'adapters/web/wire.ts'],
  'db/': ['src/core/'],
};

/** Every package has its room, so that replacing it is one room's work. */
const VENDORS: Record<string, string[]> = {
  '@resvg/resvg-js': ['adapters/chart/', 'adapters/teams/manifest/'],
  '@slack/bolt': ['adapters/slack/'],
  'better-sqlite3': ['db/'],
  botbuilder: ['adapters/teams/connector.ts', 'adapters/teams/door.ts'],
  'botframework-connector': ['adapters/teams/connector.ts', 'adapters/teams/door.ts'],
  bullmq: ['adapters/queue/'],
  'date-holidays': ['adapters/holidays.ts'],
  'drizzle-kit': ['db/'],
  'drizzle-orm': ['db/'],
  echarts: ['adapters/chart/'],
  'fastest-levenshtein': ['flows/'],
  fflate: ['adapters/teams/manifest/'],
  pdfkit: ['adapters/pdf.ts'],
  htmlparser2: ['adapters/teams/'],
  'ical-generator': ['adapters/calendar-file.ts'],
  'intl-messageformat': ['flows/'],
  ioredis: ['adapters/queue/'],
  pino: ['src/logger.ts'],
  preact: ['adapters/web/page/'],
  'prom-client': ['src/health.ts'],
  'temporal-polyfill': ['flows/'],
  yaml: ['src/programmes.ts'],
  zod: ['src/core/', 'src/config', 'flows/', 'adapters/', 'db/'],
};

/** Rooms that neither the computer nor the network exists for. */
const PURE = ['src/core/', 'flows/', 'adapters/web/page/'];

const ENVIRONMENT =
  /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*\[|\bloadEnvFile\b|\benv\b[^{}]*\}\s*=\s*process\b|\bimport\.meta\.env\b|from\s+['"](node:)?process['"]/;
const PRESENT =
  /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^)\s])(?!\w)|(?<!new\s)\bDate\(\)|\bperformance\s*\.\s*(now|timeOrigin)\b|\bhrtime\b|\bTemporal\s*\.\s*Now\b/;

/** What in these sources breaks the house's rules, one line each, as `path: what`. */
export function violations(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const found = importsOf(code).flatMap((name) => importProblem(path, name) ?? []);
    if (ENVIRONMENT.test(code) && path !== 'src/config.ts') found.push('reads the environment');
    if (PRESENT.test(code) && path !== 'adapters/clock.ts') found.push('reads the current time');
    return found.map((what) => `${path}: ${what}`);
  });
}

function importProblem(path: string, name: string | undefined): string | undefined {
  if (name === undefined) return 'imports something that only shows at run time';
  if (name.startsWith('.')) return neighbourProblem(path, posix.join(posix.dirname(path), name));
  if (name.startsWith('node:')) return lies(path, PURE) ? `imports ${name}` : undefined;
  const vendor = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  return lies(path, VENDORS[vendor] ?? []) ? undefined : `imports ${vendor}`;
}

function neighbourProblem(path: string, target: string): string | undefined {
  const room = roomOf(path);
  const sees = room === undefined ? [] : (ROOMS[room] ?? []);
  if (sees === 'all' || (room !== undefined && roomOf(target) === room) || lies(target, sees))
    return undefined;
  return `imports ${target}`;
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => path.startsWith(room))
    .toSorted((one, other) => other.length - one.length)[0];
}

const lies = (path: string, places: readonly string[]) => places.some((place) => path.startsWith(place));

/** What a source imports in any way; undefined stands for what is computed. */
function importsOf(code: string): (string | undefined)[] {
  const named =
    /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"]+)\1|\bimport\s*(['"])([^'"]+)\3/g;
  const called =
    /\b(?:import|require|require\.resolve|import\.meta\.resolve)\s*\(\s*(?:(['"])([^'"]+)\1\s*\)|[^)]?)/g;
  return [
    ...[...code.matchAll(named)].map((match) => match[2] ?? match[4]),
    ...[...code.matchAll(called)].map((match) => match[2]),
  ];
}

/** Comments become blanks; strings stay, since an import's name is one. */
function withoutComments(text: string): string {
  const token = /(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^\\`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (part) => (part.startsWith('/') ? ' ' : part));
}
