import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundEvent } from '../../flows/round/events.ts';
import { course, placeName } from '../../flows/round/state.ts';
import { buttonsOf, cardsIn } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import { sized } from '../support/size.ts';
import { called, channel, type RoundStory } from './round-story.ts';

const PEOPLE = ['ali', 'bo', 'cleo', 'dora', 'eva'];
const person = fc.constantFrom(...PEOPLE);
const text = fc.constantFrom('', 'Vente', 'Hvad skete der?', '  ');
const id = fc.integer({ min: 1, max: 12 });
const round = fc.constantFrom(0, 1);
const day = fc.constantFrom('', '2027-03-08', '2026-01-01', 'snart');

type Deed = { who: string; event: RoundEvent } | { wait: number } | { press: number };

const event = (fields: Record<string, fc.Arbitrary<unknown>>, who = fc.constantFrom('ida', ...PEOPLE)) =>
  fc.record({ who, event: fc.record(fields) as fc.Arbitrary<RoundEvent> }) as fc.Arbitrary<Deed>;
const type = <T extends RoundEvent['type']>(...names: T[]) => fc.constantFrom(...names);

const WORDS = ['wish', 'tried', 'text', 'learnt', 'action', 'star', 'what', 'help'] as const;
const words = Object.fromEntries(WORDS.map((name) => [name, text]));

const deeds = fc.array(
  fc.oneof(
    event({
      type: type('partAgreed', 'cannotCome', 'begun', 'lineLeft', 'summaryPosted', 'summaryWithdrawn'),
    }),
    event({ type: type('calledOff') }, fc.constant('ida')),
    event({ type: type('swapWanted'), with: person }),
    event({ type: type('swapAnswered'), id, answer: fc.constantFrom('yes', 'no') }),
    event({ type: type('teamNamed'), people: fc.array(person, { maxLength: 2 }) }),
    event({ type: type('partGiven'), round, part: fc.constantFrom('presenter', 'interviewer'), person }),
    event({ type: type('roundDropped'), round }),
    event({
      type: type('said'),
      seen: fc.constantFrom('0.frame', '0.patterns'),
      ...words,
      day,
      id: fc.option(id, { nil: undefined }),
    }),
    event({ type: type('supported'), id }),
    event({ type: type('grouped'), id, into: fc.constantFrom('1', '2', '3', 'alone') }),
    event({ type: type('memberGone'), person }),
    fc.record({ wait: fc.integer({ min: 1, max: 48 }) }),
    // whatever can be pressed, or said, where the meeting stands
    ...Array.from({ length: 4 }, () => fc.record({ press: fc.nat({ max: 30 }) })),
  ),
  { maxLength: 40 },
);

/** A step's own event, at the place where the meeting is, so that stories get to their end. */
function atHand(story: RoundStory, choice: number): { who: string; event: RoundEvent } {
  const { at, summary } = story.state;
  if (!at) return { who: 'ida', event: { type: summary ? 'summaryPosted' : 'begun' } };
  const seen = placeName(at);
  const who = PEOPLE[choice % PEOPLE.length] ?? 'ali';
  if (choice % 3 === 0) return { who: 'ida', event: { type: 'wentOn', seen } };
  const said = Object.fromEntries(WORDS.map((name) => [name, `${name} ${choice}?`]));
  return { who, event: { type: 'said', seen, ...said } as RoundEvent };
}

function after(story: RoundStory, deed: Deed, now: { hours: number }): RoundStory {
  if ('wait' in deed) {
    now.hours += deed.wait;
    return story.until(new Date(Date.parse('2027-03-01T09:00:00Z') + now.hours * 3_600_000).toISOString());
  }
  const { who: by, event } = 'press' in deed ? atHand(story, deed.press) : deed;
  const told = story.when({ by, event });
  return told.refusal ? told.thenRefused(told.refusal.key, told.refusal.field) : told;
}

/** What holds wherever a meeting stands. */
function check(story: RoundStory): void {
  const { state } = story;
  const places = course(state).map(placeName);
  if (state.at && !state.over) expect(places).toContain(placeName(state.at));
  for (const one of state.rounds) {
    const held = [one.presenter, ...one.team, one.interviewer, ...one.reflectors].filter(Boolean);
    expect(new Set(held).size).toBe(held.length);
  }
  const ids = state.said.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { into, id: own } of state.said)
    if (into !== undefined) expect(ids.filter((x) => x !== own)).toContain(into);
  expect(Object.keys(story.reminders).length).toBeLessThanOrEqual(2);
  if (state.over) expect(story.reminders).toEqual({});
}

/** Every message can be drawn by whoever got it, and whatever is on it can be pressed. */
function draw(story: RoundStory): void {
  for (const { to, view } of story.shown) {
    const card = story.card(view, { to });
    for (const one of cardsIn(card)) expect(one.body.length).toBeGreaterThan(0);
    for (const { kind, press } of buttonsOf(card)) {
      if (kind !== 'form' || !('run' in press) || !('person' in to)) continue;
      try {
        expect(story.formFor(to.person, press), press.type).toBeDefined();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
  }
  story.card({ name: 'root' }, { to: channel, language: 'en' });
}

describe('a meeting, whatever happens in whatever order', () => {
  it.each(['live', 'days'])(
    '%s: stays in its steps, and every card of it can be drawn',
    (mode) => {
      fc.assert(
        fc.property(deeds, (all) => {
          let story = called({ people: PEOPLE, input: { mode, rounds: '2' } });
          const now = { hours: 0 };
          for (const deed of all) {
            story = after(story, deed, now);
            check(story);
          }
          draw(story);
        }),
        { numRuns: sized(150, 3_000) },
      );
    },
    60_000,
  );
});
