import { slackClient } from '../support/slack-client.ts';
import { startSlackFake } from '../support/slack-fake.ts';
import { slackHands } from '../support/slack-harness.ts';
import { slackPeople } from '../support/slack-people.ts';
import { type Cast, setScene } from './scene.ts';

/**
 * The fake Slack as a process of its own, so that its work is counted neither as the app's nor as the load
 * generator's. It tells its address, and sets the scene at a bot when it is asked to.
 */
export type Order = { bot: string; signingSecret: string };
export type News = { apiUrl: string; token: string; team: string; facilitator: string } | 'set';

const NETWORKS = 25;
const LEADERS = 8;
const facilitator = 'UKAREN';

const casts: Cast[] = Array.from({ length: NETWORKS }, (_, network) => ({
  channel: `GNET${network}`,
  facilitator,
  leaders: Array.from({ length: LEADERS }, (_, leader) => `U${network}L${leader}`),
}));

const fake = await startSlackFake({
  users: [
    ...[facilitator, ...casts.flatMap(({ leaders }) => leaders)].map((id) => ({
      id,
      name: `Leder ${id.slice(1)}`,
      tz: 'Europe/Copenhagen',
      locale: 'da-DK',
    })),
    { id: 'UBOT', name: 'Lærke', is_bot: true },
  ],
  channels: casts.map(({ channel, leaders }) => ({
    id: channel,
    name: channel.toLowerCase(),
    members: [facilitator, ...leaders, 'UBOT'],
    is_private: true,
  })),
});
const { team } = fake.workspace;

process.on('message', async ({ bot, signingSecret }: Order) => {
  const hands = slackHands(fake, slackPeople(fake, slackClient(bot, signingSecret)), async () => {});
  const workspace = { platform: 'slack' as const, id: team };
  for (const cast of casts) await setScene(hands, cast, (account) => ({ workspace, account }));
  tell('set');
});
tell({ apiUrl: fake.apiUrl, token: fake.token, team, facilitator });

function tell(news: News): void {
  process.send?.(news);
}
