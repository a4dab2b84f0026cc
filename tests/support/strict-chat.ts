import { buttonsOf, type Card, cardsIn, textOf } from '../../src/core/card.ts';
import type { Address, ChannelFacts, Chat, MessageRef, Platform, Profile } from '../../src/core/chat.ts';
import { ChatError, type ChatFault } from '../../src/core/errors.ts';
import type { Clock } from '../../src/core/ports.ts';
import type { Instant } from '../../src/core/time.ts';

/** A message that stands in the chat, with every card it has shown, oldest first. */
export type Standing = {
  ref: MessageRef;
  /** account or channel */
  in: string;
  card: Card;
  nonce: string;
  at: Instant;
  under?: MessageRef;
};
type Method = 'post' | 'update' | 'remove' | 'clear' | 'find' | 'channel' | 'profile';

/** `lost`: it happens, and the answer never comes. */
export type Trouble = ChatFault | 'lost';

export type StrictChat = Chat & {
  /** oldest first, in all conversations */
  messages: Standing[];
  in(place: string): Standing[];
  /** what is said in answer to something stands there like a message, and is on no record */
  answer(to: Address, card: Card): void;
  /** what was called, in order: `post anna`, `update anna m1` */
  calls: string[];
  /** the next calls of this method meet this trouble, one each; in one conversation only if `place` is given */
  trouble(method: Method, troubles: Trouble[], place?: string): void;
  /** runs in the middle of the next call of this method, before it takes effect */
  during(method: Method, what: () => Promise<unknown>): void;
  /** whether `find` can read along */
  hasHistory: boolean;
  profiles: Map<string, Profile>;
  channels: Map<string, ChannelFacts>;
};

/**
 * A chat in memory that keeps to the letter of the `Chat` port: it knows its people, shows nothing that is empty,
 * finds what it posted by nonce, and notices when two calls for one conversation overlap.
 */
export function strictChat(clock: Clock, platform: Platform = 'web'): StrictChat {
  const messages: Standing[] = [];
  const calls: string[] = [];
  let posts = 0;
  const troubles: { method: Method; place?: string; trouble: Trouble }[] = [];
  const hooks: { method: Method; what: () => Promise<unknown> }[] = [];
  const busy = new Set<string>();
  const profiles = new Map<string, Profile>();
  const channels = new Map<string, ChannelFacts>();

  const placeOf = (to: Address) => ('account' in to ? to.account : to.channel);

  function assertReachable(to: Address) {
    const known = 'account' in to ? profiles.has(to.account) : channels.has(to.channel);
    if (!known) throw new ChatError({ kind: 'unreachable' }, 'not_found');
  }

  function assertShowable(card: Card) {
    const cards = cardsIn(card);
    const textsIn = ({ body }: Card) =>
      body.flatMap((block) => (block.type === 'divider' ? [] : [textOf(block)]));
    const texts = cards.flatMap(textsIn);
    if (
      cards.some((one) => textsIn(one).length === 0) ||
      [
        ...texts,
        ...[...cards.flatMap(({ actions }) => actions), ...buttonsOf(card)].map(({ label }) => label),
      ].some((text) => text === '')
    )
      throw new ChatError({ kind: 'refused' }, 'no_text');
  }

  /** One call: what was scripted for it, then the thing itself. */
  async function call<T>(method: Method, place: string, name: string, act: () => T): Promise<T> {
    calls.push(name);
    if (busy.has(place)) throw new Error(`two calls at once for ${place}`);
    busy.add(place);
    try {
      const hook = hooks.findIndex((one) => one.method === method);
      if (hook >= 0) await hooks.splice(hook, 1)[0]?.what();
      await Promise.resolve();
      const met = troubles.findIndex((one) => one.method === method && (one.place ?? place) === place);
      const trouble = met >= 0 ? troubles.splice(met, 1)[0]?.trouble : undefined;
      if (trouble && trouble !== 'lost') throw new ChatError(trouble, 'scripted');
      const result = act();
      if (trouble === 'lost') throw new ChatError({ kind: 'unclear' }, 'scripted');
      return result;
    } finally {
      busy.delete(place);
    }
  }

  function existing(place: string, ref: MessageRef): Standing {
    const found = messages.find((one) => one.in === place && one.ref.message === ref.message);
    if (!found) throw new ChatError({ kind: 'refused' }, 'message_not_found');
    return found;
  }

  function post(place: string, card: Card, nonce: string, under?: MessageRef) {
    posts += 1;
    const ref = { conversation: `with-${place}`, message: `m${posts}` };
    messages.push({ ref, in: place, card, nonce, at: clock.now(), ...(under && { under }) });
    return { ...ref, at: clock.now() };
  }

  return {
    platform,
    messages,
    calls,
    hasHistory: true,
    profiles,
    channels,
    in: (place) => messages.filter((one) => one.in === place),
    trouble(method, list, place) {
      troubles.push(...list.map((trouble) => ({ method, trouble, ...(place && { place }) })));
    },
    during: (method, what) => void hooks.push({ method, what }),

    answer(to, card) {
      post(placeOf(to), card, '');
    },
    post: (to, card, { nonce, under }) => {
      const place = placeOf(to);
      return call('post', place, `post ${place}`, () => {
        assertReachable(to);
        assertShowable(card);
        if (under) existing(place, under);
        return post(place, card, nonce, under);
      });
    },
    update: (to, ref, card) => {
      const place = placeOf(to);
      return call('update', place, `update ${place} ${ref.message}`, () => {
        assertShowable(card);
        existing(place, ref).card = card;
      });
    },
    remove: (to, ref) => {
      const place = placeOf(to);
      return call('remove', place, `remove ${place} ${ref.message}`, () => {
        const at = messages.findIndex((one) => one.in === place && one.ref.message === ref.message);
        if (at >= 0) messages.splice(at, 1);
      });
    },
    clear(to, until) {
      const place = placeOf(to);
      return call('clear', place, `clear ${place}`, () => {
        assertReachable(to);
        if (!this.hasHistory) return;
        const kept = messages.filter((one) => one.in !== place || one.at > until);
        messages.splice(0, messages.length, ...kept);
      });
    },
    find(to, nonce, since, under) {
      const place = placeOf(to);
      return call('find', place, `find ${place}`, () => {
        if (!this.hasHistory) return 'unknown' as const;
        const found = messages.find(
          (one) =>
            one.in === place &&
            one.nonce === nonce &&
            one.at >= since &&
            one.under?.message === under?.message,
        );
        return found && { ...found.ref, at: found.at };
      });
    },
    showHome: async () => {},
    profile: (_, account) =>
      call('profile', `profile of ${account}`, `profile ${account}`, () => {
        const found = profiles.get(account);
        if (!found) throw new ChatError({ kind: 'unreachable' }, 'not_found');
        return found;
      }),
    channel: (_, channel) =>
      call('channel', `facts of ${channel}`, `channel ${channel}`, () => channels.get(channel)),
  };
}
