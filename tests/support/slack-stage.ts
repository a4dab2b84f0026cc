import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../src/app.ts';
import type { Clock } from '../../src/core/ports.ts';
import { newKey, type Stage } from './house.ts';
import { slackClient } from './slack-client.ts';
import { type SlackFake, startSlackFake } from './slack-fake.ts';
import { slackHands } from './slack-harness.ts';
import { slackPeople } from './slack-people.ts';

const SECRET = 'a-signing-secret-of-the-tests';
const DANISH = { tz: 'Europe/Copenhagen', locale: 'da-DK' };

/** A Slack workspace as a stage: the strict fake, and requests signed as Slack signs them. */
export async function slackStage(clock: Clock): Promise<Stage & { fake: SlackFake }> {
  const fake = await startSlackFake({
    now: () => clock.now(),
    users: [
      { id: 'UKAREN', name: 'Karen', ...DANISH },
      { id: 'UMETTE', name: 'Mette', ...DANISH },
      { id: 'UJONAS', name: 'Jonas', ...DANISH },
      { id: 'UEMILY', name: 'Emily', tz: 'Europe/London', locale: 'en-GB' },
      { id: 'UBOT', name: 'Lærke', is_bot: true },
    ],
    channels: [
      {
        id: 'GNORD',
        name: 'netvaerk-nord',
        members: ['UKAREN', 'UMETTE', 'UJONAS', 'UEMILY', 'UBOT'],
        is_private: true,
      },
    ],
  });
  const { team } = fake.workspace;
  return {
    fake,
    env: {
      SLACK_BOT_TOKEN: fake.token,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: fake.apiUrl,
      HOST: '127.0.0.1',
      LAERKE_KEY: newKey(),
      LAERKE_ADMINS: `slack:${team}:UKAREN`,
    },
    async hands(app) {
      await slackReady(app, 'UKAREN');
      const client = slackClient(`${app.url}/slack/events`, SECRET);
      return slackHands(fake, slackPeople(fake, client), app.settle);
    },
    facilitator: 'UKAREN',
    leaders: ['UMETTE', 'UJONAS', 'UEMILY'],
    members: ['UMETTE', 'UJONAS', 'UEMILY'],
    channel: 'GNORD',
    address: (place) => ({ workspace: { platform: 'slack', id: team }, ...place }),
    close: () => fake.close(),
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
