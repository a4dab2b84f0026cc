import fc from 'fast-check';
import type { Action, Block, Button, Card, Form, Input, Menu } from '../../src/core/card.ts';
import { nordsPicture } from './nords-picture.ts';

export const family = '👩‍👩‍👧‍👦';

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
export const text = fc.oneof(
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
/** Any card, from nothing to far too much. */
export const card: fc.Arbitrary<Card> = fc.record(
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
/** Any form, likewise. */
export const form: fc.Arbitrary<Form> = fc.record(
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
