import type { Rates } from '../../src/core/chat.ts';
import { HOUR, SECOND } from '../../src/core/time.ts';

/** Teams, *Rate limiting for bots*: per bot and thread, and fifty requests a second per app and tenant. */
export const RATES: Rates = {
  conversation: [
    { most: 7, within: SECOND },
    { most: 8, within: 2 * SECOND },
    { most: 60, within: 30 * SECOND },
    { most: 1_800, within: HOUR },
  ],
  workspace: {
    answer: [{ most: 20, within: SECOND }],
    begun: [{ most: 15, within: SECOND }],
    update: [{ most: 15, within: SECOND }],
  },
};
