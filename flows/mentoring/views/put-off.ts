import type { Card, Form } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { beginningIn, sayWhen } from '../../meeting/when.ts';
import { laterForm, laterMenu } from '../../put-off/menu.ts';
import { dayOf } from '../../schedule.ts';
import { mentorIn } from '../decide.ts';
import { type Thing, wordFor } from '../things.ts';
import { note, type Scene } from './scene.ts';

/** Whoever reads it, with their hours and days off. */
const self = ({ to, state, read }: Scene) =>
  to === 'mentor' ? (mentorIn(state, read) ?? read.owner) : read.owner;

/**
 * The card with the way to put it off; or, where it was put off or let go since, with that instead.
 * @param how whether the menu offers to let it go: not where the card has a button for it
 */
export function puttingOff(
  scene: Scene,
  thing: Thing,
  view: ViewRef,
  card: Card,
  how: { canLetGo?: boolean } = {},
): Card {
  const { state, say, run } = scene;
  const word = wordFor(thing);
  const until = state.again?.[word];
  if (card.closed) return card;
  if (until === undefined || until === view.again) {
    const why = view.again ? [note(say('cycle.why.again'))] : [];
    return {
      ...card,
      body: [...card.body, ...why],
      actions: [...card.actions, laterMenu(say, run, { what: word }, how)],
    };
  }
  const said =
    until === 'not' ? say('cycle.again.let') : say('cycle.again.until', { when: momentOf(scene, until) });
  return { ...card, body: [...card.body, note(said)], actions: [], closed: true };
}

function momentOf(scene: Scene, local: string): string {
  const { reader } = scene;
  const [day = '', time = ''] = local.split('T');
  const at = beginningIn({ day, time, zone: self(scene).zone, minutes: 0 }, reader.zone);
  return sayWhen(at, reader.language, dayOf(reader.now, reader.zone));
}

export const laterThan = (scene: Scene, press: Press): Form =>
  laterForm(scene.say, self(scene), dayOf(scene.reader.now, scene.reader.zone), press);
