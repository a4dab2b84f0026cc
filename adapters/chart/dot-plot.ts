import type { EChartsOption } from 'echarts';
import type { Chart } from '../../src/core/card.ts';

/** The family of the shipped font file. */
export const FONT = 'Inter';

/** Lengths are units of the drawing: as narrow as its words allow, so that they can be read on a phone. */
export const WIDTH = 520;
const MARGIN = 26;
const ROOM = WIDTH - 2 * MARGIN;
const TITLE = { top: 28, size: 22, height: 72 };
const PANEL = { title: 16, above: 34, labels: 54 };
const CAPTION = { size: 14, line: 20, below: 40, letters: 62 };
const DOT = 20;
/** from one dot's middle to the next one's */
const STEP = 22;
/** as many dots stand on each other; of more, several stand side by side */
const ROWS = { least: 3, most: 6 };
/** what dots may take of their bin's width, so that one sees where the next bin begins */
const FILLED = 0.84;

/** Contrast with the ground is at least 4.5 for what is read, and 3 for the dots (WCAG 2.2, 1.4.3 and 1.4.11). */
const INK = '#1f2a24';
const SOFT_INK = '#55635b';
const GROUND = '#fbfaf6';
const LINE = '#c9cfc9';
/** one for each panel, so that nobody takes them for the same thing */
const DOTS = ['#a8620f', '#2f6b4a'];

const mostIn = ({ panels }: Chart) =>
  Math.max(1, ...panels.flatMap(({ bins }) => bins.map(({ count }) => count)));
const rowsOf = (chart: Chart) => Math.min(ROWS.most, Math.max(ROWS.least, mostIn(chart)));
const panelHeight = (chart: Chart) => PANEL.above + rowsOf(chart) * STEP + PANEL.labels;

export const heightOf = (chart: Chart): number =>
  bottomOf(chart) + linesOf(chart).length * CAPTION.line + CAPTION.below;

/** Where the caption begins. */
const bottomOf = (chart: Chart) => TITLE.height + chart.panels.length * panelHeight(chart);

/** ECharts can't measure this font, and would break lines too late. */
const linesOf = ({ caption }: Chart): string[] =>
  caption.match(new RegExp(`\\S.{0,${CAPTION.letters - 1}}(?!\\S)|\\S+`, 'gu')) ?? [];

/** Each dot is one answer. Every panel has an axis of its own, and dots are equally large in all of them. */
export function dotPlot(chart: Chart): EChartsOption {
  const { panels, title } = chart;
  const rows = rowsOf(chart);
  const top = (index: number) => TITLE.height + index * panelHeight(chart);
  return {
    animation: false,
    backgroundColor: GROUND,
    title: [
      line(title, TITLE.top, TITLE.size),
      ...panels.map((panel, index) => line(panel.title, top(index), PANEL.title)),
      small(linesOf(chart).join('\n'), bottomOf(chart)),
    ],
    grid: panels.map((_, index) => ({
      left: MARGIN,
      right: MARGIN,
      top: top(index) + PANEL.above,
      height: rows * STEP,
    })),
    xAxis: panels.map((panel, gridIndex) => ({ gridIndex, ...axis(panel) })),
    yAxis: panels.map((_, gridIndex) => ({ gridIndex, type: 'value', show: false, min: 0, max: rows })),
    series: panels.map((panel, index) => ({
      type: 'scatter',
      xAxisIndex: index,
      yAxisIndex: index,
      itemStyle: { color: DOTS[index % DOTS.length] ?? INK, opacity: 1 },
      ...dots(panel, Math.ceil(mostIn(chart) / rows)),
    })),
  };
}

type Panel = Chart['panels'][number];

/** Bin 0 lies around 0, bin 1 around 1 … */
const axis = ({ bins }: Panel) => ({
  type: 'value' as const,
  min: -0.5,
  max: bins.length - 0.5,
  interval: 0.5,
  splitLine: { show: false },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: LINE, width: 2 } },
  axisLabel: {
    color: SOFT_INK,
    fontFamily: FONT,
    fontSize: 14,
    margin: 10,
    formatter: (at: number) => bins[at]?.label ?? '',
  },
});

const line = (text: string, top: number, fontSize: number) => ({
  text,
  top,
  left: MARGIN,
  padding: 0,
  textStyle: { color: INK, fontFamily: FONT, fontSize, fontWeight: 'normal' as const },
});

const small = (text: string, top: number) => ({
  ...line(text, top, CAPTION.size),
  textStyle: {
    ...line(text, top, CAPTION.size).textStyle,
    color: SOFT_INK,
    lineHeight: CAPTION.line,
  },
});

/** @param abreast as many dots stand side by side, if need be smaller than usual */
function dots({ bins }: Panel, abreast: number) {
  const bin = ROOM / bins.length;
  const step = Math.min(STEP, (FILLED * bin) / abreast);
  return {
    symbolSize: (DOT * step) / STEP,
    data: bins.flatMap(({ count }, value) =>
      places(count, abreast).map(([x, y]) => [value + (x * step) / bin, y]),
    ),
  };
}

/** Where the dots of one bin stand, from the bottom up, in rows around its middle. */
const places = (count: number, abreast: number): [number, number][] =>
  Array.from({ length: count }, (_, dot) => {
    const row = Math.floor(dot / abreast);
    const inRow = Math.min(abreast, count - row * abreast);
    return [(dot % abreast) - (inRow - 1) / 2, row + 0.5];
  });
