import type { Config } from '../config.ts';
import type { Profile, WorkspaceRef } from '../core/chat.ts';
import { ChatError, OperatorError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { existingStore } from './storage.ts';

const ROLES = ['administrator', 'facilitator'] as const;

/** Who is to become what. */
export type Grant = { workspace: WorkspaceRef; account: string; role: (typeof ROLES)[number] };

/** `slack:T0123:U0456 facilitator`, or `web:local:karen …`; undefined when it makes no sense. */
export function readGrant(words: string[]): Grant | undefined {
  const [name = '', wanted, ...rest] = words;
  const [platform, id, account, ...more] = name.split(':');
  const role = ROLES.find((one) => one === wanted);
  if (!role || !id || !account || more.length + rest.length > 0) return undefined;
  if (platform !== 'slack' && platform !== 'web') return undefined;
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
    const profile = workspace.platform === 'slack' ? await slackProfile() : await localProfile(account);
    if (!profile || profile.bot)
      throw new OperatorError(
        `${account} is nobody in the workspace ${workspace.id}: copy the member id again`,
      );
    return profile;
  }

  async function slackProfile(): Promise<Profile | undefined> {
    const { slack } = config;
    if (!slack)
      throw new OperatorError(
        'Slack is not configured: set SLACK_BOT_TOKEN, and SLACK_SIGNING_SECRET or SLACK_APP_TOKEN',
      );
    const { callSlack } = await import('../../adapters/slack/index.ts');
    return callSlack(store.installations, slack.apiUrl)
      .profile(workspace, account)
      .catch((error: unknown) => {
        if (error instanceof ChatError && error.fault.kind === 'unreachable') return undefined;
        throw error;
      });
  }
}

/** Somebody of the demo network; the page knows no others. */
async function localProfile(account: string): Promise<Profile | undefined> {
  const { DEMO_CAST } = await import('../../adapters/web/cast.ts');
  const found = DEMO_CAST.members.find((member) => member.account === account);
  return found && { name: found.name, language: found.language, zone: DEMO_CAST.zone };
}
