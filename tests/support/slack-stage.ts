import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../src/app.ts';
import type { Clock } from '../../src/core/ports.ts';
import { newKey, type Stage } from './house.ts';
import { type SlackClient, slackClient } from './slack-client.ts';
import { type SlackFake, startSlackFake } from './slack-fake.ts';
import { slackHands } from './slack-harness.ts';
import { type SlackPeople, slackPeople } from './slack-people.ts';
import { socketClient } from './slack-socket-client.ts';

const SECRET = 'a-signing-secret-of-the-tests';
/** Slack knows people by capital letters and digits. */
const accountOf = (name: string) => `U${name.toUpperCase().replace('Ø', 'OE')}`;

const DANISH = { tz: 'Europe/Copenhagen', locale: 'da-DK' };

export type SlackStage = Stage & {
  fake: SlackFake;
  /** what only Slack's people do, once the house is open: press on Home, join or leave a channel */
  people(): SlackPeople;
};

/** How what people do gets to the bot: in requests signed as Slack signs them, or through the socket. */
export type Way = 'http' | 'socket';

/**
 * A Slack workspace as a stage, on the strict fake.
 * @param deliveries how often Slack delivers every single request
 * @param others who is in the channel besides the usual four, by name
 */
export async function slackStage(
  clock: Clock,
  deliveries = 1,
  way: Way = 'http',
  others: readonly string[] = [],
): Promise<SlackStage> {
  let people: SlackPeople | undefined;
  let settle = async () => {};
  const leaders = ['UMETTE', 'UJONAS', 'UEMILY', ...others.map(accountOf)];
  const fake = await startSlackFake({
    now: () => clock.now(),
    users: [
      { id: 'UKAREN', name: 'Karen', ...DANISH },
      { id: 'UMETTE', name: 'Mette', ...DANISH },
      { id: 'UJONAS', name: 'Jonas', ...DANISH },
      { id: 'UEMILY', name: 'Emily', tz: 'Europe/London', locale: 'en-GB' },
      ...others.map((name) => ({ id: accountOf(name), name, ...DANISH })),
      { id: 'UBOT', name: 'Lærke', is_bot: true },
    ],
    channels: [
      {
        id: 'GNORD',
        name: 'netvaerk-nord',
        members: ['UKAREN', ...leaders, 'UBOT'],
        is_private: true,
      },
    ],
  });
  const { team } = fake.workspace;
  return {
    fake,
    env: {
      SLACK_BOT_TOKEN: fake.token,
      ...(way === 'http' ? { SLACK_SIGNING_SECRET: SECRET } : { SLACK_APP_TOKEN: fake.appToken }),
      SLACK_API_URL: fake.apiUrl,
      HOST: '127.0.0.1',
      LAERKE_KEY: newKey(),
      LAERKE_ADMINS: `slack:${team}:UKAREN`,
    },
    async hands(app) {
      settle = app.settle;
      await slackReady(app, 'UKAREN');
      if (way === 'socket') await fake.socket.connected();
      const client =
        way === 'http' ? slackClient(`${app.url}/slack/events`, SECRET) : socketClient(fake.socket);
      people = slackPeople(fake, deliveries > 1 ? repeating(client, deliveries) : client);
      return slackHands(fake, people, app.settle);
    },
    people() {
      if (!people) throw new Error('the house is not open yet');
      return people;
    },
    facilitator: 'UKAREN',
    leaders: ['UMETTE', 'UJONAS', 'UEMILY'],
    members: leaders,
    channel: 'GNORD',
    account: accountOf,
    address: (place) => ({ workspace: { platform: 'slack', id: team }, ...place }),
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

/** Slack that got no answer each time, and sends again until the last. The first answer counts: later ones say nothing new. */
function repeating(client: SlackClient, times: number): SlackClient {
  return {
    ...client,
    async send(request, signedAt) {
      const answer = await client.send(request, signedAt);
      for (let attempt = 1; attempt < times; attempt++) await client.resend(request, attempt);
      return answer;
    },
  };
}

/** Connected, and the first administrator appointed. */
export async function slackReady({ store, space }: App, first: string): Promise<void> {
  for (let left = 500; left > 0; left--) {
    const [installed] = await store.installations.all('slack');
    const admin = installed && (await store.people.find(installed.workspace, first));
    const roles = admin ? await store.people.roles(space.id, admin.id) : [];
    if (roles.includes('administrator')) return;
    await wait(10);
  }
  throw new Error('Slack was not connected');
}
