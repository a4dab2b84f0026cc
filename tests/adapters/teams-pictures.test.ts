import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawChart } from '../../adapters/chart/draw.ts';
import { pictureAddresses } from '../../adapters/teams/pictures.ts';
import { createVault } from '../../adapters/vault.ts';
import type { Chart } from '../../src/core/card.ts';
import { type Route, serve } from '../../src/http.ts';
import { createLogger } from '../../src/logger.ts';
import { nordsPicture } from '../support/nords-picture.ts';

const picture = nordsPicture('da');
const PUBLIC = 'https://laerke.example';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

let pictures: ReturnType<typeof pictureAddresses>;
let drawn: Chart[];
let server: Awaited<ReturnType<typeof serve>>;

const draw = (chart: Chart) => {
  drawn.push(chart);
  return drawChart(chart);
};
const made = (publicUrl?: string) => pictureAddresses(publicUrl, createVault(randomBytes(32)), draw);

beforeEach(async () => {
  drawn = [];
  pictures = made(PUBLIC);
  const log = createLogger({ level: 'silent' });
  const route = {
    ...pictures.route,
    listener: (req, res) => pictures.route.listener(req, res),
  } satisfies Route;
  server = await serve({ host: '127.0.0.1', port: 0 }, log, [route]);
});
afterEach(() => server.close());

const address = (of = picture) => pictures.addressOf(of) ?? '';
const path = (of = picture) => address(of).slice(PUBLIC.length);
/** as Teams does it: without saying who it is */
const fetched = (at: string) => fetch(server.url + at);

describe('a picture', () => {
  test('is fetched from an address of ours that tells nobody what it shows', async () => {
    expect(address()).toMatch(/^https:\/\/laerke\.example\/pictures\/[\w-]+\.png$/);
    const name = Buffer.from(address().split('/').at(-1) ?? '', 'base64url').toString('latin1');
    expect(name).not.toContain(JSON.stringify(picture.chart).slice(0, 8));
    expect(name).not.toContain(picture.chart.title.slice(0, 6));
    const response = await fetched(path());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('private, max-age=86400');
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 4)).toEqual(PNG);
    expect(drawn).toEqual([picture.chart]);
  });

  test('is drawn once, however often and from however many addresses it is fetched', async () => {
    const paths = [path(), path(), path()];
    expect(new Set(paths).size).toBe(3);
    await Promise.all([...paths, ...paths].map(fetched));
    expect(drawn).toHaveLength(1);
  });

  test('is drawn anew when it was asked for long ago', async () => {
    const first = path();
    await fetched(first);
    for (let n = 0; n < 20; n += 1)
      await fetched(path({ ...picture, chart: { ...picture.chart, title: `Spørgsmål ${n}` } }));
    await fetched(first);
    expect(drawn).toHaveLength(22);
  });

  test('that can not be drawn now is drawn when it is asked for again', async () => {
    let fails = true;
    pictures = pictureAddresses(PUBLIC, createVault(randomBytes(32)), async (chart) => {
      if (fails) throw new Error('no room');
      return drawChart(chart);
    });
    const at = path();
    expect((await fetched(at)).status).toBe(500);
    fails = false;
    expect((await fetched(at)).status).toBe(200);
  });

  test('is told in words where Teams can fetch none, and where it would not fit into an address', () => {
    expect(made().addressOf(picture)).toBeUndefined();
    const long = { ...picture, chart: { ...picture.chart, title: 'æ'.repeat(2_000) } };
    expect(pictures.addressOf(long)).toBeUndefined();
  });
});

describe('an address that we have not made', () => {
  const altered = () => {
    const name = path().slice('/pictures/'.length, -'.png'.length);
    const at = Math.floor(name.length / 2);
    return `/pictures/${name.slice(0, at)}${name[at] === 'A' ? 'B' : 'A'}${name.slice(at + 1)}.png`;
  };
  test.each<[string, () => string]>([
    ['nothing', () => '/pictures/'],
    ['a guess', () => '/pictures/abc.png'],
    ['one letter changed', altered],
    ['another installation’s', () => (made(PUBLIC).addressOf(picture) ?? '').slice(PUBLIC.length)],
    ['another kind of file', () => path().replace('.png', '.svg')],
    ['a way out', () => '/pictures/..%2f..%2fetc%2fpasswd.png'],
  ])('shows nothing: %s', async (_, at) => {
    const response = await fetched(at());
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(drawn).toEqual([]);
  });
});
