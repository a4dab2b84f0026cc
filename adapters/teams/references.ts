import { z } from 'zod';
import type { WorkspaceRef } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { AddressBook } from '../../src/core/ports.ts';
import type { Instant } from '../../src/core/time.ts';
import { type Activity, channelOf, isPersonal } from './payload.ts';

const personal = z.object({
  /** Teams' own id of the person */
  user: z.string().optional(),
  conversation: z.string().optional(),
  zone: z.string().optional(),
  locale: z.string().optional(),
  /** where they were picked, for their name: a chat or a channel */
  via: z.string().optional(),
});
export type Personal = z.infer<typeof personal>;

/** `team`: the one that a channel is in; a group chat is in none */
const place = z.object({ team: z.string().optional() });
export type Place = z.infer<typeof place>;

export type References = ReturnType<typeof referencesIn>;

/**
 * What Teams has told of people and places, and what must be known to write to them again: a call needs the address of
 * the service, a direct message the conversation too, and zone and language come with events alone. Kept across restarts.
 */
export function referencesIn(book: AddressBook, tenantId: string) {
  const workspace: WorkspaceRef = { platform: 'teams', id: tenantId };
  let service: string | undefined;

  async function read<T>(kind: Kind, key: string, schema: z.ZodType<T>): Promise<T | undefined> {
    const text = await book.get(workspace, kind, key);
    return text === undefined ? undefined : schema.parse(JSON.parse(text));
  }
  const keep = (kind: Kind, key: string, entry: object) =>
    book.set(workspace, kind, key, JSON.stringify(entry));

  /** Written only when it says something new: every event brings it along. */
  async function note(account: string, news: Personal): Promise<void> {
    const known = (await read('account', account, personal)) ?? {};
    const now = { ...known, ...news };
    if (JSON.stringify(now) !== JSON.stringify(known)) await keep('account', account, now);
  }

  async function noteService(serviceUrl: string): Promise<void> {
    if (serviceUrl === service) return;
    await keep('service', '', { serviceUrl });
    service = serviceUrl;
  }

  return {
    workspace,

    /** The service of the tenant, as its last event named it. Throws ChatError before there was one. */
    async serviceUrl(): Promise<string> {
      service ??= (await read('service', '', z.object({ serviceUrl: z.string() })))?.serviceUrl;
      if (!service) throw new ChatError({ kind: 'unreachable' }, UNCALLED);
      return service;
    },

    personal: async (account: string): Promise<Personal> => (await read('account', account, personal)) ?? {},
    note,

    place: (channel: string) => read('channel', channel, place),
    notePlace: (channel: string, known: Place) => keep('channel', channel, known),
    /** every team that Lærke is in */
    async teams(): Promise<string[]> {
      const all = await book.all(workspace, 'channel');
      const teams = all.flatMap(({ text }) => place.parse(JSON.parse(text)).team ?? []);
      return [...new Set(teams)];
    },
    /** the places that are in this team, as far as Lærke has been spoken to there */
    async channelsOf(team: string): Promise<string[]> {
      const all = await book.all(workspace, 'channel');
      return all.filter(({ text }) => place.parse(JSON.parse(text)).team === team).map(({ key }) => key);
    },

    /** What an event tells of who sent it, and of where. */
    async learn(activity: Activity): Promise<void> {
      const { from, conversation, channelData, serviceUrl, localTimezone } = activity;
      await noteService(serviceUrl);
      if (from.aadObjectId) {
        const locale = localeOf(activity);
        await note(from.aadObjectId, {
          user: from.id,
          ...(isPersonal(activity) && { conversation: conversation.id }),
          ...(localTimezone && { zone: localTimezone }),
          ...(locale && { locale }),
        });
      }
      if (isPersonal(activity)) return;
      const channel = channelOf(conversation.id);
      if (await read('channel', channel, place)) return;
      await keep('channel', channel, { ...(channelData?.team?.id && { team: channelData.team.id }) });
    },

    /** Something was said to this person in their own conversation, of which Teams gives no history. */
    remember: (account: string, message: string, at: Instant) =>
      book.set(workspace, 'said', `${account} ${message}`, String(at)),

    /** What was said to them until then. */
    async saidUntil(account: string, until: Instant): Promise<string[]> {
      const all = await book.all(workspace, 'said', `${account} `);
      return all.filter(({ text }) => Number(text) <= until).map(({ key }) => key.slice(account.length + 1));
    },

    unsaid: (account: string, message: string) => book.remove(workspace, 'said', `${account} ${message}`),

    /** Nothing more is known of this person; whoever comes back is met anew. */
    async forget(account: string): Promise<undefined> {
      await book.remove(workspace, 'account', account);
    },
  };
}

/** Teams has sent nothing yet, so that nobody knows where to call it. */
export const isUncalled = (error: unknown): boolean => error instanceof ChatError && error.code === UNCALLED;
const UNCALLED = 'no_service_url';

type Kind = Parameters<AddressBook['get']>[1];

const clientInfo = z.looseObject({ type: z.literal('clientInfo'), locale: z.string() });

function localeOf({ locale, entities = [] }: Activity): string | undefined {
  const info = entities.map((one) => clientInfo.safeParse(one).data).find(Boolean);
  return info?.locale ?? locale;
}
