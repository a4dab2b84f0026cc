import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { da } from '../../flows/wording/da.ts';
import { SIGNALS, type Signal, signalsIn } from '../../flows/wording/index.ts';
import { readerOf } from '../../flows/wording/rules.ts';
import type { Language } from '../../src/core/chat.ts';

type Sentence = { line: number; labels: Signal[]; text: string };
type Tally = { hits: number; wrong: number[]; missed: number[] };

const LANGUAGES: Language[] = ['da', 'en'];
/** Sets of labelled sentences. Those called `dev` may be read by whoever writes rules; `held-out` may not. */
const SETS = ['dev', 'dev-2', 'dev-3', 'dev-4', 'held-out'];
/**
 * What is not to be fallen below. On the sentences that nobody has looked into the wish is 0.9 too (decision 0010): most of
 * what is wrong there is one signal taken for another, and either leads to a further question.
 */
const precisionWanted = (set: string) => (set === 'held-out' ? 0.83 : 0.9);
const recallWanted = (signal: Signal) => (signal === 'distress' ? 0.8 : 0.5);

/** Labels (comma-separated, or `none`), a tab, the sentence. */
function sentencesOf(set: string, language: Language): Sentence[] {
  const file = fileURLToPath(new URL(`../fixtures/wording/${set}.${language}.tsv`, import.meta.url));
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((row, index) => {
    const [labels = '', text = ''] = row.split('\t');
    return { line: index + 1, labels: labels === 'none' ? [] : labels.split(',').map(asSignal), text };
  });
}

function asSignal(label: string): Signal {
  const signal = SIGNALS.find((known) => known === label);
  if (!signal) throw new Error(`no signal is called ${label}`);
  return signal;
}

function tally(signal: Signal, language: Language, sentences: Sentence[]): Tally {
  const read = sentences.map(({ line, labels, text }) => ({
    line,
    meant: labels.includes(signal),
    found: signalsIn(language, text).includes(signal),
  }));
  const lines = (meant: boolean, found: boolean) =>
    read.filter((one) => one.meant === meant && one.found === found).map(({ line }) => line);
  return { hits: lines(true, true).length, wrong: lines(false, true), missed: lines(true, false) };
}

const precision = ({ hits, wrong }: Tally) => hits / (hits + wrong.length);
const recall = ({ hits, missed }: Tally) => hits / (hits + missed.length);

/** Counts only, so that sentences that are held out stay unread. */
const row = (name: string, counted: Tally) =>
  [
    name.padEnd(22),
    `${counted.hits} right, ${counted.wrong.length} wrong, ${counted.missed.length} missed`.padEnd(32),
    `precision ${precision(counted).toFixed(2)}, recall ${recall(counted).toFixed(2)}`,
  ].join(' ');

describe.each(SETS)('on the %s sentences', (set) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const sentences = sentencesOf(set, language);

    it('has at least 200 sentences, 80 of them without a signal', () => {
      expect(sentences.length).toBeGreaterThanOrEqual(200);
      expect(sentences.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(80);
    });

    it('lets what is harmless be', () => {
      const harmless = sentences.filter(({ labels }) => labels.length === 0);
      const heard = harmless.filter(({ text }) => signalsIn(language, text).length > 0);
      process.stdout.write(`${set} ${language}: ${heard.length} of ${harmless.length} harmless ones heard\n`);
      expect(heard.length / harmless.length).toBeLessThanOrEqual(0.07);
    });

    it.each(SIGNALS)('finds %s, and is seldom wrong', (signal) => {
      const counted = tally(signal, language, sentences);
      process.stdout.write(`${row(`${set} ${language} ${signal}`, counted)}\n`);
      const where = `wrong at lines ${counted.wrong}; missed at lines ${counted.missed}`;
      expect(precision(counted), where).toBeGreaterThanOrEqual(precisionWanted(set));
      expect(recall(counted), where).toBeGreaterThanOrEqual(recallWanted(signal));
    });
  });
});

describe('the wording of a leader', () => {
  it.each([
    ['da', 'Hun sagde: "De er dovne og gider ikke."'],
    ['da', 'Hun sagde: de gider ikke møde op.'],
    ['da', 'Der stod »vi mangler et nyt system« på tavlen.'],
    ['en', 'He said “they are lazy” and left.'],
    ['en', "She wrote 'I can't go on' on the whiteboard."],
  ] as const)('is not what others are quoted as saying (%s: %s)', (language, text) => {
    expect(signalsIn(language, text)).toEqual([]);
  });

  it('is what leaders quote themselves as saying', () => {
    expect(signalsIn('da', 'Jeg tænker: "jeg kan ikke mere."')).toEqual(['distress']);
    expect(signalsIn('en', 'I keep thinking "I can\'t go on".')).toEqual(['distress']);
  });

  it.each([
    ['da', 'Det er alrig til at få dem i tale.', ['always']],
    ['da', 'DE GIDDER IKKE TAGE ANSVAR', ['blame']],
    ['da', 'jeg kan ik mere', ['distress']],
    ['en', 'i cant go on', ['distress']],
    ['en', 'They just can’t be bothered', ['blame']],
    ['da', 'Jeg fugnerer ikke mere.', ['distress']],
    ['en', "I'm not fuctioning any more.", ['distress']],
  ] as const)('may be misspelt or shouted (%s: %s)', (language, text, signals) => {
    expect(signalsIn(language, text)).toEqual(signals);
  });

  it.each([
    ['da', 'Jeg fejede gulvet i garagen.'],
    ['en', 'I was sweeping the floor of the garage.'],
  ] as const)('is not taken for a slip where it is another word (%s: %s)', (language, text) => {
    expect(signalsIn(language, text)).toEqual([]);
  });

  it.each([
    ['da', 'Jeg kan altså bare ikke mere.'],
    ['da', 'Nu kan jeg simpelthen ikke mere, undskyld.'],
    ['en', 'I honestly just can’t go on, sorry.'],
  ] as const)('may have words in between that change nothing (%s: %s)', (language, text) => {
    expect(signalsIn(language, text)).toEqual(['distress']);
  });

  it.each([
    ['da', 'Jeg er ikke udbrændt.'],
    ['en', "I'm not burnt out."],
  ] as const)('shows nothing that is denied right before (%s: %s)', (language, text) => {
    expect(signalsIn(language, text)).toEqual([]);
  });

  it('is denied only up to the next pause', () => {
    expect(signalsIn('da', 'Det går ikke længere, jeg er tom.')).toEqual(['distress']);
    expect(signalsIn('en', 'It does not work any more, I am numb.')).toEqual(['distress']);
  });

  it('shows distress in two small signs of different kinds, not in two of one kind', () => {
    expect(signalsIn('da', 'Jeg er bange og sover ikke om natten.')).toEqual(['distress']);
    expect(signalsIn('da', 'Jeg er bange for edderkopper, ja rædselsslagen for edderkopper.')).toEqual([]);
  });

  it('is read sentence by sentence: what one denies, the next may still say', () => {
    expect(signalsIn('da', 'De er ikke dovne. De er ligeglade.')).toEqual(['blame']);
  });

  it('shows distress only where it is the leader who is not well', () => {
    expect(signalsIn('da', 'Jeg har en kollega, der ikke sover.')).toEqual([]);
    expect(signalsIn('da', 'Min kollega sover fint, men jeg sover ikke.')).toEqual(['distress']);
    expect(signalsIn('en', 'My deputy cries every morning.')).toEqual([]);
    expect(signalsIn('en', 'I cry every morning.')).toEqual(['distress']);
  });

  it('shows nothing else once it shows distress', () => {
    expect(signalsIn('da', 'De gider ikke høre efter. Jeg kan ikke mere.')).toEqual(['distress']);
  });

  it.each(['', ' ', '\n\n', '…', '"', '👍', '12 3,5', "'", ':', '"""'])(
    'may be nearly nothing: %j',
    (text) => {
      for (const language of LANGUAGES) expect(signalsIn(language, text)).toEqual([]);
    },
  );
});

describe('answers that are made to be slow to read', () => {
  const LENGTH = 1_500;
  const unit = [
    ...[
      'jeg ',
      'i ',
      'jeg kan ',
      'i can not ',
      'kan ikke ',
      'de er ',
      'the whole ',
      'a',
      'aa ',
      'ikke ',
      'is ',
    ],
    ...[
      '"',
      '“',
      "'a ",
      ':',
      'sagde: ',
      'jeg tænker "',
      '.',
      'stress ',
      'hele kommunen ',
      '\u0301',
      '1.1.',
      ', ',
      'ikke, ',
    ],
  ];

  it.each(unit)('%j again and again ends', (piece) => {
    for (const language of LANGUAGES) {
      const text = piece.repeat(LENGTH).slice(0, LENGTH);
      expect(signalsIn(language, text).every((signal) => SIGNALS.includes(signal))).toBe(true);
    }
  });
});

describe('the rules', () => {
  it('name the list that a phrase asks for and nobody wrote', () => {
    const broken = { ...da, signals: { ...da.signals, always: [{ phrases: 'altid <nosuchlist>' }] } };
    expect(() => readerOf(broken)).toThrow('there is no list called <nosuchlist>');
  });

  it.each(['(er|var) altid', 'altid (sådan)/ens', 'altid/', 'altid/|'])(
    'refuse what is written wrong: %s',
    (phrases) => {
      const broken = { ...da, signals: { ...da.signals, always: [{ phrases }] } };
      expect(() => readerOf(broken)).toThrow("can't be read");
    },
  );

  it('refuse a phrase of which nothing has to be there: it would fit any sentence', () => {
    const broken = { ...da, signals: { ...da.signals, always: [{ phrases: '(altid) (aldrig) | ...' }] } };
    expect(() => readerOf(broken)).toThrow('all of (altid) (aldrig) | ... may be missing');
  });

  it('may ask for the beginning of a sentence', () => {
    const read = readerOf({ ...da, signals: { ...da.signals, always: [{ phrases: '^ morgen' }] } });
    expect(read('Morgen og aften. I morgen.')).toEqual(['always']);
    expect(read('I dag, morgen og aften.')).toEqual([]);
  });

  it('refuse a part of a word that would fit almost anything', () => {
    const broken = { ...da, signals: { ...da.signals, always: [{ phrases: 'al*' }] } };
    expect(() => readerOf(broken)).toThrow('al* would fit too many words');
  });
});
