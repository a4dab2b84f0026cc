import { describe, expect, it } from 'vitest';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import {
  actionOf,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  edits,
  ended,
  inChannel,
  inForm,
  moves,
  notes,
  pressOf,
  runPress,
  shares,
  shown,
  sourcesOf,
  stepView,
  takesBack,
  textOf,
  trying,
  WORDS,
  writes,
} from './cycle-story.ts';

const movedTo = (to: string) => shown('moved', { name: 'moved', to });

describe('Undo', () => {
  it('asks the question again, and the words are gone for good', () => {
    const story = asked('otherReading').when(takesBack('step.baseline'));
    story.thenErased({ step: 'baseline', version: 1 }).thenHappens(asks('baseline'));
    expect(JSON.stringify(story.told())).not.toContain(WORDS.baseline);
    story.when(answers('baseline')).thenWritten({ step: 'baseline', version: 2, text: WORDS.baseline });
  });

  it('of an edit brings back what stood there before', () => {
    const edited = trying().when(answers('tryOut', 'Jeg spørger halvvejs'));
    const undone = edited.when(takesBack('step.tryOut')).thenErased({ step: 'tryOut', version: 2 });
    undone.thenHappens().thenRefreshed('step.tryOut', 'plan');
    expect(textOf(undone.card({ name: 'plan' }))).toContain(WORDS.tryOut);
    undone
      .when(answers('tryOut', 'Noget tredje'))
      .thenWritten({ step: 'tryOut', version: 3, text: 'Noget tredje' });
  });

  it('pressed twice takes one wording back, and leaves the one before', () => {
    const edited = trying().when(answers('tryOut', 'Jeg spørger halvvejs'));
    const undo = pressOf(edited.card(stepView('tryOut')), da('cycle.button.undo'));
    const undone = edited.when(undo).thenErased({ step: 'tryOut', version: 2 });
    undone.when(undo).thenNothing();
    const again = pressOf(undone.card(stepView('tryOut')), da('cycle.button.undo'));
    undone.when(again).thenErased({ step: 'tryOut', version: 1 });
  });

  it('of signs brings back the signs as they were', () => {
    const signs = { type: 'signsGiven', see: 'Latter', hear: '', feel: 'Ro', seeOf: 'process' } as const;
    const undone = trying().when(signs).when(takesBack('step.signs'));
    expect(undone.state.signs).toEqual([{}]);
    expect(textOf(undone.card({ name: 'plan' }))).toContain(`${da('cycle.plan.signs')}\n"${WORDS.signs}"`);
    expect(undone.when(takesBack('step.signs')).state.signs).toEqual([]);
  });

  it('of a note takes all its versions along', () => {
    const story = trying()
      .when(notes('Ali sukkede', 'heard'), { type: 'noted', id: 1, answer: 'Bo sukkede', as: 'observation' })
      .when(takesBack('note.1'));
    story.thenErased({ step: 'note', version: 1 }, { step: 'note', version: 2 }).thenRefreshed('note.1');
    expect(textOf(story.card({ name: 'note', id: '1' }))).toBe(da('cycle.note.gone'));
  });

  it('of what was shared takes it back from the channel as well', () => {
    const shared = trying().when(shares('trialAction')).when(takesBack('step.tryOut'));
    expect(shared.state.shared).toEqual([]);
    shared.thenHappens(asks('tryOut')).thenRefreshed('plan', 'shared.trialAction.nordlys');
    expect(inChannel(shared, 'trialAction')).toBe(da('cycle.shared.withdrawn', { name: 'Mette' }));
  });

  it('of an edit leaves the channel with the older words that were shared', () => {
    const story = trying().when(shares('trialAction'), answers('tryOut', 'Andet'), takesBack('step.tryOut'));
    expect(story.state.shared).toHaveLength(1);
    expect(textOf(story.card({ name: 'update', item: 'trialAction' }))).toBe(da('cycle.update.done'));
  });

  it('changes nothing that is no text, and nothing that is not there', () => {
    const nowhere: CycleEvent[] = [
      takesBack('step.before'),
      takesBack('step.lookBack'),
      takesBack('step.insight'),
      takesBack('note.3'),
    ];
    for (const event of nowhere) trying().when(event).thenNothing();
    trying().when({ type: 'takenBack', what: 'step.nonsense' }).thenRefused('error.gone');
  });

  it('after the end asks nothing', () => {
    ended().when(takesBack('step.insight')).thenHappens().thenErased({ step: 'insight', version: 1 });
  });

  it('stands on the card of the answer', () => {
    const card = asked('otherReading').card(stepView('baseline'));
    const undo = { ...takesBack('step.baseline'), version: 1 };
    expect(pressOf(card, da('cycle.button.undo'))).toEqual(undo);
  });
});

describe('Move', () => {
  const options = (story: CycleStory, from: string) => {
    const [input] = story.form({ run: 'run', type: 'moved', args: { from } })?.inputs ?? [];
    return input?.kind === 'choice' ? input.options.map(({ value }) => value) : [];
  };

  it('offers all of the plan from the beginning: what somebody wants to try often comes to them first', () => {
    const plan = ['tryOut', 'value', 'signs', 'prediction', 'whenThen'];
    expect(options(asked('baseline'), 'step.challenge')).toEqual(expect.arrayContaining(plan));
  });

  it('offers the questions that have been reached and take words, and the two kinds of notes', () => {
    const early = options(asked('otherReading'), 'step.challenge');
    expect(early.slice(0, 5)).toEqual([
      ...['observation', 'starMoment', 'baseline', 'otherReading', 'assumption'],
    ]);
    for (const id of ['watch', 'noticed', 'reflection']) expect(early).not.toContain(id);
    const later = options(asked('learnt'), 'step.challenge');
    expect(later).toEqual(expect.arrayContaining(['tryOut', 'signs', 'watch', 'noticed', 'reflection']));
    for (const id of ['challenge', 'before', 'lookBack', 'challengeMore', 'insight', 'next'])
      expect(later).not.toContain(id);
  });

  it('offers everything but where the words stand already', () => {
    const story = trying().when(notes('Ali sukkede'), notes('Bo lo', undefined, 'starMoment'));
    expect(options(story, 'note.1')).not.toContain('observation');
    expect(options(story, 'note.2')).not.toContain('starMoment');
    expect(options(story, 'note.2')).toContain('observation');
  });

  it('puts the same words under another question, and asks the one that is open again', () => {
    const story = asked('otherReading').when(moves('step.baseline', 'assumption'));
    story
      .thenWritten({ step: 'assumption', version: 1, text: WORDS.baseline })
      .thenErased({ step: 'baseline', version: 1 })
      .thenHappens(movedTo('assumption'), asks('baseline'));
    expect(textOf(story.card({ name: 'moved', to: 'assumption' }))).toBe(
      da('cycle.moved', { to: da('cycle.name.assumption') }),
    );
  });

  it('to the question that is being asked answers it', () => {
    asked('otherReading')
      .when(notes('De ville sige, at jeg haster'), moves('note.1', 'otherReading'))
      .thenWritten(
        { step: 'note', version: 1, text: 'De ville sige, at jeg haster' },
        { step: 'otherReading', version: 1, text: 'De ville sige, at jeg haster' },
      )
      .thenErased({ step: 'note', version: 1 });
    expect(asked('otherReading').when(notes('Nej'), moves('note.1', 'otherReading')).noticed.at(-1)).toEqual(
      asks('assumption'),
    );
  });

  it('adds to what stands there, and overwrites nothing', () => {
    trying()
      .when(notes('Og Bo'))
      .when(moves('note.1', 'together'))
      .thenWritten({ step: 'together', version: 2, text: `${WORDS.together}\nOg Bo` });
  });

  it('to the signs makes it one of them, three at most', () => {
    const story = trying().when(notes('- Latter'), moves('note.1', 'signs'));
    expect(inForm(story, 'signs')).toBe(`${WORDS.signs}\nLatter`);
    expect(story.state.signs).toEqual([{}, {}]);
    const full = asked('method').when(
      answers('signs', 'Et\nTo\nTre'),
      notes('Fire'),
      moves('note.1', 'signs'),
    );
    expect(inForm(full, 'signs')).toBe('Et\nTo\nTre Fire');
    expect(full.state.signs).toHaveLength(3);
  });

  it('makes an answer something noted, whether it has been noted before or not', () => {
    const story = asked('otherReading').when(moves('step.baseline', 'observation'));
    story
      .thenWritten({ step: 'note', version: 1, text: WORDS.baseline })
      .thenHappens(shown('note.1', { name: 'note', id: '1' }), asks('baseline'));
    const twice = asked('otherReading').when(notes(WORDS.baseline), moves('step.baseline', 'observation'));
    expect(twice.state.notes).toHaveLength(2);
  });

  it('makes an observation a star moment, and back', () => {
    const star = trying().when(notes('Ali tog ordet', 'saw')).when(moves('note.1', 'starMoment'));
    star.thenHappens().thenWritten().thenErased().thenRefreshed('note.1');
    expect(star.state.notes).toMatchObject([{ as: 'starMoment', how: 'saw' }]);
    expect(star.when(moves('note.1', 'observation')).state.notes).toMatchObject([{ as: 'observation' }]);
    star.when(moves('note.1', 'starMoment')).thenNothing();
  });

  it('of a star moment that was shared takes it back: an observation is the leader’s own', () => {
    const story = trying()
      .when(notes('Ali tog ordet', undefined, 'starMoment'), shares('note.1'))
      .when(moves('note.1', 'observation'));
    story.thenHappens().thenRefreshed('note.1', 'plan', 'shared.note.1.nordlys');
    expect(story.state.shared).toEqual([]);
  });

  it('follows the message that the words were written in', () => {
    const story = asked('baseline').when(writes('baseline', 'Vi haster', 'D1 1'));
    const moved = story.when(moves('step.baseline', 'assumption'));
    expect(sourcesOf(moved)).toEqual(['D1 1']);
    moved
      .when(edits('D1 1', 'Jeg haster'))
      .thenWritten({ step: 'assumption', version: 2, text: 'Jeg haster' });
    const noted = story.when(moves('step.baseline', 'observation'));
    noted.when(edits('D1 1', 'Jeg haster')).thenWritten({ step: 'note', version: 2, text: 'Jeg haster' });
    const together = moved.when({ type: 'noted', answer: 'Bo også', as: 'observation', source: 'D1 2' });
    const added = together.when(moves('note.2', 'assumption'));
    expect(sourcesOf(added)).toEqual(['D1 1', 'D1 2']);
  });

  it('is refused where it would be too long, and nothing is lost', () => {
    const long = trying().when(answers('together', 'x'.repeat(1_490)), notes('Og Bo, som er ny'));
    const refused = long.when(moves('note.1', 'together')).thenRefused('error.tooLong', 'to');
    expect(refused.state).toEqual(long.state);
  });

  it('leads nowhere but to where words belong, and from nothing that is not there', () => {
    for (const to of ['before', 'lookBack', 'next', 'nonsense'])
      asked('otherReading').when(moves('step.baseline', to)).thenRefused('error.gone', 'to');
    asked('otherReading').when(moves('step.baseline', 'baseline')).thenNothing();
    asked('otherReading').when(moves('step.tryOut', 'baseline')).thenNothing();
    trying().when(moves('step.before', 'baseline')).thenNothing();
    trying().when(moves('note.9', 'baseline')).thenNothing();
  });

  it('is behind the button on the card', () => {
    const story = asked('otherReading');
    const action = actionOf(story.card(stepView('baseline')), da('cycle.button.move'));
    expect(story.form(runPress(action))?.title).toBe(da('cycle.move.title'));
  });
});
