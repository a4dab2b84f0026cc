import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { adjustmentIn } from '../afterwards.ts';
import { findTime } from './actions.ts';
import { puttingOff } from './put-off.ts';
import { button, closedUnless, note, quote, type Scene, text, whenFor } from './scene.ts';

/** Did the two talk? Asked once. */
export function afterCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const id = view.meeting ?? '';
  const at = state.meeting?.id === id ? state.meeting : state.past.find((one) => one.id === id);
  const outcome = state.past.find((one) => one.id === id)?.outcome ?? 'open';
  const open = outcome === 'open' && state.status === 'active';
  const press = (answer: 'yes' | 'no') =>
    button('press', say(`mentoring.held.${answer}`), {
      run,
      type: 'heldTold',
      args: { meeting: id, answer },
    });
  const move = button('form', say('mentoring.held.moved'), {
    run,
    type: 'suggested',
    args: { arranged: 'yes' },
  });
  const when = at?.when ? whenFor(scene, at.when) : '';
  const answered = outcome === 'held' ? [note(say('mentoring.held.noted'))] : [];
  const card = closedUnless(open, {
    body: [text(say('mentoring.after', { when })), ...answered],
    actions: [press('yes'), move, press('no')],
  });
  return puttingOff(scene, { name: 'after', about: id }, view, card);
}

/** The two have talked: what is to be adjusted, for the talent alone (T12). */
export function adjustCard({ state, say, run, read }: Scene, view: ViewRef): Card {
  const id = view.meeting ?? '';
  const at = state.past.find((one) => one.id === id);
  const written = at && adjustmentIn(at, { read });
  const open = state.adjusting === id;
  const args = { meeting: id };
  const form = (key: 'write' | 'edit') =>
    button('form', say(`mentoring.adjust.${key}`), { run, type: 'adjusted', args });
  const plan = button('press', say('mentoring.adjust.plan'), { word: 'start' });
  if (!open)
    return {
      body: [
        text(say('mentoring.adjust')),
        ...(written ? [quote(written), note(say('mentoring.adjust.kept'))] : []),
      ],
      actions: written ? [plan, form('edit')] : [],
      closed: true,
    };
  const nothing = button('press', say('mentoring.adjust.nothing'), {
    run,
    type: 'adjusted',
    args: { ...args, answer: '' },
  });
  return { body: [text(say('mentoring.adjust'))], actions: [form('write'), plan, nothing] };
}

/** It did not come to anything: no reproach, and another time. */
export function anewCard(scene: Scene): Card {
  const open = scene.state.status === 'active' && !scene.state.meeting;
  return closedUnless(open, { body: [text(scene.say('mentoring.anew'))], actions: findTime(scene) });
}

/** The distress rule: whom one can talk with. */
export function restCard({ say, read }: Scene): Card {
  const contact = read.networks.find((network) => network.contact)?.contact ?? say('cycle.contact');
  return { body: [text(say('cycle.rest')), text(contact)], actions: [] };
}
