import type { Block, Form, Menu } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { nextWorkday } from '../../schedule.ts';
import type { Thing } from '../definition.ts';
import { form, note, press, type Scene, sayMoment, todayFor } from './scene.ts';

/**
 * On every message that Lærke begins: it may come when it suits better, or not at all (domain.md §8, Cadence).
 * @param seen what else the choice has to know of the card
 */
export function laterMenu(scene: Scene, what: Thing, seen: { noted?: string } = {}): Menu {
  const { run, say } = scene;
  const args = { what, ...seen };
  const again = (until: 'tomorrow' | 'monday') =>
    press(scene, `cycle.again.${until}`, { run, type: 'snoozed', args: { ...args, until } });
  return {
    kind: 'menu',
    label: say('cycle.button.later'),
    options: [
      again('tomorrow'),
      again('monday'),
      form(scene, 'cycle.again.pick', { run, type: 'snoozed', args }),
      press(scene, 'cycle.again.not', { run, type: 'letGo', args }),
      form(scene, 'cycle.again.pause', { word: 'pause' }),
    ],
  };
}

/** That this card was put off or let go, as its last line; nothing while it is the one that counts. */
export function putOffNote(scene: Scene, what: Thing, view: ViewRef): Block[] {
  const until = scene.state.again?.[what];
  if (until === undefined || until === view.again) return [];
  const isLet = until === 'not';
  return [
    note(
      isLet
        ? scene.say('cycle.again.let')
        : scene.say('cycle.again.until', { when: sayMoment(scene, until, scene.read.owner.zone) }),
    ),
  ];
}

/** Whether it was let go: then its card has had its time, and a reply is no answer to it. */
export const isLetGo = ({ state }: Scene, what: Thing) => state.again?.[what] === 'not';

/** Why it comes now, where the leader chose the moment. */
export const whyAgain = ({ say }: Scene, { again }: ViewRef): Block[] =>
  again ? [note(say('cycle.why.again'))] : [];

/** Any time of any workday, filled in with the next one's morning. */
export function snoozeForm(scene: Scene, what: Press): Form {
  const { say, read, reader } = scene;
  const { owner } = read;
  return {
    title: say('cycle.again.title'),
    inputs: [
      {
        kind: 'date',
        name: 'day',
        label: say('cycle.again.day'),
        value: nextWorkday(todayFor(reader), owner.off),
      },
      { kind: 'time', name: 'time', label: say('cycle.again.time'), value: owner.hours.from },
    ],
    submit: say('settings.save'),
    cancel: say('cancel'),
    press: what,
  };
}
