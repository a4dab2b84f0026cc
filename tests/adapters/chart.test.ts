import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { drawChart, rasterized } from '../../adapters/chart/draw.ts';
import type { Chart } from '../../src/core/card.ts';
import { nordsPicture } from '../support/nords-picture.ts';

const KB = 1024;

/** What a PNG says of itself: its size in pixels (PNG specification, IHDR). */
function sizeOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const letters = (text: string) =>
  rasterized(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="4" y="30" font-size="24" font-family="Inter">${text}</text></svg>`,
  );
const asText = (png: Uint8Array) => Buffer.from(png).toString('base64');

describe('the shipped font', () => {
  const seen = new Map<string, string>();
  beforeAll(async () => {
    for (const letter of 'æøåÆØÅéöü–·5ao') seen.set(letter, asText(await letters(letter)));
  });

  test.each([...'æøåÆØÅéöü–·'])('draws %s, and as nothing else', async (letter) => {
    const drawn = seen.get(letter);
    expect(drawn).not.toBe(asText(await letters('')));
    expect(drawn).not.toBe(asText(await letters('\u4e2d'))); // a sign that it lacks
    expect([...seen].filter(([, other]) => other === drawn)).toHaveLength(1);
  });

  it('has its licence beside it', () => {
    const folder = new URL('../../adapters/chart/font/', import.meta.url);
    expect(readFileSync(new URL('OFL.txt', folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});

describe('a picture of scores', () => {
  test.each(['da', 'en'] as const)('is light enough for any chat, and sharp (%s)', async (language) => {
    const { chart } = nordsPicture(language);
    const png = await drawChart(chart);
    expect(sizeOf(png)).toEqual({ width: 1300, height: 1310 });
    expect(png.byteLength).toBeLessThan(120 * KB);
    const sample = readFileSync(new URL(`../../docs/images/scores.${language}.png`, import.meta.url));
    expect(sizeOf(sample)).toEqual(sizeOf(png));
  });

  it('stays in its frame with fifty people in it', async () => {
    const { chart } = nordsPicture('da');
    const bins = [2, 5, 3, 39, 1].map((count, index) => ({ label: String(index + 1), count }));
    const png = await drawChart({ ...chart, panels: chart.panels.map((panel) => ({ ...panel, bins })) });
    expect(sizeOf(png)).toEqual({ width: 1300, height: 1530 });
    expect(png.byteLength).toBeLessThan(120 * KB);
  });

  it('of one question is half as high', async () => {
    const { chart } = nordsPicture('da');
    expect(sizeOf(await drawChart({ ...chart, panels: chart.panels.slice(0, 1) })).height).toBeLessThan(900);
  });

  it('lets no markup come alive', async () => {
    const { chart } = nordsPicture('da');
    const odd: Chart = { ...chart, title: '<script>{a|b}</script> & </svg>' };
    expect(sizeOf(await drawChart(odd)).width).toBe(1300);
  });
});
