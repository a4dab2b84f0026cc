import type { TeamsFake } from './teams-fake.ts';
import type { Forgery } from './teams-fake-keys.ts';

export type BotAnswer = { status: number; body: unknown };

export type TeamsClient = {
  /** Delivers an activity to the bot, with a token as Teams signs it or with a forged one. */
  send(activity: object, forgery?: Forgery): Promise<BotAnswer>;
};

/** Teams' side of the bot's `/api/messages`, which is `url`. */
export function teamsClient(url: string, { keys }: Pick<TeamsFake, 'keys'>): TeamsClient {
  return {
    async send(activity, forgery) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          authorization: `Bearer ${keys.token(forgery)}`,
        },
        body: JSON.stringify(activity),
      });
      return { status: response.status, body: parsed(await response.text()) };
    },
  };
}

/** Teams that got no answer each time, and delivers again until the last. The first answer counts. */
export function repeating(client: TeamsClient, times: number): TeamsClient {
  return {
    async send(activity, forgery) {
      const answer = await client.send(activity, forgery);
      for (let attempt = 1; attempt < times; attempt++) await client.send(activity, forgery);
      return answer;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
