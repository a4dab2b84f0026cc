import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, proposed } from '../../flows/round/roles.ts';
import { presentersIn } from '../../flows/round/state.ts';

const NOTHING: History = { pastParts: [], mentors: [] };
const past = (person: string, part: 'presenter' | 'interviewer' | 'reflector', day: string) => ({
  person,
  part,
  day,
});

describe('the parts that are proposed', () => {
  it('give a trio one each', () => {
    expect(proposed(['a', 'b', 'c'], 1, NOTHING)).toEqual([
      { presenter: 'a', team: [], interviewer: 'b', reflectors: ['c'] },
    ]);
  });

  it('let those present who have done so least, and then longest ago (S’Up2: without repeats)', () => {
    const pastParts = [
      past('a', 'presenter', '2027-01-05'),
      past('b', 'presenter', '2027-02-05'),
      past('c', 'presenter', '2027-01-05'),
      past('c', 'presenter', '2027-02-05'),
    ];
    const order = proposed(['c', 'b', 'a', 'd'], 4, { ...NOTHING, pastParts });
    expect(order.map(({ presenter }) => presenter)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('let nobody be interviewed by their own mentor (K25)', () => {
    const mentors = [{ leader: 'a', mentor: 'b' }];
    expect(proposed(['a', 'b', 'c'], 1, { ...NOTHING, mentors })[0]).toMatchObject({
      presenter: 'a',
      interviewer: 'c',
      reflectors: ['b'],
    });
  });

  it('leave the interviewer open where everybody else is their mentor', () => {
    const mentors = ['b', 'c'].map((mentor) => ({ leader: 'a', mentor }));
    expect(proposed(['a', 'b', 'c'], 1, { ...NOTHING, mentors })[0]?.interviewer).toBeUndefined();
  });

  it('ask somebody else to interview in each round, and not those who present in another one', () => {
    const rounds = proposed(['a', 'b', 'c', 'd', 'e'], 2, NOTHING);
    expect(rounds.map(({ interviewer }) => interviewer)).toEqual(['c', 'd']);
  });

  it('put at most six into the reflecting team; the others listen', () => {
    const people = Array.from({ length: 12 }, (_, index) => `p${index}`);
    expect(proposed(people, 1, NOTHING)[0]?.reflectors).toHaveLength(6);
  });

  it('never give one person two parts in a round, whoever has had what before', () => {
    const person = fc.integer({ min: 0, max: 11 }).map((number) => `p${number}`);
    const part = fc.constantFrom('presenter' as const, 'interviewer' as const, 'reflector' as const);
    const history = fc.record({
      pastParts: fc.array(fc.record({ person, part, day: fc.constantFrom('2027-01-01', '2027-02-01') })),
      mentors: fc.array(fc.record({ leader: person, mentor: person }), { maxLength: 6 }),
    });
    const people = fc.uniqueArray(person, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 3 }), history, (present, count, before) => {
        const rounds = proposed(present, count, before);
        expect(rounds).toHaveLength(count);
        expect(new Set(rounds.map(({ presenter }) => presenter)).size).toBe(count);
        for (const round of rounds) {
          const held = [
            ...presentersIn(round),
            ...(round.interviewer ? [round.interviewer] : []),
            ...round.reflectors,
          ];
          expect(new Set(held).size).toBe(held.length);
          expect(held.every((one) => present.includes(one))).toBe(true);
          expect(round.reflectors.length).toBeGreaterThanOrEqual(1);
          const ownMentor = before.mentors.some(
            ({ leader, mentor }) => leader === round.presenter && mentor === round.interviewer,
          );
          expect(ownMentor).toBe(false);
        }
      }),
    );
  });
});
