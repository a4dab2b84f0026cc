import type { Vault } from '../src/core/ports.ts';
import { decrypt, derive, encrypt, joined } from './crypto.ts';

/**
 * Seals what belongs to the installation, under a key derived from the installation's own (32 bytes). `open` throws
 * when that key or the context is another one, or when the text was tampered with.
 */
export function createVault(masterKey: Uint8Array): Vault {
  const key = derive(masterKey, 'vault');
  return {
    seal: (context, text) => encrypt(key, joined([context]), Buffer.from(text, 'utf8')),
    open: (context, sealed) => decrypt(key, joined([context]), sealed).toString('utf8'),
  };
}
