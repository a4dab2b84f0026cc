import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAt, endsAt } from '../../flows/meeting/when.ts';
import type { ProgrammeDate, ProgrammeEvent } from '../../flows/programme/state.ts';
import { addDays, daysBetween } from '../../flows/schedule.ts';
import { buttonsOf } from '../../src/core/card.ts';
import { sized } from '../support/size.ts';
import { dates, type ProgrammeStory, talent } from './programme-story.ts';

const NOON = Date.parse('2027-03-01T12:00:00+01:00');
const day = fc.nat({ max: 90 }).map((days) => addDays('2027-03-01', days));
const id = fc.nat({ max: 8 }).map((number) => `run.${number + 1}`);
const asked = fc.nat({ max: 12 }).map(String);
const which = fc.constantFrom('all' as const, 'one' as const);
const chosen = { day, time: fc.constantFrom('09:00', '13:00'), minutes: fc.constantFrom('120', '420') };

type Deed = { wait: number } | { who: string; event: ProgrammeEvent } | { press: number };

const event = (
  arbitrary: Record<string, fc.Arbitrary<unknown>>,
  who: fc.Arbitrary<string> = fc.constantFrom('ida', 'bo'),
) => fc.record({ who, event: fc.record(arbitrary) as fc.Arbitrary<unknown> }) as fc.Arbitrary<Deed>;
const type = <T extends ProgrammeEvent['type']>(name: T) => fc.constant(name);

const deeds = fc.array(
  fc.oneof(
    event({
      type: type('dateAdded'),
      kind: fc.constant('module'),
      what: fc.constantFrom('day1.1', 'day2.1', 'day1.2', 'day2.2'),
      ...chosen,
    }),
    event({ type: type('dateAdded'), kind: fc.constant('network'), ...chosen }),
    event({
      type: type('seriesWanted'),
      kind: fc.constant('network'),
      every: fc.constantFrom('P2W', 'P1M'),
      count: fc.constantFrom('2', '4'),
      ...chosen,
    }),
    event({ type: type('seriesConfirmed'), asked }),
    event({ type: type('moveWanted'), id, ...chosen }),
    event({ type: type('moveConfirmed'), asked, which }),
    event({ type: type('moveDropped'), asked }),
    event({ type: type('dateCancelled'), id, which }),
    event({ type: fc.constantFrom('absentTold', 'comingAfterAll'), id }, fc.constantFrom('ali', 'bo')),
    fc.record({ wait: fc.nat({ max: 15 }) }),
    // whatever a card that asks has on it, while it stands
    fc.record({ press: fc.nat({ max: 2 }) }),
    fc.record({ press: fc.nat({ max: 2 }) }),
  ),
  { maxLength: 25 },
);

const spotOf = ({ day: on, time, minutes, place }: ProgrammeDate) => [on, time, minutes, place].join(' ');

/** What holds of any step, whatever it was. */
function checkStep(before: ProgrammeStory, after: ProgrammeStory, now: number, happened: string): void {
  for (const date of before.state.dates) {
    const later = after.state.dates.find((one) => one.id === date.id);
    if (!later) throw new Error(`${date.id} has vanished`);
    expect(later.sequence).toBeGreaterThanOrEqual(date.sequence);
    const isChanged =
      spotOf(later) !== spotOf(date) || (later.status === 'cancelled') !== (date.status === 'cancelled');
    expect(later.sequence > date.sequence).toBe(isChanged);
    if (spotOf(later) !== spotOf(date)) {
      expect(happened).toBe('moveConfirmed');
      expect([beginsAt(date) > now, beginsAt(later) > now]).toEqual([true, true]);
    }
    if (later.status === 'cancelled' && date.status !== 'cancelled') expect(happened).toBe('dateCancelled');
  }
  checkGaps(after.state.dates);
}

function checkGaps(all: ProgrammeDate[]): void {
  const standing = all.filter(({ status }) => status !== 'cancelled');
  for (const second of standing.filter(({ kind }) => kind === 'day2')) {
    const firsts = standing.filter(
      (one) =>
        // what was set after a second day had been held is not held against it
        one.kind === 'day1' &&
        one.module === second.module &&
        (second.status === 'booked' || one.status === 'held'),
    );
    expect(firsts.length).toBeLessThanOrEqual(1);
    for (const first of firsts)
      expect(daysBetween(first.day, second.day)).toBeGreaterThanOrEqual(talent.gap ?? 0);
  }
}

const standsNow = ({ state }: ProgrammeStory) => state.dates.length;

/** A refusal changes nothing. */
const heeded = (story: ProgrammeStory): ProgrammeStory =>
  story.refusal ? story.thenRefused(story.refusal.key, story.refusal.field) : story;

function step(story: ProgrammeStory, now: number, deed: Deed): { story: ProgrammeStory; happened: string } {
  if ('wait' in deed) return { story: story.until(new Date(now).toISOString()), happened: 'time' };
  if (!('press' in deed))
    return { story: heeded(story.when({ by: deed.who, event: deed.event })), happened: deed.event.type };
  const { asked: move, planned } = story.state;
  const card = planned
    ? story.card({ name: 'series', asked: String(planned.number) })
    : story.card({ name: 'ask', asked: String(move?.number) });
  const button = buttonsOf(card)[deed.press];
  if (button?.kind !== 'press' || !('run' in button.press)) return { story, happened: 'nothing' };
  const pressed = { ...button.press.args, type: button.press.type } as ProgrammeEvent;
  const next = story.when({ by: 'ida', event: pressed });
  // a button that stands there does what it says
  expect(next.refusal).toBeUndefined();
  expect([next.state.asked, next.state.planned]).toEqual([undefined, undefined]);
  expect(standsNow(next)).toBe(
    standsNow(story) + (pressed.type === 'seriesConfirmed' ? (planned?.days.length ?? 0) : 0),
  );
  return { story: next, happened: pressed.type };
}

describe('the dates of a network, in any order of events', () => {
  it('never go back a version, move without a yes, come nearer than the gap, or change once they have begun', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        let story = dates().at(new Date(NOON).toISOString());
        let now = NOON;
        for (const deed of all) {
          if ('wait' in deed) now += deed.wait * 24 * 3_600_000;
          const next = step(story, now, deed);
          checkStep(story, next.story, now, next.happened);
          story = next.story;
        }
        const waiting = story.state.dates.filter((date) => date.status === 'booked' && endsAt(date) > now);
        const over = Object.keys(story.reminders).filter((key) => key.startsWith('over.'));
        expect(over.toSorted()).toEqual(waiting.map((date) => `over.${date.id}`).toSorted());
      }),
      { numRuns: sized(300, 20_000) },
    );
  });
});
