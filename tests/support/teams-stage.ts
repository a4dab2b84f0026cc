import { createHash } from 'node:crypto';
import type { Clock } from '../../src/core/ports.ts';
import { newKey, type Stage } from './house.ts';
import { repeating, teamsClient } from './teams-client.ts';
import { startTeamsFake, type TeamsFake } from './teams-fake.ts';
import { teamsHands } from './teams-hands.ts';
import { type TeamsPeople, teamsPeople } from './teams-people.ts';

const TEAM = '19:nord@thread.tacv2';
const CHANNEL = '19:netvaerk-nord@thread.tacv2';
const GROUP_CHAT = '19:netvaerk-nord@thread.v2';

/** Teams knows people by GUIDs. */
export function accountOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
  return [...parts, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-');
}

const DANISH = { timezone: 'Europe/Copenhagen', locale: 'da-DK' };
const KAREN = accountOf('Karen');
const METTE = accountOf('Mette');
const JONAS = accountOf('Jonas');
const EMILY = accountOf('Emily');

export type TeamsStage = Stage & {
  fake: TeamsFake;
  /** what only Teams' people do, once the house is open: install the app, join or leave a team */
  people(): TeamsPeople;
};

/** How the app is told, in its environment, that this is its Teams. */
export type PointAt = (fake: TeamsFake) => Record<string, string>;
const pointAt: PointAt = ({ origin }) => ({ TEAMS_SERVICES_URL: `${origin}/` });

/** Where the network meets: in a channel of its own team, or in a chat. */
export type MeetsIn = 'channel' | 'chat';

/**
 * A Teams tenant as a stage, on the strict fake.
 * @param deliveries how often Teams delivers every single activity
 * @param others who is in the network besides the usual four, by name
 */
export async function teamsStage(
  clock: Clock,
  deliveries = 1,
  meetsIn: MeetsIn = 'channel',
  others: readonly string[] = [],
): Promise<TeamsStage> {
  let people: TeamsPeople | undefined;
  let settle = async () => {};
  const leaders = [METTE, JONAS, EMILY, ...others.map(accountOf)];
  const fake = await startTeamsFake({
    now: () => clock.now(),
    users: [
      { id: KAREN, name: 'Karen', ...DANISH },
      { id: METTE, name: 'Mette', ...DANISH },
      { id: JONAS, name: 'Jonas', ...DANISH },
      { id: EMILY, name: 'Emily', timezone: 'Europe/London', locale: 'en-GB' },
      ...others.map((name) => ({ id: accountOf(name), name, ...DANISH })),
    ],
    teams: [
      {
        id: TEAM,
        name: 'Nord',
        members: [KAREN, ...leaders],
        channels: [{ id: CHANNEL, name: 'netvaerk-nord', type: 'standard' }],
      },
    ],
    chats: [{ id: GROUP_CHAT, name: 'netvaerk-nord', members: [KAREN, ...leaders] }],
  });
  const { appId, secret, tenant } = fake;
  return {
    fake,
    env: {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: secret,
      MicrosoftAppTenantId: tenant.id,
      MicrosoftAppType: 'SingleTenant',
      HOST: '127.0.0.1',
      LAERKE_KEY: newKey(),
      LAERKE_ADMINS: `teams:${tenant.id}:${KAREN}`,
      ...pointAt(fake),
    },
    async hands(app) {
      settle = app.settle;
      const client = teamsClient(`${app.url}/api/messages`, fake);
      people = teamsPeople(fake, deliveries > 1 ? repeating(client, deliveries) : client);
      for (const account of [KAREN, ...leaders]) await people.install(account);
      await people.addBot(KAREN, TEAM);
      await people.addBot(KAREN, GROUP_CHAT);
      await settle();
      return teamsHands(fake, people, app.settle);
    },
    people() {
      if (!people) throw new Error('the house is not open yet');
      return people;
    },
    facilitator: KAREN,
    leaders: [METTE, JONAS, EMILY],
    members: leaders,
    channel: meetsIn === 'channel' ? CHANNEL : GROUP_CHAT,
    account: accountOf,
    address: (place) => ({ workspace: { platform: 'teams', id: tenant.id }, ...place }),
    /** a second goes by before the first of them arrives */
    async burst(account, texts, { clock: time }) {
      const written = texts.map((text) => people?.write(account, text));
      time.set(time.now() + 1_000);
      for (const tell of written) {
        await tell?.();
        await settle();
      }
    },
    close: () => fake.close(),
  };
}
