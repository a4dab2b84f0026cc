import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chat, ChatEvent, Receive, Reply } from '../../src/core/chat.ts';
import type { AddressBook, Clock, Draw, Log, Vault } from '../../src/core/ports.ts';
import { answeredLately } from '../lately.ts';
import { type Asked, afterwards, immediate } from './answer.ts';
import { NOWHERE } from './card.ts';
import { directsOf, teamsChat } from './chat.ts';
import { authenticationFor, connectorFor } from './connector.ts';
import { door } from './door.ts';
import { chatError } from './faults.ts';
import { fileOffers, isOneDrive } from './files.ts';
import { eventFrom } from './inbound.ts';
import { type Activity, channelOf, consent, isPersonal, isRemoval } from './payload.ts';
import { pictureAddresses } from './pictures.ts';
import { RATES } from './rates.ts';
import { referencesIn } from './references.ts';
import { MICROSOFT, type Registration, type Services, servicesAt, THIS_COMPUTER } from './registration.ts';

export type TeamsOptions = {
  registration: Registration;
  /** another server in the place of all of Microsoft's, ending in a slash; for tests and local tools */
  servicesUrl?: string | undefined;
  /** where Teams can fetch pictures from; without it they are told in words */
  publicUrl?: string | undefined;
  book: AddressBook;
  receive: Receive;
  draw: Draw;
  vault: Vault;
  clock: Clock;
  /** the computer's own time, in ms: it is what tokens are about */
  now: () => number;
  /** a secret that stays: makes ids of what somebody filled in that tell nobody else anything */
  idKey: Uint8Array;
  log: Log;
};

export type TeamsAdapter = {
  chat: Chat;
  /** `POST /api/messages`: everything that comes from Teams */
  listener(req: IncomingMessage, res: ServerResponse): Promise<void>;
  pictures: ReturnType<typeof pictureAddresses>['route'];
  /** Throws when Lærke can't sign in at Microsoft's. */
  check(): Promise<void>;
  /** Resolves when every answer that was still on its way to somebody has arrived or failed. */
  answered(): Promise<void>;
};

/** Microsoft Teams, for one app registration in one tenant. */
export function connectTeams(options: TeamsOptions): TeamsAdapter {
  const { registration, servicesUrl, publicUrl, book, receive, draw, vault, clock, now, idKey, log } =
    options;
  const services = servicesFor(registration, servicesUrl);
  const parts = { registration, services, now };
  const connector = connectorFor(parts);
  const references = referencesIn(book, registration.tenantId);
  const { workspace } = references;
  const directs = directsOf({ connector, references });
  const { addressOf, route } = pictureAddresses(publicUrl, vault, draw);
  const offers = fileOffers({
    connector,
    isUpload: services === MICROSOFT ? isOneDrive : services.isService,
    clock,
  });
  const ways = { connector, directs, references, addressOf, offers, clock };
  const underWay = new Set<Promise<void>>();
  const lately = answeredLately();

  const failed = (event: string) => (cause: unknown) => {
    const { fault, code } = chatError(cause);
    log.error({ event, fault: fault.kind, code }, 'an answer did not reach Teams');
  };

  /** What follows from a request once it has been answered: the person waits for neither of the two. */
  function later(id: string, deed: () => Promise<void>): void {
    if (!lately.isFirst(id)) return;
    const under = deed()
      .catch((cause) => {
        lately.forget(id);
        failed(id)(cause);
      })
      .finally(() => underWay.delete(under));
    underWay.add(under);
  }

  /** The event has been taken in by now: an answer that can't be made is no reason to say otherwise. */
  async function inResponse(asked: Asked, reply: Reply): Promise<object | undefined> {
    try {
      return await immediate(asked, reply, { receive, addressOf, newForm: randomUUID });
    } catch (cause) {
      failed(asked.event.id)(cause);
      return undefined;
    }
  }

  async function handle(activity: Activity): Promise<object | undefined> {
    if (isRemoval(activity)) return references.forget(activity.from.aadObjectId ?? '');
    await references.learn(activity);
    if (activity.type === 'conversationUpdate') return changed(activity);
    if (activity.name === 'fileConsent/invoke') return consented(activity);
    const event = eventFrom(activity, { workspace, now: clock.now(), idKey });
    if (!event?.account) return undefined;
    await rememberPicked(event);
    const asked = { activity, event };
    const reply = await receive(event);
    const body = await inResponse(asked, reply);
    later(event.id, () => afterwards(ways, asked, reply));
    return body;
  }

  /** Who was picked in a channel is known there by name, though they may never have spoken with Lærke. */
  async function rememberPicked(event: ChatEvent): Promise<void> {
    if (event.kind !== 'submitted' || !event.channel) return;
    const picked = Object.values(event.values).flatMap((value) => (Array.isArray(value) ? value : []));
    for (const account of picked) await references.note(account, { via: event.channel });
  }

  /** Somebody came or left, or a channel is another one now: every channel that it may concern is looked at again. */
  async function changed(activity: Activity): Promise<undefined> {
    if (isPersonal(activity)) return undefined;
    const { conversation, channelData, id, timestamp, from } = activity;
    const here = channelOf(conversation.id);
    const team = channelData?.team?.id;
    const channels = new Set([here, ...(team ? await references.channelsOf(team) : [])]);
    const at = Math.min(Date.parse(timestamp ?? '') || clock.now(), clock.now());
    for (const channel of channels) {
      const event = `teams:${channel}:${id ?? timestamp ?? ''}`;
      await receive({
        id: event,
        workspace,
        account: from.aadObjectId ?? '',
        at,
        kind: 'channelChanged',
        channel,
      });
    }
    return undefined;
  }

  async function consented(activity: Activity): Promise<undefined> {
    const read = consent.safeParse(activity.value);
    const { from, conversation, serviceUrl, replyToId, id } = activity;
    const account = from.aadObjectId;
    if (!read.success || !account) return undefined;
    const spot = { serviceUrl, conversation: conversation.id };
    later(`file:${id}`, async () => {
      const shown = await offers.answered(account, spot, read.data);
      if (shown) await references.remember(account, shown, clock.now());
      if (replyToId) await connector.remove(spot, replyToId);
    });
    return undefined;
  }

  return {
    chat: teamsChat({
      connector,
      references,
      directs,
      addressOf,
      rates: ratesAt(services),
      clock,
    }),
    listener: door({ authentication: authenticationFor(parts), registration, services, handle, log }),
    pictures: route,
    check: connector.check,
    async answered() {
      await Promise.all(underWay);
    },
  };
}

type Calling = Pick<TeamsOptions, 'registration' | 'servicesUrl' | 'book' | 'clock' | 'now'>;

/** Teams’ own services alone, with nothing coming in; pictures are told in words. */
export function callTeams(options: Calling): Pick<TeamsAdapter, 'chat' | 'check'> {
  const { registration, servicesUrl, book, clock, now } = options;
  const services = servicesFor(registration, servicesUrl);
  const connector = connectorFor({ registration, services, now });
  const references = referencesIn(book, registration.tenantId);
  const ways = { connector, references, directs: directsOf({ connector, references }) };
  return {
    chat: teamsChat({ ...ways, addressOf: NOWHERE, rates: ratesAt(services), clock }),
    check: connector.check,
  };
}

const ratesAt = (services: Services) => (services === MICROSOFT ? RATES : undefined);

function servicesFor({ secret }: Registration, url: string | undefined): Services {
  if (secret === undefined) return THIS_COMPUTER;
  return url ? servicesAt(url) : MICROSOFT;
}
