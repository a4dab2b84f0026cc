import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import type { Chart } from '../../src/core/card.ts';
import { dotPlot, FONT, heightOf, WIDTH } from './dot-plot.ts';

/** Pixels for each unit of the drawing: sharp on a phone, and where it is enlarged. */
const SCALE = 2.5;

const root = packageRoot(dirname(fileURLToPath(import.meta.url)));
const FONT_FILE = join(root, 'adapters/chart/font/inter-latin-400.ttf');

/**
 * A chart as PNG, 1,300 pixels wide, in the shipped font and no other. To be imported only when there is something to
 * draw: what it takes along is large.
 */
export async function drawChart(chart: Chart): Promise<Uint8Array<ArrayBuffer>> {
  return rasterized(svgOf(chart));
}

function svgOf(chart: Chart): string {
  const plot = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: heightOf(chart) });
  try {
    plot.setOption(dotPlot(chart));
    return plot.renderToSVGString();
  } finally {
    plot.dispose();
  }
}

/** An SVG as PNG, made beside the event loop. Letters that the shipped font lacks are left out. */
export async function rasterized(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const font = { fontFiles: [FONT_FILE], loadSystemFonts: false, defaultFontFamily: FONT };
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: SCALE } });
  return new Uint8Array(image.asPng());
}

/** The folder with package.json above this file: it runs from the sources in tests and from dist in production. */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return packageRoot(dirname(folder));
}
