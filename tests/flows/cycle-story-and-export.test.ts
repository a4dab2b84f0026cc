import { describe, expect, it } from 'vitest';
import { STEP_IDS, type StepId } from '../../flows/cycle/definition.ts';
import { frontDesk } from '../../flows/home/index.ts';
import { say } from '../../flows/locales/say.ts';
import type { AnswerView } from '../../src/core/flow.ts';
import type { ExportFacts } from '../../src/core/front-desk.ts';
import { networkOf, person } from '../support/given.ts';
import { meeting } from '../support/toy-talk.ts';
import {
  ASKED,
  aCycle,
  answers,
  asked,
  type CycleStory,
  da,
  ended,
  goesOn,
  mette,
  nordlys,
  notes,
  planned,
  resumes,
  shown,
  skips,
  takesBack,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const wordsOf = (story: CycleStory, language?: 'en') =>
  (story.told(language)?.chapters ?? []).flatMap(({ entries }) => entries.map(({ text }) => text));
const labelled = (story: CycleStory, language?: 'en') =>
  (story.told(language)?.chapters ?? []).flatMap(({ entries }) => entries.map(({ label }) => label));

describe('the story of a cycle', () => {
  const whole = trying()
    .when(notes('Ali sukkede', 'heard'), notes('Bo tog ordet', undefined, 'starMoment'))
    .when({ type: 'lookedBack' })
    .when(...ASKED.slice(ASKED.indexOf('tried')).map((step) => answers(step)));

  it('holds everything that was written, phase by phase, under its question', () => {
    const headings = (whole.told()?.chapters ?? []).map(({ heading }) => heading);
    const phases = ['challenge', 'plan', 'action', 'observation', 'reflection', 'newAction'] as const;
    expect(headings).toEqual([...phases.map((phase) => da(`phase.${phase}`)), da('cycle.story.notes')]);
    const isWordless = (step: StepId) => ['cueDay', 'lookBack', 'tried', 'evidence', 'next'].includes(step);
    for (const step of ASKED.filter((one) => !isWordless(one))) expect(wordsOf(whole)).toContain(WORDS[step]);
    expect(labelled(whole)).toContain(da('cycle.ask.tryOut'));
    expect(whole.told()?.title).toBe(da('cycle.story.title', { number: 1 }));
  });

  it('says days and choices in words, in the language of whoever reads', () => {
    expect(wordsOf(whole)).toEqual(
      expect.arrayContaining(['mandag den 22. marts 2027', 'Prøvede det', 'Erfaring', 'Slut her']),
    );
    expect(wordsOf(whole, 'en')).toEqual(
      expect.arrayContaining(['Monday 22 March 2027', 'Tried it', 'Experience', 'Stop here']),
    );
  });

  it('says of a note what it is', () => {
    expect(labelled(whole)).toEqual(
      expect.arrayContaining([`${da('cycle.note.observation')} · Det hørte jeg`, da('cycle.note.star')]),
    );
    expect(labelled(whole, 'en')).toContain('Observation · I heard it');
  });

  it('holds a note in every wording that it has had', () => {
    const reworded = trying().when(notes('Ali sukkede'), {
      type: 'noted',
      id: 1,
      answer: 'Ali pustede ud',
      as: 'observation',
    });
    expect(wordsOf(reworded).slice(-2)).toEqual(['Ali sukkede', 'Ali pustede ud']);
  });

  it('keeps what was changed later, with its moment; what was taken back is gone', () => {
    const edited = trying().at('2027-03-02T10:00:00+01:00').when(answers('tryOut', 'Jeg spørger halvvejs'));
    const told = edited.told()?.chapters.flatMap(({ entries }) => entries) ?? [];
    const tryOut = told.filter(({ label }) => label === da('cycle.ask.tryOut'));
    expect(tryOut).toEqual([
      { label: da('cycle.ask.tryOut'), text: WORDS.tryOut, at: Date.parse('2027-03-01T10:00:00+01:00') },
      {
        label: da('cycle.ask.tryOut'),
        text: 'Jeg spørger halvvejs',
        at: Date.parse('2027-03-02T10:00:00+01:00'),
      },
    ]);
    expect(wordsOf(edited.when(takesBack('step.tryOut')))).not.toContain('Jeg spørger halvvejs');
  });

  it('holds what the cycle before brought along', () => {
    const linked = asked('next').when(answers('next', 'adjust')).next();
    const [first] = linked.told()?.chapters ?? [];
    expect(first?.heading).toBe(da('cycle.story.previous'));
    expect(first?.entries.map(({ label }) => label)).toEqual(
      expect.arrayContaining([da('cycle.name.tryOut'), da('cycle.name.insight')]),
    );
  });

  it('of a cycle in which nothing was written is empty, and can still be told', () => {
    expect(aCycle().told()).toEqual({ title: da('cycle.story.title', { number: 1 }), chapters: [] });
  });

  it.each(STEP_IDS)('can be told when %s is what was written last', (step) => {
    const story = aCycle({}, ...planned, answers(step));
    expect(wordsOf(story).length).toBeGreaterThan(0);
  });
});

describe('a past cycle that is read again', () => {
  const story = trying()
    .when(notes('Bo tog ordet', undefined, 'starMoment'), { type: 'lookedBack' })
    .at('2027-03-17T10:00:00+01:00')
    .when(...ASKED.slice(ASKED.indexOf('tried')).map((step) => answers(step)));

  it('is told in short: what it was about, what was tried and learnt, the stars, the picture', () => {
    story.when({ type: 'reread' }).thenHappens(shown('story', { name: 'story' }));
    const card = story.card({ name: 'story' });
    expect(card.title).toBe(da('cycle.story.title', { number: 1 }));
    for (const words of [WORDS.challenge, WORDS.tryOut, WORDS.reflection, WORDS.insight])
      expect(textOf(card)).toContain(`"${words}"`);
    expect(textOf(card)).toContain(`${da('cycle.story.stars')}\n"Bo tog ordet"\n"${WORDS.star}"`);
    expect(textOf(card)).toContain(da('cycle.end.predicted'));
    expect(textOf(card)).toContain(da('cycle.picture.caption'));
    expect(textOf(card)).toContain(da('cycle.story.whole'));
  });

  it('says when one looked back, not when one had meant to', () => {
    expect(textOf(story.card({ name: 'story' }))).toContain(
      da('cycle.story.lookedBack', { day: 'onsdag den 17. marts' }),
    );
    const laidDown = trying().when({ type: 'laidDown' });
    expect(textOf(laidDown.card({ name: 'story' }))).not.toContain('Vi kiggede tilbage');
  });

  it('follows what is edited or taken back while it can be seen', () => {
    const read = story.when({ type: 'reread' });
    read.when(answers('insight', 'At tie stille')).thenRefreshed('step.insight', 'ended', 'story');
    read
      .when(takesBack('note.1'))
      .thenRefreshed('note.1', 'story', 'step.noticed', 'step.reflection', 'step.star');
  });

  it('of which nothing was written says so', () => {
    const empty = aCycle().when({ type: 'laidDown' });
    expect(textOf(empty.card({ name: 'story' }))).toContain(da('cycle.story.empty'));
  });

  it('is on Home in a line or two', () => {
    const card = story.card({ name: 'past' });
    expect(card.title).toBe(da('cycle.story.title', { number: 1 }));
    expect(textOf(card)).toContain(`"${WORDS.tryOut}"\n${da('cycle.story.insight')}\n"${WORDS.insight}"`);
    expect(card.actions).toEqual([]);
    const early = aCycle({}, answers('challenge'), { type: 'laidDown' });
    expect(textOf(early.card({ name: 'past' }))).toContain(WORDS.challenge);
  });

  it('is read again, not gone on with', () => {
    ended().when(resumes).thenNothing();
    ended().when(goesOn).thenNothing();
    ended().when(skips('insight')).thenNothing();
  });
});

const HOSTILE = [
  '# Overskrift\n- punkt\n1. punkt\n> citat\n---',
  '```\nkode\n```\n<script>alert(1)</script>',
  '[link](https://example.org) ![](x) *fed* _kursiv_ |a|b|',
  '=formel("x")\n+1\n@navn',
  'linje\r\nandet linje\u2028tredje\u2029fjerde',
  '{"a": "b"} \\ " \u0000',
  '👩‍👩‍👧‍👦 æøå & < >',
];

describe('an export', () => {
  const now = Date.parse('2027-04-01T10:00:00+02:00');
  const written = (texts: readonly string[]): AnswerView[] =>
    texts.map((text, index) => ({ step: 'baseline', version: index + 1, text, at: now }));
  const facts = (texts: readonly string[], differently: Partial<ExportFacts> = {}): ExportFacts => ({
    person: mette,
    accounts: [{ platform: 'slack', account: 'U1' }],
    grants: [],
    networks: [nordlys],
    meetings: [],
    people: [],
    runs: [
      {
        flow: 'cycle',
        id: 'run',
        state: { number: 1 },
        answers: written(texts),
        story: {
          title: '1. omgang',
          chapters: [
            { heading: 'Udfordring', entries: texts.map((text) => ({ label: 'Spørgsmål', text, at: now })) },
          ],
        },
      },
    ],
    now,
    ...differently,
  });
  const files = (texts: readonly string[], differently?: Partial<ExportFacts>) => {
    const [markdown, json] = frontDesk.exported(facts(texts, differently));
    if (!markdown || !json) throw new Error('two files are wanted');
    return { markdown, json };
  };

  it('is a file to read and one to take elsewhere, with the day in their names', () => {
    const { markdown, json } = files(['Møderne']);
    expect([markdown.name, markdown.type]).toEqual(['laerke-2027-04-01.md', 'text/markdown']);
    expect([json.name, json.type]).toEqual(['laerke-2027-04-01.json', 'application/json']);
    const auckland = { ...mette, zone: 'Pacific/Auckland' };
    expect(files([], { person: auckland, now: Date.parse('2027-04-01T20:00:00Z') }).json.name).toBe(
      'laerke-2027-04-02.json',
    );
  });

  it('reads like a text', () => {
    expect(files(['Møderne\nog mere']).markdown.text).toBe(
      [
        '# Det, Lærke har om Mette',
        'Hentet torsdag den 1. april 2027. Her er alt, du har skrevet, også det, du senere rettede.',
        '## Om dig',
        'Jeg skriver til dig på dansk, på hverdage mellem kl. 8.30 og 15.30.',
        '- Nordlys: leder',
        '## 1. omgang',
        '### Udfordring',
        '**Spørgsmål** *(torsdag den 1. april 2027)*',
        '> Møderne\n> og mere\n',
      ].join('\n\n'),
    );
  });

  it('holds the meetings that they are asked to come to, and with whom, and not who else is', () => {
    const talk = { kind: 'mentor' as const, people: ['jonas', 'mette'], place: 'Rådhuset\n# 2. sal' };
    const meetings = [
      { ...meeting('m1', talk), run: 'arranger' },
      { ...meeting('m2', { networks: ['nordlys'], status: 'cancelled' }), run: 'arranger' },
    ];
    const { markdown, json } = files([], { meetings, people: [person('jonas')] });
    expect(markdown.text).toContain(
      [
        `## ${say('da', 'export.meetings')}`,
        '- Samtale med Jonas, mandag den 8. marts 2027 kl. 10, Rådhuset # 2. sal',
        '- Nordlys: møde, mandag den 8. marts 2027 kl. 10 (aflyst)',
      ].join('\n\n'),
    );
    expect(JSON.parse(json.text).meetings[0]).toEqual({
      id: 'm1',
      kind: 'mentor',
      title: 'Samtale med Jonas',
      day: '2027-03-08',
      time: '10:00',
      zone: 'Europe/Copenhagen',
      minutes: 60,
      place: talk.place,
      status: 'booked',
    });
  });

  it('is in the language of its owner', () => {
    const { text } = files([], { person: { ...mette, language: 'en' } }).markdown;
    expect(text).toContain(say('en', 'export.title', { name: 'Mette' }));
    expect(text).toContain('- Nordlys: leader');
  });

  it.each(HOSTILE)('keeps whatever was written as a quotation: %j', (text) => {
    const lines = files([text]).markdown.text.split(/\r\n|[\n\r\u2028\u2029]/);
    const start = lines.findIndex((line) => line.startsWith('**Spørgsmål**'));
    const quoted = lines.slice(start + 1).filter((line) => line !== '');
    expect(quoted.every((line) => line.startsWith('> '))).toBe(true);
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(4);
  });

  it.each(HOSTILE)('can be read by a program, unchanged: %j', (text) => {
    const data = JSON.parse(files([text]).json.text);
    expect(data.runs[0].answers[0]).toEqual({
      step: 'baseline',
      version: 1,
      at: '2027-04-01T08:00:00.000Z',
      text,
    });
  });

  it('holds who the person is, their accounts, grants and networks, and no other person', () => {
    const others = networkOf('havblik', [mette, person('ali')]);
    const data = JSON.parse(files([], { networks: [others], grants: ['administrator'] }).json.text);
    expect(data).toMatchObject({
      person: { name: 'Mette', language: 'da', zone: 'Europe/Copenhagen' },
      accounts: [{ platform: 'slack', account: 'U1' }],
      grants: ['administrator'],
      networks: [{ id: 'havblik', name: 'Havblik', roles: [{ role: 'leader', status: 'active' }] }],
    });
    expect(files([], { networks: [others] }).markdown.text).not.toContain('Ali');
  });

  it('keeps to one line what others have named', () => {
    const network = { ...nordlys, name: 'Nord\n# lys *fed*' };
    const text = files([], { networks: [network], person: { ...mette, name: 'Mette\n# A' } }).markdown.text;
    expect(text).toContain('- Nord # lys \\*fed\\*: ');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual([
      '# Det, Lærke har om Mette # A',
    ]);
  });
});
