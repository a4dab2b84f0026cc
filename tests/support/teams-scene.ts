import { type BareBot, bareBot } from './teams-bare-bot.ts';
import { teamsClient } from './teams-client.ts';
import { startTeamsFake, type TeamsFake, type TeamsFakeOptions } from './teams-fake.ts';
import { type TeamsPeople, teamsPeople } from './teams-people.ts';

export const ALICE = 'aaaaaaaa-0000-4000-8000-000000000001';
/** a guest */
export const BOB = 'bbbbbbbb-0000-4000-8000-000000000002';
/** has not got the app */
export const CAROL = 'cccccccc-0000-4000-8000-000000000003';
/** has blocked the bot */
export const DAN = 'dddddddd-0000-4000-8000-000000000004';
export const TEAM = '19:team@thread.tacv2';
export const CHANNEL = '19:lederne@thread.tacv2';
export const PRIVATE = '19:de-faa@thread.tacv2';
export const CHAT = '19:gruppen@thread.v2';
/** a team and a chat without the app */
export const OTHER_TEAM = '19:andre@thread.tacv2';
export const OTHER_CHAT = '19:uden@thread.v2';
export const NOON = Date.parse('2027-03-01T12:00:00Z');

/** The strict fake and the people in it, with a bot that knows nothing. */
export type Scene = { fake: TeamsFake; bot: BareBot; people: TeamsPeople; close(): Promise<void> };

export async function openScene(options: Partial<TeamsFakeOptions> = {}): Promise<Scene> {
  const fake = await startTeamsFake({ ...furniture(), ...options });
  const bot = await bareBot(fake);
  const people = teamsPeople(fake, teamsClient(bot.url, fake));
  return {
    fake,
    bot,
    people,
    async close() {
      await bot.close();
      await fake.close();
    },
  };
}

const furniture = (): TeamsFakeOptions => ({
  now: () => NOON,
  users: [
    { id: ALICE, name: 'Alma Ager' },
    { id: BOB, name: 'Bo Birk', guest: true },
    { id: CAROL, name: 'Clara Clausen', installed: false },
    { id: DAN, name: 'Dan Dam', blocked: true },
  ],
  teams: [
    {
      id: TEAM,
      members: [ALICE, BOB],
      channels: [
        { id: CHANNEL, name: 'lederne', type: 'standard' },
        { id: PRIVATE, name: 'de få', type: 'private' },
      ],
    },
    { id: OTHER_TEAM, members: [ALICE], channels: [], installed: false },
  ],
  chats: [
    { id: CHAT, members: [ALICE, BOB] },
    { id: OTHER_CHAT, members: [ALICE], installed: false },
  ],
});
