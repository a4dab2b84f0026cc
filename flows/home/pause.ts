import type { Action, Card, Form, Values } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import type { PersonView } from '../../src/core/flow.ts';
import type { Day, DayRange, Instant } from '../../src/core/time.ts';
import { say } from '../locales/say.ts';
import { addDays, dayOf, isDay, sayDay } from '../schedule.ts';

/** No prompts until a date (interface.md: `pause`). */
export function pauseForm({ language }: PersonView, pause: DayRange | undefined): Form {
  return {
    title: say(language, 'pause.title'),
    intro: say(language, 'pause.intro'),
    inputs: [
      {
        kind: 'date',
        name: 'until',
        label: say(language, 'pause.until'),
        ...(pause && { value: pause.to }),
      },
    ],
    submit: say(language, 'pause.title'),
    cancel: say(language, 'cancel'),
    press: { word: 'pause' },
  };
}

/** From today to the day that was chosen. Throws UserError, for the field `until`, unless that lies ahead and within a year. */
export function readPause({ until }: Values, { zone }: PersonView, now: Instant): DayRange {
  const [from, to] = [dayOf(now, zone), String(until ?? '')];
  if (!isDay(to)) throw new UserError('error.noDay', {}, 'until');
  if (to < from) throw new UserError('error.pastCue', {}, 'until');
  if (to > addDays(from, 366)) throw new UserError('error.tooFar', {}, 'until');
  return { from, to };
}

/** What was chosen, and the way out of it. */
export function pauseCard(person: PersonView, pause: DayRange | undefined, now: Instant): Card {
  const { language, zone } = person;
  if (!pause) return { body: [{ type: 'text', text: say(language, 'pause.ended') }], actions: [] };
  const day = sayDay(addDays(pause.to, 1), language, dayOf(now, zone));
  return {
    body: [{ type: 'text', text: say(language, 'pause.saved', { day }) }],
    actions: [endAction(person)],
  };
}

/** On Home, while it lasts. */
export function pauseLine({ language }: PersonView, { to }: DayRange, today: Day): string {
  return say(language, 'pause.now', { day: sayDay(to, language, today) });
}

export function endAction({ language }: PersonView): Action {
  return { kind: 'press', label: say(language, 'pause.end'), press: { word: 'pause', args: { end: 'yes' } } };
}
