import { encodePress } from '../../src/core/press.ts';
import { commandRequest, interactionRequest, type SlackRequest, signature } from '../support/slack-client.ts';
import type { Leader } from './ledger.ts';
import type { Signed } from './load.ts';

/** Requests as Slack signs them, no two of them alike. */
export type Requests = {
  /** `/laerke hjælp`: answered at once with a card */
  command(): Signed;
  /** the button that keeps an observation, pressed by one leader after the other */
  press(): Signed;
};

const MIME = { json: 'application/json', form: 'application/x-www-form-urlencoded' };

export function requests(team: string, secret: string, leaders: readonly Leader[]): Requests {
  let made = 0;

  function next(): { number: number; user: string; run: string } {
    const leader = leaders[made % leaders.length];
    made += 1;
    if (!leader) throw new Error('there are no leaders');
    return { number: made, user: leader.account, run: leader.run };
  }

  function signed({ body, type, headers }: SlackRequest): Signed {
    const timestamp = String(Math.floor(Date.now() / 1000));
    return {
      body,
      headers: {
        'content-type': MIME[type],
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature(secret, timestamp, body),
        ...headers,
      },
    };
  }

  return {
    command() {
      const { number, user } = next();
      return signed(
        commandRequest({
          command: '/laerke',
          text: 'hjælp',
          team_id: team,
          user_id: user,
          channel_id: `D${user}`,
          channel_name: 'directmessage',
          trigger_id: `bench.${number}`,
        }),
      );
    },
    press() {
      const { number, user, run } = next();
      const value = encodePress({ run, type: 'noted', args: { answer: `Iagttagelse nummer ${number}` } });
      const ts = (Date.now() / 1000).toFixed(6);
      return signed(
        interactionRequest({
          type: 'block_actions',
          user: { id: user, team_id: team },
          team: { id: team, domain: 'fake' },
          trigger_id: `bench.${number}`,
          container: { type: 'message', message_ts: ts, channel_id: `D${user}`, is_ephemeral: false },
          channel: { id: `D${user}`, name: 'directmessage' },
          message: { type: 'message', ts },
          actions: [{ type: 'button', block_id: 'b1', action_id: 'press:0', action_ts: ts, value }],
        }),
      );
    },
  };
}
