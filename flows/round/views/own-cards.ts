import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { missingIn } from '../floor.ts';
import { contributionOf, placeFrom, placeName, stageOf } from '../state.ts';
import { lineKey } from '../summary.ts';
import { saidBlocks } from './channel-cards.ts';
import { presenterNames, taskOf, weIn } from './parts.ts';
import { button, closed, note, type Scene, text, until } from './scene.ts';
import { lineBlocks } from './summary-card.ts';

/** It is the reader's turn, over days. */
export function turnCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run, me = '' } = scene;
  const place = placeFrom(view.at, state);
  const { at } = state;
  if (!place || !at || stageOf(state) !== 'steps' || placeName(at) !== view.at)
    return closed(say('round.turn.over'));
  if (!missingIn(state, place).includes(me)) return closed(say('round.turn.done'));
  const round = state.rounds[place.round];
  const name = round ? presenterNames(scene, round) : '';
  const press = { run, type: 'said', args: { seen: placeName(place) } };
  return {
    title: say(`round.step.${place.step}.title`),
    body: [
      text(say(`round.turn.${place.step}`, { name, we: weIn(round) })),
      ...(place.step === 'reflections'
        ? [text(say('round.turn.reflections.task', { task: taskOf(scene, place.round, me) }))]
        : []),
      note(say(view.again ? 'round.turn.again' : 'round.turn.until', { until: until(scene, at.ends) })),
    ],
    actions: [button('form', say(`round.say.${place.step}`), press, 'primary')],
  };
}

/** What the reader has decided, all of it, and the way to take it along into their own cycle (K24). */
export function decidedCard(scene: Scene, view: ViewRef): Card {
  const { state, read, run, say } = scene;
  const one = contributionOf(state, Number(view.id));
  if (!one) return closed(say('round.said.gone'));
  const isOpen = read.readersCycle?.open;
  const press = { run, type: 'decisionTaken', args: { id: String(one.id) } };
  return {
    title: say('round.decided.title'),
    body: [...saidBlocks(scene, one), note(say(isOpen ? 'round.decided.take' : 'round.decided.keep'))],
    actions: [button('form', say(isOpen ? 'round.button.take' : 'round.button.start'), press, 'primary')],
  };
}

/** The reader's own lines in the summary, exactly as they would stand there. */
export function lineCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const { summary } = state;
  const line = summary?.lines.find(({ person }) => person === view.person);
  if (!summary || !line || summary.status === 'withdrawn') return closed(say('round.line.over'));
  const isPosted = summary.status === 'posted';
  const approve = { run, type: 'lineApproved', args: { fields: lineKey(line) } };
  const body = [
    ...lineBlocks(scene, line),
    note(
      line.status === 'asked' && !isPosted
        ? say('round.line.until', { until: until(scene, summary.until) })
        : say(`round.line.${line.status}`),
    ),
  ];
  return {
    title: say('round.line.title'),
    body: line.status === 'asked' ? [text(say('round.line.asks')), ...body] : body,
    actions: [
      ...(line.status === 'approved'
        ? []
        : [button('press', say('round.button.approve'), approve, 'primary')]),
      button('form', say('round.button.changeLine'), { run, type: 'lineChanged' }),
      ...(line.status === 'left'
        ? []
        : [button('press', say('round.button.leaveLine'), { run, type: 'lineLeft' })]),
    ],
  };
}
