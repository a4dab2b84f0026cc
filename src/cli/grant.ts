import type { Config } from '../config.ts';
import type { Chat, Profile, WorkspaceRef } from '../core/chat.ts';
import { ChatError, OperatorError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { slackChat, teamsCalls } from './platforms.ts';
import { existingStore } from './storage.ts';

const ROLES = ['administrator', 'facilitator'] as const;

/** Who is to become what. */
export type Grant = { workspace: WorkspaceRef; account: string; role: (typeof ROLES)[number] };

/** `slack:T0123:U0456 facilitator`, `teams:TENANT:OBJECT …` or `web:local:karen …`; undefined when it makes no sense. */
export function readGrant(words: string[]): Grant | undefined {
  const [name = '', wanted, ...rest] = words;
  const [platform, id, account, ...more] = name.split(':');
  const role = ROLES.find((one) => one === wanted);
  if (!role || !id || !account || more.length + rest.length > 0) return undefined;
  if (platform !== 'slack' && platform !== 'teams' && platform !== 'web') return undefined;
  return { workspace: { platform, id }, account, role };
}

/** Gives the role, also while Lærke is running, and says so. Throws an OperatorError for what has to be put right. */
export async function grant(config: Config, { workspace, account, role }: Grant): Promise<string> {
  const store = await existingStore(config);
  try {
    const person = await meet(config, store, workspace, account);
    await store.people.grant(person.space, person.id, role);
    return `${workspace.platform}:${workspace.id}:${account} is now ${role}`;
  } finally {
    await store.close();
  }
}

async function meet(config: Config, store: Store, workspace: WorkspaceRef, account: string) {
  const installation = await store.installations.find(workspace);
  const space = installation && (await store.installations.space(installation.space));
  if (!space)
    throw new OperatorError(
      `the workspace ${workspace.platform}:${workspace.id} is not connected: start Lærke once, or correct the id`,
    );
  const known = await store.people.find(workspace, account);
  const person = known ?? (await store.people.meet(space, workspace, account, await profileOf()));
  return { id: person.id, space: space.id };

  async function profileOf(): Promise<Profile> {
    const { platform } = workspace;
    const profile = platform === 'web' ? await localProfile(account) : await askedOf(await chatOf(platform));
    if (!profile || profile.bot)
      throw new OperatorError(
        `${account} is nobody in the workspace ${workspace.id}: copy the id of the person again`,
      );
    return profile;
  }

  function chatOf(platform: 'slack' | 'teams'): Promise<Chat> {
    const { slack, teams } = config;
    if (platform === 'slack' && slack) return slackChat(slack, store);
    if (platform === 'teams' && teams) return teamsCalls(teams, store).then(({ chat }) => chat);
    throw new OperatorError(UNCONFIGURED[platform]);
  }

  function askedOf(chat: Chat): Promise<Profile | undefined> {
    return chat.profile(workspace, account).catch((error: unknown) => {
      if (error instanceof ChatError && error.fault.kind === 'unreachable') return undefined;
      throw error;
    });
  }
}

const UNCONFIGURED = {
  slack: 'Slack is not configured: set SLACK_BOT_TOKEN, and SLACK_SIGNING_SECRET or SLACK_APP_TOKEN',
  teams: 'Teams is not configured: set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId',
};

/** Somebody of the demo network; the page knows no others. */
async function localProfile(account: string): Promise<Profile | undefined> {
  const { DEMO_CAST } = await import('../../adapters/web/cast.ts');
  const found = DEMO_CAST.members.find((member) => member.account === account);
  return found && { name: found.name, language: found.language, zone: DEMO_CAST.zone };
}
