import type { Action, Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { Offer } from '../../src/core/front-desk.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { signalsIn } from '../wording/index.ts';

/**
 * For words that answer nothing: to keep them or to let them be. Where they sound hard, whom one can talk with comes
 * first (domain.md §8, the distress rule).
 */
export function offerCard(language: Language, { text, kind, press, contact }: Offer): Card {
  const isHard = (['da', 'en'] as const).some((one) => signalsIn(one, text).includes('distress'));
  const keep = (as: 'observation' | 'starMoment', key: MessageKey): Action => ({
    kind,
    label: say(language, key),
    press: press(as),
  });
  return {
    body: [
      ...(isHard
        ? [
            { type: 'text', text: say(language, 'cycle.rest') } as const,
            { type: 'text', text: contact ?? say(language, 'cycle.contact') } as const,
          ]
        : []),
      { type: 'text', text: say(language, 'cycle.offer') },
    ],
    actions: [
      keep('observation', 'cycle.offer.observation'),
      keep('starMoment', 'cycle.offer.star'),
      { kind: 'press', label: say(language, 'cycle.offer.nothing'), press: { word: 'leave' } },
    ],
  };
}
