import { UserError } from '../../src/core/errors.ts';
import type { AnswerRef } from '../../src/core/flow.ts';
import { answer } from './answering.ts';
import { readText, versionBefore, versionIn } from './answers.ts';
import { type Decided, type Moment, show, unshared, written } from './decide.ts';
import { isWords, type StepId, stepOf } from './definition.ts';
import { type EventOf, NOTE } from './events.ts';
import { notedDown, reword, withNote } from './noting.ts';
import { goOn, onward } from './onward.ts';
import {
  applies,
  type CycleState,
  isAskedIn,
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

/** *Undo*: the text is gone for good, and what stood there before is what counts again. */
export function takeBack(state: CycleState, what: string, moment: Moment): Decided {
  const place = placeOf(state, what);
  if (!place || ('step' in place && !isWords(stepOf(place.step)))) return { state };
  const removed = without(state, place, moment);
  return 'step' in place ? askedAgain(removed, place.step, moment) : removed;
}

/** The state without a text, and the versions of it that are to be deleted. */
function without(state: CycleState, place: Place, { read }: Moment): Decided {
  if ('note' in place) {
    const erased = place.note.versions.map((version) => ({ step: NOTE, version }));
    const notes = state.notes.filter(({ id }) => id !== place.note.id);
    return { state: { ...unshared(state, erased), notes }, erased };
  }
  const { step } = place;
  const version = versionOf(state, step);
  const erased: AnswerRef[] = [{ step, version }];
  const before = versionBefore(read.answers, step, version);
  const { [step]: _, ...followed } = state.followed;
  const kept = { ...unshared(state, erased), followed };
  const last = lastVersionOf(state, step);
  return {
    state: before > 0 ? withStep(kept, step, { version: before, last }) : reopened(kept, step),
    erased,
  };
}

/** What is open again is asked again, if it is the leader's turn to answer it. */
function askedAgain(removed: Decided, step: StepId, moment: Moment): Decided {
  return isAskedIn(removed.state, step) ? { ...removed, effects: goOn(removed.state, moment) } : removed;
}

/** *Move*: the same words under another question, or as something noted. Nothing that was written is overwritten. */
export function move(state: CycleState, { from, to }: EventOf<'moved'>, moment: Moment): Decided {
  const place = placeOf(state, from);
  const text = place && textAt(state, place, moment);
  if (!place || text === undefined) return { state };
  if ('note' in place && (to === 'observation' || to === 'starMoment')) {
    return { state: withNote(state, { ...place.note, as: to }) };
  }
  if ('step' in place && place.step === to) return { state };
  const removed = without(state, place, moment);
  const put = putDown(removed.state, to, text, moment);
  const erased = removed.erased ?? [];
  const moved = show(moment.read.owner.id, 'moved', { name: 'moved', to });
  const asked = 'step' in place && isAskedIn(put.state, place.step) ? goOn(put.state, moment) : [];
  return { ...put, erased, effects: [...(put.effects ?? [moved]), ...asked] };
}

function textAt(state: CycleState, place: Place, { read }: Moment): string | undefined {
  if ('note' in place) return versionIn(read.answers, NOTE, versionOfNote(place.note))?.text;
  return isWords(stepOf(place.step))
    ? versionIn(read.answers, place.step, versionOf(state, place.step))?.text
    : undefined;
}

function putDown(state: CycleState, to: string, text: string, moment: Moment): Decided {
  if (to === 'observation' || to === 'starMoment') {
    return notedDown(state, { type: 'noted', answer: text, as: to }, moment);
  }
  const step = stepOf(to);
  if (!isWords(step) || !applies(state, step)) throw new UserError('error.gone');
  const known = versionIn(moment.read.answers, step.id, versionOf(state, step.id))?.text;
  const version = lastVersionOf(state, step.id) + 1;
  const whole = readText(known === undefined ? text : `${known}\n${text}`);
  const wasAsked = isAskedIn(state, step.id);
  const next = written(state, step.id, version);
  const answers = [{ step: step.id, version, text: whole }];
  return wasAsked ? { answers, ...onward(next, moment) } : { state: next, answers };
}

/** Where a message of the leader's was kept. */
function placeOfMessage(state: CycleState, source: string): Place | undefined {
  const note = state.notes.find((one) => one.source === source);
  if (note) return { note };
  const [step] = Object.entries(state.steps).find(([, known]) => known?.sources?.includes(source)) ?? [];
  return step ? { step: stepOf(step).id } : undefined;
}

const nameOf = (place: Place) => ('note' in place ? `note.${place.note.id}` : `step.${place.step}`);

/** An edited message is an edited answer. Where it is one of several, only its own part of the text changes. */
export function messageEdited(
  state: CycleState,
  { source, answer: said, before }: EventOf<'messageEdited'>,
  moment: Moment,
): Decided {
  const place = placeOfMessage(state, source);
  if (!place) return { state };
  if ('note' in place) return reword(state, place.note, said, moment);
  if (stepOf(place.step).kind === 'choice') return { state }; // what was chosen has led on
  const known = versionIn(moment.read.answers, place.step, versionOf(state, place.step))?.text ?? '';
  const isPart = before !== undefined && known !== before && known.includes(before);
  const text = isPart ? known.replace(before, () => said) : said;
  const { sources = [] } = state.steps[place.step] ?? {};
  const edited = answer(state, { type: 'answerGiven', step: place.step, answer: text }, moment);
  const record = edited.state.steps[place.step];
  return record ? { ...edited, state: withStep(edited.state, place.step, { ...record, sources }) } : edited;
}

/** A deleted message asks once whether the answer shall go too (platforms.md). */
export function messageDeleted(state: CycleState, source: string, { read }: Moment): Decided {
  const place = placeOfMessage(state, source);
  if (!place) return { state };
  const what = nameOf(place);
  return { state, effects: [show(read.owner.id, `deleted.${what}`, { name: 'deleted', what })] };
}

/** The message is gone, and what it said stays; later messages no longer have anything to do with it. */
export function stay(state: CycleState, what: string): Decided {
  const place = placeOf(state, what);
  if (!place) return { state };
  if ('note' in place) {
    const { source: _, ...note } = place.note;
    return { state: withNote(state, note) };
  }
  const { sources: _, ...record } = state.steps[place.step] ?? { version: 0 };
  return { state: withStep(state, place.step, record) };
}
