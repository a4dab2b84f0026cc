import { describe, expect, it } from 'vitest';
import { frontDesk } from '../../flows/home/index.ts';
import { say } from '../../flows/locales/say.ts';
import type { Values } from '../../src/core/card.ts';
import { plainText } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import { da, labels, mette } from './cycle-story.ts';

describe('being forgotten', () => {
  const form = frontDesk.forgetForm(mette);
  const refused = (values: Values) => {
    try {
      frontDesk.readForget(values, 'da');
    } catch (error) {
      if (error instanceof UserError) return [error.key, error.field, error.params];
    }
    return undefined;
  };

  it('says first what goes and what can’t, and how to keep it', () => {
    const text = form.preview ? plainText(form.preview) : '';
    for (const line of ['words', 'shared', 'networks', 'chat', 'first'] as const)
      expect(text).toContain(da(`forget.${line}`));
    expect(labels(form.preview ?? { body: [], actions: [] })).toEqual([]);
    expect(form.press).toEqual({ word: 'forget' });
  });

  it('is confirmed by writing the word, however it is spelt', () => {
    for (const confirm of ['glem', ' Glem ', 'GLEM']) expect(refused({ confirm })).toBeUndefined();
    expect(() => frontDesk.readForget({ confirm: 'Forget' }, 'en')).not.toThrow();
  });

  it.each([[''], ['ja'], ['forget'], ['glem mig']])('is refused with %j, at the field', (confirm) => {
    expect(refused({ confirm })).toEqual(['error.forgetWord', 'confirm', { word: 'glem' }]);
    expect(refused({})).toEqual(['error.forgetWord', 'confirm', { word: 'glem' }]);
  });
});

describe('words that answer nothing', () => {
  const press = (as: 'observation' | 'starMoment') => ({ run: 'run', type: 'noted', args: { as } });

  it('can be kept as one thing or the other, or be let alone', () => {
    const card = frontDesk.offer('da', { text: 'Der blev stille', kind: 'press', press, contact: undefined });
    expect(card.actions).toEqual([
      { kind: 'press', label: da('cycle.offer.observation'), press: press('observation') },
      { kind: 'press', label: da('cycle.offer.star'), press: press('starMoment') },
      { kind: 'press', label: da('cycle.offer.nothing'), press: { word: 'leave' } },
    ]);
    expect(plainText(card)).toBe(da('cycle.offer'));
  });

  it('are kept through a form where they are too long for a button', () => {
    const card = frontDesk.offer('en', { text: 'x', kind: 'form', press, contact: undefined });
    expect(card.actions.map(({ kind }) => kind)).toEqual(['form', 'form', 'press']);
    expect(labels(card)[0]).toBe(say('en', 'cycle.offer.observation'));
  });
});
