import { writeFile } from 'node:fs/promises';
import { drawChart } from '../../adapters/chart/draw.ts';
import { nordsPicture } from './nords-picture.ts';

/** Draws the pictures of scores in docs/images anew: `npx tsx tests/support/draw-samples.ts`. */
for (const language of ['da', 'en'] as const) {
  const file = `docs/images/scores.${language}.png`;
  await writeFile(file, await drawChart(nordsPicture(language).chart));
  process.stdout.write(`${file}\n`);
}
