import type { Activity, TeamsActivities } from './teams-activities.ts';
import type { BotAnswer } from './teams-client.ts';
import { type FakePlace, type FakeTenant, mriOf } from './teams-fake-state.ts';
import { generalOf, groupOf, inPrivate, placeAt, whereabouts } from './teams-whereabouts.ts';

type Delivered = Promise<BotAnswer>;

/** What people do with the app, with chats and with teams. */
export function teamsPeopleInGroups(
  tenant: FakeTenant,
  activities: TeamsActivities,
  deliver: (activity: Activity) => Delivered,
) {
  return {
    /** Gets the app for themselves. */
    async install(account: string): Delivered {
      const { user, place } = inPrivate(tenant, account);
      user.installed = true;
      tenant.open(user);
      await deliver(activities.membership(user, place, 'Added', [mriOf(account), tenant.bot]));
      return deliver(activities.installation(user, place, 'add'));
    },

    uninstall(account: string): Delivered {
      const { user, place } = inPrivate(tenant, account);
      user.installed = false;
      return deliver(activities.installation(user, place, 'remove'));
    },

    /** Adds the app to a chat or a team that they are in. */
    async addBot(account: string, conversation: string): Delivered {
      const { user, place } = whereabouts(tenant, account, conversation);
      groupOf(place).installed = true;
      await deliver(activities.membership(user, whole(place), 'Added', [tenant.bot]));
      return deliver(activities.installation(user, whole(place), 'add'));
    },

    async removeBot(account: string, conversation: string): Delivered {
      const { user, place } = whereabouts(tenant, account, conversation);
      groupOf(place).installed = false;
      await deliver(activities.membership(user, whole(place), 'Removed', [tenant.bot]));
      return deliver(activities.installation(user, whole(place), 'remove'));
    },

    /** Comes into a chat or a team. */
    join(account: string, conversation: string): Delivered {
      groupOf(placeAt(tenant, conversation)).members.push(account);
      const { user, place } = whereabouts(tenant, account, conversation);
      return deliver(activities.membership(user, whole(place), 'Added', [mriOf(account)]));
    },

    leave(account: string, conversation: string): Delivered {
      const { user, place } = whereabouts(tenant, account, conversation);
      const { members } = groupOf(place);
      members.splice(members.indexOf(account), 1);
      return deliver(activities.membership(user, whole(place), 'Removed', [mriOf(account)]));
    },

    renameChannel(account: string, id: string, name: string): Delivered {
      const { user, place } = whereabouts(tenant, account, id);
      if (place.kind !== 'channel') throw new Error('only channels are renamed here');
      place.channel.name = name;
      return deliver(activities.channelEvent(user, place.team, 'channelRenamed', { id, name }));
    },

    deleteChannel(account: string, id: string): Delivered {
      const { user, place } = whereabouts(tenant, account, id);
      if (place.kind !== 'channel' || id === place.team.id) throw new Error('not a channel that can go');
      const { channels } = place.team;
      channels.splice(channels.indexOf(place.channel), 1);
      const { name } = place.channel;
      return deliver(activities.channelEvent(user, place.team, 'channelDeleted', { id, name }));
    },
  };
}

/** People and apps join the team, not one of its channels. */
const whole = (place: FakePlace) => (place.kind === 'channel' ? generalOf(place.team) : place);
