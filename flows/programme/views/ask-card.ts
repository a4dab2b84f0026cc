import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { sayLength } from '../../meeting/when.ts';
import { addDays, sayDay } from '../../schedule.ts';
import { type Collision, collisionsOf } from '../collisions.ts';
import { dateOf, gapOf, upcoming } from '../dates.ts';
import { stillFits } from '../moves.ts';
import type { Asked, Move, ProgrammeDate } from '../state.ts';
import { note, press, type Scene, settled, text } from './scene.ts';

/** What there is room for, and what somebody can weigh. */
const MOST_NAMED = 5;

/** Before anything moves: what does, what moves along and why, and what stays (A3). */
export function askCard(scene: Scene, view: ViewRef): Card {
  const { state, reader, read, say } = scene;
  const { asked } = state;
  if (!asked || String(asked.number) !== view.asked || !stillFits(state, asked, reader.now))
    return settled(say('programme.ask.settled'));
  const [first, ...others] = asked.moves;
  const moving = asked.moves.map(({ id }) => id);
  const near = collisionsOf(state, asked, read, reader.now).slice(0, MOST_NAMED);
  const named = [...moving, ...near.map(({ id }) => id)];
  const stay = upcoming(state, reader.now).filter(({ id }) => !named.includes(id));
  return {
    title: say('programme.ask.title'),
    body: [
      ...(first ? lines(scene, first) : []),
      ...others.flatMap((move) => [...lines(scene, move), ...reasons(scene, move)]),
      ...near.map((one) => text(collisionLine(scene, one))),
      ...(stay.length > 0 ? [note(say('programme.ask.stay', { count: stay.length }))] : []),
    ],
    actions: actions(scene, asked),
  };
}

/** A fixed date stays, and the facilitator is told what it collides with (A3). */
function collisionLine({ say, what, when }: Scene, { fixed, moved, days }: Collision): string {
  const params = { What: what(fixed).What, when: when(fixed), moved: what(moved).what };
  if (days === 0) return say('programme.ask.sameDay', params);
  return days > 0
    ? say('programme.ask.after', { ...params, count: days })
    : say('programme.ask.before', { ...params, count: -days });
}

function lines(scene: Scene, { id, from, to }: Move): Block[] {
  const { state, say, what, when, start, reader } = scene;
  const date = dateOf(state, id);
  if (!date) return [];
  const names = what(date);
  const params = { ...names, from: start({ ...date, ...from }), to: when({ ...date, ...to }) };
  const isElsewhen = from.day !== to.day || from.time !== to.time;
  const details = [
    ...(from.minutes === to.minutes
      ? []
      : [note(say('programme.ask.length', { length: sayLength(to.minutes, reader.language) }))]),
    ...(from.place === to.place
      ? []
      : [note(to.place ? say('programme.place', { place: to.place }) : say('programme.ask.noPlace'))]),
  ];
  return [
    text(
      isElsewhen
        ? say('programme.ask.moves', params)
        : say('programme.news.is', { ...names, when: params.to }),
    ),
    ...details,
  ];
}

/** Why something moves along, and why not to the very day. */
function reasons(scene: Scene, { id, to, why }: Move): Block[] {
  const { say, what, state, read, reader } = scene;
  const date = dateOf(state, id);
  const anchor = date && dateOf(state, date.follows?.id);
  if (!date || !anchor) return [];
  const words = [
    why.includes('gap')
      ? say('programme.ask.gap', { count: gapOf(read), ...what(date), ...anchorName(scene, anchor) })
      : say('programme.ask.along', { ...what(date), ...anchorName(scene, anchor) }),
  ];
  const ideal = idealDay(scene, date);
  const hindrance = why.find((one) => one !== 'gap');
  if (hindrance && ideal && ideal !== to.day)
    words.push(say(`programme.ask.${hindrance}`, { day: sayDay(ideal, reader.language, to.day) }));
  return [note(words.join(' '))];
}

const anchorName = ({ what }: Scene, anchor: ProgrammeDate) => ({ anchor: what(anchor).what });

/** Where it would lie if that day were free. */
function idealDay({ state, read }: Scene, date: ProgrammeDate) {
  const anchor = state.asked?.moves.find(({ id }) => id === date.follows?.id);
  return anchor && addDays(anchor.to.day, Math.max(date.follows?.days ?? 0, gapOf(read)));
}

function actions({ say, run }: Scene, { number, moves, alone }: Asked): Action[] {
  const deed = (type: string, which?: 'all' | 'one') => ({
    run,
    type,
    args: { asked: String(number), ...(which && { which }) },
  });
  const isMany = moves.length > 1;
  const all = isMany
    ? say('programme.button.moveAll', { count: moves.length })
    : say('programme.button.moveIt');
  return [
    { ...press(all, deed('moveConfirmed', 'all')), style: 'primary' } as Action,
    ...(isMany && alone ? [press(say('programme.button.moveOne'), deed('moveConfirmed', 'one'))] : []),
    press(say('programme.button.leave'), deed('moveDropped')),
  ];
}
