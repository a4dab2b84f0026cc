import type { Reply } from '../../src/core/chat.ts';
import type { Canaries } from './canaries.ts';
import { CHANNEL, type Workshop } from './workshop.ts';

type Deed = Parameters<Workshop['does']>[1];

/** Everything that Lærke shows anybody from here on: messages as they were and as they became, replies, forms, files. */
export function watched(shop: Workshop, words: Canaries) {
  const shown = new Map<string, string[]>();
  const see = (who: string, what: unknown) =>
    shown.set(who, [...(shown.get(who) ?? []), JSON.stringify(what)]);

  const { post, update } = shop.chat;
  const placeOf = (to: Parameters<typeof post>[0]) => ('account' in to ? to.account : to.channel);
  shop.chat.post = (to, card, options) => {
    see(placeOf(to), card);
    return post(to, card, options);
  };
  shop.chat.update = (to, ref, card, options) => {
    see(placeOf(to), card);
    return update(to, ref, card, options);
  };

  async function does(who: string, deed: Deed): Promise<Reply> {
    const reply = await shop.does(who, deed);
    see(who, reply);
    return reply;
  }

  return {
    see,
    does,
    /** where the words were written that somebody, or a channel, has seen */
    sees: (who: string): string[] => [...new Set(words.in((shown.get(who) ?? []).join('\n')))].toSorted(),
    /** sends a form off as it was given, but for these values */
    async send(who: string, { form }: Reply, values: object = {}): Promise<Reply> {
      if (!form) throw new Error('there is no form');
      const filled = form.inputs.flatMap(({ name, value }) =>
        value === undefined ? [] : [[name, value] as const],
      );
      const all = { ...Object.fromEntries(filled), ...values };
      return does(who, { kind: 'submitted', press: form.press, values: all, channel: CHANNEL });
    },
  };
}
