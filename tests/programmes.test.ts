import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../src/core/errors.ts';
import { loadProgrammes } from '../src/programmes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-programmes-'));
  return () => rmSync(folder, { recursive: true });
});

function file(name: string, content: string): void {
  mkdirSync(join(folder, 'programmes'), { recursive: true });
  writeFileSync(join(folder, 'programmes', name), content);
}
const programme = (id: string, name: string) => `id: ${id}\nname: { da: ${name}, en: ${name} }\n`;
function problem(): string {
  try {
    loadProgrammes(folder);
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
  throw new Error('nothing is wrong with them');
}

const BUILT_IN = ['aalborg', 'aarhus', 'kolding', 'talent-nord'];

describe('the programmes of an installation', () => {
  it('are those that Lærke brings, where it has none of its own', () => {
    expect([...loadProgrammes(folder).keys()].toSorted()).toEqual(BUILT_IN);
  });

  it('are its own as well; one with the id of a built-in takes its place, and other files are let be', () => {
    file('vores.yaml', programme('vores', 'Vores forløb'));
    file('kolding.yml', programme('kolding', 'Kolding på vores måde'));
    file('noter.txt', 'ikke et forløb');
    const found = loadProgrammes(folder);
    expect([...found.keys()].toSorted()).toEqual([...BUILT_IN, 'vores']);
    expect(found.get('vores')?.name.en).toBe('Vores forløb');
    expect(found.get('kolding')?.name.da).toBe('Kolding på vores måde');
  });

  it('are refused with every mistake in every file, each under its name', () => {
    file('a.yaml', 'id: A\nname: { da: Et, en: One }\n');
    file('b.yaml', 'id: to\nname: { da: To }\n');
    expect(problem()).toContain(`${join(folder, 'programmes', 'a.yaml')}: id: must be small letters`);
    expect(problem()).toContain(`${join(folder, 'programmes', 'b.yaml')}: name.en:`);
  });

  it('are refused where a file is no YAML, and an example is named', () => {
    file('a.yaml', 'id: [');
    expect(problem()).toMatch(/a\.yaml: this is no YAML; compare it with programmes\/kolding\.yaml$/);
  });
});
