import type { Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { NetworkView } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';

/** For whoever says a word that is about one network, and is in several: which of them. */
export function whichNetworkCard(
  language: Language,
  word: 'programme' | 'harvest',
  networks: readonly NetworkView[],
): Card {
  return {
    body: [{ type: 'text', text: say(language, word === 'harvest' ? 'harvest.which' : 'programme.which') }],
    actions: networks.map(({ id, name }) => ({
      kind: 'press',
      label: name,
      press: { word, args: { network: id } },
    })),
  };
}

/** What somebody is asked to come to, to say that they can't (T22): a card from each network's dates. */
export function comingCard(language: Language, cards: readonly Card[]): Card {
  const body = cards.flatMap((card) => card.body);
  if (body.length === 0)
    return { body: [{ type: 'text', text: say(language, 'programme.coming.none') }], actions: [] };
  return {
    title: say(language, 'programme.coming.title'),
    body,
    actions: cards.flatMap(({ actions }) => actions),
  };
}
