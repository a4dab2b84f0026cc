import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { moduleName, namesFor } from '../../meeting/title.ts';
import { beginsAt } from '../../meeting/when.ts';
import { type Deadline, deadlinesOf, isMet } from '../deadlines.ts';
import { gapsOf, isQuiet } from '../gaps.ts';
import { booked } from '../state.ts';
import { findTime, withMeeting } from './actions.ts';
import { puttingOff } from './put-off.ts';
import { closedUnless, dayFor, overCard, type Scene, soonFor, text, whenFor } from './scene.ts';

/** Day 1, day 4 and day 8 (T12, T20): whose initiative it is, until when, and that late is not too late. */
export function nudgeCard(scene: Scene, view: ViewRef): Card {
  const { state, read, reader, say } = scene;
  const deadline = deadlinesOf(state, read).find(({ day1 }) => day1.id === view.day1);
  const open = deadline !== undefined && !isMet(state, deadline) && state.status === 'active';
  if (!deadline) return closedUnless(false, { body: [text(say('mentoring.nudge.over'))], actions: [] });
  const params = {
    by: dayFor(scene, deadline.by),
    module: moduleName(deadline.day1, reader.language, namesFor(read.owner.id, read.networks)),
    when: state.meeting?.suggestion ? whenFor(scene, state.meeting.suggestion.when) : '',
  };
  const key = `mentoring.nudge.${toneOf(scene, deadline, view)}` as const;
  const card = closedUnless(open, { body: [text(say(key, params))], actions: findTime(scene) });
  const thing = { name: 'nudge' as const, about: `${view.after}.${view.day1}` };
  return puttingOff(scene, thing, view, card);
}

/** What is left to do: to answer or to wait; and how far the days had come when it was said. */
function toneOf({ state, reader }: Scene, { by, nudges }: Deadline, { after, again }: ViewRef) {
  const suggestion = state.meeting?.suggestion;
  if (suggestion && beginsAt(suggestion.when) > reader.now)
    return suggestion.by === 'talent' ? 'waiting' : 'suggested';
  const index = nudges.findIndex((one) => String(one.after) === after);
  const on = again?.slice(0, 10) ?? nudges[index]?.on ?? '';
  if (on > by) return 'late';
  return index === 0 ? 'first' : 'again';
}

/** In the middle between two teaching days (T13): a thought, said once. */
export function betweenCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say, reader } = scene;
  const gap = gapsOf(state, read).find(({ after }) => after.id === view.meeting);
  if (!gap) return closedUnless(false, { body: [text(say('mentoring.nudge.over'))], actions: [] });
  const open = state.status === 'active' && isQuiet(state, gap) && beginsAt(gap.before) > reader.now;
  const body = [text(say('mentoring.between', { day: dayFor(scene, gap.before.day) }))];
  const card = closedUnless(open, { body, actions: findTime(scene) });
  return puttingOff(scene, { name: 'between', about: gap.after.id }, view, card);
}

/** Two workdays before: time to say what it is to be about, so that the mentor knows it the day before. */
export function soonCard(scene: Scene, view: ViewRef): Card {
  const { state, reader, say } = scene;
  const at = booked(state);
  const open = at !== undefined && at.id === view.meeting && !at.topic && beginsAt(at.when) > reader.now;
  if (!at || at.id !== view.meeting) return overCard(scene, view.meeting);
  const key = at.topic ? 'mentoring.soon.shared' : 'mentoring.soon';
  const card = closedUnless(open, {
    body: [text(say(key, { when: soonFor(scene, at.when) }))],
    actions: withMeeting(scene),
  });
  return puttingOff(scene, { name: 'soon', about: at.id }, view, card);
}
