import { beforeEach, expect, it } from 'vitest';
import { dump, openTestStore, SPACE, type TestStore } from '../support/ledger.ts';

let { db, store }: TestStore = await openTestStore();
beforeEach(async () => {
  ({ db, store } = await openTestStore());
  return () => store.close();
});

const feed = (token: string) => ({ token, sealed: Buffer.from(`sealed ${token}`) });
const sealedOf = async (person: string) => {
  const sealed = await store.feeds.of(SPACE, person);
  return sealed && String(sealed);
};

it('an address is somebody’s until they take another one, or none', async () => {
  await store.feeds.set(SPACE, 'anna', feed('one'));
  await store.feeds.set(SPACE, 'bo', feed('two'));
  expect(await store.feeds.behind('one')).toEqual({ space: SPACE, person: 'anna' });
  expect(await sealedOf('anna')).toBe('sealed one');
  await store.feeds.set(SPACE, 'anna', feed('three'));
  expect(await store.feeds.behind('one')).toBeUndefined();
  expect(await store.feeds.behind('three')).toEqual({ space: SPACE, person: 'anna' });
  expect(await sealedOf('anna')).toBe('sealed three');
  await store.feeds.remove(SPACE, 'anna');
  expect(await store.feeds.behind('three')).toBeUndefined();
  expect(await sealedOf('anna')).toBeUndefined();
  expect(await store.feeds.behind('two')).toEqual({ space: SPACE, person: 'bo' });
});

it('no address is two people’s', async () => {
  await store.feeds.set(SPACE, 'anna', feed('one'));
  await expect(store.feeds.set(SPACE, 'bo', feed('one'))).rejects.toThrow();
  expect(dump(db).feeds).toHaveLength(1);
});
