import { UserError } from '../../src/core/errors.ts';
import { atField, readAnswer, standing, versionBefore, versionIn } from './answers.ts';
import {
  type Decided,
  type Moment,
  show,
  todayOf,
  unshared,
  withFactsOf,
  withoutShares,
  written,
} from './decide.ts';
import { isWords, type StepId, stepOf } from './definition.ts';
import { type EventOf, NOTE } from './events.ts';
import { putNote, withNote } from './noting.ts';
import { goOn, onward } from './onward.ts';
import {
  applies,
  type CycleState,
  isAskedIn,
  isAtRest,
  lastVersionOf,
  type Note,
  reopened,
  versionOf,
  versionOfNote,
  withStep,
} from './state.ts';

/** Something that was saved: a step's answer, or a note. */
export type Place = { step: StepId } | { note: Note };

/** The thing that `step.<id>` or `note.<id>` names; undefined for what is no longer there. */
export function placeOf(state: CycleState, name: string): Place | undefined {
  const [kind, id = ''] = name.split('.');
  if (kind === 'step') return versionOf(state, stepOf(id).id) > 0 ? { step: stepOf(id).id } : undefined;
  const note = state.notes.find((one) => String(one.id) === id);
  return note && { note };
}

/**
 * *Undo*: the text is gone for good, and what stood there before is what counts again. What was written in a message
 * that its author has deleted goes as a whole: no earlier wording of it comes back. Pressed twice it takes one wording
 * back, not the one before as well.
 */
export function takeBack(
  state: CycleState,
  { what, whole, version }: EventOf<'takenBack'>,
  moment: Moment,
): Decided {
  const place = placeOf(state, what);
  if (version !== undefined && place && 'step' in place && versionOf(state, place.step) !== version)
    return { state };
  if (!place && whole) return leftBehind(state, what, moment);
  if (!place || !canGo(state, place, whole !== undefined)) return { state };
  const removed = without(state, place, moment, whole !== undefined);
  if ('note' in place) return removed;
  const followed = whole ? removed : stillFollowed(removed, state, place.step, moment);
  return askedAgain(followed, place.step, moment);
}

/** What was written to a question that is open again counts no more, but is there until its author erases it. */
function leftBehind(state: CycleState, what: string, { read }: Moment): Decided {
  const erased = read.answers.flatMap(({ step, version }) =>
    what === `step.${step}` ? [{ step, version }] : [],
  );
  return erased.length > 0 ? { state, erased, effects: [{ type: 'refresh', slot: 'rest' }] } : { state };
}

/** Words can always go; a number or a day only with its message. What was chosen has led on, and so has a day that came. */
export function canGo(state: CycleState, place: Place, whole: boolean): boolean {
  if ('note' in place || isWords(stepOf(place.step))) return true;
  return whole && stepOf(place.step).kind !== 'choice' && !(place.step === 'lookBack' && state.lookingBack);
}

/** The state without a text, and the versions of it that are to be deleted. */
function without(state: CycleState, place: Place, { read }: Moment, whole = false): Decided {
  if ('note' in place) {
    const erased = place.note.versions.map((version) => ({ step: NOTE, version }));
    const notes = state.notes.filter(({ id }) => id !== place.note.id);
    return { state: { ...unshared(state, erased), notes }, erased };
  }
  const { step } = place;
  const version = versionOf(state, step);
  const before = whole ? 0 : versionBefore(read.answers, step, version);
  const erased = whole
    ? read.answers.flatMap((one) => (one.step === step ? [{ step, version: one.version }] : []))
    : [{ step, version }];
  const { [step]: _, ...followed } = state.followed;
  const kept = { ...unshared(state, erased), followed };
  const last = lastVersionOf(state, step);
  const left = before > 0 ? withStep(kept, step, { version: before, last }) : reopened(kept, step);
  const [text, taken] = [before, version].map((one) => versionIn(read.answers, step, one)?.text);
  return { state: withFactsOf(left, step, text, taken), erased };
}

/**
 * The messages of what was taken back are still there: edited, they answer the same question. Where the last of them
 * had only been added to what counts again, that one is left out.
 */
function stillFollowed(removed: Decided, state: CycleState, step: StepId, { read }: Moment): Decided {
  const { sources = [] } = state.steps[step] ?? {};
  const record = removed.state.steps[step];
  const [text, taken] = [removed.state, state].map((one) => standing(one, read.answers, step)?.text);
  const isAdded = text !== undefined && taken?.startsWith(`${text}\n`);
  const left = isAdded && sources.length > 1 ? sources.slice(0, -1) : sources;
  if (!record || left.length === 0) return removed;
  return { ...removed, state: withStep(removed.state, step, { ...record, sources: left }) };
}

/** What is open again is asked again, if it is the leader's turn to answer it. */
function askedAgain(removed: Decided, step: StepId, moment: Moment): Decided {
  const { state } = removed;
  const isAsked = isAskedIn(state, step) && !isAtRest(state);
  return isAsked ? { ...removed, effects: goOn(state, moment) } : removed;
}

/** *Move*: the same words under another question, or as something noted. Nothing that was written is overwritten. */
export function move(state: CycleState, { from, to }: EventOf<'moved'>, moment: Moment): Decided {
  const place = placeOf(state, from);
  const text = place && textAt(state, place, moment);
  if (!place || text === undefined || isAt(place, to)) return { state };
  if ('note' in place && isKind(to)) return { state: asKind(state, place.note, to) };
  const { state: rest, erased = [] } = without(state, place, moment);
  const words = { text, sources: sourcesAt(state, place) };
  const put = atField('to', () => putDown(rest, to, words, moment));
  const moved = show(moment.read.owner.id, 'moved', { name: 'moved', to });
  const asked = 'step' in place && isAskedIn(put.state, place.step) ? goOn(put.state, moment) : [];
  return { ...put, erased, effects: [...(put.effects ?? [moved]), ...asked] };
}

const isKind = (to: string): to is Note['as'] => to === 'observation' || to === 'starMoment';
/** Whether that is where it stands already. */
export const isAt = (place: Place, to: string) =>
  'note' in place ? place.note.as === to : place.step === to;

/** An observation is its author's own: what was shared as a star moment is shared no longer. */
function asKind(state: CycleState, note: Note, as: Note['as']): CycleState {
  return withNote(
    withoutShares(state, ({ item }) => item === `note.${note.id}`),
    { ...note, as },
  );
}

function textAt(state: CycleState, place: Place, { read }: Moment): string | undefined {
  if ('note' in place) return versionIn(read.answers, NOTE, versionOfNote(place.note))?.text;
  return isWords(stepOf(place.step)) ? standing(state, read.answers, place.step)?.text : undefined;
}

function sourcesAt(state: CycleState, place: Place): string[] {
  if ('step' in place) return state.steps[place.step]?.sources ?? [];
  return place.note.source ? [place.note.source] : [];
}

type Words = { text: string; sources: string[] };

function putDown(state: CycleState, to: string, { text, sources }: Words, moment: Moment): Decided {
  const [source, ...others] = sources;
  if (isKind(to)) {
    // a note follows one message; of several, nobody knows which words were whose
    return putNote(state, { as: to, ...(source && others.length === 0 && { source }) }, text, moment);
  }
  const step = stepOf(to);
  if (!isWords(step) || !applies(state, step)) throw new UserError('error.gone');
  const known = standing(state, moment.read.answers, step.id)?.text;
  const version = lastVersionOf(state, step.id) + 1;
  const whole = readAnswer(step, known === undefined ? text : `${known}\n${text}`, todayOf(moment));
  const wasAsked = isAskedIn(state, step.id);
  const all = [...(state.steps[step.id]?.sources ?? []), ...sources];
  const next = withFactsOf(written(state, step.id, version, all), step.id, whole, known);
  const answers = [{ step: step.id, version, text: whole }];
  return wasAsked ? { answers, ...onward(next, moment) } : { state: next, answers };
}
