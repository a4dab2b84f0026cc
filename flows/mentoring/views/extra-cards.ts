import type { Card, Form } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { moduleName, namesFor } from '../../meeting/title.ts';
import { adjustmentIn } from '../afterwards.ts';
import { takeHomePress } from '../internship.ts';
import { wordFor } from '../things.ts';
import { windowIn } from '../window.ts';
import { puttingOff } from './put-off.ts';
import { button, closedUnless, dayFor, note, quote, type Scene, text, today } from './scene.ts';

/** Asked once, when the module that opens it is over (T17): who or what else would help, besides the mentor (T18). */
export function extraCard(scene: Scene, view: ViewRef): Card {
  const { state, say, read, run, reader } = scene;
  const opens = windowIn(state, read)?.opens;
  const module = opens ? moduleName(opens, reader.language, namesFor(read.owner.id, read.networks)) : '';
  const thing = { name: 'extra' as const, about: view.meeting ?? '' };
  const settled = state.extraAsked ? 'mentor' : 'internship';
  const open = opens?.id === view.meeting && state.status === 'active';
  if (state.extraAsked || state.internship)
    return {
      body: [text(say('mentoring.extra', { module })), note(say(`mentoring.extra.${settled}`))],
      actions: [],
      closed: true,
    };
  const card = closedUnless(open, {
    body: [text(say('mentoring.extra', { module })), note(say('mentoring.extra.later'))],
    actions: [
      button('form', say('mentoring.button.extra'), { word: 'mentor', args: { kind: 'extra' } }),
      button('form', say('mentoring.button.internship'), { run, type: 'internshipNoted' }),
      button('form', say('mentoring.button.group'), { run, type: 'groupAsked' }),
      button('press', say('mentoring.button.noThanks'), {
        run,
        type: 'letGo',
        args: { what: wordFor(thing) },
      }),
    ],
  });
  return puttingOff(scene, thing, view, card, { canLetGo: false });
}

/** The days as they stand, for the talent alone. */
export function internshipCard(scene: Scene): Card {
  const { state, say, run } = scene;
  const { internship } = state;
  if (!internship)
    return closedUnless(false, { body: [text(say('mentoring.internship.gone'))], actions: [] });
  const open = state.status === 'active' && internship.to >= today(scene);
  return closedUnless(open, {
    body: [text(say('mentoring.internship', daysOf(scene))), note(say('mentoring.internship.private'))],
    actions: [
      button('form', say('mentoring.button.editDays'), { run, type: 'internshipNoted' }),
      button('press', say('mentoring.button.dropInternship'), { run, type: 'internshipDropped' }),
    ],
  });
}

/** *fra mandag den 7. juni til fredag den 11. juni*, or the only day. */
export function daysOf(scene: Scene): { days: string } {
  const { from = '', to = '' } = scene.state.internship ?? {};
  const days = { from: dayFor(scene, from), to: dayFor(scene, to) };
  return { days: scene.say(from === to ? 'mentoring.days.one' : 'mentoring.days', days) };
}

/** The workday before: something to go with. */
export function leavingCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const { day = '' } = view;
  const open = state.internship?.from === day && day > today(scene);
  const body = [text(say('mentoring.leaving', { from: dayFor(scene, day) }))];
  return puttingOff(scene, { name: 'leaving', about: day }, view, closedUnless(open, { body, actions: [] }));
}

/** Afterwards: what the talent takes home. A plain reply answers it, and nobody else reads it. */
export function backCard(scene: Scene, view: ViewRef): Card {
  const { state, say, read, run } = scene;
  const { internship } = state;
  const ask = text(say('mentoring.back'));
  if (!internship || internship.to !== view.day) return { body: [ask], actions: [], closed: true };
  const written = adjustmentIn(internship, { read });
  const write = (key: 'write' | 'edit') => button('form', say(`mentoring.adjust.${key}`), takeHomePress(run));
  if (written)
    return {
      body: [ask, quote(written), note(say('mentoring.adjust.kept'))],
      actions: [write('edit')],
      closed: true,
    };
  const card = { body: [ask, note(say('mentoring.adjust.private'))], actions: [write('write')] };
  return puttingOff(scene, { name: 'back', about: view.day ?? '' }, view, card);
}

export function internshipForm({ say, state }: Scene, press: Press): Form {
  const { from, to } = state.internship ?? {};
  return {
    title: say('mentoring.form.internship'),
    intro: say('mentoring.form.internshipIntro'),
    inputs: [
      { kind: 'date', name: 'from', label: say('mentoring.form.from'), ...(from && { value: from }) },
      { kind: 'date', name: 'to', label: say('mentoring.form.to'), ...(to && { value: to }) },
    ],
    submit: say('mentoring.form.save'),
    cancel: say('cancel'),
    press,
  };
}
