import { DEMO_CAST } from '../../adapters/web/cast.ts';
import type { Instant } from '../../src/core/time.ts';
import type { Walk } from './page-walk.ts';

const LEADERS = DEMO_CAST.members.filter(
  ({ account }) =>
    account !== DEMO_CAST.facilitator && DEMO_CAST.channels.some(({ members }) => members.includes(account)),
);

export const CHALLENGE = 'Teammøderne handler om drift, og de stille kommer ikke til orde.';
export const TRIAL_ACTION = 'Næste møde begynder med en runde, hvor alle får ét minut.';

/** Karen makes everybody in the channel a leader of a new network. */
export async function setUpNetwork({ click, tick }: Walk): Promise<void> {
  await click('Sæt et netværk op');
  for (const { name } of LEADERS) await tick('Ledere i netværket', name);
  await click('Opret og invitér');
}

/** Mette is invited, says yes and begins. */
export async function sayYes({ become, click }: Walk): Promise<void> {
  await become('Mette');
  await click('Ja, jeg er med');
  await click('Begynd');
}

/** From the first question to the plan: what has to be answered, and what makes the plan a good one. */
export async function plan({ answer, click, sees }: Walk, lookBack: string): Promise<void> {
  await answer('Hvilken ledelsesudfordring', CHALLENGE);
  await click('Videre til planen', 'Hvordan ser det ud i dag?');
  await answer('Hvad vil du prøve?', TRIAL_ACTION);
  await click('Spring resten over', 'Hvornår har noget lignende virket');
  await answer('Hvornår skal vi kigge tilbage', lookBack);
  await click('Spring resten over', 'Hvad tænker du om udfordringen, før du går i gang?');
  await sees(`Vi kigger tilbage onsdag den ${lookBack}.`);
}

/** A Wednesday so far ahead that the reminder two workdays before lies ahead too, as people write it: `2. december`. */
export function wednesdayAfter(now: Instant): string {
  const days = Array.from({ length: 7 }, (_, index) => new Date(now + (8 + index) * 86_400_000));
  const inDanish = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('da-DK', { timeZone: DEMO_CAST.zone, ...options }).format;
  const wednesday = days.find((day) => inDanish({ weekday: 'long' })(day) === 'onsdag');
  return inDanish({ day: 'numeric', month: 'long' })(wednesday);
}
