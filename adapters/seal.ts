import { createHmac, randomBytes } from 'node:crypto';
import { OperatorError, UserError } from '../src/core/errors.ts';
import type { PersonId } from '../src/core/flow.ts';
import type { Keys, Sealer, WrappedKey } from '../src/core/ports.ts';
import { decrypt, derive, encrypt, joined, KEY_BYTES } from './crypto.ts';

const VERSION = 1;
const ID_BYTES = 16;
const HEADER_BYTES = 1 + ID_BYTES;

/**
 * Seals texts: version (1 byte), key id (16), nonce (12), ciphertext, tag (16). `masterKey` is 32 bytes and never used
 * itself: two keys are derived from it, one that wraps the spaces' keys and one for fingerprints. Nothing unwrapped is
 * kept between calls, so that a key destroyed by another process is gone here too.
 *
 * Throws an OperatorError when the master key is not the one that the keys' file was made with.
 */
export function createSealer({ keys, masterKey }: { keys: Keys; masterKey: Uint8Array }): Sealer {
  const wrapping = derive(masterKey, 'wrap spaces');
  const printing = derive(masterKey, 'fingerprints');
  const spacePlace = (space: string) => joined(['space key', space]);
  const personPlace = (space: string, person: PersonId, id: Uint8Array) =>
    joined(['person key', space, person, Buffer.from(id).toString('hex')]);
  const textPlace = (header: Uint8Array, key: WrappedKey, person: PersonId, context: string) =>
    Buffer.concat([header, joined([key.space, person, context])]);

  function spaceKey(space: string): Buffer {
    if (!keys.space(space)) {
      keys.addSpace(space, encrypt(wrapping, spacePlace(space), randomBytes(KEY_BYTES)));
    }
    const wrapped = keys.space(space);
    if (!wrapped) throw new Error('a key that was just written is gone');
    return decrypt(wrapping, spacePlace(space), wrapped);
  }

  function personKey(person: PersonId, key: WrappedKey): Buffer {
    const space = decrypt(wrapping, spacePlace(key.space), key.spaceWrapped);
    return decrypt(space, personPlace(key.space, person, key.id), key.wrapped);
  }

  /** Another process may be as quick: then it is the one that both have. */
  function newKey(space: string, person: PersonId): WrappedKey | undefined {
    if (keys.isErased(person)) throw new UserError('error.gone');
    const id = randomBytes(ID_BYTES);
    const wrapped = encrypt(spaceKey(space), personPlace(space, person, id), randomBytes(KEY_BYTES));
    keys.addPerson(person, { id, space, wrapped });
    return keys.person(person);
  }

  assertFits();
  function assertFits(): void {
    const any = keys.anySpace();
    if (!any) return;
    try {
      decrypt(wrapping, spacePlace(any.space), any.wrapped);
    } catch (cause) {
      const message =
        'LAERKE_KEY (or data/key) is not the key that data/keys.db was made with: put the right one back';
      throw new OperatorError(message, { cause });
    }
  }

  function openersOf(person: PersonId, texts: readonly { context: string; sealed: Uint8Array }[]) {
    const key = keys.person(person);
    const id = key && Buffer.from(key.id);
    let plain: Buffer | undefined;
    return texts.map(({ context, sealed }) => {
      if (sealed.length < HEADER_BYTES || sealed[0] !== VERSION) throw new Error('this is not a sealed text');
      if (!key || id?.compare(sealed, 1, HEADER_BYTES) !== 0) return undefined;
      return () => {
        plain ??= personKey(person, key);
        const place = textPlace(sealed.subarray(0, HEADER_BYTES), key, person, context);
        return decrypt(plain, place, sealed.subarray(HEADER_BYTES)).toString('utf8');
      };
    });
  }

  return {
    async ensureKey(space, person) {
      const known = keys.person(person) ?? newKey(space, person);
      if (known?.space !== space) throw new Error('this person belongs to another space');
    },

    async erase(space, person) {
      keys.destroyPerson(space, person);
    },

    erased: async () => keys.erased(),

    async seal(person, context, text) {
      const key = keys.person(person);
      if (!key)
        throw keys.isErased(person) ? new UserError('error.gone') : new Error('this person has no key');
      const header = Buffer.concat([Buffer.of(VERSION), key.id]);
      const place = textPlace(header, key, person, context);
      return Buffer.concat([header, encrypt(personKey(person, key), place, Buffer.from(text, 'utf8'))]);
    },

    async open(person, context, sealed) {
      const [opener] = openersOf(person, [{ context, sealed }]);
      return opener?.();
    },

    openers: async (person, texts) => (texts.length > 0 ? openersOf(person, texts) : []),

    nonce: (...parts) => createHmac('sha256', printing).update(joined(parts)).digest('hex'),
  };
}
