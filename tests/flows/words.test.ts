import { describe, expect, it } from 'vitest';
import { nearestName, wordFrom } from '../../flows/home/words.ts';

describe('a word to the bot', () => {
  it.each([
    ['help', ['hjælp', 'help', 'Hjælp', 'HJÆLP', 'hjaelp', 'hjalp', ' hjælp ', 'HÉLP']],
    ['start', ['start', 'Start', 'cyklus', 'cycle', 'CYCLE']],
    ['home', ['hjem', 'home', 'status', 'Status']],
    ['network', ['netværk', 'network', 'netvaerk', 'netvark', 'NETVÆRK']],
    ['programme', ['forløb', 'programme', 'forloeb', 'Forlob', 'program']],
    ['absent', ['afbud', 'absent', 'Afbud ']],
    ['language', ['sprog', 'language', 'Sprog']],
    ['link', ['forbind', 'link', 'Forbind', 'LINK ']],
    ['pause', ['pause', 'Pause ']],
    ['export', ['eksport', 'export', 'Eksport ']],
    ['forget', ['glem', 'forget', 'GLEM']],
  ] as const)('%s is known however it is spelt', (word, spellings) => {
    expect(spellings.map(wordFrom)).toEqual(spellings.map(() => word));
  });

  it.each([
    'hjælp mig',
    'Jeg vil starte et netværk',
    'hjlp',
    'starter',
    'hjemme',
    'sproget',
    'homes',
    'glem det',
    'eksporter',
    '',
    ' ',
    '4',
  ])('is not what somebody merely wrote: %j', (text) => {
    expect(wordFrom(text)).toBeUndefined();
  });
});

describe('the nearest word', () => {
  it.each([
    ['hjlp', 'hjælp', 'help'],
    ['hælp', 'hjælp', 'help'],
    ['hlep', 'hjælp', 'help'],
    ['strat', 'start', 'start'],
    ['stat', 'start', 'start'],
    ['netvrk', 'netværk', 'network'],
    ['netwerk', 'netværk', 'network'],
    ['netværket', 'netværk', 'network'],
    ['sporg', 'sprog', 'language'],
    ['sprogg', 'sprog', 'language'],
    ['langauge', 'sprog', 'language'],
    ['cyklsu', 'start', 'start'],
    ['exsport', 'eksport', 'export'],
    ['forgt', 'glem', 'forget'],
  ])('to %j is %s, or in English %s', (typed, danish, english) => {
    expect([nearestName(typed, 'da'), nearestName(typed, 'en')]).toEqual([danish, english]);
  });

  it.each(['', 'x', 'pizza', 'Vores møder ender uden beslutninger', '4'])('to %j is none', (typed) => {
    expect(nearestName(typed, 'da')).toBeUndefined();
  });
});
