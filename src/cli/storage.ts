import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { masterKeyFrom } from '../../adapters/master-key.ts';
import { createSealer } from '../../adapters/seal.ts';
import { createVault } from '../../adapters/vault.ts';
import { inspectDatabase } from '../../db/inspect.ts';
import { openKeys } from '../../db/keys.ts';
import { openStore } from '../../db/store.ts';
import type { Config } from '../config.ts';
import { OperatorError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { createLogger } from '../logger.ts';

/**
 * The installation's key, if there is one and `keys.db` was made with it. Throws an OperatorError otherwise. Makes
 * nothing, because a file that root has made would keep Lærke from starting.
 */
export function existingKey(config: Config): Uint8Array {
  const file = join(config.dataFolder, 'key');
  if (!config.key && !existsSync(file))
    throw new OperatorError(`${file} is not there: start Lærke once, or put the file back if there was one`);
  const masterKey = masterKeyFrom(config, createLogger({ level: 'silent' }));
  const keysFile = join(config.dataFolder, 'keys.db');
  if (!existsSync(keysFile))
    throw new OperatorError(`${keysFile} is not there: start Lærke once, or put it back from its backup`);
  const keys = openKeys(keysFile);
  try {
    createSealer({ keys, masterKey });
  } finally {
    keys.close();
  }
  return masterKey;
}

/** Throws an OperatorError unless the database is there, whole and of this version. Changes nothing. */
export function assertSound({ database }: Config): void {
  if (!existsSync(database)) throw new OperatorError(`${database} is not there yet: start Lærke once`);
  const { version, isWhole } = inspectDatabase(database);
  if (!isWhole)
    throw new OperatorError(`${database} is damaged: stop Lærke, keep a copy, and put the last backup back`);
  if (version === 'older')
    throw new OperatorError(
      `${database} is of an older version: start Lærke, which backs it up and updates it`,
    );
  if (version === 'newer')
    throw new OperatorError(`${database} is of a newer version than this Lærke: install the newer one again`);
}

/** The database of an installation that exists. Throws an OperatorError when it can't be used. To be closed. */
export async function existingStore(config: Config): Promise<Store> {
  assertSound(config);
  return openStore(config.database, createVault(existingKey(config)));
}
