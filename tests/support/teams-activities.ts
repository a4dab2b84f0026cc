import type { TeamsFake } from './teams-fake.ts';
import { html, wordsOn } from './teams-fake-screen.ts';
import { type FakeMessage, type FakePlace, type FakeTeam, type FakeUser, mriOf } from './teams-fake-state.ts';
import { generalOf } from './teams-whereabouts.ts';

const MENTION = '<at>Lærke</at>';

/** What Teams delivers, as far as who delivers it has to know. */
export type Activity = {
  type: string;
  id: string;
  from: { id: string; aadObjectId: string; name: string };
  channelData: Record<string, unknown>;
  entities: object[];
} & Record<string, unknown>;

type Kind =
  | 'message'
  | 'messageUpdate'
  | 'messageDelete'
  | 'invoke'
  | 'installationUpdate'
  | 'conversationUpdate';

/** What Teams delivers to a bot, in the shape in which it comes. */
export function teamsActivities({ tenant, serviceUrl }: Pick<TeamsFake, 'tenant' | 'serviceUrl'>) {
  const bot = { id: tenant.bot, name: 'Lærke' };

  /** What every activity says. `thread` is the message under which it happens, in a channel. */
  function base(
    { type, id: activity = `f:${tenant.next()}` }: { type: Kind; id?: string },
    user: FakeUser,
    place: FakePlace,
    at = tenant.moment(place.id),
    thread?: string,
  ): Activity {
    const { id, name, locale = 'da-DK', timezone = 'Europe/Copenhagen' } = user;
    const moment = new Date(at).toISOString();
    return {
      type,
      id: activity,
      timestamp: moment,
      localTimestamp: moment,
      localTimezone: timezone,
      channelId: 'msteams',
      serviceUrl,
      from: { id: mriOf(id), aadObjectId: id, name },
      recipient: bot,
      conversation: {
        id: place.kind === 'channel' && thread ? `${place.id};messageid=${thread}` : place.id,
        conversationType: place.kind === 'chat' ? 'groupChat' : place.kind,
        tenantId: tenant.id,
        ...(place.kind !== 'personal' && { isGroup: true }),
      },
      channelData: channelDataOf(place),
      locale,
      entities: [{ type: 'clientInfo', locale, country: locale.slice(-2), platform: 'Windows', timezone }],
    };
  }

  function channelDataOf(place: FakePlace): Record<string, unknown> {
    const inTenant = { tenant: { id: tenant.id } };
    if (place.kind !== 'channel') return inTenant;
    const { team, channel } = place;
    return {
      ...inTenant,
      teamsTeamId: team.id,
      teamsChannelId: channel.id,
      team: { id: team.id },
      channel: { id: channel.id },
    };
  }

  /** With the quoted message in front of it, as Teams puts it into text and HTML alike. */
  function words(message: FakeMessage): object {
    const { text = '', quotes } = message;
    const quoted = quotes && tenant.message(message.conversation, quotes);
    const written = `<p>${html(text)}</p>`;
    return {
      textFormat: 'plain',
      text: quoted ? `${authorOf(quoted)}\n${previewOf(quoted)}\n\n${text}` : text,
      attachments: [{ contentType: 'text/html', content: quoted ? blockquote(quoted) + written : written }],
    };
  }

  function blockquote(message: FakeMessage): string {
    const author = message.from === 'bot' ? bot.id : mriOf(message.from);
    return [
      `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${message.id}">\r\n`,
      `<strong itemprop="mri" itemid="${author}">${html(authorOf(message))}</strong>`,
      `<span itemprop="time" itemid="${message.id}"></span>\r\n`,
      `<p itemprop="preview">${html(previewOf(message))}</p>\r\n</blockquote>\r\n`,
    ].join('');
  }

  const authorOf = ({ from }: FakeMessage) => (from === 'bot' ? bot.name : (tenant.user(from)?.name ?? ''));
  const previewOf = (message: FakeMessage) => wordsOn(message).replaceAll(/\s+/g, ' ').slice(0, 60);

  return {
    /** Somebody's message, in private. */
    written(user: FakeUser, place: FakePlace, message: FakeMessage): Activity {
      return { ...base({ type: 'message', id: message.id }, user, place, message.at), ...words(message) };
    },

    /** Somebody's message in a group that begins with the bot's name. */
    mentioned(user: FakeUser, place: FakePlace, message: FakeMessage): Activity {
      const { text = '' } = message;
      const content = `<div><div><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Lærke</span> ${html(text)}</div></div>`;
      const common = base(
        { type: 'message', id: message.id },
        user,
        place,
        message.at,
        message.root ?? message.id,
      );
      return {
        ...common,
        textFormat: 'plain',
        text: `${MENTION} ${text}`,
        attachments: [{ contentType: 'text/html', content }],
        entities: [{ type: 'mention', mentioned: bot, text: MENTION }, ...common.entities],
      };
    },

    /** `at` is when it was edited, or brought back. */
    changed(
      user: FakeUser,
      place: FakePlace,
      message: FakeMessage,
      at: number,
      eventType: 'editMessage' | 'undeleteMessage',
    ): Activity {
      return {
        ...base({ type: 'messageUpdate', id: message.id }, user, place, at),
        ...words(message),
        channelData: { ...channelDataOf(place), eventType },
      };
    },

    erased(user: FakeUser, place: FakePlace, message: FakeMessage, at: number): Activity {
      return {
        ...base({ type: 'messageDelete', id: message.id }, user, place, at),
        channelData: { ...channelDataOf(place), eventType: 'softDeleteMessage' },
      };
    },

    /** Something that wants an answer at once. `thread` is the message below which it happens, in a channel. */
    invoke(
      user: FakeUser,
      place: FakePlace,
      {
        name,
        value,
        replyToId,
        thread,
      }: { name: string; value: object; replyToId?: string; thread?: string },
    ): Activity {
      return {
        ...base({ type: 'invoke' }, user, place, undefined, thread),
        name,
        value,
        ...(replyToId && { replyToId }),
      };
    },

    /** The app comes to somebody, a chat or a team, or leaves. */
    installation(user: FakeUser, place: FakePlace, action: 'add' | 'remove'): Activity {
      return { ...base({ type: 'installationUpdate' }, user, place), action };
    },

    /** @param who ids as the bot knows them, its own too */
    membership(user: FakeUser, place: FakePlace, change: 'Added' | 'Removed', who: string[]): Activity {
      const members = who.map((id) => (id === bot.id ? { id } : { id, aadObjectId: tenant.user(id)?.id }));
      return {
        ...base({ type: 'conversationUpdate' }, user, place),
        channelData: {
          ...channelDataOf(place),
          ...(place.kind === 'channel' && { eventType: `teamMember${change}` }),
        },
        [`members${change}`]: members,
      };
    },

    /** A channel of a team was renamed, deleted … Teams tells of it in the team's General. */
    channelEvent(
      user: FakeUser,
      team: FakeTeam,
      eventType: string,
      channel: { id: string; name: string },
    ): Activity {
      const place = generalOf(team);
      return {
        ...base({ type: 'conversationUpdate' }, user, place),
        channelData: { ...channelDataOf(place), eventType, channel },
      };
    },
  };
}

export type TeamsActivities = ReturnType<typeof teamsActivities>;
