import { setTimeout as wait } from 'node:timers/promises';
import { installFromToken } from '../adapters/slack/index.ts';
import type { Config, SlackConfig } from './config.ts';
import type { Chat, WorkspaceRef } from './core/chat.ts';
import { ChatError } from './core/errors.ts';
import type { Log, Space, Store } from './core/ports.ts';
import { SECOND } from './core/time.ts';

const RETRY = 30 * SECOND;
const NOBODY =
  'an account in LAERKE_ADMINS is nobody in that workspace: correct it, or run "npx laerke grant"';

type Parts = {
  slack: SlackConfig;
  admins: Config['admins'];
  store: Store;
  space: Space;
  chat: Chat;
  log: Log;
};

/**
 * Connects the workspace of the configured token and appoints the first administrators, in the background: a Slack
 * that is down must not keep the rest from starting. Until it has worked, `/readyz` names slack.
 */
export function keepInstalled({ slack, admins, store, space, chat, log }: Parts): { stop(): void } {
  const stopping = new AbortController();

  async function install(): Promise<void> {
    await installFromToken({
      token: slack.botToken,
      apiUrl: slack.apiUrl,
      space: space.id,
      installations: store.installations,
    });
    for (const { platform, workspace: id, account } of admins)
      if (platform === 'slack') await appoint({ platform, id }, account);
  }

  async function appoint(workspace: WorkspaceRef, account: string): Promise<void> {
    try {
      const profile = await chat.profile(workspace, account);
      const person = await store.people.meet(space, workspace, account, profile);
      await store.people.grant(space.id, person.id, 'administrator');
    } catch (error) {
      // Slack is connected, and nobody else has to wait for a name that will not become right by asking again.
      if (!(error instanceof ChatError) || error.fault.kind !== 'unreachable') throw error;
      log.error({ workspace: workspace.id, account, code: error.code }, NOBODY);
    }
  }

  async function untilDone(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await install();
      } catch (error) {
        const code = error instanceof ChatError ? error.code : 'internal';
        log.error({ code, err: error }, 'Slack is not connected yet; run "npx laerke doctor" to see why');
        await wait(RETRY, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  void untilDone();
  return { stop: () => stopping.abort() };
}
