import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../../src/core/ports.ts';

/** Where the local chat keeps what has happened, oldest first. */
export type Journal<Entry> = {
  entries: Entry[];
  /** Throws when the entry could not be kept; then it has not happened. */
  append(entry: Entry): void;
  /** Keeps these and forgets all others, in one step: a crash leaves the one or the other. Throws like `append`. */
  rewrite(entries: Entry[]): void;
};

/** A journal as long as the process lives. */
export function memoryJournal<Entry>(): Journal<Entry> {
  return { entries: [], append: () => {}, rewrite: () => {} };
}

/**
 * A journal in a file of JSON lines. A line that can't be read (a crash tore it) is left out and counted in the log:
 * a demo chat must always start.
 */
export function fileJournal<Entry>(file: string, log: Log): Journal<Entry> {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  rmSync(next, { force: true }); // a crash has left it, with what may have to be forgotten by now
  const append = (text: string) => appendFileSync(file, text, { mode: 0o600 });
  append('');
  const stored = readFileSync(file, 'utf8');
  if (stored !== '' && !stored.endsWith('\n')) append('\n');
  const lines = stored.split('\n').filter((line) => line !== '');
  const entries = lines.flatMap((line) => parsed<Entry>(line));
  if (entries.length < lines.length) {
    log.warn({ lines: lines.length - entries.length }, 'unreadable lines in the local chat were left out');
  }
  return {
    entries,
    append: (entry) => append(lineOf(entry)),
    rewrite(kept) {
      writeFileSync(next, kept.map(lineOf).join(''), { mode: 0o600, flush: true });
      renameSync(next, file);
    },
  };
}

const lineOf = (entry: unknown) => `${JSON.stringify(entry)}\n`;

function parsed<Entry>(line: string): Entry[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
