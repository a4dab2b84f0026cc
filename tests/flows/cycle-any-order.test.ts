import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_STEPS, READ_BY_TEAM, STEP_IDS, STEPS, type StepId } from '../../flows/cycle/definition.ts';
import { isDone, isSilent, lastVersionOf, phaseOf, positionOf, versionOf } from '../../flows/cycle/state.ts';
import { buttonsOf, type Card, type Form, plainText } from '../../src/core/card.ts';
import type { Projection, Recipient, ViewRef } from '../../src/core/flow.ts';
import { anyLife, type Deed, deed, type Life, live, MARK, networks, people, take } from './any-life.ts';
import type { CycleStory } from './cycle-story.ts';

const RUNS = 150;
const LANGUAGES = ['da', 'en'] as const;
const holds = (check: (life: Life) => void) => fc.assert(fc.property(anyLife, check), { numRuns: RUNS });

const isForOwner = (to: Recipient) => 'person' in to && to.person === 'mette';
const isResting = ({ state }: CycleStory) => state.parked !== undefined || state.way !== undefined;
/** Words can go at any time, also those of a cycle that is over. */
const isTakenBack = ({ state }: CycleStory, id: StepId) => lastVersionOf(state, id) > versionOf(state, id);
const read = (card: Card) => [plainText(card), ...buttonsOf(card).map(({ label }) => label)].join('\n');

/** Everything that can still be on somebody's screen, as they would see it. */
function cardsOf(story: CycleStory, language: 'da' | 'en'): [ViewRef, Card][] {
  const own = [
    ...story.shown,
    ...['story', 'past', 'plan', ...(story.open ? ['home'] : [])].map((name) => ({
      to: { person: 'mette' },
      view: { name },
    })),
  ];
  return own.map(({ to, view }): [ViewRef, Card] => [view, story.card(view, { to, language })]);
}

const PRESSES: { type: string; args?: Record<string, string> }[] = [
  ...STEP_IDS.map((id) => ({ type: 'answerGiven', args: { step: id } })),
  ...['noted', 'signsGiven', 'planFilled', 'teamNamed'].map((type) => ({ type })),
  ...['step.challenge', 'step.reflection', 'note.1'].map((from) => ({ type: 'moved', args: { from } })),
  ...['trialAction', 'insight', 'help', 'star', 'note.1'].flatMap((item) => [
    { type: 'shared', args: { item } },
    { type: 'withdrawn', args: { item } },
  ]),
  { type: 'noted', args: { id: '1' } },
  { type: 'snoozed', args: { what: 'baseline' } },
];
const formsOf = (story: CycleStory, language: 'da' | 'en'): Form[] =>
  PRESSES.flatMap((press) => story.form({ run: 'run', ...press }, language) ?? []);

describe('whatever happens, in whatever order', () => {
  it('lives that are made up get everywhere', () => {
    const lives = fc.sample(anyLife, { numRuns: RUNS * 2, seed: 1 }).map((life) => live(life).story);
    const often = (is: (story: CycleStory) => boolean) => lives.filter(is).length;
    const counts = {
      asked: often(({ state }) => positionOf(state).at === 'step'),
      waiting: often(({ state }) => positionOf(state).at === 'waiting'),
      ended: often(({ open }) => !open),
      parked: often(({ state }) => state.parked !== undefined),
      shared: often(({ state }) => state.shared.length > 0),
      proposed: often(({ state }) => (state.team?.proposed.length ?? 0) > 0),
      noted: often(({ state }) => state.notes.length > 0),
      lookingBack: often(({ state }) => state.lookingBack),
      putOff: often(({ state }) => Object.values(state.again ?? {}).some((until) => until !== 'not')),
      letGo: often(({ state }) => Object.values(state.again ?? {}).includes('not')),
      silent: often(({ shown }) => shown.some(({ view }) => view.name === 'silence')),
      nudged: often(({ shown }) => shown.some(({ urgency }) => urgency === 'nudge')),
      comeAgain: often(({ shown }) => shown.some(({ view }) => view.again !== undefined)),
    };
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(2);
  });

  it('a leader has a place, and it follows from what is answered', () => {
    holds((life) => {
      const { story } = live(life);
      const { state } = story;
      const position = positionOf(state);
      expect(story.open).toBe(position.at !== 'ended');
      const phases = { waiting: 'observation', ended: 'newAction' };
      expect(phaseOf(state)).toBe(position.at === 'step' ? position.step.phase : phases[position.at]);
      if (position.at === 'step') {
        expect(isDone(state, position.step.id)).toBe(false);
        if (!isResting(story) && state.again?.[position.step.id] !== 'not')
          expect(story.card({ name: 'step', step: position.step.id }).closed).toBeUndefined();
      }
      if (state.way && state.way !== 'end' && !state.of)
        for (const { id } of STEPS.filter((one) => 'required' in one))
          expect(isDone(state, id) || isTakenBack(story, id), id).toBe(true);
      for (const { id } of ALL_STEPS) {
        const known = state.steps[id];
        if (known?.last) expect(known.last).toBeGreaterThanOrEqual(known.version);
      }
    });
  });

  it('whoever is trying something out will be reminded to look back, and whoever rests of nothing else', () => {
    holds((life) => {
      const { story, now } = live(life);
      const { state } = story;
      if (isResting(story)) {
        const others = Object.keys(story.reminders).filter(
          (key) => !/^(parked$|again\.parked$|veto )/.test(key),
        );
        expect(others).toEqual([]);
        return;
      }
      if (positionOf(state).at !== 'waiting' || state.of) return;
      expect(story.reminders.lookBack).toBe(`${state.lookBack}T08:30`);
      expect(state.lookBack && state.lookBack >= new Date(now).toISOString().slice(0, 10)).toBe(true);
    });
  });

  it('what was put off comes once, at its time, and whoever was asked in vain is asked no more', () => {
    holds((life) => {
      const { story } = live(life);
      const { again = {} } = story.state;
      for (const [key, at] of Object.entries(story.reminders)) {
        const [, what] = /^again\.(\w+)$/.exec(key) ?? [];
        if (what) expect(again[what as keyof typeof again]).toBe(at);
        if (isSilent(story.state)) expect(key).not.toMatch(/^(unfinished|observe|scoreOnce)$/);
      }
      if (!story.open) expect(again).toEqual({});
    });
  });

  it('every card and every form can be read, in both languages, and the story told', () => {
    holds((life) => {
      const { story } = live(life);
      for (const language of LANGUAGES) {
        for (const [view, card] of cardsOf(story, language)) {
          expect(read(card).trim(), JSON.stringify(view)).not.toBe('');
          expect(buttonsOf(card).every(({ label }) => label !== '')).toBe(true);
        }
        for (const form of formsOf(story, language))
          expect([form.title, form.submit, form.cancel].every((text) => text !== '')).toBe(true);
        expect(story.told(language)?.title).not.toBe('');
      }
    });
  });

  it('whatever is said is worth posting: a closed card never would be', () => {
    fc.assert(
      fc.property(anyLife, deed, (life, happens) => {
        const { story } = take(live(life), { happens });
        const isAsking = ({ name }: ViewRef) => ['step', 'help', 'plan'].includes(name);
        for (const one of story.noticed) {
          if (one.type !== 'show' || (story.state.parked && isAsking(one.view))) continue;
          expect(story.card(one.view, { to: one.to }).closed, JSON.stringify(one.view)).toBeUndefined();
        }
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('no question waits for an answer in a cycle that rests or is over', () => {
    holds((life) => {
      const { story } = live(life);
      if (!isResting(story)) return;
      const asked = story.shown.filter(({ to, replyAs }) => replyAs && isForOwner(to));
      for (const { view } of asked) expect(story.card(view).closed, JSON.stringify(view)).toBe(true);
    });
  });
});

describe('the same once more', () => {
  /**
   * These mean something else when they come again: *Undo* takes back what has come to stand there since, and a place
   * that words were moved from may hold older ones. Whatever is shown again on purpose (*Later*, *Help me*, *Go on*,
   * reading again, a note that is confirmed) changes no state either, and is looked for in its own suite.
   */
  const meansMore = (event: Deed) => {
    const one = 'event' in event ? event.event : event;
    const isUndo = one.type === 'takenBack' && one.whole === undefined;
    return isUndo || one.type === 'moved' || (one.type === 'answerGiven' && one.more && !one.source);
  };

  it('changes nothing', () => {
    fc.assert(
      fc.property(anyLife, deed, (life, again) => {
        fc.pre(!meansMore(again));
        const once = take(live(life), { happens: again });
        const twice = take({ ...once, texts: once.texts - 1 }, { happens: again });
        expect(twice.story.state).toEqual(once.story.state);
        expect(twice.story.projected).toEqual(once.story.projected);
        twice.story.thenWritten().thenErased();
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

describe('nobody but the leader, and those the leader has chosen, sees a word', () => {
  const READERS: Recipient[] = [
    ...people.map(({ id }) => ({ person: id })),
    ...networks.map(({ id }) => ({ network: id })),
  ];

  it('not in a state, in what others see of it, in a reminder, or in the name of a card', () => {
    holds((life) => {
      const { story } = live(life);
      const told = story.noticed.map((one) => (one.type === 'start' ? { ...one, input: null } : one));
      const known = JSON.stringify([story.state, story.projected, story.reminders, story.shown, told]);
      expect(known.match(MARK)).toBeNull();
    });
  });

  it('what is approved is what was shared, what waits for the team, and what the team reads', () => {
    holds((life) => {
      const { story } = live(life);
      const { state } = story;
      const teammates = (state.team?.members ?? []).flatMap((one) =>
        one.status === 'in' ? [one.person] : [],
      );
      for (const row of story.projected) {
        if (row.table !== 'audience') continue;
        if ('network' in row.to) {
          const { network } = row.to;
          const share = state.shared.find((one) => one.item === row.item && one.network === network);
          expect(Object.values(row.versions)).toEqual([share?.version]);
          continue;
        }
        expect(teammates).toContain(row.to.person);
        if (row.item === 'team')
          for (const id of Object.keys(row.versions)) expect(READ_BY_TEAM).toContain(id);
        else
          expect(state.team?.proposed.map(({ item, network }) => `proposed ${item} ${network}`)).toContain(
            row.item,
          );
      }
    });
  });

  it('of what was shared, no version but those that the leader approved', () => {
    holds((life) => {
      const { story, approved } = live(life);
      for (const row of story.projected)
        if (row.table === 'audience' && 'network' in row.to)
          for (const version of Object.values(row.versions))
            expect(approved).toContain(`${row.item} ${row.to.network} ${version}`);
    });
  });

  it('whoever opens whatever card', () => {
    holds((life) => {
      const { story } = live(life);
      const views = [
        ...story.shown.map(({ view }) => view),
        ...STEP_IDS.map((step) => ({ name: 'step', step })),
        ...['plan', 'ended', 'story', 'past', 'soon', 'cue', 'rest'].map((name) => ({ name })),
      ];
      for (const to of READERS) {
        const isFor = (row: Projection) => row.table === 'audience' && isDeepStrictEqual(row.to, to);
        const allowed = story.projected.filter(isFor) as Extract<Projection, { table: 'audience' }>[];
        const words = story.kept
          .filter(({ step, version }) => allowed.some(({ versions }) => versions[step] === version))
          .flatMap(({ text }) => text.match(MARK) ?? []);
        for (const view of views)
          for (const mark of read(story.card(view, { to })).match(MARK) ?? [])
            expect(words, JSON.stringify(view)).toContain(mark);
      }
    });
  });

  it('a channel shows the shared words alone, or that they are gone', () => {
    holds((life) => {
      const { story } = live(life);
      for (const { to, view } of story.shown) {
        if (!('network' in to)) continue;
        const card = story.card(view, { to });
        const isShared = story.state.shared.some(
          ({ item, network }) => item === view.item && network === to.network,
        );
        const shared = view.item === 'help' ? ['quote', 'note'] : ['quote'];
        expect(card.body.map(({ type }) => type)).toEqual(isShared ? shared : ['note']);
        expect(card.actions).toEqual([]);
      }
    });
  });
});
