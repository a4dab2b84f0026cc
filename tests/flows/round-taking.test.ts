import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/core/meeting.ts';
import { meeting } from '../support/toy-talk.ts';
import { begun, by, on, readAloud, said } from './round-story.ts';

const STEPS = ['0.frame', '0.interview', '0.reflections', '0.learning', '0.patterns'];
const open = { run: 'own', open: true, answers: [] };

/** Ali has decided to wait, within a fortnight; his latest cycle is this one, and these are the dates of the network. */
function decided(readersCycle: typeof open | undefined, ...dates: Partial<Omit<MeetingView, 'run'>>[]) {
  const calendar = dates.map((date, index) => ({
    run: 'dates',
    ...meeting(`m${index + 1}`, { networks: ['nord'], ...date }),
  }));
  return begun({ readersCycle, calendar }).when(
    ...STEPS.map(on),
    by('ali', said('0.decisions', { what: 'Vente', watch: 'Hvem der taler', day: '2027-03-12' })),
  );
}
const press = { run: 'run', type: 'decisionTaken', args: { id: '1' } };
const formOf = (...about: Parameters<typeof decided>) => decided(...about).formFor('ali', press);
const lookBack = (...dates: Partial<Omit<MeetingView, 'run'>>[]) =>
  formOf(open, ...dates)?.inputs.find(({ name }) => name === 'lookBack')?.value;

describe('a decision is taken along (K24)', () => {
  it('as it was written, all of it, to one’s own cycle', () => {
    const form = formOf(open);
    expect(form?.press).toEqual({ run: 'own', type: 'decisionTaken' });
    expect(form?.inputs.flatMap(({ name, value }) => (value ? [[name, value]] : []))).toEqual([
      ['tryOut', 'Vente'],
      ['watch', 'Hvem der taler'],
      ['cueDay', '2027-03-12'],
    ]);
  });

  it('by whoever decided it, and nobody else', () => {
    expect(decided(open).formFor('ida', press)).toBeUndefined();
  });

  it('into what follows a cycle that is over, or into the first of all', () => {
    expect(formOf({ ...open, open: false })?.press).toMatchObject({ run: 'own', type: 'decisionTaken' });
    expect(formOf(undefined)?.press).toEqual({ word: 'start' });
    const own = (cycle: typeof open | undefined) =>
      readAloud(decided(cycle).card({ name: 'decided', id: '1' }, { to: { person: 'ali' } }));
    expect(own(open)).toContain('[Gør det til min prøvehandling]');
    for (const none of [undefined, { ...open, open: false }])
      expect(own(none)).toContain('[Gør det til en prøvehandling]');
  });

  it('to be looked back on when the network meets next', () => {
    expect(lookBack({ day: '2027-04-05' }, { day: '2027-05-03' })).toBe('2027-04-05');
    expect(formOf(open, { day: '2027-04-05' })?.press).toMatchObject({ args: { meeting: 'm1' } });
  });

  it.each([
    ['is none', undefined],
    ['comes too soon to have tried anything', { day: '2027-03-05' }],
    ['was called off', { day: '2027-04-05', status: 'cancelled' as const }],
    ['is another network’s', { day: '2027-04-05', networks: ['syd'] }],
    ['is one that they can’t come to', { day: '2027-04-05', absent: ['ali'] }],
  ])('with no day suggested where the next meeting %s', (_, date) => {
    expect(lookBack(...(date ? [date] : []))).toBeUndefined();
  });
});
