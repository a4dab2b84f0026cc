import type { Rates } from '../../src/core/chat.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';
import { SLACK_API } from './workspaces.ts';

/**
 * Slack's Web API, *Rate limits*: one post a second in each conversation, several hundred a minute in a workspace, and
 * `chat.update` as tier 3. Several hundred are 300 here.
 */
export const RATES: Rates = {
  conversation: [{ most: 1, within: SECOND }],
  workspace: {
    answer: [{ most: 200, within: MINUTE }],
    begun: [{ most: 100, within: MINUTE }],
    update: [{ most: 50, within: MINUTE }],
  },
};

/** Another host is a test's, and whatever limits it has are its own. */
export const ratesAt = (apiUrl: string): Rates | undefined => (apiUrl === SLACK_API ? RATES : undefined);
