import { randomUUID } from 'node:crypto';
import type { Card } from '../core/card.ts';
import type { Chat, ChatEvent, Platform, Receive, Reply } from '../core/chat.ts';
import { StoreUnavailable, UserError } from '../core/errors.ts';
import type { AnyFlow, PersonView } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { AskedMessage, Log, Sealer, Space, Store } from '../core/ports.ts';
import { createAcquaintance } from './acquaintance.ts';
import type { ChannelGuard } from './channel-guard.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';
import { createRunEvents } from './run-events.ts';
import { type Asked, createWords } from './words.ts';

type ChannelChanged = Extract<ChatEvent, { kind: 'channelChanged' }>;
type PersonsEvent = Exclude<ChatEvent, ChannelChanged>;

type Parts = {
  store: Store;
  sealer: Sealer;
  render: Render;
  dispatch: Dispatch;
  guard: ChannelGuard;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  chatOf: (platform: Platform) => Chat | undefined;
  /** a channel that didn't fit may fit now */
  settled: () => void;
  log: Log;
};

/** Chat event to reply: who is it, may they, which run is meant; and the one place where errors become words. */
export function createInbound(parts: Parts): Receive {
  const { store, guard, desk, settled, log } = parts;
  const acquaintance = createAcquaintance(parts);
  const words = createWords(parts);
  const runs = createRunEvents(parts);

  async function route(event: PersonsEvent, space: Space, person: PersonView): Promise<Reply> {
    const asked: Asked = {
      id: event.id,
      at: event.at,
      space,
      person,
      workspace: event.workspace,
      ...('channel' in event && event.channel && { channel: event.channel }),
    };
    switch (event.kind) {
      case 'said':
        return said(event, asked);
      case 'word':
        return words.typed(asked, event.text);
      case 'pressed':
        if ('run' in event.press) return runs.pressed(asked, event.press, event.message);
        return words.typed(asked, event.press.word);
      case 'formWanted':
        if ('run' in event.press) return runs.form(asked, event.press);
        return words.typed(asked, event.press.word);
      case 'submitted':
        return submitted(event, asked);
      case 'homeOpened':
        return words.home(asked);
      case 'edited':
      case 'deleted':
      case 'keepWanted':
        return {};
    }
  }

  /**
   * Free text in a DM (architecture.md, The way of a message): a reply to a message answers that one; otherwise it
   * answers the question asked last; otherwise it may be kept as an observation. A bare word is a command only
   * while no question is open.
   */
  async function said(event: Extract<ChatEvent, { kind: 'said' }>, asked: Asked): Promise<Reply> {
    const { text, replyTo } = event;
    // Which question a text answers depends on the moment: what comes again has been taken in at its own.
    if (await store.ledger.seen(asked.space.id, asked.id)) return {};
    const quoted = replyTo && (await store.ledger.asked(asked.space.id, asked.person.id, replyTo));
    if (quoted) return runs.reply(asked, quoted.replyAs, text);
    const open = await runs.openQuestion(asked);
    const word = desk.wordFrom(text);
    if (word && open) return ambiguous(asked, open, text);
    if (word) return withoutForm(await words.say(asked, word), asked);
    if (open) return runs.reply(asked, open.replyAs, text);
    return (await runs.offerNote(asked, text)) ?? words.help(asked);
  }

  /** A text can't open a form on every platform (Slack wants a press): it is answered with a button that does. */
  function withoutForm({ form, ...reply }: Reply, { person: { language } }: Asked): Reply {
    if (!form) return reply;
    const label = desk.say(language, 'settings.open');
    const body: Card['body'] = [{ type: 'text', text: form.title }];
    return { ...reply, card: { body, actions: [{ kind: 'form', label, press: form.press }] } };
  }

  function ambiguous({ person: { language } }: Asked, { replyAs }: AskedMessage, text: string): Reply {
    const say = (key: string, params = {}) => desk.say(language, key, params);
    const word = text.trim();
    return {
      card: {
        body: [{ type: 'text', text: say('help.ambiguous', { word }) }],
        actions: [
          {
            kind: 'press',
            label: say('help.asAnswer'),
            press: { ...replyAs, args: { ...replyAs.args, answer: word } },
          },
          { kind: 'press', label: say('help.asWord'), press: { word } },
        ],
      },
    };
  }

  async function submitted(event: Extract<ChatEvent, { kind: 'submitted' }>, asked: Asked): Promise<Reply> {
    const values = await acquaintance.toPeople(asked.space, asked.workspace, event.values);
    if ('run' in event.press) return runs.submitted(asked, event.press, values);
    const word = desk.wordFrom(event.press.word);
    return word ? words.submitted(asked, word, values) : {};
  }

  /** Nobody need have done it: a platform does not always say who. */
  async function channelChanged({ workspace, channel, at }: ChannelChanged, space: Space): Promise<Reply> {
    const network = await store.networks.atChannel(space.id, workspace, channel);
    if (network && (await guard.mayPost(space.id, network, { workspace, channel }))) {
      await store.ledger.hurry(space.id, { network }, at);
      settled();
    }
    return {};
  }

  /** An error as the person reads it; what went wrong at our end gets a reference that the log knows too. */
  function explain(error: unknown, event: ChatEvent, language: PersonView['language']): Reply {
    /** Home is all that somebody sees who opens it. */
    const told = (text: string): Reply => {
      const card: Card = { body: [{ type: 'text', text }], actions: [] };
      return event.kind === 'homeOpened' ? { home: card } : { card };
    };
    if (error instanceof UserError) {
      const message = desk.say(language, error.key, error.params);
      const atField = event.kind === 'submitted' && error.field !== undefined;
      return atField ? { errors: { [error.field ?? '']: message } } : told(message);
    }
    const ref = randomUUID().slice(0, 8);
    log.error({ ref, event: event.kind, err: error }, 'an event could not be handled');
    return told(desk.say(language, 'error.unknown', { ref }));
  }

  return async (event) => {
    const installation = await store.installations.find(event.workspace);
    const space = installation && (await store.installations.space(installation.space));
    if (!space) {
      log.warn({ platform: event.workspace.platform }, 'an event from a workspace that is not connected');
      return {};
    }
    let language = space.language;
    try {
      if (event.kind === 'channelChanged') return await channelChanged(event, space);
      const person = await acquaintance.meet(space, event.workspace, event.account);
      if (person === 'bot') return {};
      language = person.language;
      await store.people.seen(event.workspace, event.account, event.at);
      const reply = await route(event, space, person);
      return reply.form
        ? { ...reply, form: await acquaintance.toAccounts(space, event.workspace, reply.form) }
        : reply;
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      return explain(error, event, language);
    }
  };
}
