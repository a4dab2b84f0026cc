import type { Action, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { exchanged } from '../parts.ts';
import { partIn, stageOf } from '../state.ts';
import { ownPart, partLines } from './parts.ts';
import { button, called, closed, note, type Scene, text } from './scene.ts';

/** What part is proposed to somebody, in private, and what they can do about it. */
export function partCard(scene: Scene): Card {
  const { state, say, me = '' } = scene;
  const stage = stageOf(state);
  if (!state.people.includes(me)) return closed(say('round.part.away', { lead: called(scene, state.lead) }));
  if (state.over) return closed(say(`round.over.${state.over}`));
  const own = ownPart(scene, me).join('\n');
  if (stage !== 'roles')
    return { body: [text(own), note(say('round.part.begun'))], actions: [], closed: true };
  return {
    title: say('round.part.title'),
    body: [
      text(say(`round.part.called.${state.mode}`, { lead: called(scene, state.lead) })),
      text(own),
      ...(state.people.length > 2 ? partLines(scene) : []),
      note(state.agreed.includes(me) ? say('round.part.agreed') : say('round.part.free')),
    ],
    actions: partActions(scene, me),
  };
}

function partActions({ state, say, run }: Scene, me: string): Action[] {
  const presents = state.rounds.some((round) => partIn(round, me) === 'presenter');
  const hasAgreed = state.agreed.includes(me);
  return [
    ...(hasAgreed
      ? []
      : [button('press', say('round.button.agree'), { run, type: 'partAgreed' }, 'primary')]),
    button('form', say('round.button.swap'), { run, type: 'swapWanted' }),
    ...(presents ? [button('form', say('round.button.team'), { run, type: 'teamNamed' })] : []),
    button('press', say('round.button.cannot'), { run, type: 'cannotCome' }),
  ];
}

/** Somebody would like to change parts with the reader. */
export function swapCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const asked = state.swaps.find(({ id }) => String(id) === view.id);
  if (!asked) return closed(say('round.swap.over'));
  const { from, to } = asked;
  const answer = (which: 'yes' | 'no') => ({
    run,
    type: 'swapAnswered',
    args: { id: String(asked.id), answer: which },
  });
  return {
    body: [
      text(say('round.swap.asks', { name: called(scene, from) })),
      note(say('round.swap.now')),
      ...ownPart(scene, to).map(text),
      note(say('round.swap.then')),
      ...ownPart({ ...scene, state: exchanged(state, from, to) }, to).map(text),
    ],
    actions: [
      button('press', say('round.button.swapYes'), answer('yes'), 'primary'),
      button('press', say('round.button.swapNo'), answer('no')),
    ],
  };
}

/** What the other one said to it. */
export function swappedCard(scene: Scene, view: ViewRef): Card {
  const { say, me = '' } = scene;
  const name = called(scene, view.to ?? '');
  if (view.answer === 'no') return { body: [text(say('round.swapped.no', { name }))], actions: [] };
  return {
    body: [text(say('round.swapped.yes', { name })), ...ownPart(scene, me).map(text)],
    actions: [],
  };
}
