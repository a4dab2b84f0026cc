import { describe, expect, it } from 'vitest';
import { DECIDED, type DecidedStep } from '../../flows/cycle/definition.ts';
import { type CycleEvent, decidedOf } from '../../flows/cycle/events.ts';
import { evaluation } from '../../flows/cycle/index.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { given } from '../support/given.ts';
import {
  aCycle,
  actionOf,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  ended,
  goesOn,
  labels,
  looksBack,
  mette,
  parks,
  planned,
  pressOf,
  shown,
  showsTheEnd,
  skips,
  stepView,
  takesBack,
  takesUp,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';
import { aTeam, tellsOf } from './team-story.ts';

type Fields = Partial<Record<DecidedStep, string>>;
const blank = Object.fromEntries(DECIDED.map((step) => [step, ''])) as Record<DecidedStep, string>;
const decides = (fields: Fields, meeting?: string): CycleEvent => ({
  type: 'decisionTaken',
  ...blank,
  ...fields,
  ...(meeting && { meeting }),
});
const follows: CycleEvent = { type: 'decisionFollowed' };

const WALK = { tryOut: 'Jeg går en tur med hver af dem', watch: 'Hvem der siger noget først' };
const takes = decides(WALK);
const OTHER = 'Jeg holder mødet stående';
const HARD = 'Jeg kan ikke mere, jeg sidder og græder i bilen, inden jeg går ind.';

const written = (fields: Fields, version = 1) =>
  Object.entries(fields).map(([step, text]) => ({ step, version, text }));
const keptForNext = (fields: Fields, version = 1) =>
  Object.entries(fields).map(([step, text]) => ({ step: decidedOf(step as DecidedStep), version, text }));
const showsTheDecision = shown('decision', { name: 'decision' });
const started = (story: CycleStory) => {
  const start = story.noticed.find((one) => one.type === 'start');
  return start?.type === 'start' ? { id: start.id, ...(start.input as object) } : undefined;
};
const decisionCard = (story: CycleStory) => story.card({ name: 'decision' });

describe('a decision taken into a cycle in which nothing is planned yet (K24)', () => {
  it('is what is planned, and leads to the next question, with its words in sight', () => {
    const story = asked('tryOut').when(takes);
    story.thenWritten(...written(WALK)).thenHappens(asks('buildOn', { opening: 'decided' }));
    const card = textOf(story.card({ ...stepView('buildOn'), opening: 'decided' }));
    expect(card).toContain(`${da('cycle.opening.decided')}\n"${WALK.tryOut}"`);
  });

  it('is remembered while the challenge is still asked for', () => {
    const story = aCycle().when(takes);
    story.thenHappens(asks('challenge', { opening: 'decided' }));
    story.when(answers('challenge'), goesOn).thenHappens(asks('baseline'), asks('buildOn'));
  });

  it('is every field of it, the days and what the weeks of trying will ask for', () => {
    const all = { ...WORDS, ...WALK };
    const fields = Object.fromEntries(DECIDED.map((step) => [step, all[step]])) as Fields;
    const story = asked('tryOut').when(decides(fields));
    expect(story.state).toMatchObject({ cueDay: '2027-03-10', lookBack: '2027-03-22' });
    story.thenWritten(...written(fields));
    expect(story.when(goesOn).noticed, 'the plan is whole').toEqual([shown('plan', { name: 'plan' })]);
  });

  it('leaves alone what was left empty', () => {
    const story = asked('tryOut')
      .when(answers('watch'))
      .when(decides({ tryOut: OTHER }));
    story.thenWritten({ step: 'tryOut', version: 1, text: OTHER });
    expect(story.kept.find(({ step }) => step === 'watch')?.text).toBe(WORDS.watch);
  });

  it('takes the place of words that were no plan yet', () => {
    const story = asked('buildOn').when(takes);
    story.thenWritten(
      { step: 'tryOut', version: 2, text: WALK.tryOut },
      { step: 'watch', version: 1, text: WALK.watch },
    );
  });

  it('taken twice is taken once', () => {
    asked('tryOut').when(takes).when(takes).thenNothing();
  });

  it('brings a cycle back that was put away', () => {
    const story = asked('tryOut').when(parks).when(takes);
    expect(story.state.parked).toBeUndefined();
    story.thenHappens(asks('buildOn', { opening: 'decided' }));
  });

  it('stops the coaching where its words are hard', () => {
    const story = asked('tryOut').when(decides({ ...WALK, help: HARD }));
    expect(story.noticed).toEqual([shown('rest', { name: 'rest', what: 'step.help' })]);
    expect(story.state.parked).toBeDefined();
  });

  it.each([
    [{ tryOut: '  ' }, 'error.empty', 'tryOut'],
    [{ ...WALK, watch: 'x'.repeat(1_501) }, 'error.tooLong', 'watch'],
    [{ ...WALK, cueDay: '2027-02-26' }, 'error.pastCue', 'cueDay'],
    [{ ...WALK, cueDay: '2027-03-20', lookBack: '2027-03-15' }, 'error.lookBackBeforeCue', 'lookBack'],
  ])('says what is wrong at its field, whatever has been planned: %j', (fields, key, field) => {
    asked('tryOut').when(decides(fields)).thenRefused(key, field);
    trying().when(decides(fields)).thenRefused(key, field);
  });
});

describe('a decision taken while something is being tried (K24)', () => {
  const asking = trying().when(takes);

  it('is kept, and asks before it ends what has not been looked back on', () => {
    asking.thenWritten(...keptForNext(WALK)).thenHappens(showsTheDecision);
    expect(asking.open).toBe(true);
    const card = decisionCard(asking);
    expect(textOf(card)).toContain(`${da('cycle.decision.notYet')}\n"${WORDS.tryOut}"`);
    expect(textOf(card)).toContain(`${da('cycle.decision.waits')}\n"${WALK.tryOut}"`);
    expect(labels(card)).toEqual([da('cycle.button.lookBackFirst'), da('cycle.button.follow')]);
  });

  it('taken twice is taken once; another one takes its place', () => {
    asking.when(takes).thenNothing();
    const other = asking.when(decides({ tryOut: OTHER }));
    other.thenWritten(...keptForNext({ tryOut: OTHER }, 2));
    expect(started(other.when(follows))).toMatchObject({ decided: { tryOut: OTHER } });
  });

  it('ends it at a press, and is the next learning loop, with the challenge and what was planned', () => {
    const story = asking.when(pressOf(decisionCard(asking), da('cycle.button.follow')));
    const { challenge } = WORDS;
    expect(story.noticed).toMatchObject([showsTheEnd, { type: 'start', id: 'run.2', owner: 'mette' }]);
    expect(started(story)).toMatchObject({
      number: 2,
      previous: 'run',
      from: 'adjust',
      challenge,
      carried: { tryOut: WORDS.tryOut },
      decided: WALK,
    });
    expect(story.state).toMatchObject({ way: 'adjust', steps: { reflection: { skipped: true } } });
    expect(story.reminders, 'nothing of it comes any more').toEqual({});
    const card = textOf(story.card({ name: 'ended' }));
    expect(card).toContain(da('cycle.end.decided'));
    expect(card, 'they have not been all the way round').not.toContain(da('cycle.end.title'));
    expect(story.kept.find(({ step }) => step === 'tryOut')?.text, 'it can be read again').toBe(WORDS.tryOut);
    expect(decisionCard(story).closed).toBe(true);
    story.when(follows).thenNothing();
    story.when(takes).thenNothing();
  });

  it('is answered in the next one, which asks for the baseline and what is left', () => {
    const next = asking.when(follows).next();
    next.thenHappens(asks('baseline', { run: 'run.2', opening: 'decided' }));
    expect(next.state.steps).toMatchObject({ tryOut: { version: 1 }, watch: { version: 1 } });
    next.when(answers('baseline')).thenHappens(asks('buildOn', { run: 'run.2' }));
    next.when(takes).thenNothing();
  });

  it('may wait until it has been looked back on, and is the way on then, without a question', () => {
    const looking = asking.when(pressOf(decisionCard(asking), da('cycle.button.lookBackFirst')));
    looking.thenHappens(asks('tried', { opening: 'asked' }));
    expect(labels(decisionCard(looking))).toContain(da('cycle.button.lookBackFirst'));
    const told = looking.when(answers('tried'), goesOn, answers('reflection'), goesOn, skips('after'));
    const back = told.when(goesOn).when(answers('insight')).when(skips('onTrack'));
    const { insight } = WORDS;
    expect(back.noticed).toMatchObject([showsTheEnd, { type: 'start', id: 'run.2' }]);
    expect(started(back)).toMatchObject({ from: 'adjust', insight, decided: WALK });
    back.thenWritten({ step: 'next', version: 1, text: 'adjust' });
    expect(textOf(back.card({ name: 'ended' }))).toContain(da('cycle.end.title'));
  });

  it('also waits where the look-back comes by itself', () => {
    const looking = asking.until('2027-03-22T09:00:00+01:00');
    expect(looking.noticed.at(-1)).toMatchObject({ slot: 'step.tried' });
    expect(looking.state.decision?.waits).toBe(true);
  });

  it('goes on from where the look-back is, where that has begun', () => {
    const story = asked('happened').when(takesBack('step.reflection')).when(takes);
    story.thenHappens(showsTheDecision);
    const first = pressOf(decisionCard(story), da('cycle.button.lookBackFirst'));
    story.when(first).thenHappens(asks('reflection'));
    const parked = story.when(parks);
    parked.when(first).thenHappens(asks('reflection'));
    parked.when(takesUp).thenHappens(asks('reflection'));
  });

  it('asks anew for a day that has gone by while it waited', () => {
    const dated = trying().when(decides({ ...WALK, cueDay: '2027-03-04', lookBack: '2027-03-30' }));
    const late = dated.until('2027-03-05T12:00:00+01:00').when(follows);
    expect(started(late)).toMatchObject({ decided: { ...WALK, lookBack: '2027-03-30' } });
    expect(started(late)).not.toHaveProperty('decided.cueDay');
    expect(late.next().reminders).toMatchObject({ lookBack: '2027-03-30T08:30' });
  });

  it('with hard words is heard, and nothing is asked', () => {
    const story = trying().when(decides({ ...WALK, help: HARD }));
    expect(story.noticed).toEqual([shown('rest', { name: 'rest', what: 'note.1' })]);
    expect(story.state).not.toHaveProperty('decision');
    expect(story.open).toBe(true);
  });

  it('rests with the leader: it is no way on while nothing is asked', () => {
    const looking = asking.when(looksBack, answers('tried'), goesOn, answers('reflection'), goesOn);
    const resting = looking.when(skips('after'), goesOn, answers('insight'), answers('onTrack', HARD));
    expect(resting.open).toBe(true);
    expect(started(resting.when(takesUp))).toMatchObject({ decided: WALK });
  });

  it('ends what the members of a team had still to evaluate (K17)', () => {
    const story = aTeam()
      .when(...planned, takes)
      .when(follows);
    const gone = { type: 'teamGone' };
    expect(tellsOf(story)).toEqual([
      { run: 'run.with.ali', event: gone },
      { run: 'run.with.bo', event: gone },
    ]);
    expect(started(story)).toMatchObject({ team: ['ali', 'bo'] });
    const told = aTeam()
      .when(...planned, looksBack, answers('tried'), takes)
      .when(follows);
    expect(tellsOf(told), 'they are evaluating already').toEqual([]);
  });
});

describe('a decision taken once it has been looked back on (K24)', () => {
  it('ends the cycle at once, and what was not asked yet is skipped', () => {
    const story = asked('learnt').when(takes);
    expect(story.noticed).toMatchObject([showsTheEnd, { type: 'start', id: 'run.2' }]);
    story.thenWritten(...keptForNext(WALK), { step: 'next', version: 1, text: 'adjust' });
    expect(story.state).toMatchObject({ way: 'adjust', steps: { learnt: { skipped: true } } });
    expect(textOf(story.card({ name: 'ended' }))).toContain(da('cycle.end.title'));
    story.when(takes).thenNothing();
  });

  it('to do the same once more is a new loop', () => {
    expect(started(asked('next').when(decides({ tryOut: WORDS.tryOut })))).toMatchObject({ from: 'adjust' });
  });
});

describe('a decision taken into a cycle that is over (K24)', () => {
  it('begins the next one, with a challenge of its own, and remembers what was decided', () => {
    const story = ended().when(takes);
    expect(started(story)).toEqual({
      id: 'run.2',
      number: 2,
      previous: 'run',
      insight: WORDS.insight,
      decided: WALK,
    });
    expect(textOf(story.card({ name: 'ended' }))).toContain(da('cycle.end.new'));
    const next = story.next();
    next.thenHappens(asks('challenge', { run: 'run.2', opening: 'decided' }));
    expect(next.state.steps.tryOut).toEqual({ version: 1 });
    story.when(takes).thenNothing();
  });

  it('also where it waited, and the leader laid the cycle down instead', () => {
    const laid = trying().when(takes, parks, { type: 'laidDown' });
    expect(decisionCard(laid).closed).toBe(true);
    expect(started(laid.when(takes))).toMatchObject({ decided: WALK });
  });

  it('says what to do where another one has followed', () => {
    asked('next').when(answers('next', 'repeat')).when(takes).thenRefused('error.cycleOver');
  });
});

describe('the first cycle of all, begun with a decision', () => {
  it('asks for the challenge first, and has the rest', () => {
    const story = aCycle({ input: { decided: { ...WALK, help: '' } } });
    story.thenHappens(asks('challenge', { opening: 'decided' })).thenWritten(...written(WALK));
    story.when(answers('challenge')).when(goesOn).thenHappens(asks('buildOn'));
  });
});

describe('a decision with a day to look back on it', () => {
  const meeting: MeetingView = {
    id: 'm1',
    run: 'dates',
    kind: 'network',
    networks: ['nordlys'],
    people: [],
    day: '2027-03-22',
    time: '09:00',
    zone: 'Europe/Copenhagen',
    minutes: 120,
    status: 'booked',
    sequence: 0,
  };
  const dated = decides({ ...WALK, lookBack: '2027-03-22' }, 'm1');
  const planning = asked('tryOut').invitedTo([meeting]);

  it('looks back at the meeting, and follows it', () => {
    const story = planning.when(dated);
    expect(story.state.lookBackAt).toEqual({ meeting: 'm1', version: 1 });
    const moved = story.invitedTo([{ ...meeting, day: '2027-03-24' }]).when({ type: 'datesChanged' });
    expect(moved.state.lookBack).toBe('2027-03-24');
  });

  it('does so in the next cycle, too', () => {
    const next = trying().invitedTo([meeting]).when(dated).when(follows).next();
    expect(next.state.lookBackAt).toEqual({ meeting: 'm1', version: 1 });
  });

  it.each([
    ['was moved meanwhile', { day: '2027-03-24' }],
    ['was called off', { status: 'cancelled' as const }],
  ])('keeps the day where the meeting %s', (_, change) => {
    const story = asked('tryOut')
      .invitedTo([{ ...meeting, ...change }])
      .when(dated);
    expect(story.state.lookBack).toBe('2027-03-22');
    expect(story.state.lookBackAt).toBeUndefined();
  });
});

describe('one member’s evaluation of a team’s cycle', () => {
  it('takes no decision', () => {
    const alone = given(evaluation.typed, { owner: mette, input: { number: 1, of: 'run' } });
    alone.when(takes).thenNothing();
    alone.when(follows).thenNothing();
  });
});

it('a button that no longer fits changes nothing', () => {
  trying().when(follows).thenNothing();
  expect(() => actionOf(decisionCard(trying()), da('cycle.button.follow'))).toThrow();
});
