import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../src/core/errors.ts';
import type { Log } from '../src/core/ports.ts';
import { KEY_BYTES } from './crypto.ts';

/**
 * The installation's key, 32 bytes: the one configured, or else the one that `key` in the data folder holds in base64.
 * That file is made on the first start, readable by its owner alone; two first starts at once end with the same key.
 * Throws an OperatorError when the file is no key.
 */
export function masterKeyFrom(config: { key?: Uint8Array; dataFolder: string }, log: Log): Uint8Array {
  return config.key ?? keyFromFile(join(config.dataFolder, 'key'), log);
}

function keyFromFile(path: string, log: Log): Uint8Array {
  const known = readKey(path);
  if (known) return known;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
    log.info({ file: path }, 'made a new key: without this file nobody can read what is written from now on');
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return keyFromFile(path, log);
}

function readKey(path: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new OperatorError(`${path} does not hold a key (32 bytes in base64): put the right file back`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
