import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawChart } from '../../adapters/chart/draw.ts';
import type { Block } from '../../src/core/card.ts';
import { HOUR } from '../../src/core/time.ts';
import { adapterContract } from '../contracts/adapter.ts';
import { fakeClock } from '../support/clock.ts';
import { nordsPicture } from '../support/nords-picture.ts';
import { serveWeb, type WebServer, type WebSetUp, webHarness } from '../support/web-harness.ts';

adapterContract('the local chat', 'web', webHarness);

const workspace = { platform: 'web', id: 'local' } as const;
const mette = { workspace, account: 'mette' };
const says = (text: string) => ({ body: [{ type: 'text' as const, text }], actions: [] });

let open: WebServer[] = [];
async function serve(setUp: WebSetUp = {}): Promise<WebServer> {
  const server = await serveWeb(setUp);
  open.push(server);
  return server;
}
afterEach(async () => {
  for (const server of open) await server.close();
  open = [];
});

describe('the local chat lets in its own page only', () => {
  /** fetch would not let us lie about the host */
  function statusFor(origin: string, path: string, host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(`${origin}${path}`, { headers: { host } }, (res) => {
        res.resume();
        resolve(res.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  test('and answers on 127.0.0.1 and localhost, never under another name', async () => {
    const { origin } = await serve();
    const { port } = new URL(origin);
    for (const path of ['/', '/local/state', '/local/live']) {
      expect(await statusFor(origin, path, `evil.example:${port}`)).toBe(403);
      expect(await statusFor(origin, path, '127.0.0.1:1')).toBe(403);
      expect(await statusFor(origin, path, `127.0.0.1:${port}`)).toBe(200);
      expect(await statusFor(origin, path, `localhost:${port}`)).toBe(200);
    }
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', ''])(
    'and takes no write from %s',
    async (origin) => {
      const { post, received } = await serve();
      const response = await post('word', { as: 'karen', id: 'act-00001', text: 'netværk' }, { origin });
      expect(response.status).toBe(403);
      expect(received).toEqual([]);
    },
  );

  test('and runs no script but its own, in nobody else’s frame', async () => {
    const { origin } = await serve();
    const policy = (await fetch(origin)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('and serves no file beside the page', async () => {
    const { origin } = await serve();
    const paths = [
      '/package.json',
      '/local/page/..%2f..%2fcast.ts',
      '/local/page/tsconfig.json',
      '/local/vendor/zod.js',
    ];
    for (const path of paths) expect((await fetch(origin + path)).status).toBe(404);
    expect(await statusFor(origin, '/local/page/../../cast.ts', new URL(origin).host)).toBe(404);
  });
});

describe('malformed input is refused with a reason, and nothing happens', () => {
  const id = 'act-00001';
  const press = { run: 'r', type: 't' };
  const cases: [name: string, body: unknown, reason: RegExp][] = [
    ['say', '', /JSON/],
    ['say', '{"as":', /JSON/],
    ['say', '[]', /object/],
    ['say', 'null', /object/],
    ['say', { id, text: 'hej' }, /^as /],
    ['say', { as: 'nobody', id, text: 'hej' }, /^as /],
    ['say', { as: '__proto__', id, text: 'hej' }, /^as /],
    ['say', { as: 'mette', text: 'hej' }, /^id /],
    ['say', { as: 'mette', id: 'a b', text: 'hej' }, /^id /],
    ['say', { as: 'mette', id }, /^text /],
    ['say', { as: 'mette', id, text: '  ' }, /^text /],
    ['say', { as: 'mette', id, text: { $gt: '' } }, /^text /],
    ['say', { as: 'mette', id, text: 'hej', replyTo: '99' }, /^replyTo /],
    ['word', { as: 'mette', id, text: 'netværk', channel: 'elsewhere' }, /^channel /],
    ['word', { as: 'mette', id, text: 'netværk', channel: 'dm-mette' }, /^channel /],
    ['press', { as: 'mette', id }, /^press /],
    ['press', { as: 'mette', id, press: 'x' }, /^press /],
    ['press', { as: 'mette', id, press: { ...press, extra: 1 } }, /^press /],
    ['form', { as: 'mette', id, press: { run: '', type: '' } }, /^press /],
    ['submit', { as: 'mette', id, press }, /^values /],
    ['submit', { as: 'mette', id, press, values: [] }, /^values /],
    ['submit', { as: 'mette', id, press, values: { a: 1 } }, /^values\.a /],
    ['submit', { as: 'mette', id, press, values: { a: ['x', null] } }, /^values\.a /],
    ['edit', { as: 'mette', id, text: 'hej' }, /^message /],
    ['edit', { as: 'mette', id, message: '99', text: 'hej' }, /^message /],
    ['delete', { as: 'mette', id }, /^message /],
    ['delete', { as: 'mette', id, message: { $gt: '' } }, /^message /],
    ['keep', { as: 'mette', id, message: '1' }, /^keepAs /],
    ['keep', { as: 'mette', id, message: '1', keepAs: 'toString' }, /^keepAs /],
    ['keep', { as: 'mette', id, message: '99', keepAs: 'observation' }, /^message /],
    ['read', { as: 'mette', conversation: 'dm-jonas' }, /^conversation /],
  ];

  test.each(cases)('%s %j', async (name, body, reason) => {
    const { post, received, state } = await serve();
    const response = await post(name, body);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(reason);
    expect(received).toEqual([]);
    expect((await state('mette')).conversations.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('other content types, too much, unknown addresses and methods', async () => {
    const { origin, post } = await serve();
    const body = { as: 'mette', id, text: 'hej' };
    expect((await post('say', body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('say', { ...body, text: 'x'.repeat(5_000_000) })).status).toBe(413);
    expect((await post('nothing', body)).status).toBe(404);
    expect((await post('constructor', body)).status).toBe(404);
    expect((await post('time', { to: 'next' })).status).toBe(404);
    expect((await fetch(`${origin}/local/say`, { method: 'DELETE', headers: { origin } })).status).toBe(405);
    expect((await fetch(`${origin}/local/state?as=nobody`)).status).toBe(400);
    expect((await fetch(`${origin}/local/live?as=nobody`)).status).toBe(400);
  });
});

describe('the local chat as a platform', () => {
  test('says nothing twice, however often the same text is delivered', async () => {
    const { post, received, state } = await serve();
    const body = { as: 'mette', id: 'act-00001', text: 'Rodet' };
    await post('say', body);
    await post('say', body);
    const dm = (await state('mette')).conversations[0];
    expect(dm?.messages.map(({ text }) => text)).toEqual(['Rodet']);
    expect(received[1]).toEqual(received[0]);
  });

  test('changes nothing twice, however often the same edit is delivered', async () => {
    const { post, received, texts } = await withMessage('Rodet');
    const first = { as: 'mette', id: 'act-00002', message: '1', text: 'Roligt' };
    await post('edit', first);
    await post('edit', { as: 'mette', id: 'act-00003', message: '1', text: 'Larmende' });
    await post('edit', first);
    expect(await texts()).toEqual(['Larmende']);
    expect(received[3]).toEqual(received[1]);
    expect(received[1]).toMatchObject({ kind: 'edited', text: 'Roligt', before: 'Rodet' });
  });

  test('brings nothing back that was deleted, whatever is delivered again', async () => {
    const { post, received, texts } = await withMessage('Rodet');
    const said = { as: 'mette', id: 'act-00001', text: 'Rodet' };
    await post('delete', { as: 'mette', id: 'act-00002', message: '1' });
    expect((await post('say', said)).status).toBe(200);
    expect((await post('delete', { as: 'mette', id: 'act-00002', message: '1' })).status).toBe(200);
    expect(await texts()).toEqual([]);
    expect(received[2]).toEqual(received[0]);
    expect(received[3]).toEqual(received[1]);
  });

  test('marks what was edited, and shows nobody how it read before', async () => {
    const { post, state } = await withMessage('Rodet');
    await post('edit', { as: 'mette', id: 'act-00002', message: '1', text: 'Roligt' });
    const seen = await state('mette');
    expect(seen.conversations[0]?.messages).toMatchObject([{ text: 'Roligt', edited: true }]);
    expect(JSON.stringify(seen)).not.toContain('Rodet');
  });

  test.each(['edit', 'delete'])('lets nobody %s what they have not written', async (name) => {
    const { web, post, received, texts } = await withMessage('Rodet');
    await web.chat.post(mette, says('Fra Lærke'), { nonce: 'n1' });
    for (const [as, message] of [
      ['mette', '2'],
      ['jonas', '1'],
    ]) {
      const response = await post(name, { as, id: 'act-00002', message, text: 'Noget andet' });
      expect(response.status).toBe(400);
      expect((await response.json()).error).toMatch(/^message /);
    }
    expect(await texts()).toEqual(['Rodet', undefined]);
    expect(received).toHaveLength(1);
  });

  test('takes no edit that changes nothing', async () => {
    const { post, received } = await withMessage('Rodet');
    expect((await post('edit', { as: 'mette', id: 'act-00002', message: '1', text: 'Rodet' })).status).toBe(
      400,
    );
    expect(received).toHaveLength(1);
  });

  test('lets nobody keep what they can not read', async () => {
    const { post, received } = await withMessage('Rodet');
    const body = { as: 'jonas', id: 'act-00002', message: '1', keepAs: 'observation' };
    expect((await post('keep', body)).status).toBe(400);
    expect(received).toHaveLength(1);
  });

  test('takes nothing away for Lærke that somebody else wrote', async () => {
    const { web, texts } = await withMessage('Rodet');
    const ref = { conversation: 'dm-mette', message: '1' };
    const refused = { fault: { kind: 'refused' }, code: 'not_own_message' };
    await expect(web.chat.remove(mette, ref)).rejects.toMatchObject(refused);
    expect(await texts()).toEqual(['Rodet']);
  });

  /** a local chat in which Mette has written to Lærke */
  async function withMessage(text: string) {
    const server = await serve();
    await server.post('say', { as: 'mette', id: 'act-00001', text });
    const texts = async () =>
      (await server.state('mette')).conversations[0]?.messages.map((message) => message.text);
    return { ...server, texts };
  }

  test('counts what waits for each person until they have seen it', async () => {
    const { web, post, state } = await serve();
    await web.chat.post(mette, says('en'), { nonce: 'n1' });
    await web.chat.post({ workspace, channel: 'netvaerk-nord' }, says('to'), { nonce: 'n2' });
    const waiting = async () => (await state('karen')).people.slice(0, 3).map(({ unread }) => unread);
    expect(await waiting()).toEqual([1, 2, 1]);
    await post('read', { as: 'mette', conversation: 'dm-mette' });
    expect(await waiting()).toEqual([1, 1, 1]);
  });

  test('draws a picture at an address of its own, and none where none stands', async () => {
    const { web, origin } = await serve();
    const card = { body: [says('først').body[0], nordsPicture('da')] as Block[], actions: [] };
    const { message } = await web.chat.post(mette, card, { nonce: 'n' });
    const found = await fetch(`${origin}/local/picture/${message}/0.png`);
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = new Uint8Array(await found.arrayBuffer());
    expect(bytes).toEqual(await drawChart(nordsPicture('da').chart));
    for (const path of [`${message}/1.png`, `${Number(message) + 1}/0.png`, `${message}/0.svg`, '../0.png'])
      expect((await fetch(`${origin}/local/picture/${path}`)).status).toBe(404);
  });

  test('shows nobody the nonce', async () => {
    const { web, state } = await serve();
    await web.chat.post(mette, says('en'), { nonce: 'secret-nonce' });
    expect(JSON.stringify(await state('mette'))).not.toContain('secret-nonce');
  });

  test('refuses to answer or change what does not stand there', async () => {
    const { web } = await serve();
    const ref = await web.chat.post(mette, says('en'), { nonce: 'n1' });
    const refused = { fault: { kind: 'refused' } };
    const jonas = { workspace, account: 'jonas' };
    await expect(web.chat.update(jonas, ref, says('to'), { nonce: 'n1' })).rejects.toMatchObject(refused);
    await expect(web.chat.post(jonas, says('to'), { nonce: 'n2', under: ref })).rejects.toMatchObject(
      refused,
    );
  });

  test('pushes every change to an open page', async () => {
    const { web, origin } = await serve();
    const live = (await fetch(`${origin}/local/live?as=mette`)).body?.pipeThrough(new TextDecoderStream());
    const reader = live?.getReader();
    expect((await reader?.read())?.value).toContain('"me":"mette"');
    await web.chat.post(mette, says('Nyt fra Lærke'), { nonce: 'n1' });
    expect((await reader?.read())?.value).toContain('Nyt fra Lærke');
  });
});

describe('time', () => {
  function movable(next: number | undefined) {
    const clock = fakeClock('2027-01-14T12:00:00+01:00');
    const time = { now: clock.now, next: async () => next, moveTo: async (at: number) => clock.set(at) };
    return { clock, time };
  }
  const noon = Date.parse('2027-01-14T11:00:00Z');

  test('goes on by a day', async () => {
    const { post, state } = await serve(movable(undefined));
    expect(await (await post('time', { to: 'day' })).json()).toEqual({ now: noon + 24 * HOUR, moved: true });
    expect((await state('mette')).now).toBe(noon + 24 * HOUR);
  });

  test('goes to the next reminder, and never back to one that is late', async () => {
    const soon = await serve(movable(noon + HOUR));
    expect(await (await soon.post('time', { to: 'next' })).json()).toEqual({ now: noon + HOUR, moved: true });
    const late = await serve(movable(noon - HOUR));
    expect(await (await late.post('time', { to: 'next' })).json()).toEqual({ now: noon, moved: true });
  });

  test('goes on to the next one where nobody was told anything, and stops where somebody was', async () => {
    const { clock, time } = movable(undefined);
    const next = async () => clock.now() + HOUR;
    const moveTo = async (at: number) => {
      clock.set(at);
      if (at === noon + 3 * HOUR) await web.chat.post(mette, says('Nu'), { nonce: 'n1' });
    };
    const { post, web } = await serve({ clock, time: { ...time, next, moveTo } });
    const to = async () => (await post('time', { to: 'next' })).json();
    expect(await to()).toEqual({ now: noon + 3 * HOUR, moved: true });
    expect(await to(), 'not for ever').toEqual({ now: noon + 13 * HOUR, moved: true });
  });

  test('stays where it is when nothing waits, and goes nowhere else', async () => {
    const { post } = await serve(movable(undefined));
    expect(await (await post('time', { to: 'next' })).json()).toEqual({ now: noon, moved: false });
    expect((await post('time', { to: 'yesterday' })).status).toBe(400);
  });
});

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'laerke-web-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('brings everything back after a restart', async () => {
    const file = join(folder, 'deeper', 'chat.jsonl');
    const before = await serve({ file });
    const ref = await before.web.chat.post(mette, says('spørgsmål'), { nonce: 'n1' });
    await before.web.chat.update(mette, ref, says('besvaret'), { nonce: 'n1' });
    await before.web.chat.showHome(workspace, 'mette', says('hjem'));
    await before.post('say', { as: 'mette', id: 'act-00001', text: 'Rodet' });
    await before.post('read', { as: 'mette', conversation: 'dm-mette' });
    const seen = await before.state('mette');
    expect(seen.conversations[0]?.messages).toHaveLength(2);

    const after = await serve({ file });
    expect(await after.state('mette')).toEqual(seen);
    expect(await after.web.chat.find(mette, 'n1', 0)).toEqual(ref);
    const next = await after.web.chat.post(mette, says('nyt'), { nonce: 'n2' });
    expect(next.message).toBe('3');
  });

  test('holds nothing of what was taken away, by Lærke or by whoever wrote it', async () => {
    const file = join(folder, 'chat.jsonl');
    const before = await serve({ file });
    const ref = await before.web.chat.post(mette, says('et citat'), { nonce: 'n1' });
    await before.web.chat.update(mette, ref, says('et rettet citat'), { nonce: 'n1' });
    await before.web.chat.showHome(workspace, 'mette', says('hjem'));
    await before.post('say', { as: 'mette', id: 'act-00001', text: 'noget fortroligt' });
    await before.post('edit', { as: 'mette', id: 'act-00002', message: '2', text: 'noget andet' });
    await before.post('say', { as: 'mette', id: 'act-00003', text: 'bliver stående' });
    await before.post('read', { as: 'mette', conversation: 'dm-mette' });
    await before.web.chat.remove(mette, ref);
    await before.post('delete', { as: 'mette', id: 'act-00004', message: '2' });

    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toMatch(/citat|fortroligt|noget andet|n1/);
    expect(kept).toContain('bliver stående');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['chat.jsonl']);

    const seen = await before.state('mette');
    const after = await serve({ file });
    expect(await after.state('mette')).toEqual(seen);
    expect(seen.conversations[0]?.messages.map(({ text }) => text)).toEqual(['bliver stående']);
    await after.post('delete', { as: 'mette', id: 'act-00004', message: '2' });
    expect(after.received).toEqual([before.received.at(-1)]);
    await after.post('delete', { as: 'mette', id: 'act-00005', message: '3' });
    const next = await serve({ file });
    expect((await next.web.chat.post(mette, says('nyt'), { nonce: 'n2' })).message).toBe('4');
  });

  test('that a crash left half rewritten is what it was before', async () => {
    const file = join(folder, 'chat.jsonl');
    const before = await serve({ file });
    await before.web.chat.post(mette, says('en'), { nonce: 'n1' });
    writeFileSync(`${file}.next`, '{"type":"posted","message":{"te');
    const after = await serve({ file });
    expect(await after.state('mette')).toEqual(await before.state('mette'));
    expect(readdirSync(folder)).toEqual(['chat.jsonl']);
  });

  test('that can not be rewritten leaves a message where it stood', async () => {
    const file = join(folder, 'gone', 'chat.jsonl');
    const { web, post, state, received } = await serve({ file });
    const ref = await web.chat.post(mette, says('en'), { nonce: 'n1' });
    await post('say', { as: 'mette', id: 'act-00001', text: 'Rodet' });
    const seen = await state('mette');
    rmSync(join(folder, 'gone'), { recursive: true });
    await expect(web.chat.remove(mette, ref)).rejects.toMatchObject({ fault: { kind: 'unclear' } });
    expect((await post('delete', { as: 'mette', id: 'act-00002', message: '2' })).status).toBe(503);
    expect(await state('mette')).toEqual(seen);
    expect(received).toHaveLength(1);
  });

  test('that a crash has torn loses the torn line only', async () => {
    const file = join(folder, 'chat.jsonl');
    const before = await serve({ file });
    await before.web.chat.post(mette, says('en'), { nonce: 'n1' });
    appendFileSync(file, '{"type":"posted","mess');

    const warnings: unknown[] = [];
    const log = { info: () => {}, warn: (fields: object) => warnings.push(fields), error: () => {} };
    const torn = await serve({ file, log });
    await torn.web.chat.post(mette, says('to'), { nonce: 'n2' });
    const after = await serve({ file });
    expect((await after.state('mette')).conversations[0]?.messages.map(({ card }) => card)).toEqual([
      says('en'),
      says('to'),
    ]);
    expect(warnings).toEqual([{ lines: 1 }]);
  });

  test('that can not be written is told as unclear, and nothing is shown', async () => {
    const file = join(folder, 'gone', 'chat.jsonl');
    const { web, post, state } = await serve({ file });
    rmSync(join(folder, 'gone'), { recursive: true });
    await expect(web.chat.post(mette, says('en'), { nonce: 'n1' })).rejects.toMatchObject({
      fault: { kind: 'unclear' },
    });
    expect((await post('say', { as: 'mette', id: 'act-00001', text: 'Rodet' })).status).toBe(503);
    expect((await state('mette')).conversations[0]?.messages).toEqual([]);
  });
});
