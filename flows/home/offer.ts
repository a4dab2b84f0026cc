import type { Action, Block, Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { Offer } from '../../src/core/front-desk.ts';
import type { RunPress } from '../../src/core/press.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { isHard } from '../wording/index.ts';

/**
 * For words that answer nothing: to keep them or to let them be. Where they sound hard, whom one can talk with comes
 * first (domain.md §8, the distress rule).
 */
export function offerCard(language: Language, { text, kind, press, contact }: Offer): Card {
  const hard = isHard(text);
  const keep = (as: 'observation' | 'starMoment', key: MessageKey): Action => ({
    kind,
    label: say(language, key),
    press: hard ? heard(press(as)) : press(as),
  });
  return {
    body: [
      ...(hard ? heardBlocks(language, contact) : []),
      { type: 'text', text: say(language, hard ? 'cycle.offer.hard' : 'cycle.offer') },
    ],
    actions: [
      keep('observation', hard ? 'cycle.offer.keep' : 'cycle.offer.observation'),
      ...(hard ? [] : [keep('starMoment', 'cycle.offer.star')]),
      { kind: 'press', label: say(language, 'cycle.offer.nothing'), press: { word: 'leave' } },
    ],
  };
}

/** For words that there is nowhere to keep: whom one can talk with, where they sound hard; undefined for any others. */
export function heardCard(language: Language, text: string, contact: string | undefined): Card | undefined {
  return isHard(text) ? { body: heardBlocks(language, contact), actions: [] } : undefined;
}

const heardBlocks = (language: Language, contact: string | undefined): Block[] => [
  { type: 'text', text: say(language, 'cycle.rest') },
  { type: 'text', text: contact ?? say(language, 'cycle.contact') },
];

/** Whoever has been told whom one can talk with is not told once more. */
const heard = (press: RunPress): RunPress => ({ ...press, args: { ...press.args, heard: 'yes' } });
