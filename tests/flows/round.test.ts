import { describe, expect, it } from 'vitest';
import { begun, called, slots } from './round-story.ts';

describe('a reflection meeting', () => {
  it('says nothing in the channel before it begins', () => {
    expect(called().shown.every(({ to }) => 'person' in to)).toBe(true);
    expect(slots(begun())).toContain('root');
  });
});
