import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../adapters/holidays.ts';
import { OperatorError } from '../../src/core/errors.ts';

describe('public holidays', () => {
  it('of Denmark are those of the law, and the days on which offices are closed besides', async () => {
    const days = await publicHolidays('DK', [2027]);
    expect(days.every(({ from, to, why }) => from === to && why === 'holiday')).toBe(true);
    expect(days.map(({ from, name }) => `${from} ${name?.da}`).toSorted()).toEqual([
      '2027-01-01 nytårsdag',
      '2027-03-25 skærtorsdag',
      '2027-03-26 langfredag',
      '2027-03-28 påskedag',
      '2027-03-29 anden påskedag',
      '2027-05-06 Kristi himmelfartsdag',
      '2027-05-16 pinsedag',
      '2027-05-17 anden pinsedag',
      '2027-06-05 grundlovsdag',
      '2027-12-24 juleaftensdag',
      '2027-12-25 juledag',
      '2027-12-26 anden juledag',
      '2027-12-31 nytårsaftensdag',
    ]);
    expect(days.find(({ from }) => from === '2027-03-26')?.name?.en).toBe('Good Friday');
  });

  it('of a region are its own', async () => {
    const dates = (await publicHolidays('DE-BY', [2027])).map(({ from }) => from);
    expect(dates).toContain('2027-11-01');
    expect(dates).not.toContain('2027-06-05');
  });

  it('of a place that is not there are refused with what to write', async () => {
    await expect(publicHolidays('XX', [2027])).rejects.toThrow(OperatorError);
    await expect(publicHolidays('XX', [2027])).rejects.toThrow('LAERKE_HOLIDAYS');
  });
});
