import type { WorkspaceRef } from '../../src/core/chat.ts';
import type { AdapterHarness } from '../contracts/adapter-harness.ts';
import type { LogLine } from './slack-attached.ts';
import { attached, type Connect, type TeamsAdapter } from './teams-attached.ts';
import { type TeamsClient, teamsClient } from './teams-client.ts';
import { startTeamsFake, type TeamsFake, type TeamsFakeOptions } from './teams-fake.ts';
import { teamsHands } from './teams-hands.ts';
import { type TeamsPeople, teamsPeople } from './teams-people.ts';

export type TeamsHarness = AdapterHarness & {
  adapter: TeamsAdapter;
  fake: TeamsFake;
  client: TeamsClient;
  people: TeamsPeople;
  /** the bot's address for everything from Teams */
  url: string;
  log: LogLine[];
};

export const ALICE = 'aaaaaaaa-0000-4000-8000-000000000001';
export const BOB = 'bbbbbbbb-0000-4000-8000-000000000002';
export const TEAM = '19:team@thread.tacv2';
/** the group chat, and the channels of the team; it is the standard one that the contract is about */
export const PLACES = {
  groupChat: '19:gruppen@thread.v2',
  standard: '19:lederne@thread.tacv2',
  private: '19:de-faa@thread.tacv2',
  shared: '19:de-mange@thread.tacv2',
};

/** Words with everything in them that travels in another form. */
const BOBS_WORDS = 'Vi prøvede <det> i dag: https://example.dk/a?b=1&c=2';

/** The Teams adapter on a real HTTP server, between the strict Connector fake and signed activities. */
export async function teamsHarness(
  overrides: Partial<TeamsFakeOptions> = {},
  connectWith?: Connect,
): Promise<TeamsHarness> {
  const fake = await startTeamsFake({ ...twoPeople(), ...overrides });
  const { tenant } = fake;
  const { adapter, url, received, log, answer, close } = await attached(fake, connectWith);
  const client = teamsClient(url, fake);
  const people = teamsPeople(fake, client);
  await getTheApp(people);
  await adapter.answered();
  received.length = 0;
  const workspace: WorkspaceRef = { platform: 'teams', id: tenant.id };
  const bobs = people.writeTo(BOB, PLACES.standard, BOBS_WORDS);

  return {
    ...teamsHands(fake, people, adapter.answered),
    adapter,
    fake,
    client,
    people,
    url,
    log,
    chat: adapter.chat,
    workspace,
    alice: ALICE,
    bob: BOB,
    channel: PLACES.standard,
    bobs: { ref: { conversation: PLACES.standard, message: bobs.id }, text: BOBS_WORDS },
    dm: (account) => ({ workspace, account }),
    received,
    answer,
    async close() {
      await close();
      await fake.close();
    },
  };
}

/** As Teams tells of it: the bot has been everywhere before anything happens. */
async function getTheApp(people: TeamsPeople): Promise<void> {
  await people.install(ALICE);
  await people.install(BOB);
  await people.addBot(ALICE, TEAM);
  await people.addBot(ALICE, PLACES.groupChat);
}

/** Alice and Bob, in one team and one chat. Made anew each time, since people come and go. */
function twoPeople(): TeamsFakeOptions {
  const both = () => [ALICE, BOB];
  return {
    users: [
      { id: ALICE, name: 'Alma Ager', locale: 'da-DK', timezone: 'Europe/Copenhagen' },
      { id: BOB, name: 'Bo Birk', locale: 'en-US', timezone: 'America/New_York' },
    ],
    teams: [
      {
        id: TEAM,
        name: 'Lederne',
        members: both(),
        channels: [
          { id: PLACES.standard, name: 'lederne', type: 'standard' },
          { id: PLACES.private, name: 'de få', type: 'private' },
          { id: PLACES.shared, name: 'de mange', type: 'shared' },
        ],
      },
    ],
    chats: [{ id: PLACES.groupChat, name: 'gruppen', members: both() }],
  };
}
