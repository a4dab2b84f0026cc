import { rescheduled } from '../remind.ts';
import { type Decided, type Moment, ROOT, refresh } from './decide.ts';
import { remindersOf } from './reminders.ts';
import { course, placeName, type RoundState } from './state.ts';

/** Which cards read otherwise now, and when the meeting wants to be woken: derived from what has become of it. */
export function withConsequences(before: RoundState, decided: Decided, moment: Moment): Decided {
  const { state: after, effects = [] } = decided;
  if (after === before) return decided;
  const { at: now } = moment.stamp;
  const set = rescheduled(remindersOf(before, now, moment.read), remindersOf(after, now, moment.read));
  const shown = effects.flatMap((effect) => (effect.type === 'show' ? [effect.slot] : []));
  const stale = changedSlots(before, after).filter((slot) => !shown.includes(slot));
  return { ...decided, effects: [...effects, ...stale.map(refresh), ...set] };
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

function changedSlots(before: RoundState, after: RoundState): string[] {
  const everybody = [...new Set([...before.people, ...before.away, ...after.people])];
  const isStanding = !differs(standing(before), standing(after));
  const parts = differs(before.rounds, after.rounds) || differs(before.agreed, after.agreed) || !isStanding;
  return [
    ROOT,
    'lead',
    ...(parts ? everybody.map((person) => `part.${person}`) : []),
    ...before.swaps.filter((swap) => !after.swaps.includes(swap)).map(({ id }) => `swap.${id}`),
    ...steps(before, after),
    ...(differs(before.at, after.at) || differs(before.said, after.said)
      ? everybody.map((person) => `turn.${person}`)
      : []),
    ...changedSaid(before, after),
    ...changedLines(before, after),
  ];
}

const standing = ({ at, summary, over }: RoundState) => [at && placeName(at), summary?.status, over];

/** The step that is over, the one that is at hand, and all of them once the meeting is over. */
function steps(before: RoundState, after: RoundState): string[] {
  const places = [before.at, after.at].flatMap((at) => (at ? [`step.${placeName(at)}`] : []));
  if (differs(before.rounds, after.rounds) || before.over !== after.over)
    return course(before).map((place) => `step.${placeName(place)}`);
  return differs(before.at, after.at) ? [...new Set(places)] : [];
}

function changedSaid(before: RoundState, after: RoundState): string[] {
  const known = new Map(after.said.map((one) => [one.id, one]));
  const changed = before.said.filter((one) => differs(one, known.get(one.id)));
  const heads = [...before.said, ...after.said].filter(
    ({ id, step }) => step === 'patterns' && changed.some(({ into }) => into === id),
  );
  const isOver = before.over !== after.over || before.at?.step !== after.at?.step;
  const patterns = isOver ? before.said.filter(({ step }) => step === 'patterns') : [];
  return [
    ...new Set([...changed, ...heads, ...patterns].flatMap(({ id }) => [`said.${id}`, `decided.${id}`])),
  ];
}

function changedLines(before: RoundState, after: RoundState): string[] {
  if (!differs(before.summary, after.summary) && before.over === after.over) return [];
  return [
    ...(before.summary?.lines ?? []).map(({ person }) => `line.${person}`),
    ...(before.summary?.status === 'posted' ? ['summary'] : []),
  ];
}
