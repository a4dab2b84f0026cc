import { systemClock } from '../../adapters/clock.ts';
import type { SlackConfig, TeamsConfig } from '../config.ts';
import type { Chat } from '../core/chat.ts';
import type { Store } from '../core/ports.ts';

/** Slack, to be asked alone: nothing comes in. */
export async function slackChat({ apiUrl }: SlackConfig, store: Store): Promise<Chat> {
  const { callSlack } = await import('../../adapters/slack/index.ts');
  return callSlack(store.installations, apiUrl);
}

/** Teams in the same way. `check` throws when Lærke can't sign in at Microsoft's. */
export async function teamsCalls(
  { servicesUrl, ...registration }: TeamsConfig,
  store: Pick<Store, 'addresses'>,
) {
  const { callTeams } = await import('../../adapters/teams/index.ts');
  const clock = systemClock();
  return callTeams({ registration, servicesUrl, book: store.addresses, clock, now: clock.now });
}
