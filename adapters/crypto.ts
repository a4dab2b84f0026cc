import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
export const KEY_BYTES = 32;

/** Nonce (12 bytes, random), ciphertext, tag (16). `place` is authenticated, not stored. */
export function encrypt(key: Uint8Array, place: Uint8Array, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(place);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What `encrypt` was given. Throws when the key or the place is another one, or when a single bit was changed. */
export function decrypt(key: Uint8Array, place: Uint8Array, sealed: Uint8Array): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('this is too short to be sealed');
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const body = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(place);
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const plain = cipher.update(body);
  cipher.final(); // GCM holds no bytes back: this only checks the tag
  return plain;
}

/** Several texts as one run of bytes that no other texts give: each one is preceded by its length. */
export function joined(parts: readonly string[]): Buffer {
  const size = parts.reduce((sum, part) => sum + LENGTH_BYTES + Buffer.byteLength(part), 0);
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const part of parts) {
    const length = bytes.write(part, at + LENGTH_BYTES);
    bytes.writeUInt32BE(length, at);
    at += LENGTH_BYTES + length;
  }
  return bytes;
}

/** A key for one purpose, so that the master key itself never touches data. Throws a TypeError unless it is 32 bytes. */
export function derive(masterKey: Uint8Array, purpose: string): Buffer {
  if (masterKey.length !== KEY_BYTES) throw new TypeError('the master key is not 32 bytes long');
  return Buffer.from(hkdfSync('sha256', masterKey, '', `laerke 1: ${purpose}`, KEY_BYTES));
}
