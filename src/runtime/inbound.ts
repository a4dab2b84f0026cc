import { randomUUID } from 'node:crypto';
import { remark } from '../core/card.ts';
import type { Chat, ChatEvent, Platform, Receive, Reply } from '../core/chat.ts';
import { StoreUnavailable, UserError } from '../core/errors.ts';
import type { AnyFlow, PersonView, ProgrammeView } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Log, Print, Sealer, Space, Store } from '../core/ports.ts';
import { createAcquaintance } from './acquaintance.ts';
import type { Asked } from './asked.ts';
import type { Calendar } from './calendar.ts';
import type { ChannelGuard } from './channel-guard.ts';
import type { Dispatch } from './dispatch.ts';
import { createLooking } from './looking.ts';
import type { MyData } from './my-data.ts';
import type { Reach } from './reach.ts';
import type { Render } from './render.ts';
import { createRunEvents } from './run-events.ts';
import { createSaid } from './said.ts';
import { createWords } from './words.ts';

type ChannelChanged = Extract<ChatEvent, { kind: 'channelChanged' }>;
type Installed = Extract<ChatEvent, { kind: 'installed' }>;
type PersonsEvent = Exclude<ChatEvent, ChannelChanged | Installed>;

type Parts = {
  store: Store;
  sealer: Sealer;
  render: Render;
  dispatch: Dispatch;
  guard: ChannelGuard;
  reach: Pick<Reach, 'heard' | 'reached'>;
  myData: MyData;
  calendar: Calendar;
  print: Print;
  programmes: ReadonlyMap<string, ProgrammeView>;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  chatOf: (platform: Platform) => Chat | undefined;
  /** a channel that didn't fit may fit now */
  settled: () => void;
  /** events wait for runs that are to be told */
  told: () => void;
  log: Log;
};

/** Chat event to reply: who is it, may they, which run is meant; and the one place where errors become words. */
export function createInbound(parts: Parts): Receive {
  const { store, guard, reach, desk, settled, log } = parts;
  const acquaintance = createAcquaintance(parts);
  const words = createWords({ ...parts, acquaintance });
  const runs = createRunEvents(parts);
  const texts = createSaid({ ...parts, words, runs });
  const looked = createLooking(parts);

  /** Where it was done; or which channel was meant, where a word has been talked about elsewhere. */
  function channelOf(event: PersonsEvent): { channel?: string } {
    if ('channel' in event && event.channel) return { channel: event.channel };
    const meant = 'press' in event && 'word' in event.press && event.press.args?.channel;
    return meant ? { channel: meant } : {};
  }

  async function route(event: PersonsEvent, space: Space, person: PersonView): Promise<Reply> {
    const asked: Asked = {
      id: event.id,
      at: event.at,
      space,
      person,
      workspace: event.workspace,
      account: event.account,
      ...channelOf(event),
    };
    switch (event.kind) {
      case 'said':
        return texts.said(event, asked);
      case 'edited':
        return texts.edited(event, asked);
      case 'deleted':
        return texts.deleted(event, asked);
      case 'keepWanted':
        return runs.keep(asked, event.as, event.text);
      case 'word':
        return words.typed(asked, event.text);
      case 'pressed':
        if ('run' in event.press) return runs.pressed(asked, event.press, event.message);
        return words.pressed(asked, event.press);
      case 'looked':
        return looked(asked, event.message);
      case 'formWanted':
        if ('run' in event.press) return runs.form(asked, event.press);
        return words.pressed(asked, event.press);
      case 'submitted':
        return submitted(event, asked);
      case 'homeOpened':
        return words.home(asked);
    }
  }

  /** Whatever came of a choice, its menu is there to be chosen from again. */
  async function redrawn(event: PersonsEvent, space: Space): Promise<void> {
    if (!('redraw' in event) || !event.redraw) return;
    await store.ledger.refreshAt(space.id, event.redraw);
    settled();
  }

  async function submitted(event: Extract<ChatEvent, { kind: 'submitted' }>, asked: Asked): Promise<Reply> {
    const values = await acquaintance.toPeople(asked.space, asked.workspace, event.values);
    if ('run' in event.press) {
      const isOfPeople = Object.values(values).some(Array.isArray);
      const shown = isOfPeople ? await runs.formBehind(asked, event.press) : undefined;
      return runs.submitted(asked, event.press, await acquaintance.withAbsent(asked, values, shown));
    }
    const word = desk.wordFrom(event.press.word);
    return word ? words.submitted(asked, word, values) : {};
  }

  /** Nobody need have done it: a platform does not always say who. */
  async function channelChanged({ workspace, channel, at }: ChannelChanged, space: Space): Promise<Reply> {
    const network = await store.networks.atChannel(space.id, workspace, channel);
    if (network && (await guard.mayPost(space.id, network, { workspace, channel }))) {
      await store.ledger.hurry(space.id, { network, workspace }, at);
      settled();
    }
    return {};
  }

  /**
   * An organisation may install the app for everybody: whoever Lærke has nothing to do with is neither met nor written to,
   * and whoever is asked to join hears of that and nothing else.
   */
  async function installed({ workspace, account, at }: Installed, space: Space): Promise<Reply> {
    const known = await store.people.find(workspace, account);
    if (!known || known.leaving) return {};
    const person = await acquaintance.meet(space, workspace, account);
    if (person === 'bot') return {};
    await store.ledger.hurry(space.id, { person: person.id }, at);
    await reach.reached(space.id, person.id);
    const grants = await store.people.grantsOf(space.id, person.id);
    const isKnown = grants.length > 0 || (await store.people.isActive(space.id, person.id));
    if (!isKnown) return {};
    const met = await acquaintance.meet(space, workspace, account); // appointed before they had a name
    return met === 'bot' ? {} : words.home({ space, person: met, at });
  }

  /** An error as the person reads it; what went wrong at our end gets a reference that the log knows too. */
  function explain(error: unknown, event: ChatEvent, language: PersonView['language']): Reply {
    /** Home is all that somebody sees who opens it. */
    const told = (text: string): Reply => {
      const card = remark(text);
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
      if (event.kind === 'installed') return await installed(event, space);
      const person = await acquaintance.meet(space, event.workspace, event.account);
      if (person === 'bot') return {};
      language = person.language;
      await store.people.seen(event.workspace, event.account, event.at);
      await reach.heard(space.id, person.id);
      const reply = await route(event, space, person).finally(() => redrawn(event, space));
      if (!reply.form) return reply;
      const form = await acquaintance.toAccounts(space, event.workspace, reply.form, language);
      return { ...reply, form: { ...form, missing: desk.say(language, 'error.missing') } };
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      return explain(error, event, language);
    }
  };
}
