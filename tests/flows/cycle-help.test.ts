import { describe, expect, it } from 'vitest';
import { ALL_STEPS, isWords, type StepId } from '../../flows/cycle/definition.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import type { MessageKey } from '../../flows/locales/say.ts';
import type { Language } from '../../src/core/chat.ts';
import { person } from '../support/given.ts';
import { said } from '../support/said.ts';
import {
  ASKED,
  aCycle,
  answers,
  asked,
  asks,
  da,
  ended,
  isReminded,
  LATER,
  labels,
  looksBack,
  nordlys,
  parks,
  postpones,
  pressOf,
  resumes,
  shown,
  skips,
  stepView,
  takesUp,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const RUNGS = ['example', 'smaller', 'turn', 'borrow'] as const;
type Rung = (typeof RUNGS)[number];
const wantsHelp = (step: StepId, rung?: Rung) =>
  ({ type: 'helpWanted', step, ...(rung && { rung }) }) as const;
const ladder = (step: StepId, rung?: Rung) => ({
  ...shown('help', { name: 'help', step, ...(rung && { rung }) }),
  replyAs: { run: 'run', type: 'answerGiven', args: { step } },
});
const takenByWords = ASKED.filter((id) => ALL_STEPS.some((step) => step.id === id && isWords(step)));

/** What was written before calls for no particular further question, but for the scores and what was dropped. */
const exampleFor = (step: StepId) => {
  const further: Partial<Record<StepId, string>> = {
    challengeMore: 'more.solution',
    triedMore: 'more.changed',
    noticedMore: 'more.opinion',
    afterMore: 'more.high',
  };
  return `cycle.example.${further[step] ?? step}` as MessageKey;
};

describe('Help me (domain.md §8, the stuck ladder)', () => {
  it('offers four rungs first, and the question stays open', () => {
    const story = asked('baseline').when(wantsHelp('baseline')).thenHappens(ladder('baseline'));
    const card = story.card({ name: 'help', step: 'baseline' });
    expect(textOf(card)).toBe(da('cycle.help'));
    expect(labels(card)).toEqual(RUNGS.map((rung) => da(`cycle.button.rung.${rung}`)));
    story.when(answers('baseline')).thenHappens(asks('otherReading'));
  });

  it.each(RUNGS)('%s comes with the other rungs, and with putting it away', (rung) => {
    const story = asked('baseline').when(wantsHelp('baseline', rung)).thenHappens(ladder('baseline', rung));
    const card = story.card({ name: 'help', step: 'baseline', rung });
    expect(textOf(card)).toContain(da(`cycle.rung.${rung}`));
    expect(labels(card)).toEqual([
      ...RUNGS.filter((one) => one !== rung).map((one) => da(`cycle.button.rung.${one}`)),
      da('cycle.button.park'),
    ]);
    expect(pressOf(card, da('cycle.button.park'))).toEqual(parks);
  });

  it.each(takenByWords)('has something of its own to say about %s, in both languages', (step) => {
    const story = asked(step);
    const phase = ALL_STEPS.find(({ id }) => id === step)?.phase;
    for (const language of ['da', 'en'] as const) {
      const read = (rung: Rung) => textOf(story.card({ name: 'help', step, rung }, { language }));
      expect(read('example')).toContain(said(language, exampleFor(step)));
      for (const rung of ['smaller', 'turn', 'borrow'] as const)
        expect(read(rung)).toContain(said(language, `cycle.${rung}.${phase}` as MessageKey));
    }
  });

  it('says whom one can talk with, on the last rung', () => {
    const contact = 'Ring til Anja på 12 34 56 78';
    const story = aCycle({ networks: [nordlys, { ...nordlys, id: 'havblik', contact }] });
    const card = story.card({ name: 'help', step: 'challenge', rung: 'borrow' });
    expect(textOf(card)).toContain(`${da('cycle.help.contact')} ${contact}`);
    const unnamed = textOf(asked('challenge').card({ name: 'help', step: 'challenge', rung: 'borrow' }));
    expect(unnamed).toContain(da('cycle.help.contact'));
    expect(unnamed).not.toContain('112');
  });

  it('is over once the question has been settled', () => {
    const story = asked('baseline').when(wantsHelp('baseline'));
    for (const settled of [answers('baseline'), skips('baseline'), parks]) {
      const over = story.when(settled);
      over.thenRefreshed('help', 'step.baseline');
      expect(over.card({ name: 'help', step: 'baseline' })).toMatchObject({ closed: true, actions: [] });
    }
  });

  it('with a question that is not open, or wants no words, leads to the one that is', () => {
    asked('tryOut').when(wantsHelp('baseline')).thenHappens(asks('tryOut'));
    asked('before').when(wantsHelp('before', 'example')).thenHappens(asks('before'));
    trying()
      .when(wantsHelp('baseline'))
      .thenHappens(shown('plan', { name: 'plan' }));
  });
});

describe('putting it away', () => {
  const day = '2027-03-15';
  const parked = asked('baseline').when(parks);

  it('is for two weeks, and every reminder waits', () => {
    parked.thenHappens(shown('parked', { name: 'parked', day })).thenReminders({ parked: `${day}T08:30` });
    trying()
      .when(parks)
      .thenReminders({ parked: `${day}T08:30` });
    expect(textOf(parked.card({ name: 'parked', day }))).toBe(
      da('cycle.parked', { day: 'mandag den 15. marts' }),
    );
  });

  it('ends on a workday', () => {
    aCycle({ now: '2027-03-06T10:00:00+01:00' }).when(parks).thenReminders({ parked: '2027-03-22T08:30' });
  });

  it('rests while one looks back, too', () => {
    asked('reflection')
      .when(parks)
      .thenReminders({ parked: `${day}T08:30` });
  });

  it('comes back once, with what it was about', () => {
    const back = parked
      .until(`${day}T08:30:00+01:00`)
      .thenHappens(shown('unpark', { name: 'unpark', day: '2027-03-15' }, 'chosen'));
    const card = back.card({ name: 'unpark', day: '2027-03-15' });
    expect(textOf(card)).toBe(`${da('cycle.unpark')}\n"${WORDS.challenge}"\n${da('cycle.unpark.ask')}`);
    expect(labels(card)).toEqual([
      da('cycle.button.takeUp'),
      da('cycle.button.parkMore'),
      da('cycle.button.layDown'),
      ...LATER,
    ]);
    back.thenReminders({}).until('2027-09-01T08:30:00+02:00').thenNothing();
  });

  it('is taken up with the question that was open', () => {
    parked
      .when(pressOf(parked.card({ name: 'parked', day }), da('cycle.button.takeUp')))
      .thenHappens(asks('baseline'))
      .thenReminders({ unfinished: '2027-03-02T08:30' });
    const back = parked.until(`${day}T08:30:00+01:00`).when(takesUp).thenHappens(asks('baseline'));
    expect(back.card({ name: 'unpark', day: '2027-03-15' })).toMatchObject({ closed: true, actions: [] });
    expect(back.card({ name: 'parked', day })).toMatchObject({ closed: true, actions: [] });
  });

  it('is taken up with the plan and its reminders, while the days of it lie ahead', () => {
    const before = trying();
    const back = before
      .when(parks)
      .when(resumes)
      .thenHappens(shown('plan', { name: 'plan' }));
    expect(back.reminders).toEqual(before.reminders);
  });

  it('is taken up with a new day, where the old ones have gone by', () => {
    const back = trying().when(parks).at('2027-04-01T10:00:00+02:00').when(resumes);
    back.thenHappens(asks('cueDay'));
    const dated = back.when(skips('cueDay')).thenHappens(asks('lookBack'));
    expect(dated.when(answers('lookBack', '2027-04-15')).reminders).toMatchObject({
      lookBack: '2027-04-15T08:30',
    });
  });

  it('can go on for two more weeks', () => {
    const back = parked.until(`${day}T08:30:00+01:00`);
    back.when(parks).thenReminders({ parked: '2027-03-29T08:30' });
  });

  it('closes the open question, so that what is written meanwhile answers nothing', () => {
    parked.thenRefreshed('step.baseline');
    const card = parked.card(stepView('baseline'));
    expect(card.closed).toBe(true);
    expect(textOf(card)).toContain(da('cycle.home.parked'));
    expect(labels(card)).toEqual([da('cycle.button.takeUp')]);
  });

  it('forgets what had been put off until tomorrow', () => {
    asked('baseline')
      .when(postpones('baseline'), parks)
      .thenReminders({ parked: `${day}T08:30` });
  });

  it('is over as soon as the leader answers all the same', () => {
    const story = parked.when(answers('baseline')).thenHappens(asks('otherReading'));
    story.thenReminders({ unfinished: '2027-03-02T08:30' });
    expect(story.state.parked).toBeUndefined();
  });

  it('pressed twice is pressed once', () => {
    parked.when(parks).thenNothing();
  });
});

describe('letting it lie', () => {
  const back = asked('baseline').when(parks).until('2027-03-15T08:30:00+01:00');
  const laidDown = back.when(
    pressOf(back.card({ name: 'unpark', day: '2027-03-15' }), da('cycle.button.layDown')),
  );

  it('ends the cycle, and keeps what was written', () => {
    laidDown.thenHappens(shown('ended', { name: 'ended' }));
    expect(laidDown.open).toBe(false);
    expect(laidDown.card({ name: 'ended' }).title).toBe(da('cycle.end.laidDown'));
    expect(textOf(laidDown.card({ name: 'story' }))).toContain(WORDS.challenge);
  });

  it('is not done by an old button, once the cycle has been taken up again', () => {
    back.when(takesUp).when({ type: 'laidDown' }).thenNothing();
  });

  it('leaves no question open', () => {
    const card = laidDown.card(stepView('baseline'));
    expect(card).toMatchObject({ closed: true, actions: [] });
    expect(textOf(card)).toContain(da('cycle.ask.baseline'));
  });
});

describe('one further question about an answer, where the wording calls for it', () => {
  const CALLING: [Language, string, string][] = [
    ['da', 'solution', 'Vi mangler et ordentligt it-system til vagtplanlægning på plejecentret.'],
    ['da', 'blame', 'Mine medarbejdere gider simpelthen ikke tage ansvar for opgaverne.'],
    ['da', 'tooBig', 'Jeg vil gerne ændre kulturen i hele kommunen, så borgeren kommer i centrum.'],
    ['da', 'always', 'Der er aldrig nogen, der siger noget på personalemøderne.'],
    ['en', 'solution', 'We need a proper IT system for planning shifts at the care home.'],
    [
      'en',
      'tooBig',
      'I want to change the culture of the whole municipality so that the citizen comes first.',
    ],
    ['en', 'blame', "My staff just can't be bothered to take responsibility for the tasks."],
    ['en', 'always', 'Every time I bring it up it always ends in silence.'],
  ];
  const owned = (language: Language) => aCycle({ owner: person('mette', { language }) });

  it.each(CALLING)('%s: %s', (language, signal, wording) => {
    const story = owned(language).when(answers('challenge', wording)).thenHappens(asks('challengeMore'));
    const text = textOf(story.card(stepView('challengeMore')));
    expect(text).toContain(said(language, `cycle.more.${signal}` as MessageKey));
    expect(labels(story.card(stepView('challengeMore')))).toContain(said(language, 'cycle.button.skip'));
    const more = { step: 'challengeMore', version: 1, text: WORDS.challengeMore } as const;
    story.when(answers('challengeMore')).thenHappens(asks('baseline')).thenWritten(more);
  });

  it('is not asked where the words call for none', () => {
    aCycle().when(answers('challenge')).thenHappens(asks('baseline'));
  });

  it.each([
    ['da', 'Stemningen var dårlig, da vi talte om den nye vagtplan.'],
    ['en', 'He was clearly annoyed at my question.'],
  ] as const)('asks in %s what was seen, where something seen was asked for', (language, opinion) => {
    const owner = person('mette', { language });
    const dated = aCycle({ owner }, answers('challenge'), answers('tryOut'), answers('lookBack'), looksBack);
    const story = dated.when(answers('tried', 'tried')).when(answers('noticed', opinion));
    story.thenHappens(asks('noticedMore'));
    const text = textOf(story.card(stepView('noticedMore')));
    expect(text).toContain(`${said(language, 'cycle.youWrote')}\n"${opinion}"`);
    expect(text).toContain(said(language, 'cycle.more.opinion'));
  });

  it('is asked at most once, and not about what is edited later', () => {
    const blaming = CALLING[1]?.[2] ?? '';
    const story = aCycle({}, answers('challenge', blaming), answers('challengeMore', blaming));
    expect(positionOf(story.state)).toMatchObject({ step: { id: 'baseline' } });
    story.when(answers('challenge', CALLING[3]?.[2])).thenHappens();
    asked('baseline').when(answers('challenge', blaming)).thenHappens();
  });

  it('goes with the answer that it was about', () => {
    const blaming = CALLING[1]?.[2] ?? '';
    const story = aCycle({}, answers('challenge', blaming)).when({
      type: 'takenBack',
      what: 'step.challenge',
    });
    story.thenHappens(asks('challenge')).when(answers('challenge')).thenHappens(asks('baseline'));
  });

  it('is written down nowhere but in the words', () => {
    const story = aCycle({}, answers('challenge', CALLING[1]?.[2]));
    const known = JSON.stringify([story.state, story.projected, story.shown]);
    for (const [, signal] of CALLING) expect(known).not.toContain(signal);
  });
});

it('an ended cycle offers no help', () => {
  ended().when(wantsHelp('next')).thenNothing();
  ended().when(isReminded('parked')).thenNothing();
});
