import { describe, expect, it } from 'vitest';
import type { StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  da,
  ended,
  goesOn,
  isReminded,
  keeps,
  labels,
  looksBack,
  notes,
  parks,
  postpones,
  resumes,
  showsThePlan,
  skips,
  stepView,
  textOf,
  trying,
} from './cycle-story.ts';

describe('an answer that is edited', () => {
  it('is a new version, and nothing is asked anew', () => {
    asked('prediction')
      .when(answers('challenge', 'Vi beslutter for lidt'))
      .thenHappens()
      .thenWritten({ step: 'challenge', version: 2, text: 'Vi beslutter for lidt' })
      .thenRefreshed('step.challenge')
      .when(answers('prediction'))
      .thenHappens(asks('whenThen'));
  });

  it('shows in the plan', () => {
    const story = trying()
      .when(answers('tryOut', 'Jeg spørger halvvejs'))
      .thenRefreshed('step.tryOut', 'plan');
    expect(textOf(story.card({ name: 'plan' }))).toContain('Jeg spørger halvvejs');
  });

  it('shows in what the leader takes along, after the end too', () => {
    const story = ended()
      .when(answers('insight', 'At tie stille'))
      .thenHappens()
      .thenRefreshed('step.insight', 'ended');
    expect(textOf(story.card({ name: 'ended' }))).toContain('At tie stille');
  });

  it('of a score is said back', () => {
    const story = trying().when(answers('before', '2'));
    expect(textOf(story.card(stepView('before')))).toContain(da('cycle.savedNumber', { answer: '2' }));
  });
});

describe('an event that no longer fits', () => {
  it('keeps nothing of the last cycle once something else is planned', () => {
    const carried = { tryOut: 'At spørge' };
    const again = aCycle({ input: { number: 2, challenge: 'Møderne', carried } }, skips('baseline'));
    again.when(answers('tryOut', 'At tie stille')).when(keeps('tryOut')).thenNothing();
    again.when(keeps('tryOut')).thenWritten({ step: 'tryOut', version: 1, text: 'At spørge' });
  });

  it('keeps nothing where nothing was brought along', () => {
    asked('tryOut').when(keeps('tryOut')).thenNothing();
  });

  it.each(['repeat', 'new', 'end'])('does not end a cycle before it has been round: %s', (way) => {
    const story = asked('tryOut').when(answers('next', way)).thenHappens(asks('tryOut')).thenWritten();
    expect(story.open).toBe(true);
    trying().when(answers('next', way)).thenHappens(showsThePlan).thenWritten();
  });

  it('skips nothing that has been answered', () => {
    asked('tryOut').when(skips('baseline')).thenNothing();
  });

  const tooLate: CycleEvent[] = [
    resumes,
    skips('baseline'),
    postpones('next'),
    keeps('tryOut'),
    looksBack,
    goesOn,
    parks,
    { type: 'laidDown' },
    { type: 'helpWanted', step: 'next' },
    { type: 'teamNamed', people: ['ali'] },
    answers('next', 'repeat'),
    isReminded('lookBack'),
  ];

  it.each(tooLate)('changes nothing after the end: $type', (event) => {
    const story = ended().when(event).thenNothing();
    expect(positionOf(story.state)).toEqual({ at: 'ended' });
  });

  it('keeps after the end what somebody has sent, for nothing of that is ever lost', () => {
    ended()
      .when(notes('Det holder stadig'))
      .thenWritten({ step: 'note', version: 1, text: 'Det holder stadig' });
    ended()
      .when(answers('learnt', 'At de kan selv'))
      .thenWritten({ step: 'learnt', version: 2, text: 'At de kan selv' });
  });
});

describe('a card that has been answered', () => {
  const buttons = (step: StepId) => labels(ended().card(stepView(step)));

  it('leads back to the words: to look at them, move them or take them back', () => {
    const ways = [da('cycle.button.edit'), da('cycle.button.move'), da('cycle.button.undo')];
    expect(buttons('challenge')).toEqual(ways);
    expect(buttons('signs')).toEqual(ways);
    expect(buttons('reflection')).toEqual(ways);
  });

  it('leads back to a number or a day, to change it', () => {
    expect(buttons('before')).toEqual([da('cycle.button.edit')]);
    expect(buttons('cueDay')).toEqual([da('cycle.button.edit')]);
  });

  it('stands, where it was a way on, what came of it, or a day that has come', () => {
    expect(buttons('next')).toEqual([]);
    expect(buttons('tried')).toEqual([]);
    expect(buttons('lookBack')).toEqual([]);
  });
});
