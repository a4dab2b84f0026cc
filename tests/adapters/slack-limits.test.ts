import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawSizeOf } from '../../adapters/shorten.ts';
import { messageOf } from '../../adapters/slack/card.ts';
import { cardView, formView, homeView } from '../../adapters/slack/form.ts';
import { cut, escaped, LIMITS } from '../../adapters/slack/limits.ts';
import type { Action, Block, Button, Card, Form, Input, Menu } from '../../src/core/card.ts';
import { nordsPicture } from '../support/nords-picture.ts';
import * as rules from '../support/slack-fake-blocks.ts';
import { textOn } from '../support/slack-fake-screen.ts';

const RUNS = 3_000;
const family = '👩‍👩‍👧‍👦';

/** From nothing to far too much, with everything that is easily cut in half. */
const piece = fc.constantFrom(
  'æøå',
  '&',
  '<',
  '>',
  '&amp;',
  '<@U1>',
  family,
  '🐦',
  'é',
  '\n',
  ' ',
  'ord ',
  '\ud83d',
);
const short = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const long = fc
  .tuple(short, fc.nat(1500))
  .map(([text, times]) => text.repeat(Math.ceil(times / 20)).slice(0, 20_000));
/** A label that is just as long as it may be. */
const longest = (sign: string) => sign.repeat(75 / sign.length);
const text = fc.oneof(
  { weight: 3, arbitrary: short },
  { weight: 1, arbitrary: long },
  fc.string({ unit: 'binary' }),
);

const press = fc.record({ run: fc.uuid(), type: fc.constantFrom('answerGiven', 'actionPlanned') });
const bar: fc.Arbitrary<Block> = fc
  .tuple(text, fc.nat(10), fc.nat(10))
  .map(([label, ...ends]) => ({ type: 'bar', label, value: Math.min(...ends), of: Math.max(...ends) }));
const picture: fc.Arbitrary<Block> = text.map((alt) => ({ ...nordsPicture('da'), alt }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('heading', 'text', 'quote', 'note'), text }),
  bar,
  picture,
  fc.record({ type: fc.constant('divider') }),
);
const label = fc.oneof(short, fc.constantFrom('æ', '🐦', '&').map(longest));
const kind = fc.constantFrom('press', 'form');
const button: fc.Arbitrary<Button> = fc.record(
  { kind, label: text, press, style: fc.constantFrom('primary', 'danger') },
  { requiredKeys: ['kind', 'label', 'press'] },
);
/** What every option is about in most menus, with an id as long as a menu can carry. */
const putOff = fc.record({
  run: fc.constant('r'.repeat(240)),
  type: fc.constantFrom('putOff', 'paused'),
  args: fc.record({ until: fc.constantFrom('tomorrow', 'monday', '2027-03-01T12:00') }),
});
const menu: fc.Arbitrary<Menu> = fc.record({
  kind: fc.constant('menu'),
  label,
  options: fc.uniqueArray(
    fc.record({ kind, label, press: fc.oneof({ weight: 3, arbitrary: putOff }, press) }),
    { minLength: 2, maxLength: 5, selector: (one) => `${one.kind} ${JSON.stringify(one.press)}` },
  ),
});
const action: fc.Arbitrary<Action> = fc.oneof({ weight: 3, arbitrary: button }, menu);
const card: fc.Arbitrary<Card> = fc.record(
  { title: text, body: fc.array(block, { maxLength: 70 }), actions: fc.array(action, { maxLength: 60 }) },
  { requiredKeys: ['body', 'actions'] },
);

const maxLength = fc.integer({ min: 1, max: 4_000 });
const option = fc.record({ value: fc.uuid(), label: text });
const input: fc.Arbitrary<Input> = fc.oneof(
  fc.record(
    { kind: fc.constant('text'), name: fc.uuid(), label: text, value: text, hint: text, maxLength },
    { requiredKeys: ['kind', 'name', 'label', 'maxLength'] },
  ),
  fc.record({
    kind: fc.constant('choice'),
    name: fc.uuid(),
    label: text,
    options: fc.array(option, { minLength: 1, maxLength: 120 }),
  }),
  fc.record({ kind: fc.constant('people'), name: fc.uuid(), label: text }),
  fc.record({ kind: fc.constant('date'), name: fc.uuid(), label: text, value: fc.constant('2027-03-01') }),
  fc.record({ kind: fc.constant('time'), name: fc.uuid(), label: text, value: fc.constant('09:00') }),
);
const form: fc.Arbitrary<Form> = fc.record(
  {
    title: text,
    intro: text,
    inputs: fc.uniqueArray(input, { minLength: 1, maxLength: 20, selector: ({ name }) => name }),
    submit: text,
    cancel: text,
    press,
  },
  { requiredKeys: ['title', 'inputs', 'submit', 'cancel', 'press'] },
);

const isRefused = (checked: unknown) => typeof checked === 'string';
const always = (holds: (card: Card) => void, runs = RUNS) =>
  fc.assert(fc.property(card, holds), { numRuns: runs });

describe('whatever a card holds, Slack takes it', () => {
  test('as a message', () => {
    always((it) => {
      const message = messageOf(it);
      expect(rules.messageBlocks(message.blocks)).not.toSatisfy(isRefused);
      expect(message.text.length).toBeGreaterThan(0);
      expect(message.text.length).toBeLessThanOrEqual(LIMITS.fallback);
    });
  });

  test('as a message with its pictures', () => {
    always((it) => {
      const { blocks } = messageOf(it, () => 'F00000001');
      expect(rules.messageBlocks(blocks)).not.toSatisfy(isRefused);
    }, RUNS / 3);
  });

  test('as Home and as a modal', () => {
    always((it) => {
      expect(rules.homeView(homeView(it))).not.toSatisfy(isRefused);
      expect(rules.modalView(cardView(it))).not.toSatisfy(isRefused);
    }, RUNS / 3);
  });

  test('and whatever a form asks', () => {
    fc.assert(
      fc.property(form, (it) => {
        expect(rules.modalView(formView(it, 'C1'))).not.toSatisfy(isRefused);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a text that is too long', () => {
  test('is shortened to the limit as Slack counts it, with … at the end, between whole characters', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (given, limit) => {
        const kept = cut(given, limit);
        expect(escaped(kept).length).toBeLessThanOrEqual(limit);
        expect(/\p{Surrogate}/u.test(kept)).toBe(false);
        if (!kept.endsWith('…') || given.endsWith('…')) return;
        const whole = [...new Intl.Segmenter('da').segment(cut(given, Number.POSITIVE_INFINITY))];
        const ends = new Set(whole.map(({ index }) => index));
        const start = kept.slice(0, -1);
        const rest = cut(given, Number.POSITIVE_INFINITY).slice(start.length);
        expect(ends.has(start.length) || /^\s/.test(rest)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('never ends in half an emoji or half an escape', () => {
    expect(cut(`hej ${family}`, 8)).toBe('hej…');
    expect(cut('a&b', 6)).toBe('a…');
    expect(cut('a&b', 7)).toBe('a&b');
  });

  test('keeps what fits as it is, and a first value in a form by its real length', () => {
    expect(cut('&'.repeat(3000), 3000, rawSizeOf)).toBe('&'.repeat(3000));
    const view = formView({
      title: 'Ret',
      inputs: [{ kind: 'text', name: 'a', label: 'A', value: '&'.repeat(3000), maxLength: 3000 }],
      submit: 'Gem',
      cancel: 'Luk',
      press: { word: 'start' },
    });
    expect(JSON.stringify(view)).toContain('&'.repeat(3000));
  });

  test('gives way before short ones do, when a message is too long as a whole', () => {
    const quotes: Block[] = Array.from({ length: 6 }, () => ({ type: 'quote', text: 'x'.repeat(3000) }));
    const { blocks } = messageOf({
      body: [{ type: 'text', text: 'Hele spørgsmålet?' }, ...quotes],
      actions: [],
    });
    expect(rules.messageBlocks(blocks)).not.toSatisfy(isRefused);
    expect(JSON.stringify(blocks)).toContain('Hele spørgsmålet?');
    expect(JSON.stringify(blocks).match(/x+…/g)).toHaveLength(6);
  });
});

describe('a bar', () => {
  const drawn = (value: number, of: number, label = 'Har prøvet noget') => {
    const { blocks } = messageOf({ body: [{ type: 'bar', label, value, of }], actions: [] });
    const checked = rules.messageBlocks(blocks);
    return typeof checked === 'string' ? checked : textOn(checked);
  };

  test('is drawn beside its number, below its label', () => {
    expect(drawn(3, 5)).toBe('Har prøvet noget\n▰▰▰▱▱ 3/5');
  });

  test('keeps its number, however long its label is', () => {
    expect(drawn(3, 5, 'æ'.repeat(4000))).toMatch(/^æ+…\n▰▰▰▱▱ 3\/5$/);
  });

  test('of many is drawn with ten signs, and is full and empty only when it is', () => {
    expect(drawn(1, 250)).toContain('▰▱▱▱▱▱▱▱▱▱ 1/250');
    expect(drawn(125, 250)).toContain('▰▰▰▰▰▱▱▱▱▱ 125/250');
    expect(drawn(249, 250)).toContain('▰▰▰▰▰▰▰▰▰▱ 249/250');
    expect(drawn(250, 250)).toContain('▰▰▰▰▰▰▰▰▰▰ 250/250');
    expect(drawn(0, 0)).toContain('0/0');
  });
});

test('thirty buttons are spread over several blocks, in order', () => {
  const actions: Action[] = Array.from({ length: 30 }, (_, index) => ({
    kind: 'press',
    label: `Knap ${index}`,
    press: { word: 'start' },
  }));
  const { blocks } = messageOf({ body: [], actions });
  const rows = blocks.flatMap((one) => (one.type === 'actions' ? [one.elements.length] : []));
  expect(rows).toEqual([25, 5]);
});

describe('a menu', () => {
  const run = `0123456789abcdef0123${Array.from({ length: 29 }, (_, index) => `.${index + 2}`).join('')}`;
  const later: Menu = {
    kind: 'menu',
    label: 'Senere',
    options: ['tomorrow', 'monday'].map((until) => ({
      kind: 'press',
      label: until,
      press: { run, type: 'putOff', args: { until } },
    })),
  };
  const [row] = messageOf({ body: [], actions: [later] }).blocks;

  test('says what it is for, and holds its options in order', () => {
    expect(row).toMatchObject({
      elements: [
        {
          type: 'static_select',
          placeholder: { text: 'Senere' },
          options: [{}, { text: { text: 'monday' } }],
        },
      ],
    });
  });

  test('gets another block id from Slack with every update, so that it forgets what was chosen', () => {
    expect(row).not.toHaveProperty('block_id');
  });
});

describe('a press that is too large is refused here, not cut', () => {
  const actions: [name: string, action: Action][] = [
    ['in a button', { kind: 'press', label: 'Gem', press: { run: 'r'.repeat(3000), type: 'answerGiven' } }],
    ['in an option', menuWith({ run: 'r', type: 't'.repeat(150) })],
    ['in a menu’s id', menuWith({ run: 'r'.repeat(255), type: 'putOff' })],
  ];

  test.each(actions)('%s', (_, action) => {
    expect(() => messageOf({ body: [], actions: [action] })).toThrow('refused: press_too_long');
  });

  function menuWith(press: Button['press']): Menu {
    return { kind: 'menu', label: 'Senere', options: [{ kind: 'press', label: 'I morgen', press }] };
  }
});
