import type { Action, Block, Card, Form, Input } from '../../../src/core/card.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import { dayOf, sayMonth } from '../../schedule.ts';
import { monthOf } from '../adding.ts';
import { monthsAhead } from '../months.ts';
import type { Month } from '../state.ts';
import { kindsInSeries } from './add-actions.ts';
import { namesOf, note, type Scene, settled, text } from './scene.ts';

/** What is posted of a meeting of which only the month is known (K11); closed once it has a day. */
export function monthCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const month = monthOf(state, view.id);
  if (!month) return settled(say('programme.ask.settled'));
  return { body: [text(say('programme.month.is', namesIn(scene, month)))], actions: [] };
}

/** The same for whoever has done it. */
export function monthDoneCard(scene: Scene, view: ViewRef): Card {
  const month = monthOf(scene.state, view.id);
  const card = monthCard(scene, view);
  if (!month) return card;
  const networks = namesOf(scene, month.networks);
  const params = { networks, count: month.networks.length };
  return { ...card, body: [...card.body, note(scene.say('programme.done.added', params))] };
}

export function monthOffCard(scene: Scene, { id = '', kind, month = '', network = '' }: ViewRef): Card {
  const gone: Month = { id, kind: kind === 'joint' ? 'joint' : 'network', networks: [network], month };
  return { body: [text(scene.say('programme.month.off', namesIn(scene, gone)))], actions: [] };
}

function namesIn({ what, reader }: Scene, month: Month) {
  const today = dayOf(reader.now, reader.zone);
  return { ...what(month), month: sayMonth(month.month, reader.language, today) };
}

/** Those that are still to get a day. */
const monthsIn = ({ state, read, reader }: Scene) => {
  const [thisMonth = ''] = monthsAhead({ stamp: { at: reader.now }, read });
  return state.months
    .filter(({ month }) => month >= thisMonth)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
};

/** In the list of dates, after those that have a day. */
export const monthLines = (scene: Scene): Block[] =>
  monthsIn(scene).map((month) => text(scene.say('programme.month.line', namesIn(scene, month))));

/** To give it a day, or to call it off. */
export const monthMenus = (scene: Scene): Action[] =>
  monthsIn(scene).map((month) => {
    const { run, say } = scene;
    const { id, kind } = month;
    const option = (label: string, type: string, args: Record<string, string>) => ({
      kind: 'form' as const,
      label,
      press: { run, type, args },
    });
    return {
      kind: 'menu',
      label: say('programme.month.menu', namesIn(scene, month)),
      options: [
        option(say('programme.button.day'), 'dateAdded', { kind, month: id }),
        option(say('programme.button.cancel'), 'monthDropped', { id }),
      ],
    };
  });

/** Asks first: people have read of it. */
export function monthOffForm(scene: Scene, asked: RunPress): Form {
  const { state, say } = scene;
  const month = monthOf(state, asked.args?.id);
  if (!month) throw new UserError('error.dateGone');
  return {
    title: say('programme.form.cancel'),
    intro: say('programme.month.cancel', namesIn(scene, month)),
    inputs: [],
    submit: say('programme.form.cancelSubmit'),
    cancel: say('programme.form.keep'),
    press: asked,
  };
}

/** @param others the field for the networks that meet together */
export function monthForm(scene: Scene, asked: Press, others: Input): Form | undefined {
  const { say, reader, read } = scene;
  const kind = kindsInSeries(scene).find((one) => 'args' in asked && one === asked.args?.kind);
  if (!kind) return undefined;
  const today = dayOf(reader.now, reader.zone);
  const months = monthsAhead({ stamp: { at: reader.now }, read });
  return {
    title: say(`programme.add.${kind}`),
    intro: say('programme.month.intro'),
    inputs: [
      ...(kind === 'joint' ? [others] : []),
      {
        kind: 'choice',
        name: 'month',
        label: say('programme.month.which'),
        options: months.map((value) => ({ value, label: sayMonth(value, reader.language, today) })),
      },
    ],
    submit: say('programme.form.add'),
    cancel: say('cancel'),
    press: asked,
  };
}
