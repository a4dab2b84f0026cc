import { type MessageKey, type Params, say } from '../../flows/locales/say.ts';
import type { Language } from '../../src/core/chat.ts';

/** A text as somebody reads it who is on their own, answers for the first time, and has a programme without a goal. */
export const said = (language: Language, key: MessageKey, params: Params = {}): string =>
  say(language, key, { we: 'no', hasGoal: 'no', goal: '', how: 'first', who: 'one', ...params });
