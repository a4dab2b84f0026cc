import type { MessageKey, Params } from '../../flows/locales/say.ts';
import { instantOf, sayDay } from '../../flows/schedule.ts';
import type { Values } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { House } from '../support/house.ts';
import { said } from '../support/said.ts';

/** Somebody who uses Lærke in their language: buttons are named by the keys of their texts. */
export type Leader = ReturnType<typeof leaderIn>;

export function leaderIn(house: House, account: string, language: Language) {
  const text = (key: MessageKey, params: Params = {}) => said(language, key, params);
  return {
    account,
    language,
    text,
    say: (words: string) => house.say(account, words),
    press: (key: MessageKey) => house.press(account, text(key)),
    score: (score: number) => house.press(account, String(score)),
    fill: (key: MessageKey, values: Values) => house.fill(account, text(key), values),
    /** presses the suggestion that lies so many weeks ahead */
    async inWeeks(weeks: number) {
      const start = text('cycle.button.weeks', { weeks, day: '' });
      const labels = (await house.inDm(account)).flatMap(({ buttons }) => buttons);
      const label = labels.findLast((one) => one.startsWith(start));
      if (!label) throw new Error(`nothing is suggested ${weeks} weeks ahead`);
      return house.press(account, label);
    },
    last: async () => (await house.last(account)).text,
    /** what Lærke has written to them, without what it answered at the moment */
    count: async () => (await house.written({ account })).length,
    /** when their clock shows this */
    async at(local: string): Promise<string> {
      const { workspace } = house.stage.address({ account });
      const zone = (await house.app.store.people.find(workspace, account))?.zone ?? '';
      return new Date(instantOf({ local, zone })).toISOString();
    },
    day: (day: string, from: string) => sayDay(day, language, from),
  };
}
