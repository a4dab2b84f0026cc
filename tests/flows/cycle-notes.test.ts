import { describe, expect, it } from 'vitest';
import { HOWS } from '../../flows/cycle/definition.ts';
import type { EventOf } from '../../flows/cycle/events.ts';
import {
  aCycle,
  actionOf,
  answers,
  asked,
  asks,
  asksWhatWasSeen,
  da,
  ended,
  inChannel,
  labels,
  looksBack,
  notes,
  postsTo,
  pressOf,
  runPress,
  shares,
  shown,
  showsThePlan,
  stepView,
  takesBack,
  textOf,
  trying,
} from './cycle-story.ts';

const SEEN = 'Ali rystede på hovedet';
const OPINION = 'Stemningen var dårlig, da vi talte om den nye vagtplan.';
const noteView = (id: number) => ({ name: 'note', id: String(id) });
const saysNoted = (id: number) => shown(`note.${id}`, noteView(id));
const noted = (answer: string, more: Partial<EventOf<'noted'>> = {}) =>
  ({ type: 'noted', answer, as: 'observation', ...more }) as const;

describe('a note along the way', () => {
  it('is kept at any time, one after the other (P4)', () => {
    trying()
      .when(notes(SEEN))
      .thenHappens(saysNoted(1))
      .thenWritten({ step: 'note', version: 1, text: SEEN })
      .when(notes('Der blev stille'))
      .thenHappens(saysNoted(2))
      .thenWritten({ step: 'note', version: 2, text: 'Der blev stille' });
  });

  it('says where it was kept, who sees it, and how to put it right; not what it says', () => {
    const card = trying().when(notes(SEEN, 'saw')).card(noteView(1));
    expect(textOf(card)).toBe(da('cycle.note.saved.saw'));
    expect(labels(card)).toEqual([da('cycle.button.edit'), da('cycle.button.move'), da('cycle.button.undo')]);
  });

  it('is kept once, and confirmed, when its button is pressed twice', () => {
    const twice = trying().when(notes('Der blev stille')).when(notes('Der blev stille'));
    twice.thenHappens(saysNoted(1)).thenWritten();
    expect(twice.state.notes).toHaveLength(1);
  });

  it('is kept once, when the same message is taken in twice', () => {
    const twice = trying()
      .when(noted(SEEN, { source: 'D1 1' }))
      .when(noted(SEEN, { source: 'D1 1' }));
    twice.thenNothing();
    expect(twice.projected).toContainEqual({ table: 'source', message: 'D1 1' });
  });

  it('does not move the cycle', () => {
    asked('tryOut').when(notes(SEEN)).when(answers('tryOut')).thenHappens(asks('buildOn'));
    asked('starHelp').when(notes(SEEN)).when(answers('starHelp')).thenHappens(showsThePlan);
  });

  it('is kept after the end, too: what somebody has sent is never lost', () => {
    ended()
      .when(notes('Det holder stadig'))
      .thenHappens(saysNoted(1))
      .thenWritten({ step: 'note', version: 1, text: 'Det holder stadig' });
  });

  it.each([
    ['nothing', ' ', 'error.empty'],
    ['too much', 'x'.repeat(1_501), 'error.tooLong'],
  ])('is refused where it was written: %s', (_, said, key) => {
    aCycle().when(notes(said)).thenRefused(key, 'answer');
  });

  it('gets a number of its own for ever, whatever was taken back before', () => {
    const story = trying().when(notes('Et'), notes('To'), takesBack('note.2')).when(notes('Tre'));
    story.thenHappens(saysNoted(3)).thenWritten({ step: 'note', version: 3, text: 'Tre' });
    expect(textOf(story.card(noteView(2)))).toBe(da('cycle.note.gone'));
  });
});

describe('seen, heard or interpreted', () => {
  it('is asked of a note that does not say it, in the three words for it', () => {
    const card = trying().when(notes(SEEN)).card(noteView(1));
    expect(labels(card)).toEqual([
      ...HOWS.map((how) => da(`cycle.note.${how}`)),
      da('cycle.button.move'),
      da('cycle.button.undo'),
    ]);
  });

  it.each(HOWS)('is said with a press: %s', (how) => {
    const story = trying().when(notes(SEEN));
    const sorted = story.when(pressOf(story.card(noteView(1)), da(`cycle.note.${how}`)));
    sorted.thenHappens().thenRefreshed('note.1');
    expect(sorted.state.notes).toMatchObject([{ id: 1, how }]);
    expect(textOf(sorted.card(noteView(1)))).toBe(da(`cycle.note.saved.${how}`));
    sorted.when({ type: 'noteSorted', id: 1, how }).thenNothing();
  });

  it('is said in the form, too, and can be changed there', () => {
    const story = trying().when(notes(SEEN, 'heard'));
    const form = story.form(runPress(actionOf(story.card(noteView(1)), da('cycle.button.edit'))));
    expect(form?.inputs).toMatchObject([
      { name: 'answer', value: SEEN },
      { name: 'how', value: 'heard', options: HOWS.map((value) => ({ value })) },
    ]);
    const changed = story.when(noted('Ali sukkede', { id: 1, how: 'saw' })).thenHappens();
    changed.thenWritten({ step: 'note', version: 2, text: 'Ali sukkede' }).thenRefreshed('note.1');
    expect(changed.state.notes).toMatchObject([{ id: 1, how: 'saw', versions: [1, 2] }]);
  });

  it('of a note that is not there changes nothing', () => {
    trying().when({ type: 'noteSorted', id: 7, how: 'saw' }).thenNothing();
  });
});

describe('an opinion where something seen was asked for', () => {
  const asking = {
    ...shown('note.1', { ...noteView(1), asks: 'seen' }),
    replyAs: { run: 'run', type: 'noted', args: { about: '1' } },
  };
  const view = { ...noteView(1), asks: 'seen' };

  it('leads to one question: what was seen', () => {
    const story = trying().when(notes(OPINION)).thenHappens(asking);
    expect(story.card(view).closed).toBeUndefined();
    expect(textOf(story.card(view))).toContain(da('cycle.more.opinion'));
  });

  it('stands as an interpretation once it is said what was seen', () => {
    const story = trying().when(notes(OPINION), noted('Tre så ned i bordet', { about: 1 }));
    expect(story.state.notes).toMatchObject([{ how: 'interpreted' }, { how: 'saw' }]);
    expect(story.card(view).closed).toBe(true);
  });

  it('is not asked about when it is said to be one, nor as a star moment, nor twice', () => {
    trying().when(notes(OPINION, 'interpreted')).thenHappens(saysNoted(1));
    trying()
      .when(notes(OPINION, undefined, 'starMoment'))
      .thenHappens(saysNoted(1));
    trying()
      .when(notes(OPINION))
      .when(noted('Hun var sur', { about: 1 }))
      .thenHappens(saysNoted(2));
  });

  it('is asked about no longer after the end', () => {
    const story = asked('next').when(notes(OPINION)).when(answers('next'));
    story.thenRefreshed('note.1', 'plan', 'step.next', 'step.tried');
    expect(story.card(view).closed).toBe(true);
  });
});

describe('what was noted comes back in the reflection', () => {
  it('seen and heard first, interpretations after that', () => {
    const story = trying().when(
      notes('De er trætte', 'interpreted'),
      notes(SEEN, 'saw'),
      notes('Nogen lo', 'heard'),
      notes('Kaffen var kold'),
      notes('Ali tog ordet', undefined, 'starMoment'),
    );
    const text = textOf(story.when(looksBack, answers('tried')).card(stepView('reflection')));
    expect(text).toContain(
      [
        da('cycle.noted.seen'),
        `"${SEEN}"`,
        '"Nogen lo"',
        '"Kaffen var kold"',
        da('cycle.noted.interpreted'),
        '"De er trætte"',
        da('cycle.ask.reflection'),
      ].join('\n'),
    );
    expect(text).not.toContain('Ali tog ordet');
  });

  it('the latest eight, where there are many', () => {
    const many = Array.from({ length: 20 }, (_, index) => notes(`Nummer ${index + 1}.`, 'saw'));
    const card = trying()
      .when(...many, looksBack, answers('tried'))
      .card(stepView('reflection'));
    const quotes = card.body.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
    expect(quotes).toEqual([13, 14, 15, 16, 17, 18, 19, 20].map((number) => `Nummer ${number}.`));
  });

  it('as it reads at that moment, when it is added or reworded while the question is open', () => {
    const open = trying().when(notes(SEEN, 'saw'), looksBack).when(answers('tried'));
    open.when(notes('Nogen lo', 'heard')).thenRefreshed('step.reflection');
    open.when(noted('Ali sukkede', { id: 1 })).thenRefreshed('note.1', 'step.reflection');
  });
});

describe('a star moment', () => {
  const told = trying().when(notes('Ali tog ordet', undefined, 'starMoment'));

  it('is kept as one, and can be shared word for word', () => {
    expect(textOf(told.card(noteView(1)))).toBe(da('cycle.note.savedStar'));
    expect(labels(told.card(noteView(1)))).toEqual([
      da('cycle.button.share'),
      da('cycle.button.edit'),
      da('cycle.button.move'),
      da('cycle.button.undo'),
    ]);
    const shared = told.when(shares('note.1')).thenHappens(postsTo('nordlys', 'note.1'));
    shared.thenRefreshed('note.1', 'plan');
    expect(inChannel(shared, 'note.1')).toBe(
      `${da('cycle.shared.star', { name: 'Mette' })}\n"Ali tog ordet"`,
    );
    expect(labels(shared.card(noteView(1)))[0]).toBe(da('cycle.button.withdraw'));
  });

  it('is asked for in the end, too, and shared from there', () => {
    const story = asked('star').when(answers('star'));
    expect(labels(story.card(stepView('star')))[0]).toBe(da('cycle.button.share'));
    const shared = story.when(shares('star')).thenHappens(postsTo('nordlys', 'star'));
    shared.thenRefreshed('step.star', 'plan');
    expect(labels(shared.card(stepView('star')))[0]).toBe(da('cycle.button.withdraw'));
  });

  it('has a form in which nothing is sorted', () => {
    const form = told.form({ run: 'run', type: 'noted', args: { id: '1', as: 'starMoment' } });
    expect(form?.title).toBe(da('cycle.note.titleStar'));
    expect(form?.inputs.map(({ name }) => name)).toEqual(['answer']);
  });
});

describe('the form for a note', () => {
  it('is empty for a new one', () => {
    const form = trying().form({ run: 'run', type: 'noted' });
    expect(form?.title).toBe(da('cycle.note.title'));
    expect(form?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['answer', undefined],
      ['how', undefined],
    ]);
  });

  it('holds a message that is to be reworded, of which its press keeps nothing', () => {
    const press = { run: 'run', type: 'noted', args: { as: 'observation', answer: 'Bo er syg igen' } };
    const form = trying().form(press);
    expect(form?.intro).toBe(da('cycle.note.reword'));
    expect(form?.inputs[0]).toMatchObject({ value: 'Bo er syg igen' });
    expect(form?.press).toEqual({ run: 'run', type: 'noted', args: { as: 'observation' } });
  });
});

it('what is seen once it has been tried is kept as seen or heard', () => {
  trying().when(answers('tried')).thenHappens(asksWhatWasSeen('tried'));
});
