import type { AnswerView } from '../../src/core/flow.ts';
import { answer } from './answering.ts';
import { signsIn, standing, versionIn } from './answers.ts';
import { canGo, type Place, placeOf } from './correcting.ts';
import { type Decided, type Moment, show } from './decide.ts';
import { stepOf } from './definition.ts';
import { type EventOf, NOTE } from './events.ts';
import { reword, withNote } from './noting.ts';
import { type CycleState, versionOfNote, withStep } from './state.ts';

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
  const known = textAt(state, place, moment);
  const part = partOf(place, before);
  if (known && isOvertaken(known, part, moment)) return { state };
  if ('note' in place) return reword(state, place.note, said, moment);
  if (stepOf(place.step).kind === 'choice') return { state }; // what was chosen has led on
  const { sources = [] } = state.steps[place.step] ?? {};
  const text = withPart(known?.text ?? '', part, said, sources.length > 1);
  const edited = answer(state, { type: 'answerGiven', step: place.step, answer: text }, moment);
  const record = edited.state.steps[place.step];
  return record ? { ...edited, state: withStep(edited.state, place.step, { ...record, sources }) } : edited;
}

function textAt(state: CycleState, place: Place, { read: { answers } }: Moment): AnswerView | undefined {
  return 'note' in place
    ? versionIn(answers, NOTE, versionOfNote(place.note))
    : standing(state, answers, place.step);
}

/** The words of that message as they stand in the answer; empty where the platform did not tell what they were. */
function partOf(place: Place, before = ''): string {
  const isList = 'step' in place && stepOf(place.step).kind === 'signs';
  return isList ? signsIn(before).join('\n') : before.trim();
}

/** A platform can bring an edit late, after a later one of the same message: then it changes nothing any more. */
function isOvertaken({ text, at }: AnswerView, part: string, { stamp }: Moment): boolean {
  return part !== '' && !text.includes(part) && stamp.at < at;
}

/** Of several messages, one whose words are not to be found is added: it takes no other's place. */
function withPart(known: string, part: string, said: string, isOneOfSeveral: boolean): string {
  if (part !== '' && known !== part && known.includes(part)) return known.replace(part, () => said.trim());
  if (!isOneOfSeveral || known === part) return said;
  return known.includes(said.trim()) ? known : `${known}\n${said.trim()}`;
}

/** A deleted message asks once whether the answer shall go too, where it still can (platforms.md). */
export function messageDeleted(state: CycleState, source: string, { read }: Moment): Decided {
  const place = placeOfMessage(state, source);
  const what = place && nameOf(place);
  if (!place || !what || !placeOf(state, what) || !canGo(state, place, true)) return { state };
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
