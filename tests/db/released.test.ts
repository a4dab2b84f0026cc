import { beforeEach, describe, expect, it } from 'vitest';
import type { Projection } from '../../src/core/flow.ts';
import { change, commitOf, openTestStore, RUN, SPACE } from '../support/ledger.ts';

let { store } = await openTestStore();
let events = 0;
beforeEach(async () => {
  ({ store } = await openTestStore());
  events = 0;
  return () => store.close();
});

const released = (mark: string): Projection => ({ table: 'released', mark });
function commits(id: string, expected: number, ...projections: Projection[]) {
  events += 1;
  return store.ledger.commit(commitOf(`e${events}`, change({ run: { id }, expected, projections })));
}
const known = async () => (await store.runs.released(SPACE, ['a', 'b', 'c'])).toSorted();

describe('a score that has been in a picture', () => {
  it('is known from then on', async () => {
    await commits(RUN, 0, released('a'), released('c'));
    expect(await known()).toEqual(['a', 'c']);
    expect(await store.runs.released('elsewhere', ['a'])).toEqual([]);
  });

  it('stays known, whatever becomes of the run', async () => {
    await commits(RUN, 0, released('a'));
    expect(await commits(RUN, 1, released('a'), released('b'))).toBe('done');
    expect(await commits(RUN, 2)).toBe('done');
    expect(await known()).toEqual(['a', 'b']);
  });

  it('comes into no second picture, even one that is posted at the same moment: that is decided anew', async () => {
    await commits(RUN, 0, released('a'));
    await commits('other', 0);
    expect(await commits('other', 1, released('a'), released('b'))).toBe('conflict');
    expect(await known()).toEqual(['a']);
    expect(await store.runs.get(SPACE, 'other')).toMatchObject({ revision: 1 });
    expect(await commits('other', 1, released('b'))).toBe('done');
  });
});
