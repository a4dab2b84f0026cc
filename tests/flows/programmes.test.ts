import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readProgramme } from '../../flows/programmes/schema.ts';
import type { ProgrammeView } from '../../src/core/flow.ts';
import { networkOf } from '../support/given.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  type CycleStory,
  channelCard,
  da,
  mette,
  nordlys,
  planned,
  shares,
  stepView,
  textOf,
  upTo,
} from './cycle-story.ts';

const FOLDER = new URL('../../flows/programmes/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const contentOf = (file: string): unknown => parse(readFileSync(new URL(file, FOLDER), 'utf8'));

const name = { da: 'Vores forløb', en: 'Our programme' };
const read = (content: object) => readProgramme({ id: 'vores', name, ...content });
const problemsOf = (content: object) => {
  const found = read(content);
  return 'problems' in found ? found.problems : [];
};
function programmeOf(content: object): ProgrammeView {
  const found = read(content);
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return found.programme;
}
const within = (content: object, ...before: Parameters<CycleStory['when']>) =>
  aCycle({ networks: [{ ...nordlys, programme: programmeOf(content) }] }).when(...before);

describe('the programmes that Lærke brings', () => {
  it.each(FILES)('%s can be read, and has the id of its file', (file) => {
    const found = readProgramme(contentOf(file));
    expect('problems' in found ? found.problems : []).toEqual([]);
    expect('programme' in found && `${found.programme.id}.yaml`).toBe(file);
  });

  it('are the four (domain.md §9)', () => {
    expect(FILES.toSorted()).toEqual(['aalborg.yaml', 'aarhus.yaml', 'kolding.yaml', 'talent-nord.yaml']);
  });

  it('say what they say in both languages', () => {
    for (const file of FILES) {
      const found = readProgramme(contentOf(file));
      if ('problems' in found) continue;
      const { texts, goal } = found.programme;
      expect(Object.keys(texts.da ?? {}).toSorted(), file).toEqual(Object.keys(texts.en ?? {}).toSorted());
      expect(Object.keys(goal).length === 0 || (goal.da !== undefined && goal.en !== undefined)).toBe(true);
    }
  });

  it('Kolding works towards a goal of its own (K16)', () => {
    const found = readProgramme(contentOf('kolding.yaml'));
    if ('problems' in found) throw new Error('no programme');
    const networks = [{ ...nordlys, programme: found.programme }];
    const story = aCycle({ networks }, ...upTo('before'));
    expect(textOf(story.card(stepView('before')))).toContain(
      'dit ledelsesarbejde med selvværd og sammenhæng',
    );
    expect(textOf(story.card(stepView('before'), { language: 'en' }))).toContain(
      'towards self-worth and coherence',
    );
  });
});

describe('a programme’s own words', () => {
  const texts = {
    da: { 'cycle.ask.baseline': 'Hvad ser I?', 'cycle.shared.trialAction': '{name} øver sig på:' },
    en: { 'cycle.ask.baseline': 'What do you see?' },
  };

  it('stand in place of Lærke’s, in either language', () => {
    const story = within({ texts }, answers('challenge')).thenHappens(asks('baseline'));
    expect(textOf(story.card(stepView('baseline')))).toContain('Hvad ser I?');
    expect(textOf(story.card(stepView('baseline')))).not.toContain(da('cycle.ask.baseline'));
    expect(textOf(story.card(stepView('baseline'), { language: 'en' }))).toContain('What do you see?');
  });

  it('leave every other text as it is, and everybody else’s', () => {
    const story = within({ texts }, answers('challenge'), answers('baseline'));
    expect(textOf(story.card(stepView('otherReading')))).toContain(da('cycle.ask.otherReading'));
    expect(textOf(asked('baseline').card(stepView('baseline')))).toContain(da('cycle.ask.baseline'));
  });

  it('may use what the text that they replace uses, and whether a team or a goal is there', () => {
    const own = {
      da: {
        'cycle.ask.baseline':
          '{we, select, yes {I} other {du}}{hasGoal, select, yes { med {goal}} other {}}?',
      },
    };
    const story = within({ texts: own, goal: { da: 'ro', en: 'calm' } }, answers('challenge'));
    expect(textOf(story.card(stepView('baseline')))).toContain('du med ro?');
  });

  it('are heard in the network’s channel, in the network’s language, and in the preview of it', () => {
    const programme = programmeOf({ texts });
    const english = networkOf('havblik', [mette], 'en');
    const networks = [{ ...nordlys, programme }, english];
    const story = aCycle(
      { networks },
      ...planned,
      shares('trialAction'),
      shares('trialAction', 1, 'havblik'),
    );
    expect(channelCard(story, 'trialAction').title).toBe('Mette øver sig på:');
    expect(channelCard(story, 'trialAction', 'havblik').title).toBe('Mette wants to try:');
    const form = aCycle({ networks: [{ ...nordlys, programme }] }, ...planned).form({
      run: 'run',
      type: 'shared',
      args: { item: 'trialAction' },
    });
    expect(form?.preview?.title).toBe('Mette øver sig på:');
  });

  it('of the first network that has any are what a leader in several hears', () => {
    const second = networkOf('havblik', [mette]);
    const networks = [second, { ...nordlys, programme: programmeOf({ texts }) }];
    expect(textOf(aCycle({ networks }, answers('challenge')).card(stepView('baseline')))).toContain(
      'Hvad ser I?',
    );
  });

  it('give way to a goal that the network has named itself', () => {
    const networks = [
      { ...nordlys, goal: 'fælles ro', programme: programmeOf({ goal: { da: 'ro', en: 'calm' } }) },
    ];
    const story = aCycle({ networks }, ...upTo('before'));
    expect(textOf(story.card(stepView('before')))).toContain('ledelsesarbejde med fælles ro');
  });
});

describe('a programme’s file that is wrong names what is wrong with it', () => {
  it('a text that is not there', () => {
    expect(problemsOf({ texts: { da: { 'cycle.ask.nothing': 'Hvad?' } } })).toEqual([
      'texts.da: there is no text called cycle.ask.nothing',
    ]);
  });

  it.each(['Hvad {we, select, yes {I}', 'Hvad {', 'Hvad {we, select}', '{n, plural, one {en}}'])(
    'a text that is no message: %s',
    (text) => {
      expect(problemsOf({ texts: { en: { 'cycle.ask.baseline': text } } })).toEqual([
        'texts.en.cycle.ask.baseline: a { or } is missing',
      ]);
    },
  );

  it('a text that asks for something it will not be given', () => {
    expect(
      problemsOf({ texts: { da: { 'cycle.ask.baseline': 'Hvad, {name}? {count, plural, other {#}}' } } }),
    ).toEqual([
      'texts.da.cycle.ask.baseline: {name} means nothing in it',
      'texts.da.cycle.ask.baseline: {count} means nothing in it',
    ]);
    expect(problemsOf({ texts: { da: { 'cycle.shared.help': '{name} spørger:' } } })).toEqual([]);
    expect(problemsOf({ texts: { da: { 'cycle.soon': '{day}: {Day}' } } })).toEqual([]);
  });

  it.each([
    ['no name', { name: undefined }, 'name'],
    ['a name in one language', { name: { da: 'Vores' } }, 'name.en'],
    ['a name too long', { name: { da: 'x'.repeat(76), en: 'x' } }, 'name.da'],
    ['a goal too long', { goal: { da: 'x'.repeat(81), en: 'x' } }, 'goal.da'],
    ['an id that is none', { id: 'Vores Forløb' }, 'id'],
    ['an empty text', { texts: { da: { 'cycle.ask.baseline': '' } } }, 'texts.da.cycle.ask.baseline'],
    [
      'a text too long',
      { texts: { da: { 'cycle.ask.baseline': 'x'.repeat(1_001) } } },
      'texts.da.cycle.ask.baseline',
    ],
    ['a language that Lærke does not speak', { texts: { de: {} } }, 'texts'],
  ])('%s', (_, wrong, where) => {
    const [first, ...others] = problemsOf(wrong);
    expect(first?.startsWith(`${where}: `)).toBe(true);
    expect(others).toEqual([]);
  });

  it('everything at once, and nothing that is not there', () => {
    const wrong = { texts: { da: { 'cycle.ask.nothing': 'x', 'cycle.ask.baseline': '{' } } };
    expect(problemsOf(wrong)).toHaveLength(2);
    expect(problemsOf({ surprise: true })).toHaveLength(1);
    expect(readProgramme('no file at all')).toHaveProperty('problems');
    expect(readProgramme(null)).toHaveProperty('problems');
  });
});
