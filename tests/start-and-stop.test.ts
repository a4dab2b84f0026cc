import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../db/open.ts';
import { type App, startApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { fakeClock } from './support/clock.ts';
import { newKey, openHouse } from './support/house.ts';
import { startSlackFake } from './support/slack-fake.ts';
import { slackStage } from './support/slack-stage.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laerke-'));
  return () => rm(folder, { recursive: true });
});

const database = () => join(folder, 'laerke.db');
function start(): Promise<App> {
  return startApp(loadConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: `file:${database()}` }));
}

it('ends while somebody has the local chat open', async () => {
  const app = await start();
  const page = (await fetch(`${app.url}/local/live`)).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await page?.read())?.value).toContain('"me":"karen"');
  await app.close();
  await expect(fetch(`${app.url}/healthz`)).rejects.toThrow();
});

it('answers, and stays alive, when the database it counts in is damaged', async () => {
  const app = await start();
  const another = openDatabase(database());
  another.$client.exec('DROP TABLE outbox');
  another.$client.close();
  expect((await fetch(`${app.url}/metrics`)).status).toBe(500);
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  await app.close();
});

it('ends at once, and says why, when another program has the port', async () => {
  const other = createServer((_, res) => res.writeHead(503).end()).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: `file:${database()}`,
    LAERKE_KEY: newKey(),
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
  };
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10_000,
  });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  other.close();
  expect(complaint).toContain('PORT is taken');
  expect(code).toBe(78);
});

it('lives with an app token that Slack refuses, says so, and ends when it is asked to', async () => {
  const fake = await startSlackFake({ users: [], channels: [] });
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: `file:${database()}`,
      LAERKE_KEY: newKey(),
      SLACK_BOT_TOKEN: fake.token,
      SLACK_APP_TOKEN: 'xapp-revoked',
      SLACK_API_URL: fake.apiUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  const exited = once(child, 'exit');
  const complaint = text(child.stderr);
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const said = (what: string) => vi.waitUntil(() => lines.find((line) => line.includes(what)), 15_000);

  await said('Slack refuses to open a socket; run \\"npx laerke doctor\\" to see why');
  const url = (await said('Lærke: '))?.replace('Lærke: ', '');
  expect((await fetch(`${url}healthz`)).status).toBe(200);
  expect(await (await fetch(`${url}readyz`)).text()).toBe('slack');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(await complaint).toBe('');
  expect(lines.join('\n')).not.toMatch(/xapp-|frames/);
  await fake.close();
});

it('appoints the administrators that there are, whoever stands before them in the list', async () => {
  const clock = fakeClock('2027-03-01T12:00:00+01:00');
  const stage = await slackStage(clock);
  const { team } = stage.fake.workspace;
  stage.env.LAERKE_ADMINS = `slack:${team}:UNOBODY slack:TELSEWHERE:UKAREN slack:${team}:UKAREN`;
  const house = await openHouse(stage, clock);
  const found = await house.app.store.people.find({ platform: 'slack', id: team }, 'UKAREN');
  expect(found && (await house.app.store.people.roles(house.app.space.id, found.id))).toContain(
    'administrator',
  );
  await house.close();
});
