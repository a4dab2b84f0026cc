import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { masterKeyFrom } from '../../adapters/master-key.ts';
import { createSealer } from '../../adapters/seal.ts';
import { createVault } from '../../adapters/vault.ts';
import { openKeys } from '../../db/keys.ts';
import { OperatorError, UserError } from '../../src/core/errors.ts';
import type { Keys, Log, Sealer } from '../../src/core/ports.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };
const masterKey = Buffer.alloc(32, 7);
const PLACE = 'answers/run-1/challenge/1';
const TEXT = 'Jeg tør ikke sige fra over for direktøren 😬';

describe('sealing', () => {
  let folder: string;
  let keys: Keys;
  let sealer: Sealer;
  const path = () => join(folder, 'keys.db');
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'laerke-seal-'));
    keys = openKeys(path());
    sealer = createSealer({ keys, masterKey });
    await sealer.ensureKey('space-a', 'anna');
    return () => keys.close();
  });
  const restart = () => {
    keys.close();
    keys = openKeys(path());
    return createSealer({ keys, masterKey });
  };

  it.each(['', TEXT, 'x'.repeat(100_000)])(
    'gives back what was sealed, after a restart too',
    async (text) => {
      const sealed = await sealer.seal('anna', PLACE, text);
      expect(await restart().open('anna', PLACE, sealed)).toBe(text);
    },
  );

  it('shows nothing of the text, and never the same bytes twice', async () => {
    const one = await sealer.seal('anna', PLACE, TEXT);
    const two = await sealer.seal('anna', PLACE, TEXT);
    expect(Buffer.from(one).includes('direktøren')).toBe(false);
    expect(Buffer.compare(one, two)).not.toBe(0);
  });

  it('opens a text only in its own place', async () => {
    const sealed = await sealer.seal('anna', PLACE, TEXT);
    await expect(sealer.open('anna', 'answers/run-1/challenge/2', sealed)).rejects.toThrow();
  });

  it('notices a change of any single byte', async () => {
    const sealed = await sealer.seal('anna', PLACE, 'kort');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const opened = await sealer.open('anna', PLACE, changed).catch(() => undefined);
      expect(opened, `byte ${at}`).toBeUndefined();
    }
  });

  it('refuses what it has not sealed', async () => {
    await expect(sealer.open('anna', PLACE, Buffer.from('en tekst'))).rejects.toThrow('not a sealed text');
    await expect(sealer.open('anna', PLACE, Buffer.alloc(0))).rejects.toThrow('not a sealed text');
    const sealed = await sealer.seal('anna', PLACE, 'kort');
    await expect(sealer.open('anna', PLACE, sealed.subarray(0, 30))).rejects.toThrow();
  });

  it("does not open one person's text as another's", async () => {
    await sealer.ensureKey('space-a', 'bo');
    const sealed = await sealer.seal('anna', PLACE, TEXT);
    expect(await sealer.open('bo', PLACE, sealed)).toBeUndefined();
  });

  it('tells at once which of many texts can be opened, and opens each when it is asked for', async () => {
    await sealer.ensureKey('space-a', 'bo');
    const annas = { context: PLACE, sealed: await sealer.seal('anna', PLACE, TEXT) };
    const moved = { ...annas, context: 'answers/run-1/challenge/2' };
    const bos = { context: PLACE, sealed: await sealer.seal('bo', PLACE, TEXT) };
    const [open, openMoved, openBos] = await sealer.openers('anna', [annas, moved, bos]);
    expect(open?.()).toBe(TEXT);
    expect(() => openMoved?.()).toThrow();
    expect(openBos).toBeUndefined();
    await sealer.erase('space-a', 'anna');
    expect(await sealer.openers('anna', [annas])).toEqual([undefined]);
  });

  it('cannot open what a person wrote once their key is destroyed, in no process, and leaves others alone', async () => {
    const elsewhere = createSealer({ keys: openKeys(path()), masterKey });
    await sealer.ensureKey('space-a', 'bo');
    const annas = await sealer.seal('anna', PLACE, TEXT);
    const bos = await sealer.seal('bo', PLACE, TEXT);
    expect(await elsewhere.open('anna', PLACE, annas)).toBe(TEXT);

    await sealer.erase('space-a', 'anna');
    expect(await sealer.open('anna', PLACE, annas)).toBeUndefined();
    expect(await elsewhere.open('anna', PLACE, annas)).toBeUndefined();
    expect(await elsewhere.open('bo', PLACE, bos)).toBe(TEXT);
    await expect(sealer.seal('anna', PLACE, TEXT)).rejects.toThrow(UserError);
  });

  it('leaves nothing of a destroyed key on the disk', async () => {
    const wrapped = Buffer.from(keys.person('anna')?.wrapped ?? []);
    const onDisk = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(wrapped));
    expect(onDisk()).toBe(true);
    await sealer.erase('space-a', 'anna');
    expect(onDisk()).toBe(false);
    expect(readdirSync(folder)).toEqual(['keys.db']);
  });

  it('makes no other key for a person who was erased: whoever comes back is somebody new', async () => {
    await sealer.erase('space-a', 'anna');
    await expect(sealer.ensureKey('space-a', 'anna')).rejects.toThrow(UserError);
    await expect(sealer.seal('anna', PLACE, 'igen')).rejects.toThrow(UserError);
    expect(await restart().erased()).toEqual([{ space: 'space-a', person: 'anna' }]);
  });

  it('does not destroy a key for another space', async () => {
    const sealed = await sealer.seal('anna', PLACE, TEXT);
    await sealer.erase('space-b', 'anna');
    expect(await sealer.open('anna', PLACE, sealed)).toBe(TEXT);
    await expect(sealer.ensureKey('space-b', 'anna')).rejects.toThrow('another space');
  });

  it('makes one key however many ask for it at once', async () => {
    const elsewhere = createSealer({ keys: openKeys(path()), masterKey });
    const both = [sealer, elsewhere, sealer, elsewhere];
    await Promise.all(both.map((each) => each.ensureKey('space-c', 'carl')));
    const sealed = await sealer.seal('carl', PLACE, TEXT);
    await elsewhere.ensureKey('space-c', 'carl');
    expect(await elsewhere.open('carl', PLACE, sealed)).toBe(TEXT);
  });

  it('says at the start that the key of the installation is another one', () => {
    expect(() => createSealer({ keys, masterKey: Buffer.alloc(32, 8) })).toThrow(OperatorError);
    expect(() => createSealer({ keys, masterKey: Buffer.alloc(16) })).toThrow('32 bytes');
  });

  it('gives the same fingerprint for the same parts alone, and another under another key', () => {
    const other = createSealer({ keys: openKeys(':memory:'), masterKey: Buffer.alloc(32, 8) });
    const print = sealer.nonce('run-1', 'question', 'anna', '1');
    expect(print).toMatch(/^[0-9a-f]{64}$/);
    expect(restart().nonce('run-1', 'question', 'anna', '1')).toBe(print);
    const others = [
      sealer.nonce('run-1q', 'uestion', 'anna', '1'),
      sealer.nonce('run-1', 'question', 'anna1'),
      sealer.nonce('run-1', 'question', 'anna', '1', ''),
      other.nonce('run-1', 'question', 'anna', '1'),
    ];
    expect(new Set([print, ...others]).size).toBe(5);
  });

  it('keeps its file to its owner', () => {
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });
});

describe('the vault', () => {
  const vault = createVault(masterKey);
  const token = vault.seal('installations/slack/T0123', 'xoxb-1-2');

  it('opens what it sealed, in its own place and under its own key alone', () => {
    expect(Buffer.from(token).includes('xoxb')).toBe(false);
    expect(createVault(masterKey).open('installations/slack/T0123', token)).toBe('xoxb-1-2');
    expect(() => vault.open('installations/slack/T0124', token)).toThrow();
    expect(() => createVault(Buffer.alloc(32, 8)).open('installations/slack/T0123', token)).toThrow();
  });
});

describe('the key of the installation', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'laerke-key-'));

  it('is the configured one where there is one', () => {
    expect(masterKeyFrom({ key: masterKey, dataFolder: folder() }, quiet)).toBe(masterKey);
  });

  it('is made on the first start, for its owner alone, and found again on the next', () => {
    const dataFolder = join(folder(), 'data');
    const key = masterKeyFrom({ dataFolder }, quiet);
    expect(key).toHaveLength(32);
    expect(statSync(join(dataFolder, 'key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataFolder)).toEqual(['key']);
    expect(masterKeyFrom({ dataFolder }, quiet)).toEqual(key);
    expect(masterKeyFrom({ dataFolder: folder() }, quiet)).not.toEqual(key);
  });

  it('is not replaced when its file holds something else', () => {
    const dataFolder = folder();
    writeFileSync(join(dataFolder, 'key'), 'ikke en nøgle');
    expect(() => masterKeyFrom({ dataFolder }, quiet)).toThrow(OperatorError);
  });
});
