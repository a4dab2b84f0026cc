import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';
import type { Program } from './child.ts';
import type { FakeSlack } from './fake-slack.ts';

export const SIGNING_SECRET = 'the-signing-secret-of-the-bench';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LAERKE = at('../../dist/src/main.js');
const BARE_BOLT = at('bare-bolt.js');
/**
 * What `npm start` gives Node besides the file: half of the room that V8 takes for young objects, 10 MB of which would stay
 * resident at rest.
 */
export const START_FLAGS: readonly string[] = JSON.parse(readFileSync(at('../../package.json'), 'utf8'))
  .scripts.start.split(' ')
  .filter((word: string) => word.startsWith('--'));

const database = (folder: string) => join(folder, 'laerke.db');
export const databaseOf = ({ folder }: Program) => database(folder);

const slackEnv = ({ apiUrl, token }: FakeSlack) => ({
  SLACK_API_URL: apiUrl,
  SLACK_BOT_TOKEN: token,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
});

/** Lærke as `npm start` runs it with nothing configured, on an empty folder. */
export function laerkeLocal(): Program {
  const folder = newFolder();
  return { file: LAERKE, flags: START_FLAGS, folder, env: { DATABASE_URL: `file:${database(folder)}` } };
}

/** Lærke as `npm start` runs it for Slack, on an empty folder. */
export function laerkeInSlack(fake: FakeSlack): Program {
  const local = laerkeLocal();
  return {
    ...local,
    env: {
      ...local.env,
      ...slackEnv(fake),
      LAERKE_KEY: randomBytes(32).toString('base64'),
      LAERKE_ADMINS: `slack:${fake.team}:${fake.facilitator}`,
    },
  };
}

export function bareBolt(fake: FakeSlack): Program {
  return { file: BARE_BOLT, folder: newFolder(), env: slackEnv(fake) };
}

/** A folder that is gone when the bench ends. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'laerke-bench-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
