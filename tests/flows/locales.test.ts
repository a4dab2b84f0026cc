import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { da } from '../../flows/locales/da.ts';
import { en, type MessageKey } from '../../flows/locales/en.ts';
import { isMessageKey, LANGUAGES, say } from '../../flows/locales/say.ts';

const KEYS = Object.keys(en) as MessageKey[];
const TEXTS = { da, en };
const texts = LANGUAGES.flatMap((language) =>
  KEYS.map((key) => ({ language, key, text: TEXTS[language][key] })),
);

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
const SELECT = 5;

/** The parameters that a message names, those inside its plurals and selects included. */
function parametersOf(text: string): { spoken: string[]; chosen: string[] } {
  const within = (nodes: Node[]): { name: string; isChosen: boolean }[] =>
    nodes.flatMap((node) => [
      ...('value' in node && node.type !== 0
        ? [{ name: String(node.value), isChosen: node.type === SELECT }]
        : []),
      ...('options' in node ? Object.values(node.options).flatMap(({ value }) => within(value)) : []),
    ]);
  const found = within(new IntlMessageFormat(text, 'da', undefined, { ignoreTag: true }).getAst());
  const names = (isChosen: boolean) => [
    ...new Set(found.filter((one) => one.isChosen === isChosen).map(({ name }) => name)),
  ];
  return { spoken: names(false), chosen: names(true) };
}

/** What only chooses between wordings, which one of the languages may not need. */
const CHOOSES = ['we', 'hasGoal', 'how', 'who', 'named'];
const COUNTS = ['count', 'weeks', 'number', 'yes', 'all', 'length', 'max', 'rounds', 'done'];
const spokenValues = (text: string, count: number) =>
  Object.fromEntries(
    parametersOf(text).spoken.map((name) => [name, COUNTS.includes(name) ? count : `«${name}»`] as const),
  );
const choose = (answer: 'yes' | 'no') => Object.fromEntries(CHOOSES.map((name) => [name, answer]));

/** What the flows and the runtime say: keys as they are, and those that a template puts together, as patterns. */
function keysSaid(): RegExp {
  const sources = ['flows', 'src'].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('locales/'))
      .map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8')),
  );
  const said = sources.flatMap((source) => [
    ...Array.from(source.matchAll(/'([\w.]+)'/g), ([, key = '']) => key.replaceAll('.', '\\.')),
    ...Array.from(source.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^`}]+\})+)`/g), ([, key = '']) =>
      key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '\\w+'),
    ),
  ]);
  return new RegExp(`^(?:${[...new Set(said)].join('|')})$`);
}

describe('every text', () => {
  it('is said somewhere', () => {
    const said = keysSaid();
    expect(KEYS.filter((key) => !said.test(key))).toEqual([]);
  });

  it('is there in Danish and in English', () => {
    expect(Object.keys(da).toSorted()).toEqual(KEYS.toSorted());
    expect(KEYS.filter((key) => da[key].trim() === '' || en[key].trim() === '')).toEqual([]);
  });

  it('names the same parameters in both, but for those that only choose between wordings', () => {
    const same = (names: string[]) => new Set(names.map((name) => name.toLowerCase())); // {Day} begins a sentence
    for (const key of KEYS)
      expect(same(parametersOf(da[key]).spoken), key).toEqual(same(parametersOf(en[key]).spoken));
    const chosen = texts.flatMap(({ text }) => parametersOf(text).chosen);
    expect([...new Set(chosen)].toSorted()).toEqual(CHOOSES.toSorted());
  });

  it.each([0, 1, 2, 11])('can be said, with %i of whatever it counts', (count) => {
    for (const { language, key, text } of texts) {
      const values = spokenValues(text, count);
      const said = say(language, key, { ...values, ...choose('yes') });
      expect(said, key).not.toMatch(/[{}]|undefined|#/);
      for (const value of Object.values(values))
        if (typeof value === 'string') expect(said, key).toContain(value);
    }
  });

  it('can be said to one person, and without a goal', () => {
    for (const { language, key, text } of texts) {
      const { goal: _, ...values } = spokenValues(text, 2);
      const said = say(language, key, { ...values, goal: '', ...choose('no') });
      expect(said, key).not.toMatch(/[{}]|undefined|#| {2}| [?.,]|^ | $/);
    }
  });

  it('keeps the apostrophes it was written with', () => {
    for (const { language, key, text } of texts) {
      const { spoken, chosen } = parametersOf(text);
      if (spoken.length + chosen.length === 0) expect(say(language, key)).toBe(text);
      else expect(say(language, key, { ...spokenValues(text, 1), ...choose('yes') }), key).not.toMatch(/''/);
    }
  });

  it('takes what a person wrote as it is', () => {
    const wrote = "<b>{name}</b> it's # 'quoted' {count, plural, other {}}";
    expect(say('da', 'home.invited', { network: wrote })).toBe(`Du er inviteret med i ${wrote}.`);
  });
});

describe('how Lærke speaks', () => {
  const BUREAUCRATIC = {
    da: /\b(bedes|venligst|såfremt|vedrørende|ovenstående|nedenstående|hermed|herved|jf\.|iht\.|ifm\.|pga\.|pr\.|borgeren bedes)/i,
    en: /\b(please note|kindly|hereby|herewith|regarding|aforementioned|in order to|prior to|you are required)/i,
  };
  const CHEERING =
    /\b(super|fantastisk|godt gået|flot|awesome|great job|well done|amazing|congratulations|tillykke)\b/i;
  const NAGGING = /\b(husk at|husk,|du mangler at|remember to|don't forget|you failed|du har ikke)\b/i;

  it.each(texts)('$language $key', ({ language, text }) => {
    expect(text).not.toContain('!');
    expect(text).not.toMatch(BUREAUCRATIC[language]);
    expect(text).not.toMatch(CHEERING);
    expect(text).not.toMatch(NAGGING);
    expect(text).not.toMatch(/ {2}|^\s|\s$/);
  });

  it('has no letter of a smiley as decoration', () => {
    expect(texts.filter(({ text }) => /\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });
});

describe('the title of a form', () => {
  /** Slack cuts the title and the buttons of a modal at 24 characters. */
  const MOST = 24;
  const TITLES =
    /^cycle\.name\.|^cycle\.(plan|team)\.form$|^cycle\.(move|share|withdraw|again)\.title$|^cycle\.note\.title|^network\.form\.(title|manageTitle|submit|save)$|^round\.new\.(title|submit)$|^harvest\.form\.(give|mend|save|draft|see|object|objectSubmit)$|^round\.say\.|^round\.form\.(swap|ask|team|part|save|say|group|meeting|draft|askLines|line|take|takeSubmit)$|^programme\.add\.|^programme\.series\.(network|joint|next)$|^programme\.form\.(add|move|next|cancel|cancelSubmit|keep|absent|absentSubmit)$|^(settings|forget)\.(title|submit|save)$|^cycle\.(share|team)\.submit$|^cycle\.button\.(move|withdraw)$|^mentor(ing)?\.form\.(title|topicTitle|expectation|submit|send|save|share|cancel|cancelSubmit|keep|adjust|group|groupSubmit|internship|stop|stopSubmit|other|otherSubmit|leave|leaveSubmit)$|^cancel$/;

  it('is short enough for every platform', () => {
    const titles = texts
      .filter(({ key }) => TITLES.test(key))
      .flatMap(({ language, key }) => (['yes', 'no'] as const).map((we) => say(language, key, choose(we))));
    expect(titles.filter((title) => title.length > MOST)).toEqual([]);
  });
});

describe('the name of a text', () => {
  it('is known, or not', () => {
    expect(KEYS.every(isMessageKey)).toBe(true);
    expect(['', 'nothing', 'toString', '__proto__'].some(isMessageKey)).toBe(false);
  });
});
