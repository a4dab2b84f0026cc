import type { Block, Form, Menu } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { laterForm, laterMenu as menu } from '../../put-off/menu.ts';
import type { Thing } from '../definition.ts';
import { isQuestion } from '../waiting.ts';
import { note, type Scene, sayMoment, todayFor } from './scene.ts';

/**
 * A look-back has to be gone through, now or later: let go, its questions would never come.
 * @param seen what else the choice has to know of the card
 */
export const laterMenu = ({ say, run, state }: Scene, what: Thing, seen: { noted?: string } = {}): Menu =>
  menu(say, run, { what, ...seen }, { canLetGo: !(isQuestion(what) && state.lookingBack) });

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

export const snoozeForm = ({ say, read, reader }: Scene, press: Press): Form =>
  laterForm(say, read.owner, todayFor(reader), press);
