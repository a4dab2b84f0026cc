import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readProgramme } from '../flows/programmes/schema.ts';
import { OperatorError } from './core/errors.ts';
import type { ProgrammeView } from './core/flow.ts';

export type Programmes = ReadonlyMap<string, ProgrammeView>;

/**
 * The programmes that networks can follow: those that Lærke brings, and the installation's own in `programmes/` beside
 * the database, where one with the id of a built-in takes its place. Throws an OperatorError that names every mistake.
 */
export function loadProgrammes(dataFolder: string): Programmes {
  const files = [builtIn(), join(dataFolder, 'programmes')].flatMap(yamlFilesIn);
  const read = files.map((file) => ({ file, ...readProgramme(contentOf(file)) }));
  const problems = read.flatMap((one) =>
    'problems' in one ? one.problems.map((problem) => `${one.file}: ${problem}`) : [],
  );
  if (problems.length > 0) throw new OperatorError(problems.join('\n'));
  return new Map(read.flatMap((one) => ('programme' in one ? [[one.programme.id, one.programme]] : [])));
}

function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

function contentOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    throw new OperatorError(`${file}: this is no YAML; compare it with ${basename(builtIn())}/kolding.yaml`);
  }
}

/** Data files are not compiled: they lie with the sources, wherever this runs from. */
function builtIn(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'flows', 'programmes');
}
