import { describe, expect, it } from 'vitest';
import { frontDesk } from '../../flows/home/index.ts';
import { say } from '../../flows/locales/say.ts';
import { plainText } from '../../src/core/card.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  da,
  ended,
  isReminded,
  labels,
  nordlys,
  notes,
  parks,
  planned,
  postpones,
  pressOf,
  resumes,
  shortly,
  shown,
  showsThePlan,
  sourcesOf,
  stepView,
  takesUp,
  textOf,
  trying,
  WORDS,
  writes,
} from './cycle-story.ts';
import { aTeam, teamCard } from './team-story.ts';

const HARD = {
  da: 'Jeg kan ikke mere, jeg sidder og græder i bilen, inden jeg går ind.',
  en: "I can't go on, I sit crying in the car before I go in.",
};
const contact = 'Ring til Anja på 12 34 56 78';
const pauses = (what: string) => shown('rest', { name: 'rest', what });
/** what rests, looked at again */
const backAgain = shown('unpark', { name: 'unpark', day: '2027-03-01', back: 'yes' });
const restOf = (what: string) => ({ name: 'rest', what });

/** Words of a leader who is not well, wherever they are written (domain.md §8, the distress rule). */
describe('when a leader writes that it is too much', () => {
  const story = asked('baseline').when(answers('baseline', HARD.da));

  it.each(['da', 'en'] as const)(
    'coaching stops: what was written in %s is kept, and nothing is asked',
    (language) => {
      asked('baseline')
        .when(answers('baseline', HARD[language]))
        .thenHappens(pauses('step.baseline'))
        .thenWritten({ step: 'baseline', version: 1, text: HARD[language] })
        .thenRefreshed('step.baseline');
    },
  );

  it('says so, and whom one can talk with, as the network has named it', () => {
    const known = aCycle({ networks: [{ ...nordlys, contact }] }, answers('challenge', HARD.da));
    const card = known.card(restOf('step.challenge'));
    expect(textOf(card)).toBe([da('cycle.rest'), contact, da('cycle.rest.kept')].join('\n'));
    expect(labels(card)).toEqual([da('cycle.rest.erase')]);
    expect(textOf(known.card(restOf('step.challenge'), { language: 'en' }))).toBe(
      [say('en', 'cycle.rest'), contact, say('en', 'cycle.rest.kept')].join('\n'),
    );
  });

  it('or in general terms where nobody has been named', () => {
    expect(textOf(story.card(restOf('step.baseline')))).toContain(da('cycle.contact'));
  });

  it('no reminder comes any more', () => {
    story.thenReminders({});
    const tired = trying().when(notes(HARD.da)).thenHappens(pauses('note.1')).thenReminders({});
    tired.until('2027-09-01T08:30:00+02:00').thenNothing();
    for (const key of ['lookBack', 'lookBackSoon', 'cue', 'cueAfter', 'observe', 'scoreOnce', 'parked'])
      tired.when(isReminded(key)).thenNothing();
    asked('baseline').when(postpones('baseline'), notes(HARD.da)).thenReminders({});
  });

  it('the question that was open is closed: what is written next answers nothing', () => {
    const noted = asked('baseline').when(notes(HARD.da)).thenRefreshed('step.baseline');
    expect(noted.card(stepView('baseline')).closed).toBe(true);
  });

  it('nobody is told, and nothing but the words themselves says it', () => {
    const rested = aCycle({ networks: [{ ...nordlys, contact }] }, ...planned).when(notes(HARD.da));
    expect(rested.noticed.every((one) => one.type === 'show' && 'person' in one.to)).toBe(true);
    expect(rested.state.parked).toEqual({ since: '2027-03-01' });
    const known = JSON.stringify([rested.state, rested.noticed, rested.projected]);
    expect(known).not.toMatch(/distress|hard|svær|Anja|græder/i);
    // it stands like any cycle that was put away and did not come back
    const waited = trying().when(parks).until('2027-03-15T08:30:00+01:00');
    expect(waited.state.parked).toEqual({ since: '2027-03-15' });
    expect(rested.projected.filter(({ table }) => table === 'cycle')).toEqual(
      trying().projected.filter(({ table }) => table === 'cycle'),
    );
  });

  it('only the leader goes on: from where they were, with everything that is still ahead', () => {
    const asked = story.when(resumes).thenHappens(backAgain);
    expect(textOf(asked.card(backAgain.view))).toBe(
      `${da('cycle.unpark.back')}\n"${WORDS.challenge}"\n${da('cycle.unpark.ask')}`,
    );
    asked
      .when(pressOf(asked.card(backAgain.view), da('cycle.button.takeUp')))
      .thenHappens(asks('otherReading'));
    const resumed = trying().when(notes(HARD.da)).when(takesUp);
    expect(resumed.reminders).toEqual(trying().reminders);
    expect(resumed.card(restOf('note.1')).closed).toBe(true);
  });

  it('the words can be taken back, which leaves only the pause', () => {
    const rested = trying().when(notes(HARD.da));
    const gone = rested.when(pressOf(rested.card(restOf('note.1')), da('cycle.rest.erase')));
    gone.thenErased({ step: 'note', version: 1 });
    const card = gone.card(restOf('note.1'));
    expect(textOf(card)).toBe(
      [da('cycle.rest.quiet'), da('cycle.contact'), da('cycle.rest.erased')].join('\n'),
    );
    expect(labels(card)).toEqual([]);
    const asked = story.when(pressOf(story.card(restOf('step.baseline')), da('cycle.rest.erase')));
    asked.thenErased({ step: 'baseline', version: 1 }).thenHappens();
  });

  it('in a further question, in the plan’s form, or in signs, it is the same', () => {
    const blaming = 'Mine medarbejdere gider simpelthen ikke tage ansvar for opgaverne.';
    aCycle({}, answers('challenge', blaming))
      .when(answers('challengeMore', HARD.da))
      .thenHappens(pauses('step.challengeMore'));
    asked('signs')
      .when({ type: 'signsGiven', see: 'Latter', hear: '', feel: HARD.da })
      .thenHappens(pauses('step.signs'))
      .thenReminders({});
    const blank = { value: '', signs: '', method: '', prediction: '', whenThen: '', cueDay: '' };
    asked('tryOut')
      .when({ type: 'planFilled', ...blank, tryOut: 'At spørge', value: HARD.da, lookBack: '2027-03-22' })
      .thenHappens(pauses('step.value'))
      .thenReminders({});
  });

  it('whatever else is going on rests without a word, until its leader wants it back', () => {
    const quiet = trying().when({ type: 'rested' }).thenHappens().thenReminders({});
    expect(quiet.state.parked).toEqual({ since: '2027-03-01' });
    quiet.when({ type: 'rested' }).thenNothing();
    quiet.when({ type: 'woken' }).thenHappens(backAgain).thenReminders({});
    const back = quiet.when(takesUp).thenHappens(showsThePlan);
    expect(back.reminders).toEqual(trying().reminders);
    back.when({ type: 'woken' }).thenNothing();
    trying().when(parks, { type: 'woken' }).thenReminders({ parked: '2027-03-15T08:30' });
    trying().when(parks).when({ type: 'rested' }).thenReminders({});
    ended().when({ type: 'rested' }).thenNothing();
  });

  it.each([
    ['a day', 'lookBack'],
    ['a number', 'before'],
    ['a choice', 'evidence'],
  ] as const)('where %s was asked for they are heard, and kept as a note', (_, step) => {
    const heard = asked(step).when(writes(step, HARD.da, 'D1 1'));
    heard.thenHappens(pauses('note.1')).thenWritten({ step: 'note', version: 1, text: HARD.da });
    expect(sourcesOf(heard)).toContain('D1 1');
    heard.when(takesUp).thenHappens(asks(step));
  });

  it('in the date field of a form they are no day, as any other words', () => {
    const blank = { value: '', signs: '', method: '', prediction: '', whenThen: '', cueDay: '' };
    asked('tryOut')
      .when({ type: 'planFilled', ...blank, tryOut: 'At spørge', lookBack: HARD.da })
      .thenRefused('error.day', 'lookBack');
  });

  it('the words can be erased though their question is open again', () => {
    const rested = shortly('2027-03-10')
      .until('2027-03-10T15:00:00+01:00')
      .when(answers('tried', 'notYet'), answers('triedMore', HARD.da));
    const told = rested.when(takesUp).when(answers('tried', 'changed'));
    const gone = told.when(pressOf(told.card(restOf('step.triedMore')), da('cycle.rest.erase')));
    gone.thenErased({ step: 'triedMore', version: 1 }).thenRefreshed('rest');
    expect(labels(gone.card(restOf('step.triedMore')))).toEqual([]);
    gone.when({ type: 'takenBack', what: 'step.triedMore', whole: 'yes' }).thenNothing();
  });

  it('in an edit, of an answer or of a note, it is the same', () => {
    asked('tryOut').when(answers('baseline', HARD.da)).thenHappens(pauses('step.baseline')).thenReminders({});
    const note = trying().when({
      type: 'noted',
      answer: 'Der blev stille',
      as: 'observation',
      source: 'D1 1',
    });
    note.when({ type: 'noted', id: 1, answer: HARD.da, as: 'observation' }).thenHappens(pauses('note.1'));
    note
      .when({ type: 'messageEdited', source: 'D1 1', answer: HARD.en })
      .thenHappens(pauses('note.1'))
      .thenReminders({});
  });

  it('after the end there is nothing to stop, but whom one can talk with is said', () => {
    const after = ended().when(notes(HARD.da)).thenHappens(pauses('note.1'));
    expect(after.state.parked).toBeUndefined();
    expect(labels(after.card(restOf('note.1')))).toEqual([da('cycle.rest.erase')]);
  });

  it('the words are kept, but never held up to their author again', () => {
    const noted = trying().when(notes(HARD.da), notes('Ali svarede først', 'saw'), takesUp);
    const back = noted.when({ type: 'lookedBack' }, answers('tried', 'tried'));
    expect(textOf(back.card(stepView('reflection')))).toContain('Ali svarede først');
    expect(textOf(back.card(stepView('reflection')))).not.toContain(HARD.da);
    const star = trying().when(notes(HARD.da, undefined, 'starMoment'), takesUp);
    expect(labels(star.card({ name: 'note', id: '1' }))).not.toContain(da('cycle.button.share'));
    expect(JSON.stringify(noted.told())).toContain(HARD.da);
  });

  it('and said to be nobody’s to see, where they were kept', () => {
    const answered = textOf(story.card(stepView('baseline')));
    expect(answered).toContain(da('cycle.savedHard'));
    const noted = trying().when(notes(HARD.da)).card({ name: 'note', id: '1' });
    expect(textOf(noted)).toBe(da('cycle.savedHard'));
    expect(labels(noted)).toEqual(
      ['edit', 'move', 'undo'].map((label) => da(`cycle.button.${label}` as 'cycle.button.edit')),
    );
  });

  it('a team does not read them, whatever else it reads, and their author is told so', () => {
    const team = aTeam().when(answers('challenge'), answers('baseline', HARD.da));
    const read = textOf(teamCard(team, 'ali'));
    expect(read).toContain(WORDS.challenge);
    expect(read).not.toContain(HARD.da);
    expect(textOf(team.card(stepView('baseline')))).toContain(da('cycle.savedHard', { we: 'yes' }));
  });

  it('where nothing is asked, whom one can talk with comes before the offer to keep it', () => {
    const press = () => ({ run: 'run', type: 'noted' });
    const card = frontDesk.offer('da', { text: HARD.en, kind: 'press', press, contact });
    expect(plainText(card)).toBe([da('cycle.rest'), contact, da('cycle.offer.hard')].join('\n'));
    const unnamed = frontDesk.offer('da', { text: HARD.da, kind: 'press', press, contact: undefined });
    expect(plainText(unnamed)).toContain(da('cycle.contact'));
    const ordinary = frontDesk.offer('da', { text: 'Der blev stille', kind: 'press', press, contact });
    expect(plainText(ordinary)).toBe(da('cycle.offer'));
  });
});
