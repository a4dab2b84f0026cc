import type { Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { NetworkView } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';

/** For a channel that is nobody's yet: one more of a network that lives elsewhere, or that of a new one. */
export function homeOrNewCard(language: Language, networks: readonly NetworkView[], channel: string): Card {
  return {
    body: [{ type: 'text', text: say(language, 'network.home.which') }],
    actions: [
      ...networks.map(
        ({ id, name }) =>
          ({
            kind: 'press',
            label: say(language, 'network.home.also', { network: name }),
            press: { word: 'network', args: { network: id, channel } },
          }) as const,
      ),
      {
        kind: 'form',
        label: say(language, 'network.home.new'),
        press: { word: 'network', args: { channel } },
      },
    ],
  };
}
