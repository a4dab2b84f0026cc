import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { adjustmentIn, keptIn } from '../afterwards.ts';
import { dated } from '../state.ts';
import { findTime } from './actions.ts';
import { puttingOff } from './put-off.ts';
import { button, closedUnless, note, quote, type Scene, text, whenFor } from './scene.ts';

/** Did the two talk? Asked once. */
export function afterCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const { meeting: id = '', day, time } = view;
  const at = dated(state).find((one) => one.id === id && one.when.day === day && one.when.time === time);
  const args = { meeting: id };
  const press = (answer: 'yes' | 'no') =>
    button('press', say(`mentoring.held.${answer}`), { run, type: 'heldTold', args: { ...args, answer } });
  const move = button('form', say('mentoring.held.moved'), {
    run,
    type: 'suggested',
    args: { ...args, arranged: 'yes' },
  });
  const answered = at?.outcome === 'held' ? [note(say('mentoring.held.noted'))] : [];
  if (!at) return closedUnless(false, { body: [text(say('mentoring.after.moved'))], actions: [] });
  const isHere = state.meeting?.id === id;
  const card = closedUnless(at.outcome === 'open' && state.status === 'active', {
    body: [text(say('mentoring.after', { when: whenFor(scene, at.when) })), ...answered],
    actions: [press('yes'), ...(isHere ? [move] : []), press('no')],
  });
  return puttingOff(scene, { name: 'after', about: id }, view, card);
}

/**
 * The two have talked: what is to be adjusted, for the talent alone (T12); after the first talk, what the two have agreed
 * on, since there may be nothing to adjust yet.
 */
export function adjustCard({ state, say, run, read }: Scene, view: ViewRef): Card {
  const id = view.meeting ?? '';
  const at = state.past.find((one) => one.id === id);
  const written = at && adjustmentIn(at, { read });
  const args = { meeting: id };
  const form = (key: 'write' | 'edit') =>
    button('form', say(`mentoring.adjust.${key}`), { run, type: 'adjusted', args });
  const isFirst = at?.kind === 'expectation';
  const ask = text(say(isFirst ? 'mentoring.adjust.first' : 'mentoring.adjust'));
  const plan = isFirst ? [] : [button('press', say('mentoring.adjust.plan'), { word: 'start' })];
  if (state.adjusting !== id)
    return {
      body: [ask, ...(written ? [quote(written), note(say('mentoring.adjust.kept'))] : [])],
      actions: written ? [...plan, form('edit')] : [],
      closed: true,
    };
  const nothing = button('press', say('mentoring.adjust.nothing'), {
    run,
    type: 'adjusted',
    args: { ...args, answer: '' },
  });
  return { body: [ask, note(say('mentoring.adjust.private'))], actions: [form('write'), ...plan, nothing] };
}

/** The message in which it was written is gone: shall it go here, too? */
export function deletedCard({ state, say, run }: Scene, view: ViewRef): Card {
  const at = keptIn(state, view.meeting ?? '');
  const settle = (erase: 'yes' | 'no') =>
    button('press', say(`cycle.deleted.${erase === 'yes' ? 'erase' : 'keep'}`), {
      run,
      type: 'deletionSettled',
      args: { meeting: view.meeting ?? '', erase },
    });
  if (at?.sources?.length)
    return { body: [text(say('cycle.deleted.ask'))], actions: [settle('yes'), settle('no')] };
  const said = say(at?.written?.length ? 'cycle.deleted.stays' : 'cycle.deleted.gone');
  return { body: [text(said)], actions: [], closed: true };
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
