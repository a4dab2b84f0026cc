import { describe, expect, it } from 'vitest';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  edits,
  goesOn,
  inForm,
  labels,
  looksBack,
  moves,
  pressOf,
  shown,
  sourcesOf,
  takesBack,
  textOf,
  trying,
  upTo,
  writes,
} from './cycle-story.ts';

const deletes = (source: string): CycleEvent => ({ type: 'messageDeleted', source });
const asksAboutDeleted = (what: string) => shown(`deleted.${what}`, { name: 'deleted', what });
const deletedCard = (story: CycleStory, what: string) => story.card({ name: 'deleted', what });

describe('a message that is edited', () => {
  const written = asked('baseline').when(writes('baseline', 'Vi haster', 'D1 1'));

  it('is an edited answer, and asks nothing', () => {
    written
      .when(edits('D1 1', 'Jeg haster', 'Vi haster'))
      .thenHappens()
      .thenWritten({ step: 'baseline', version: 2, text: 'Jeg haster' })
      .when(edits('D1 1', 'Jeg haster', 'Jeg haster'))
      .thenNothing();
  });

  it('goes on to be followed after an edit, but not once the answer was given anew elsewhere', () => {
    const twice = written.when(edits('D1 1', 'Jeg haster')).when(edits('D1 1', 'Jeg iler'));
    twice.thenWritten({ step: 'baseline', version: 3, text: 'Jeg iler' });
    written.when(answers('baseline', 'I formularen')).when(edits('D1 1', 'Jeg haster')).thenNothing();
  });

  it('changes a number and a day as well', () => {
    const scored = asked('before')
      .when(writes('before', '4', 'D1 2'))
      .when(edits('D1 2', '5', '4'));
    scored.thenWritten({ step: 'before', version: 2, text: '5' });
    const dated = asked('lookBack').when(writes('lookBack', 'om tre uger', 'D1 3'));
    const moved = dated.when(edits('D1 3', 'om to uger', 'om tre uger'));
    moved.thenWritten({ step: 'lookBack', version: 2, text: '2027-03-15' });
    expect(moved.reminders.lookBack).toBe('2027-03-15T08:30');
  });

  it('changes nothing that was chosen, for that has led on', () => {
    asked('tried')
      .when(writes('tried', 'prøvede det', 'D1 4'))
      .when(edits('D1 4', 'droppede det'))
      .thenNothing();
  });

  it('is refused in the same words as an answer', () => {
    written.when(edits('D1 1', ' ')).thenRefused('error.emptyOptional', 'answer');
    written.when(edits('D1 1', 'x'.repeat(1_501))).thenRefused('error.tooLong', 'answer');
  });

  it('goes on to be followed when an edit is taken back', () => {
    const undone = written.when(edits('D1 1', 'Jeg haster')).when(takesBack('step.baseline'));
    expect(inForm(undone, 'baseline')).toBe('Vi haster');
    undone
      .when(edits('D1 1', 'Jeg iler', 'Jeg haster'))
      .thenWritten({ step: 'baseline', version: 3, text: 'Jeg iler' });
  });

  it('is the answer after all, once what it said has been taken back', () => {
    const undone = written.when(takesBack('step.baseline')).thenHappens(asks('baseline'));
    undone
      .when(edits('D1 1', 'Jeg haster', 'Vi haster'))
      .thenHappens(asks('otherReading'))
      .thenWritten({ step: 'baseline', version: 2, text: 'Jeg haster' });
    undone
      .when(answers('baseline'))
      .when(edits('D1 1', 'Jeg haster', 'Vi haster'))
      .thenNothing();
    undone.when(deletes('D1 1')).thenNothing();
  });

  it('follows the words where they were moved, and nowhere else', () => {
    const moved = written
      .when(edits('D1 1', 'Jeg haster', 'Vi haster'))
      .when(moves('step.baseline', 'observation'));
    moved
      .when(edits('D1 1', 'Jeg iler', 'Jeg haster'))
      .thenWritten({ step: 'note', version: 2, text: 'Jeg iler' });
    expect(moved.state.steps.baseline?.sources).toBeUndefined();
  });

  it('that comes after a later one of the same message changes nothing any more', () => {
    const [first, second] = [
      edits('D1 1', 'Jeg haster', 'Vi haster'),
      edits('D1 1', 'Jeg iler', 'Jeg haster'),
    ];
    const inTurn = written.at('2027-03-01T10:05:00+01:00').when(first).at('2027-03-01T10:10:00+01:00');
    expect(inForm(inTurn.when(second), 'baseline')).toBe('Jeg iler');
    const overtaken = written.at('2027-03-01T10:10:00+01:00').when(second);
    overtaken.at('2027-03-01T10:05:00+01:00').when(first).thenNothing();
  });

  it('of a note that comes late changes nothing any more either', () => {
    const noted = trying().when({ type: 'noted', answer: 'Ali sukkede', as: 'observation', source: 'D1 5' });
    const later = noted.at('2027-03-01T10:10:00+01:00').when(edits('D1 5', 'En lo', 'En sukkede'));
    later
      .at('2027-03-01T10:05:00+01:00')
      .when(edits('D1 5', 'En sukkede', 'Ali sukkede'))
      .thenNothing();
  });

  it('of a note changes the note', () => {
    trying()
      .when({ type: 'noted', answer: 'Ali sukkede', as: 'observation', source: 'D1 5' })
      .when(edits('D1 5', 'Bo sukkede'))
      .thenHappens()
      .thenWritten({ step: 'note', version: 2, text: 'Bo sukkede' })
      .thenRefreshed('note.1');
  });

  it('that nothing was taken from changes nothing', () => {
    written.when(edits('D1 9', 'Hvad som helst')).thenNothing();
  });
});

describe('a burst of messages', () => {
  const burst = asked('challenge')
    .when(writes('challenge', 'Møderne', 'D1 1'))
    .when(writes('challenge', 'De ender uden noget', 'D1 2', true));

  it('is one answer: what was typed before the next question could be seen belongs to it', () => {
    burst.thenHappens().thenWritten({ step: 'challenge', version: 2, text: 'Møderne\nDe ender uden noget' });
    expect(sourcesOf(burst)).toEqual(['D1 1', 'D1 2']);
    burst.when(answers('baseline')).thenHappens(asks('otherReading'));
  });

  it('changes only in its own part when one of the messages is edited', () => {
    burst
      .when(edits('D1 2', ' Vi går bare ', ' De ender uden noget '))
      .thenWritten({ step: 'challenge', version: 3, text: 'Møderne\nVi går bare' })
      .when(edits('D1 1', 'Tavlemøderne', 'Møderne'))
      .thenWritten({ step: 'challenge', version: 4, text: 'Tavlemøderne\nVi går bare' });
  });

  it('loses nothing when what an edited message said before is not told, or not to be found', () => {
    burst
      .when(edits('D1 1', 'Tavlemøderne'))
      .thenWritten({ step: 'challenge', version: 3, text: 'Møderne\nDe ender uden noget\nTavlemøderne' });
    burst.when(edits('D1 1', 'Tavlemøderne')).when(edits('D1 1', 'Tavlemøderne')).thenNothing();
    const overtaken = burst.when(edits('D1 1', 'Tavlemøder', 'Tavlemøderne'));
    expect(inForm(overtaken, 'challenge')).toContain('De ender uden noget');
  });

  it('of signs changes only in its own line, however the list was typed', () => {
    const story = asked('signs').when(
      writes('signs', '- Latter', 'D1 1'),
      writes('signs', '- Ro', 'D1 2', true),
    );
    expect(inForm(story.when(edits('D1 1', '- Smil', '- Latter')), 'signs')).toBe('Smil\nRo');
  });

  it('of signs is one list of them', () => {
    const story = asked('signs').when(
      writes('signs', '- Latter', 'D1 1'),
      writes('signs', '- Ro', 'D1 2', true),
    );
    expect(inForm(story, 'signs')).toBe('Latter\nRo');
    expect(story.state.signs).toEqual([{}, {}]);
  });

  it('of numbers is the last of them, and of nothing at all an answer like any other', () => {
    const scored = asked('before').when(writes('before', '4', 'D1 1'), writes('before', '5', 'D1 2', true));
    expect(inForm(scored, 'before')).toBe('5');
    asked('baseline')
      .when(writes('baseline', 'Vi haster', 'D1 1', true))
      .thenHappens(asks('otherReading'));
  });

  it('of which the last is taken back is followed in the others', () => {
    const undone = burst.when(takesBack('step.challenge'));
    expect(sourcesOf(undone)).toEqual(['D1 1']);
    undone.when(edits('D1 2', 'Noget andet')).thenNothing();
    undone
      .when(edits('D1 1', 'Tavlemøderne', 'Møderne'))
      .thenWritten({ step: 'challenge', version: 3, text: 'Tavlemøderne' });
  });

  it('taken in once more is taken in once', () => {
    burst.when(writes('challenge', 'De ender uden noget', 'D1 2', true)).thenNothing();
  });

  it('is refused where it grows too long', () => {
    burst.when(writes('challenge', 'x'.repeat(1_490), 'D1 3', true)).thenRefused('error.tooLong', 'answer');
  });
});

describe('a message that is deleted', () => {
  const written = asked('baseline').when(writes('baseline', 'Bo er syg', 'D1 1'));
  const what = 'step.baseline';

  it('asks once whether the answer shall go too', () => {
    const story = written.when(deletes('D1 1')).thenHappens(asksAboutDeleted(what)).thenErased();
    const card = deletedCard(story, what);
    expect(textOf(card)).toBe(da('cycle.deleted.ask', { where: da('cycle.name.baseline') }));
    expect(labels(card)).toEqual([da('cycle.deleted.erase'), da('cycle.deleted.keep')]);
  });

  it('takes all of it along, however it was worded before', () => {
    const story = written.when(edits('D1 1', 'En er syg')).when(deletes('D1 1'));
    const gone = story.when(pressOf(deletedCard(story, what), da('cycle.deleted.erase')));
    gone.thenErased({ step: 'baseline', version: 1 }, { step: 'baseline', version: 2 });
    gone.thenHappens(asks('baseline')).thenRefreshed(`deleted.${what}`);
    expect(textOf(deletedCard(gone, what))).toBe(da('cycle.deleted.gone'));
    expect(gone.state.steps.baseline).toEqual({ version: 0, last: 2 });
  });

  it('of several messages takes the whole answer along: which words were whose, nobody knows', () => {
    const burst = asked('challenge').when(
      writes('challenge', 'Bo', 'D1 1'),
      writes('challenge', 'Ali', 'D1 2', true),
    );
    const story = burst.when(deletes('D1 1'));
    story
      .when(pressOf(deletedCard(story, 'step.challenge'), da('cycle.deleted.erase')))
      .thenErased({ step: 'challenge', version: 1 }, { step: 'challenge', version: 2 });
  });

  it('leaves the answer where it is, when that is wanted; later messages have nothing to do with it', () => {
    const story = written.when(deletes('D1 1'));
    const kept = story.when(pressOf(deletedCard(story, what), da('cycle.deleted.keep'))).thenErased();
    expect(textOf(deletedCard(kept, what))).toBe(da('cycle.deleted.stays'));
    expect(sourcesOf(kept)).toEqual([]);
    kept.when(edits('D1 1', 'Andet')).thenNothing();
    kept.when(deletes('D1 1')).thenNothing();
  });

  it('takes a number and a day along, too', () => {
    const scored = asked('before')
      .when(writes('before', '4', 'D1 2'))
      .when(deletes('D1 2'));
    scored
      .when(pressOf(deletedCard(scored, 'step.before'), da('cycle.deleted.erase')))
      .thenErased({ step: 'before', version: 1 })
      .thenHappens(asks('before'));
    const dated = asked('lookBack')
      .when(writes('lookBack', 'om tre uger', 'D1 3'))
      .when(deletes('D1 3'));
    const gone = dated.when(pressOf(deletedCard(dated, 'step.lookBack'), da('cycle.deleted.erase')));
    gone.thenHappens(asks('lookBack'));
    expect([gone.state.lookBack, gone.reminders.lookBack]).toEqual([undefined, undefined]);
  });

  it('asks nothing where the answer has led on', () => {
    asked('tried')
      .when(writes('tried', 'tried', 'D1 4'))
      .when(deletes('D1 4'))
      .thenNothing();
    const dated = aCycle({}, ...upTo('cueDay'), goesOn, writes('lookBack', '2027-03-22', 'D1 3'), goesOn);
    dated.when(looksBack, answers('tried')).when(deletes('D1 3')).thenNothing();
  });

  it('of a note asks about the note', () => {
    const story = trying()
      .when({ type: 'noted', answer: 'Ali sukkede', as: 'observation', source: 'D1 5' })
      .when(deletes('D1 5'))
      .thenHappens(asksAboutDeleted('note.1'));
    expect(textOf(deletedCard(story, 'note.1'))).toBe(da('cycle.deleted.ask'));
    story.when({ type: 'stayed', what: 'note.1' }).thenHappens();
    story
      .when(pressOf(deletedCard(story, 'note.1'), da('cycle.deleted.erase')))
      .thenErased({ step: 'note', version: 1 });
  });

  it('that nothing was taken from asks nothing', () => {
    written.when(deletes('D1 9')).thenNothing();
    written.when({ type: 'stayed', what: 'step.tryOut' }).thenNothing();
  });
});
