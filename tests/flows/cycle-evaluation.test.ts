import { describe, expect, it } from 'vitest';
import { ALL_STEPS, type StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { evaluation } from '../../flows/cycle/index.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import { given, person } from '../support/given.ts';
import {
  answers,
  type CycleStory,
  da,
  goesOn,
  isReminded,
  labels,
  notes,
  parks,
  postpones,
  resumes,
  shares,
  skips,
  stepView,
  takesUp,
  textOf,
  WORDS,
} from './cycle-story.ts';
import { sydnet } from './team-story.ts';

const HARD = 'Jeg kan ikke mere, jeg sidder og græder i bilen, inden jeg går ind.';
const opens = (when: 'before' | 'after', tried?: 'tried' | 'changed' | 'dropped'): CycleEvent => ({
  type: 'evaluationOpened',
  when,
  ...(tried && { tried }),
});
const dissolves: CycleEvent = { type: 'teamGone' };
const ali = person('ali');
/** Ali evaluates the cycle of the team that Mette writes for. */
const alis = given(evaluation.typed, {
  owner: ali,
  networks: [sydnet],
  run: 'run.with.ali',
  input: { number: 1, of: 'run' },
});
const shownToAli = (slot: string, view: { name: string } & Record<string, string>, urgency = 'reply') => ({
  type: 'show',
  slot,
  to: { person: 'ali' },
  view,
  urgency,
});
const asksAli = (step: StepId, urgency = 'reply', opening?: 'teamPlanned' | 'teamLooksBack') => ({
  ...shownToAli(`step.${step}`, { name: 'step', step, ...(opening && { opening }) }, urgency),
  replyAs: { run: 'run.with.ali', type: 'answerGiven', args: { step } },
});
const asksAliAgain = (step: StepId, again: string) => ({
  ...asksAli(step, 'chosen'),
  view: { name: 'step', step, again },
});
const happened = (story: CycleStory) => story.noticed;
const how = { name: 'evaluated' };
const over = { ...how, over: 'yes' };
const showsHowItStands = shownToAli('evaluated', how);
/** Everything that is asked now, answered. */
function through(story: CycleStory): CycleStory {
  const position = positionOf(story.state);
  return position.at === 'step' ? through(story.when(answers(position.step.id))) : story;
}
const before = alis.when(opens('before'));
const waiting = through(before);
const after = waiting.when(opens('after', 'tried'));

describe('one member’s evaluation of a team’s cycle (K17)', () => {
  it('waits until the team has planned', () => {
    expect(happened(alis)).toEqual([]);
    expect(alis.open).toBe(true);
    expect(positionOf(alis.state)).toEqual({ at: 'waiting' });
    expect(happened(alis.when(resumes))).toEqual([showsHowItStands]);
    expect(textOf(alis.card(how))).toBe(da('cycle.team.notYet'));
  });

  it('asks before the action: think, do, and the score', () => {
    expect(happened(before)).toEqual([asksAli('beforeThink', 'chosen', 'teamPlanned')]);
    const first = textOf(before.card({ ...stepView('beforeThink'), opening: 'teamPlanned' }));
    expect(first).toContain(`${da('cycle.opening.teamPlanned')}\n${da('cycle.ask.beforeThink')}`);
    expect(first).toContain(da('cycle.replyHint'));
    const next = (story: CycleStory, step: StepId) => happened(story.when(answers(step)));
    expect(next(before, 'beforeThink')).toEqual([asksAli('beforeDo')]);
    expect(next(before.when(answers('beforeThink')), 'beforeDo')).toEqual([asksAli('before')]);
    const done = before.when(answers('beforeThink'), answers('beforeDo')).when(answers('before'));
    expect(happened(done)).toEqual([showsHowItStands]);
    expect(textOf(done.card(how))).toBe(da('cycle.team.evaluated'));
  });

  it('says whose evaluation it is, in the voice that speaks to one', () => {
    const card = before.card(stepView('beforeThink'));
    expect(textOf(card)).toContain(da('cycle.team.evaluation'));
    expect(textOf(card)).toContain(da('cycle.ask.beforeThink'));
    expect(labels(card)).toEqual(expect.arrayContaining([da('cycle.button.help'), da('cycle.button.later')]));
    expect(textOf(before.card({ name: 'home' }))).toContain(da('cycle.ask.beforeThink'));
    expect(textOf(waiting.card({ name: 'home' }))).toContain(da('cycle.team.evaluated'));
    expect(textOf(alis.card({ name: 'home' }))).toContain(da('cycle.team.notYet'));
  });

  it('asks nothing that is the team’s to answer', () => {
    const steps = ALL_STEPS.filter(({ id }) => after.state.steps[id] ?? through(after).state.steps[id]);
    expect(steps.every(({ evaluation: own }) => own)).toBe(true);
  });

  it('asks after the action, and ends with Ali’s own picture', () => {
    expect(happened(after)).toEqual([asksAli('afterThink', 'chosen', 'teamLooksBack')]);
    const order: StepId[] = ['afterThink', 'afterDo', 'after', 'afterMore', 'beforeAgain', 'star'];
    const asked: string[] = [];
    let story = after;
    for (let at = positionOf(story.state); at.at === 'step'; at = positionOf(story.state)) {
      asked.push(at.step.id);
      story = story.when(answers(at.step.id));
    }
    expect(asked).toEqual(order);
    expect(happened(story)).toEqual([shownToAli('evaluated', over)]);
    expect(story.open).toBe(false);
    const card = story.card(over);
    expect(card.title).toBe(da('cycle.team.thanks'));
    expect(textOf(card)).toContain(`${da('cycle.picture.before')}: 4/5`);
    expect(textOf(card)).toContain(`${da('cycle.picture.after')}: 5/5`);
    expect(labels(card)).toEqual([da('cycle.button.count')]);
  });

  it('can be skipped question by question, and all at once', () => {
    expect(positionOf(before.when(skips('beforeThink')).state)).toMatchObject({ step: { id: 'beforeDo' } });
    const gone = after.when(goesOn);
    expect(positionOf(gone.state)).toMatchObject({ step: { id: 'after' } });
    const again = gone.when(goesOn);
    expect(positionOf(again.state)).toMatchObject({ step: { id: 'beforeAgain' } });
    const ended = again.when(goesOn);
    expect(ended.open).toBe(false);
    expect(textOf(ended.card(how)), 'what was said before stays').toBe(da('cycle.team.evaluated'));
    expect(textOf(ended.card(over))).toContain(da('cycle.team.thanksNote'));
  });

  it('skips what was not answered before, and counts nothing as from before that was not', () => {
    const late = alis.when(opens('before')).when(opens('after', 'tried'));
    expect(happened(late)).toEqual([asksAli('afterThink', 'chosen', 'teamLooksBack')]);
    expect(late.state.frozen).toEqual({ prediction: 0, before: 0 });
    const done = through(late.when(answers('before', '1')));
    expect(done.state.steps.beforeAgain).toBeUndefined();
    expect(textOf(done.card(how))).not.toContain(da('cycle.picture.before'));
  });

  it('of somebody who joins when it has been tried asks only about after', () => {
    const late = alis.when(opens('before'), opens('after', 'changed'));
    expect(positionOf(late.state)).toMatchObject({ step: { id: 'afterThink' } });
    expect(positionOf(alis.when(opens('after', 'tried')).state)).toMatchObject({
      step: { id: 'afterThink' },
    });
  });

  it('of what was dropped asks nothing, and is over', () => {
    const dropped = waiting.when(opens('after', 'dropped'));
    expect(happened(dropped)).toEqual([]);
    expect(dropped.open).toBe(false);
  });

  it('hears each of the two once', () => {
    before.when(opens('before')).thenNothing();
    after.when(opens('after', 'tried')).thenNothing();
    after.when(opens('before')).thenNothing();
  });

  it('is nobody else’s: others see neither where it stands nor anything that is in it', () => {
    const done = through(after);
    expect(done.projected).toEqual([]);
    expect(JSON.stringify([done.state, done.projected])).not.toContain(WORDS.afterThink);
  });

  it('lets Ali share a star moment, and be counted, as anybody may', () => {
    const star = through(after).when(shares('star', 1, 'sydnet'));
    const row = { table: 'audience', item: 'star', to: { network: 'sydnet' }, versions: { star: 1 } };
    expect(star.projected).toEqual([row]);
    const counted = through(after).when({ type: 'counted', network: 'sydnet' });
    expect(counted.projected).toEqual([
      { table: 'counted', network: 'sydnet', versions: { before: 1, after: 1, beforeAgain: 1 } },
    ]);
  });

  it('has a story of its own', () => {
    const told = through(after).told();
    expect(told?.title).toBe(da('cycle.story.evaluation'));
    expect(JSON.stringify(told)).toContain(WORDS.afterDo);
  });

  it('takes no answer that is the team’s to give', () => {
    before.when(answers('tryOut')).thenRefused('error.gone', 'answer');
    before.when(answers('tried', 'notYet')).thenRefused('error.gone', 'answer');
  });

  it('can not become a team of its own', () => {
    before.when({ type: 'teamNamed', people: ['bo'] }).thenNothing();
  });
});

describe('an evaluation that rests', () => {
  it('comes back after two weeks', () => {
    before.when(parks).thenReminders({ parked: '2027-03-15T08:30' });
    const back = before.when(parks).until('2027-03-15T08:30:00+01:00');
    expect(happened(back)).toEqual([shownToAli('unpark', { name: 'unpark', day: '2027-03-15' }, 'chosen')]);
  });

  it('asks nothing when the team looks back, but goes on when Ali does', () => {
    for (const rests of [parks, answers('beforeThink', HARD)]) {
      const opened = before.when(rests).when(opens('after', 'tried'));
      expect(happened(opened)).toEqual([]);
      expect(happened(opened.when(takesUp))).toEqual([asksAli('afterThink')]);
    }
  });

  it('and is laid down is not taken up by the team', () => {
    const laidDown = before.when(parks).when({ type: 'laidDown' });
    expect(laidDown.open).toBe(false);
    laidDown.when(opens('after', 'tried')).thenNothing();
  });

  it('can wait until tomorrow', () => {
    const later = before.when(postpones('beforeThink')).until('2027-03-02T08:30:00+01:00');
    expect(happened(later)).toEqual([asksAliAgain('beforeThink', '2027-03-02T08:30')]);
    before.when(isReminded('lookBack')).thenNothing();
  });

  it('after its end keeps what is noted, hard words too, and stays over', () => {
    const done = through(after).when(notes(HARD));
    expect(done.open).toBe(false);
    expect(done.state.parked).toBeUndefined();
  });
});

describe('a team that is no more', () => {
  it('ends the evaluation, and closes the question that was open', () => {
    const over = before.when(dissolves);
    expect(happened(over)).toEqual([]);
    expect(over.open).toBe(false);
    over.thenRefreshed('step.beforeThink');
    expect(over.card(stepView('beforeThink')).closed).toBe(true);
    over.when(dissolves).thenNothing();
  });

  it('or that Ali is in again, goes on where it was', () => {
    const again = before.when(answers('beforeThink'), dissolves).when(opens('before'));
    expect(happened(again)).toEqual([asksAli('beforeDo', 'chosen', 'teamPlanned')]);
    expect(again.open).toBe(true);
    const rested = before.when(parks, dissolves).when(opens('before'));
    expect(happened(rested)).toEqual([asksAli('beforeThink', 'chosen', 'teamPlanned')]);
    const unopened = alis.when(dissolves).when(opens('before'));
    expect(happened(unopened)).toEqual([asksAli('beforeThink', 'chosen', 'teamPlanned')]);
  });

  it('means nothing to a leader’s own cycle', () => {
    expect(evaluation.id).toBe('evaluation');
  });

  it('has no weeks of its own that could be put off', () => {
    for (const what of ['observe', 'soon', 'cue', 'score'] as const)
      alis.when({ type: 'snoozed', what, noted: '1', until: 'tomorrow' }).thenNothing();
  });
});
