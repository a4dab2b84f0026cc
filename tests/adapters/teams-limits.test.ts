import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptiveCard, messageOf } from '../../adapters/teams/card.ts';
import { cardDialog, dialog, formCard } from '../../adapters/teams/form.ts';
import { cut, LIMITS, sizeOf } from '../../adapters/teams/limits.ts';
import type { Action, Block, Button, Card, Form, Menu } from '../../src/core/card.ts';
import { card, family, form, text } from '../support/any-card.ts';
import { sized } from '../support/size.ts';
import * as rules from '../support/teams-fake-cards.ts';
import { textOn } from '../support/teams-fake-screen.ts';

/** reliability.md, goal 19 */
const RUNS = sized(3_000, 10_000);
/** Bytes: Teams refuses what is above 100 KB with everything around it. */
const MOST = 80 * 1024;

const bytesOf = (one: unknown) => Buffer.byteLength(JSON.stringify(one));
const isRefused = (checked: unknown) => typeof checked === 'string';
const always = (holds: (card: Card) => void, runs = RUNS) =>
  fc.assert(fc.property(card, holds), { numRuns: runs });
const contentOf = (given: object) =>
  (given as { task: { value: { title: string; card: { content: unknown } } } }).task.value;

describe('whatever a card holds, Teams takes it', () => {
  test('as a message', () => {
    always((it) => {
      const message = messageOf(it, { viewer: '29:1somebody' });
      expect(rules.readMessageCard((message.attachments[0] as { content: unknown }).content)).not.toSatisfy(
        isRefused,
      );
      expect(message.summary?.length).toBeGreaterThan(0);
      expect(bytesOf(message)).toBeLessThan(MOST);
    });
  });

  test('as a message with its pictures, each at an address as long as may be', () => {
    const addressOf = () => `https://laerke.example/${'x'.repeat(LIMITS.address - 30)}.png`;
    always((it) => {
      const drawn = adaptiveCard(it, { addressOf });
      expect(rules.readMessageCard(drawn)).not.toSatisfy(isRefused);
    }, RUNS / 3);
  });

  test('as a dialog that only says something', () => {
    always((it) => {
      const { title, card: shown } = contentOf(cardDialog(it));
      expect(rules.readDialogCard(shown.content)).not.toSatisfy(isRefused);
      expect(sizeOf(title)).toBeLessThanOrEqual(LIMITS.dialogTitle);
      expect(bytesOf(shown)).toBeLessThan(MOST);
    }, RUNS / 3);
  });

  test('and whatever a form asks, at first and again', () => {
    fc.assert(
      fc.property(form, text, (it, wrong) => {
        const errors = Object.fromEntries(it.inputs.slice(0, 3).map(({ name }) => [name, wrong || 'x']));
        for (const again of [undefined, { values: {}, errors }]) {
          const made = contentOf(dialog(it.title, formCard(it, { id: 'form-1', channel: '19:x' }, again)));
          expect(rules.readDialogCard(made.card.content)).not.toSatisfy(isRefused);
          expect(sizeOf(made.title)).toBeLessThanOrEqual(LIMITS.dialogTitle);
          // what somebody has written before is never shortened
          expect(bytesOf(made) - bytesOf(valuesOf(it))).toBeLessThan(MOST);
        }
      }),
      { numRuns: RUNS },
    );
  });

  const valuesOf = ({ inputs }: Form) => inputs.map((one) => ('value' in one ? one.value : ''));
});

describe('a text that is too long', () => {
  test('is shortened to the limit as it travels, with … at the end, between whole characters', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 200 }), (given, limit) => {
        const kept = cut(given, limit);
        expect(sizeOf(kept)).toBeLessThanOrEqual(limit);
        expect(/\p{Surrogate}/u.test(kept)).toBe(false);
        if (!kept.endsWith('…') || given.endsWith('…')) return;
        const whole = cut(given, Number.POSITIVE_INFINITY);
        const ends = new Set([...new Intl.Segmenter('da').segment(whole)].map(({ index }) => index));
        const start = kept.slice(0, -1);
        expect(ends.has(start.length) || /^\s/.test(whole.slice(start.length))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('never ends in half an emoji', () => {
    expect(cut(`hej ${family}`, 12)).toBe('hej…');
    expect(sizeOf('æ')).toBe(2);
    expect(sizeOf('"\n')).toBe(4);
  });

  test('gives way before short ones do, when a message is too long as a whole', () => {
    const quotes: Block[] = Array.from({ length: 6 }, () => ({ type: 'quote', text: 'æ'.repeat(20_000) }));
    const drawn = adaptiveCard({
      body: [{ type: 'text', text: 'Hele spørgsmålet?' }, ...quotes],
      actions: [],
    });
    const read = rules.readMessageCard(drawn);
    expect(read).not.toSatisfy(isRefused);
    expect(bytesOf(drawn)).toBeLessThan(MOST);
    expect(JSON.stringify(drawn)).toContain('Hele spørgsmålet?');
    expect(JSON.stringify(drawn).match(/æ+…/g)).toHaveLength(6);
  });
});

describe('a bar', () => {
  const drawn = (value: number, of: number, label = 'Har prøvet noget') => {
    const read = rules.readMessageCard(
      adaptiveCard({ body: [{ type: 'bar', label, value, of }], actions: [] }),
    );
    return typeof read === 'string' ? read : textOn(read);
  };

  test('is drawn beside its number, below its label', () => {
    expect(drawn(3, 5)).toBe('Har prøvet noget\n▰▰▰▱▱ 3/5');
  });

  test('keeps its number, however long its label is', () => {
    expect(drawn(3, 5, 'æ'.repeat(40_000))).toMatch(/^æ+…\n▰▰▰▱▱ 3\/5$/);
  });

  test('of many is drawn with ten signs, and is full and empty only when it is', () => {
    expect(drawn(1, 250)).toContain('▰▱▱▱▱▱▱▱▱▱ 1/250');
    expect(drawn(249, 250)).toContain('▰▰▰▰▰▰▰▰▰▱ 249/250');
    expect(drawn(250, 250)).toContain('▰▰▰▰▰▰▰▰▰▰ 250/250');
    expect(drawn(0, 0)).toContain('0/0');
  });
});

test('thirteen buttons are spread over rows of six, in order', () => {
  const actions: Action[] = Array.from({ length: 13 }, (_, index) => ({
    kind: 'press',
    label: `Knap ${index}`,
    press: { word: 'start' },
  }));
  const { body } = adaptiveCard({ body: [], actions });
  const rows = body.map((one) => (one.actions as { title: string }[]).map(({ title }) => title));
  expect(rows.map((row) => row.length)).toEqual([6, 6, 1]);
  expect(rows.flat()).toEqual(actions.map(({ label }) => label));
});

describe('a press that is too large is refused here, not cut', () => {
  const large: Button['press'] = { run: 'r'.repeat(5_000), type: 'answerGiven' };
  const menu: Menu = {
    kind: 'menu',
    label: 'Senere',
    options: [{ kind: 'press', label: 'I morgen', press: large }],
  };

  test.each<[string, () => unknown]>([
    [
      'in a button',
      () => adaptiveCard({ body: [], actions: [{ kind: 'press', label: 'Gem', press: large }] }),
    ],
    ['in a menu', () => adaptiveCard({ body: [], actions: [menu] })],
    [
      'in a form',
      () =>
        formCard({ title: 'T', inputs: [], submit: 'Gem', cancel: 'Luk', press: large }, { id: 'form-1' }),
    ],
  ])('%s', (_, made) => {
    expect(made).toThrow('refused: press_too_long');
  });
});
