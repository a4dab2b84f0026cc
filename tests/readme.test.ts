import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CAPABILITIES, type Capabilities, IN_WORDS } from './contracts/capabilities.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** The rows of the table below this heading, cell by cell, without the line under its head. */
function tableBelow(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n${heading}\n`);
  const rows =
    section
      .split(/\n#+ /)[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  return rows.filter((row) => !row.startsWith('|---')).map(cellsIn);
}

const cellsIn = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

it('says of each platform what the contract of adapters holds it to', () => {
  const { slack, teams, web } = CAPABILITIES;
  const rows = (Object.keys(IN_WORDS) as (keyof Capabilities)[]).map((name) => {
    const { can, otherwise } = IN_WORDS[name];
    return [can, ...[slack, teams, web].map((platform) => (platform[name] ? 'yes' : otherwise))];
  });
  expect(tableBelow('## Where the platforms differ')).toEqual([
    ['', 'Slack', 'Teams', 'local chat'],
    ...rows,
  ]);
});
