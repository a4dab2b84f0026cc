import { teamsClient } from '../support/teams-client.ts';
import { startTeamsFake } from '../support/teams-fake.ts';
import { teamsPeople } from '../support/teams-people.ts';
import type { Cast } from './scene.ts';
import { setTeamsScene } from './teams-scene.ts';

/**
 * The fake Teams as a process of its own, as slack-process.ts. It tells its address and a token that signs whatever comes
 * from it, and sets the scene at a bot when it is asked to.
 */
export type TeamsOrder = { bot: string };
export type TeamsPlace = {
  origin: string;
  serviceUrl: string;
  openIdUrl: string;
  appId: string;
  secret: string;
  tenant: string;
  facilitator: string;
  /** what Teams' requests carry; good for an hour */
  token: string;
};
export type TeamsNews = TeamsPlace | 'set';

const NETWORKS = 5;
const LEADERS = 8;
const id = (network: number, leader: number) =>
  `${String(network).padStart(8, '0')}-aaaa-4bbb-8ccc-${String(leader).padStart(12, '0')}`;
const facilitator = id(99, 99);

const teams = Array.from({ length: NETWORKS }, (_, network) => ({
  team: `19:team${network}@thread.tacv2`,
  cast: {
    channel: `19:net${network}@thread.tacv2`,
    facilitator,
    leaders: Array.from({ length: LEADERS }, (_one, leader) => id(network, leader)),
  } satisfies Cast,
}));

const fake = await startTeamsFake({
  users: [facilitator, ...teams.flatMap(({ cast }) => cast.leaders)].map((one) => ({
    id: one,
    name: `Leder ${one}`,
  })),
  teams: teams.map(({ team, cast }) => ({
    id: team,
    members: [facilitator, ...cast.leaders],
    channels: [{ id: cast.channel, name: cast.channel, type: 'standard' as const }],
  })),
});
const { origin, serviceUrl, openIdUrl, appId, secret, tenant, keys } = fake;

process.on('message', async ({ bot }: TeamsOrder) => {
  const people = teamsPeople(fake, teamsClient(bot, fake));
  for (const { team, cast } of teams) {
    for (const account of [facilitator, ...cast.leaders]) await people.install(account);
    await people.addBot(facilitator, team);
    await setTeamsScene(fake, people, cast);
  }
  tell('set');
});
tell({ origin, serviceUrl, openIdUrl, appId, secret, tenant: tenant.id, facilitator, token: keys.token() });

function tell(news: TeamsNews): void {
  process.send?.(news);
}
