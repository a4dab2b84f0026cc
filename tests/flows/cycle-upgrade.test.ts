import { describe, expect, it } from 'vitest';
import { ALL_STEPS, STEP_IDS, type StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { cycle } from '../../flows/cycle/index.ts';
import { isAnswered, positionOf } from '../../flows/cycle/state.ts';
import type { NewAnswer, ViewRef } from '../../src/core/flow.ts';
import { givenStored } from '../support/given.ts';
import {
  answers,
  asks,
  type CycleStory,
  da,
  goesOn,
  inForm,
  isReminded,
  keeps,
  labels,
  looksBack,
  mette,
  moves,
  nordlys,
  notes,
  parks,
  postpones,
  resumes,
  shares,
  skips,
  stepView,
  takesBack,
  textOf,
  WORDS,
  withdraws,
} from './cycle-story.ts';

/** What release 1 asked, in its order. */
const ASKED_THEN = [
  ...([
    'challenge',
    'baseline',
    'otherReading',
    'tryOut',
    'prediction',
    'whenThen',
    'lookBack',
    'before',
  ] as const),
  ...([
    'together',
    'barriers',
    'watch',
    'noticed',
    'reflection',
    'outcome',
    'after',
    'insight',
    'next',
  ] as const),
];
type Then = (typeof ASKED_THEN)[number];
const LOOKING_BACK: readonly Then[] = ['noticed', 'reflection', 'outcome', 'after', 'insight', 'next'];
const WORDS_THEN: Record<Then, string> = { ...WORDS, lookBack: '2027-03-22', next: 'repeat' };

type Stored = Record<string, unknown> & { steps: Record<string, { version: number; skipped?: true }> };

/** A cycle as release 1 stored it when this was the next to be asked; every other answer may have been skipped. */
function stored(at: Then | 'ended' | 'waiting', differently: { skip?: boolean; more?: object } = {}): Stored {
  const end = at === 'ended' ? ASKED_THEN.length : ASKED_THEN.indexOf(at === 'waiting' ? 'noticed' : at);
  const before = ASKED_THEN.slice(0, end);
  const isSkipped = (id: Then) =>
    differently.skip === true && !['challenge', 'tryOut', 'lookBack', 'reflection', 'next'].includes(id);
  const lookingBack = at === 'ended' || (at !== 'waiting' && LOOKING_BACK.includes(at));
  return {
    number: 1,
    steps: Object.fromEntries(
      before.map((id) => [id, isSkipped(id) ? { version: 0, skipped: true } : { version: 1 }]),
    ),
    notes: 2,
    ...(before.includes('lookBack') && { lookBack: '2027-03-22' }),
    lookingBack,
    ...(lookingBack && { predicted: differently.skip ? 0 : 1 }),
    shared: before.includes('insight') ? [{ item: 'trialAction', network: 'nordlys', version: 1 }] : [],
    ...(at === 'ended' && { way: 'repeat' }),
    ...differently.more,
  };
}

/** The cycle goes on in this release. */
function loaded(state: Stored): CycleStory {
  const written = Object.entries(state.steps).flatMap(([step, { version }]): NewAnswer[] =>
    version > 0 ? [{ step, version: 1, text: WORDS_THEN[step as Then] }] : [],
  );
  const noted = Array.from({ length: Number(state.notes) }, (_, index) => ({
    step: 'note',
    version: index + 1,
    text: `Note ${index + 1}`,
  }));
  return givenStored(
    cycle.typed,
    { owner: mette, networks: [nordlys] },
    { state, version: 1, answers: [...written, ...noted] },
  );
}

const PLACES = [...ASKED_THEN, 'waiting', 'ended'] as const;
const KINDS = PLACES.flatMap((at) => [
  { at, skip: false },
  { at, skip: true },
]);

describe('a cycle that release 1 has stored', () => {
  it.each(KINDS)('at $at (skipping: $skip) loads, and keeps its place', ({ at, skip }) => {
    const story = loaded(stored(at, { skip }));
    const expected = at === 'waiting' || at === 'ended' ? { at } : { at: 'step', step: { id: at } };
    expect(positionOf(story.state)).toMatchObject(expected);
    expect(story.open).toBe(at !== 'ended');
    expect(story.projected[0]).toMatchObject({ table: 'cycle', number: 1 });
  });

  it.each(KINDS)('at $at (skipping: $skip) can be read on every card, in both languages', ({ at, skip }) => {
    const story = loaded(stored(at, { skip }));
    const views: ViewRef[] = [
      ...STEP_IDS.map((step) => stepView(step)),
      ...['plan', 'soon', 'ended', 'later', 'noted', 'lookBack', 'shared', 'story', 'past'].map((name) => ({
        name,
        day: '2027-03-02',
        item: 'trialAction',
      })),
      { name: 'note', id: '1' },
      ...(story.open ? [{ name: 'home' }] : []),
    ];
    for (const language of ['da', 'en'] as const)
      for (const view of views) expect(() => story.card(view, { language })).not.toThrow();
    expect(story.told('en')?.chapters.length).toBeGreaterThan(0);
  });

  const events: CycleEvent[] = [
    ...STEP_IDS.flatMap((step) => [answers(step), skips(step), postpones(step), keeps('tryOut')]),
    ...[
      resumes,
      looksBack,
      goesOn,
      parks,
      notes('Nyt'),
      { type: 'laidDown' } as const,
      { type: 'reread' } as const,
    ],
    ...[
      takesBack('note.1'),
      takesBack('step.tryOut'),
      moves('note.1', 'starMoment'),
      moves('step.baseline', 'observation'),
    ],
    ...[
      shares('trialAction'),
      shares('insight'),
      withdraws('trialAction'),
      { type: 'noteSorted', id: 1, how: 'saw' } as const,
    ],
    ...['lookBack', 'lookBackSoon', 'later.baseline', 'cue', 'observe', 'parked'].map(isReminded),
    { type: 'signsGiven', see: 'Latter', hear: '', feel: '' },
    { type: 'messageEdited', source: 'D1 1', answer: 'Andet' },
    { type: 'counted', network: 'nordlys' },
  ];

  it.each(KINDS)('at $at (skipping: $skip) takes every event', ({ at, skip }) => {
    const story = loaded(stored(at, { skip }));
    for (const event of events) {
      const next = story.when(event);
      expect(next.refusal?.key ?? 'error.').toMatch(/^error\./);
    }
  });

  it('asks on from there what release 1 asked next, and this release besides', () => {
    loaded(stored('baseline')).when(answers('baseline')).thenHappens(asks('otherReading'));
    loaded(stored('before')).when(answers('before')).thenHappens(asks('together'));
    loaded(stored('tryOut')).when(answers('tryOut')).thenHappens(asks('buildOn'));
    loaded(stored('watch')).when(answers('watch')).thenHappens(asks('starHelp'));
    const back = loaded(stored('waiting')).when(looksBack);
    back.thenHappens(asks('tried', { opening: 'asked' }));
    loaded(stored('outcome')).when(answers('outcome')).thenHappens(asks('learnt'));
  });

  it('asks nothing anew that has been passed, and nothing new that comes before', () => {
    const story = loaded(stored('together'));
    const passed = ALL_STEPS.slice(0, STEP_IDS.indexOf('together')).filter(
      ({ id }) => !isAnswered(story.state, id),
    );
    for (const { id } of passed) expect(textOf(story.card(stepView(id)))).toContain(da('cycle.skipped'));
    story.when(answers('value')).thenHappens().thenWritten({ step: 'value', version: 1, text: WORDS.value });
  });

  it('keeps what was noted: each can be read, sorted, moved and taken back', () => {
    const story = loaded(stored('waiting'));
    expect(textOf(story.card({ name: 'note', id: '2' }))).toContain(da('cycle.note.saved'));
    story.when(takesBack('note.2')).thenErased({ step: 'note', version: 2 });
    expect(story.when({ type: 'noteSorted', id: 1, how: 'saw' }).state.notes[0]).toMatchObject({
      how: 'saw',
    });
    story.when(notes('Nyt')).thenWritten({ step: 'note', version: 3, text: 'Nyt' });
    expect(textOf(loaded(stored('reflection')).card(stepView('reflection')))).toContain('"Note 1"');
  });

  it('has been tried, where one was looking back on it', () => {
    const story = loaded(stored('reflection'));
    expect(story.state.tried).toBe('tried');
    expect(textOf(story.card(stepView('outcome')))).toContain(`"${WORDS.prediction}"`);
    expect(loaded(stored('reflection', { skip: true })).state.frozen).toEqual({ prediction: 0, before: 0 });
  });

  it('shows in the channel what it showed, and takes it back from there', () => {
    const story = loaded(stored('ended'));
    const inChannel = (one: CycleStory) =>
      textOf(one.card({ name: 'shared', item: 'trialAction' }, { to: { network: 'nordlys' } }));
    expect(inChannel(story)).toContain(WORDS.tryOut);
    const gone = story.when(withdraws('trialAction'));
    expect(inChannel(gone)).toBe(da('cycle.shared.withdrawn', { name: 'Mette' }));
    expect(inChannel(gone.when(shares('trialAction')))).toBe(da('cycle.shared.withdrawn', { name: 'Mette' }));
  });

  it('shows the prediction that stood when one began to look back', () => {
    const more = { predicted: 1 };
    const state = stored('outcome', { more });
    const edited = { ...state, steps: { ...state.steps, prediction: { version: 2 } } };
    const story = loaded(edited).when(answers('prediction', 'Bagefter'));
    expect(textOf(story.card(stepView('outcome')))).toContain(
      `${da('cycle.yourPrediction')}\n"${WORDS.prediction}"`,
    );
  });

  it('goes all the way round', () => {
    let story = loaded(stored('challenge'));
    for (let at = positionOf(story.state); at.at !== 'ended'; at = positionOf(story.state))
      story = at.at === 'step' ? story.when(answers(at.step.id as StepId)) : story.when(looksBack);
    expect(story.open).toBe(false);
  });

  it('that was linked says what it was linked to', () => {
    const linked = stored('baseline', { more: { number: 2, previous: 'run.1' } });
    const story = loaded(linked);
    expect(story.state).toMatchObject({ number: 2, previous: 'run.1' });
    expect(labels(story.card(stepView('baseline')))).toContain(da('cycle.button.write'));
    expect(inForm(story, 'challenge')).toBe(WORDS.challenge);
  });
});

describe('a stored state', () => {
  it('of this release is as it was', () => {
    const story = loaded(stored('waiting'));
    expect(cycle.load(JSON.parse(JSON.stringify(story.state)), cycle.version)).toEqual(story.state);
  });

  it('that no release could have written is refused', () => {
    expect(() => cycle.load({ ...stored('waiting'), notes: 'many' }, 1)).toThrow();
    expect(() => cycle.load({}, 2)).toThrow();
  });
});
