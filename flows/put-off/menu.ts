import type { Form, Menu } from '../../src/core/card.ts';
import type { RunId, WorkingPerson } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import type { Day } from '../../src/core/time.ts';
import type { MessageKey, Params } from '../locales/say.ts';
import { nextWorkday } from '../schedule.ts';

type Say = (key: MessageKey, params?: Params) => string;

/**
 * On a message that Lærke begins: it may come when it suits better, or not at all (domain.md §8, Cadence). The run hears
 * `snoozed` or `letGo` with these arguments.
 * @param canLetGo whether the conversation goes on without it
 */
export function laterMenu(
  say: Say,
  run: RunId,
  args: Record<string, string>,
  { canLetGo = true }: { canLetGo?: boolean } = {},
): Menu {
  const again = (until: 'tomorrow' | 'monday') => ({
    kind: 'press' as const,
    label: say(`cycle.again.${until}`),
    press: { run, type: 'snoozed', args: { ...args, until } },
  });
  return {
    kind: 'menu',
    label: say('cycle.button.later'),
    options: [
      again('tomorrow'),
      again('monday'),
      { kind: 'form', label: say('cycle.again.pick'), press: { run, type: 'snoozed', args } },
      ...(canLetGo
        ? [{ kind: 'press' as const, label: say('cycle.again.not'), press: { run, type: 'letGo', args } }]
        : []),
      { kind: 'form', label: say('cycle.again.pause'), press: { word: 'pause' } },
    ],
  };
}

/** Any time of any workday, filled in with the next one's morning. */
export function laterForm(
  say: Say,
  { off, hours }: Pick<WorkingPerson, 'off' | 'hours'>,
  today: Day,
  press: Press,
): Form {
  return {
    title: say('cycle.again.title'),
    inputs: [
      { kind: 'date', name: 'day', label: say('cycle.again.day'), value: nextWorkday(today, off) },
      { kind: 'time', name: 'time', label: say('cycle.again.time'), value: hours.from },
    ],
    submit: say('settings.save'),
    cancel: say('cancel'),
    press,
  };
}
