import type { Address, ChannelFacts, Chat, Direct, Rates } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { Clock } from '../../src/core/ports.ts';
import { spokenAndZone } from '../profile.ts';
import { type AddressOf, messageOf } from './card.ts';
import type { Connector, Member, Spot } from './connector.ts';
import { isForbidden, isGone, isRefused } from './faults.ts';
import { isUncalled, type Place, type References } from './references.ts';

type Parts = {
  connector: Connector;
  references: References;
  addressOf: AddressOf;
  rates: Rates | undefined;
  clock: Clock;
};

export type Directs = {
  /** where this person's own conversation with Lærke is, and Teams' id of the person if it is known. Throws ChatError. */
  spotOf(account: string): Promise<Spot & { viewer?: string }>;
  memberOf(account: string): Promise<Member>;
};

/** Conversations with people, each opened once. Throws ChatError `unreachable` where the app is not there for the person. */
export function directsOf({ connector, references }: Pick<Parts, 'connector' | 'references'>): Directs {
  async function spotOf(account: string) {
    const serviceUrl = await references.serviceUrl();
    const { user, conversation } = await references.personal(account);
    if (conversation) return { serviceUrl, conversation, ...(user && { viewer: user }) };
    const opened = await connector.open(serviceUrl, user ?? account);
    await references.note(account, { conversation: opened });
    return { serviceUrl, conversation: opened, ...(user && { viewer: user }) };
  }

  /** Their name is asked for where they were picked, if they are there themselves, or in their own conversation. */
  async function memberOf(account: string): Promise<Member> {
    const { conversation, via } = await references.personal(account);
    const there = !conversation && via ? await memberAt(via, account).catch(unlessGone) : undefined;
    const member = there ?? (await connector.member(await spotOf(account), account));
    await references.note(account, { user: member.id });
    return member;
  }

  const memberAt = async (conversation: string, account: string) =>
    connector.member({ serviceUrl: await references.serviceUrl(), conversation }, account);

  return { spotOf, memberOf };
}

/** Tells what is on record from answers of the moment, for whoever looks at the traffic; Teams passes over it. */
const ON_RECORD = { channelData: { kept: true } };

/** Teams as the runtime sees it. */
export function teamsChat(parts: Parts & { directs: Directs }): Chat {
  const { connector, references, directs, addressOf, rates, clock } = parts;

  function ours({ workspace }: Pick<Address, 'workspace'>): void {
    if (workspace.id !== references.workspace.id)
      throw new ChatError({ kind: 'unreachable' }, 'foreign_tenant');
  }

  const placeOf = (channel: string) => findPlace(parts, channel);

  async function spotAt(to: Address): Promise<Spot & { viewer?: string }> {
    ours(to);
    if ('account' in to) return directs.spotOf(to.account);
    if (!(await placeOf(to.channel))) throw new ChatError({ kind: 'unreachable' }, 'unknown_channel');
    return { serviceUrl: await references.serviceUrl(), conversation: to.channel };
  }

  /** Only a channel of a team has threads; in a group chat everything stands one below the other. */
  async function under(to: Address, spot: Spot, root: string | undefined): Promise<Spot> {
    const hasThreads = 'channel' in to && (await placeOf(to.channel))?.team !== undefined;
    return root && hasThreads ? { ...spot, conversation: `${spot.conversation};messageid=${root}` } : spot;
  }

  const viewerOf = async (to: Address) =>
    'account' in to ? (await references.personal(to.account)).user : undefined;

  return {
    platform: 'teams',
    ...(rates && { rates }),

    async post(to, card, options) {
      const { viewer, ...direct } = await spotAt(to);
      const spot = await under(to, direct, options.under?.message);
      const message = { ...messageOf(card, { addressOf, viewer }), ...ON_RECORD };
      const id = await connector.send(spot, message);
      const at = clock.now();
      if ('account' in to) await references.remember(to.account, id, at);
      return { conversation: spot.conversation, message: id, at };
    },

    async update(to, ref, card) {
      ours(to);
      const message = messageOf(card, { addressOf, viewer: await viewerOf(to) });
      const spot = { serviceUrl: await references.serviceUrl(), conversation: ref.conversation };
      await connector.update(spot, ref.message, { ...message, ...ON_RECORD });
    },

    async remove(to, ref) {
      ours(to);
      await taken({ serviceUrl: await references.serviceUrl(), conversation: ref.conversation }, ref.message);
      if ('account' in to) await references.unsaid(to.account, ref.message);
    },

    async clear(to: Direct, until) {
      ours(to);
      const said = await references.saidUntil(to.account, until);
      const spot = said.length > 0 ? await directs.spotOf(to.account) : undefined;
      let refused: unknown;
      for (const message of said) {
        try {
          if (spot) await taken(spot, message);
          await references.unsaid(to.account, message);
        } catch (error) {
          if (!isRefused(error)) throw error; // the rest is still on record, and its turn comes again
          refused = error;
        }
      }
      if (refused) throw refused;
      await references.forget(to.account);
    },

    /** What a bot has sent can't be read back in Teams. */
    find: async () => 'unknown',

    /** Teams has no Home of its own: whoever asks for it is answered with its card. */
    showHome: async () => {},

    async profile(workspace, account) {
      ours({ workspace });
      const { name } = await directs.memberOf(account).catch(unnamed);
      const { zone, locale } = await references.personal(account);
      return { name: name || account, ...spokenAndZone(locale, zone) };
    },

    async channel(workspace, channel) {
      if (workspace.id !== references.workspace.id) return undefined;
      return channelFacts(parts, channel);
    },
  };

  async function taken(spot: Spot, message: string): Promise<void> {
    await connector.remove(spot, message).catch(unlessGone);
  }
}

/** A channel in which nobody has spoken with Lærke yet is found in its team. */
async function findPlace({ connector, references }: Known, channel: string): Promise<Place | undefined> {
  const known = await references.place(channel);
  if (known) return known;
  for (const team of await references.teams()) {
    const channels = await connector.channels(await references.serviceUrl(), team).catch(unlessGone);
    if (!channels?.some(({ id }) => id === channel)) continue;
    await references.notePlace(channel, { team });
    return { team };
  }
  return undefined;
}

/** Of somebody who does not have the app, Teams tells nothing but that they are there; before it has called, nothing at all. */
function unnamed(error: unknown): Pick<Member, 'name'> {
  if (!isForbidden(error) && !isUncalled(error)) throw error;
  return { name: '' };
}

type Known = Pick<Parts, 'connector' | 'references'>;

function unlessGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
}

/**
 * Everybody who can read along: of a group chat those in it; of a channel, everybody in its team, which for a private
 * channel is more than can. A shared channel has readers whom no list names.
 */
async function channelFacts(parts: Known, channel: string): Promise<ChannelFacts | undefined> {
  const { connector, references } = parts;
  const known = await findPlace(parts, channel);
  if (!known) return undefined;
  const serviceUrl = await references.serviceUrl();
  const all = known.team ? await connector.channels(serviceUrl, known.team).catch(unlessGone) : [];
  const found = all?.find(({ id }) => id === channel);
  if (!all || (known.team && !found)) return undefined;
  const spot = { serviceUrl, conversation: known.team ?? channel };
  const members = await connector.members(spot).catch(unlessGone);
  return (
    members && {
      name: found?.name ?? '',
      isPrivate: true,
      isShared: found?.type === 'shared',
      isArchived: false,
      members: members.map(({ account }) => account),
    }
  );
}
