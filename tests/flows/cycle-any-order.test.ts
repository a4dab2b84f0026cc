import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS, STEP_IDS, STEPS, type StepId, stepOf, WAYS } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { phaseOf, positionOf } from '../../flows/cycle/state.ts';
import { type Card, type Form, plainText } from '../../src/core/card.ts';
import type { ViewRef } from '../../src/core/flow.ts';
import { MONDAY } from '../support/given.ts';
import {
  aCycle,
  answers,
  backAgain,
  type CycleStory,
  havblik,
  looksBack,
  nordlys,
  resumes,
  upTo,
  WORDS,
} from './cycle-story.ts';

const networks = [nordlys, havblik];
const LANGUAGES = ['da', 'en'] as const;
const HOUR = 3_600_000;

/** Something that a leader, a stale button, a late reminder or a forger might send: answers that fit and that do not. */
const step = fc.constantFrom(...STEP_IDS);
const said = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  fc.constantFrom(
    '3',
    '5',
    '6',
    'fire',
    'end',
    'repeat',
    'om en uge',
    'i morgen',
    '2027-02-01',
    'x'.repeat(1_501),
  ),
);
const keys = ['lookBack', 'lookBackSoon', 'nonsense', ...STEP_IDS.map((id) => `later.${id}`)];
const event: fc.Arbitrary<CycleEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('answerGiven' as const), step, answer: said }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('stepSkipped' as const), step }) },
  fc.record({ type: fc.constant('stepPostponed' as const), step }),
  fc.constantFrom<CycleEvent>({ type: 'tryKept' }, resumes, looksBack),
  fc.record({ type: fc.constant('noted' as const), answer: said }),
  fc.record({
    type: fc.constant('shared' as const),
    item: fc.constantFrom('trialAction' as const, 'insight' as const),
    network: fc.constantFrom('nordlys', 'havblik', 'fremmed'),
    version: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ type: fc.constant('reminderDue' as const), key: fc.constantFrom(...keys) }),
);

/** Either something happens, or the leader goes on as asked, or hours go by. */
type Turn = { happens: CycleEvent } | { goesOn: true } | { hours: number };
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: event.map((happens) => ({ happens })) },
  { weight: 4, arbitrary: fc.constant({ goesOn: true as const }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 24 * 30 }).map((hours) => ({ hours })) },
);

type Told = { story: CycleStory; now: number };

/** One turn; what a person can mend is refused, anything else that is thrown fails the test. */
function take({ story, now }: Told, what: Turn): Told {
  if ('hours' in what) {
    const later = now + what.hours * HOUR;
    return { now: later, story: story.until(new Date(later).toISOString()) };
  }
  const next = story.when('happens' in what ? what.happens : asAsked(story, now));
  return { now, story: next.refusal ? next.thenRefused(next.refusal.key, next.refusal.field) : next };
}

function asAsked({ state }: CycleStory, now: number): CycleEvent {
  const position = positionOf(state);
  if (position.at !== 'step') return resumes;
  const { id, kind } = position.step;
  if (kind === 'day') return answers(id, new Date(now + 8 * 24 * HOUR).toISOString().slice(0, 10));
  return answers(id, WORDS[id]);
}

/** Everything that can still be on somebody's screen. */
function cardsOf(story: CycleStory, language: 'da' | 'en'): [ViewRef, Card][] {
  const views = [
    ...story.shown.filter(({ to }) => 'person' in to).map(({ view }) => view),
    ...(story.open ? [{ name: 'home' }] : []),
  ];
  const own = views.map((view): [ViewRef, Card] => [view, story.card(view, { language })]);
  const inChannels = story.shown.flatMap(({ to, view }): [ViewRef, Card][] =>
    'network' in to ? [[view, story.card(view, { to, language })]] : [],
  );
  return [...own, ...inChannels];
}

function formsOf(story: CycleStory, language: 'da' | 'en'): Form[] {
  const presses = [
    ...STEP_IDS.map((id) => ({ run: 'run', type: 'answerGiven', args: { step: id } })),
    { run: 'run', type: 'noted' },
    ...Object.keys(ITEMS).map((item) => ({ run: 'run', type: 'shared', args: { item } })),
  ];
  return presses.flatMap((press) => story.form(press, language) ?? []);
}

const read = (card: Card) => [plainText(card), ...card.actions.map(({ label }) => label)].join('\n');

describe('whatever happens, in whatever order', () => {
  /** Lives that begin with the challenge, and lives that have come as far as a step. */
  const anyLife = fc.record({
    before: step.map(upTo),
    turns: fc.array(turn, { maxLength: 30, size: 'max' }),
  });
  type Life = { before: CycleEvent[]; turns: Turn[] };
  const live = ({ before, turns }: Life): Told => {
    const begun = { story: aCycle({ networks }, ...before), now: Date.parse(MONDAY) };
    return turns.reduce(take, begun);
  };

  it('lives that are made up get everywhere', () => {
    const places = fc
      .sample(anyLife, { numRuns: 300, seed: 1 })
      .map((life) => positionOf(live(life).story.state));
    const often = (at: string) => places.filter((place) => place.at === at).length;
    expect({ waiting: often('waiting') > 15, ended: often('ended') > 15, step: often('step') > 15 }).toEqual({
      waiting: true,
      ended: true,
      step: true,
    });
  });

  it('a leader has a place, and it follows from what is answered', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { story } = live(life);
        const { state } = story;
        const position = positionOf(state);
        expect(story.open).toBe(state.way === undefined);
        expect(story.open).toBe(position.at !== 'ended');
        const phases = { waiting: 'observation', ended: 'newAction' };
        expect(phaseOf(state)).toBe(position.at === 'step' ? position.step.phase : phases[position.at]);
        if (position.at === 'step') expect(state.steps[position.step.id]).toBeUndefined();
        if (!story.open)
          for (const { id } of STEPS.filter((one) => 'required' in one))
            expect(state.steps[id]?.version, id).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('whoever is trying something out will be reminded to look back', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { story, now } = live(life);
        if (positionOf(story.state).at !== 'waiting') return;
        expect(story.reminders.lookBack).toBe(`${story.state.lookBack}T08:30`);
        const day = new Date(now).toISOString().slice(0, 10);
        expect(story.state.lookBack && story.state.lookBack >= day).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the same once more changes nothing, but for a question asked again', () => {
    fc.assert(
      fc.property(anyLife, event, (life, again) => {
        const once = take(live(life), { happens: again });
        const twice = take(once, { happens: again });
        expect(twice.story.state).toEqual(once.story.state);
      }),
      { numRuns: 300 },
    );
  });

  it('every card and every form can be read, in both languages', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { story } = live(life);
        for (const language of LANGUAGES) {
          for (const [view, card] of cardsOf(story, language)) {
            expect(read(card).trim(), JSON.stringify(view)).not.toBe('');
            expect(card.actions.every(({ label }) => label !== '')).toBe(true);
          }
          for (const form of formsOf(story, language)) expect(form.inputs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a network sees what was shared with it, and never anything else', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { story } = live(life);
        for (const { to, view } of story.shown) {
          if (!('network' in to)) continue;
          const share = story.state.shared.find(
            ({ item, network }) => item === view.item && network === to.network,
          );
          expect(['nordlys', 'havblik']).toContain(to.network);
          const versions = { [ITEMS[share?.item ?? 'trialAction']]: share?.version };
          expect(story.projected).toContainEqual({ table: 'audience', item: view.item, to, versions });
          const card = story.card(view, { to });
          expect(card.body.map(({ type }) => type)).toEqual(['quote']);
          expect(card.actions).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the two scores measure different things (K18, K19)', () => {
  const scored = (before: string, after: string) => {
    const with_ = (id: StepId) => (id === 'before' ? before : id === 'after' ? after : WORDS[id]);
    const told = upTo('next').map((one) =>
      one.type === 'answerGiven' ? answers(one.step, with_(one.step)) : one,
    );
    return aCycle({ networks }, ...told, answers('next'));
  };
  const readings = (story: CycleStory, without: StepId) =>
    LANGUAGES.flatMap((language) =>
      cardsOf(story, language)
        .filter(([view]) => view.step !== without)
        .map(([, card]) => read(card)),
    );
  const scores = ['1', '2', '3', '4', '5'];

  it.each(['before', 'after'] as const)('nothing but its own card depends on the score %s', (step) => {
    const seen = scores.map((score) =>
      readings(step === 'before' ? scored(score, '3') : scored('3', score), step),
    );
    for (const reading of seen) expect(reading).toEqual(seen[0]);
  });

  it('are asked in words that do not compare them', () => {
    expect(stepOf('before').kind).toBe('scale');
    expect(stepOf('after').kind).toBe('scale');
    const story = aCycle({}, ...backAgain);
    expect(plainText(story.card({ name: 'step', step: 'after' }))).toContain('støtter');
    expect(plainText(aCycle({}, ...upTo('before')).card({ name: 'step', step: 'before' }))).toContain(
      'udfordrer',
    );
  });

  it('are not kept as anything but answers', () => {
    const [one, other] = [scored('1', '5'), scored('5', '1')];
    expect(one.state).toEqual(other.state);
    expect(one.projected).toEqual(other.projected);
    expect(WAYS).toContain(one.state.way);
  });
});
