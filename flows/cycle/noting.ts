import { isHard, signalsIn } from '../wording/index.ts';
import { latest, readText } from './answers.ts';
import { type Decided, type Moment, show } from './decide.ts';
import type { How } from './definition.ts';
import { type EventOf, NOTE } from './events.ts';
import { rest } from './parking.ts';
import { type CycleState, isAtRest, type Note, versionOfNote } from './state.ts';

type Noted = EventOf<'noted'>;

/**
 * Something noted along the way, at any time. A message that is taken in again, and a button that goes on standing
 * there and is pressed again, keep it once.
 */
export function notedDown(state: CycleState, event: Noted, moment: Moment): Decided {
  const known = state.notes.find(({ id, source }) => id === event.id || (source && source === event.source));
  if (known) return reword(state, known, event.answer, moment, event.how ?? known.how);
  const text = readText(event.answer);
  const [last] = state.notes.slice(-1);
  if (last && last.as === event.as && !event.source && isLastText(text, moment))
    return again(state, last, moment);
  const { note, ...kept } = noteDown(sorted(state, event.about, 'interpreted'), event, text);
  if (isHard(text)) {
    const { state: resting, effects = [] } = rest(kept.state, `note.${note.id}`, moment);
    const toOthers = effects.filter(({ type }) => type === 'tellOwn');
    const said = event.heard ? [confirmed(note, moment, false), ...toOthers] : effects;
    return { ...kept, state: resting, effects: said };
  }
  const asks = !isAtRest(state) && asksWhatWasSeen(event, text, moment);
  return { ...kept, effects: [confirmed(note, moment, asks)] };
}

type Kind = Pick<Noted, 'as' | 'how' | 'about' | 'source'>;

/** Words that were written elsewhere, as something noted. */
export function putNote(state: CycleState, kind: Kind, text: string, moment: Moment): Decided {
  const { note, ...kept } = noteDown(state, kind, text);
  return { ...kept, effects: [confirmed(note, moment, false)] };
}

function noteDown(state: CycleState, kind: Kind, text: string) {
  const note = newNote(state, kind);
  const next: CycleState = { ...state, noted: note.id, notes: [...state.notes, note] };
  return { note, state: next, answers: [{ step: NOTE, version: note.id, text }] };
}

const isLastText = (text: string, { read }: Moment) => latest(read.answers, NOTE)?.text === text;
const again = (state: CycleState, note: Note, moment: Moment): Decided => ({
  state,
  effects: [confirmed(note, moment, false)],
});

/** Its number is that of its first text: no other note ever gets it, so that no old card can come to mean a new one. */
function newNote({ noted }: CycleState, { as, how, about, source }: Kind): Note {
  const id = noted + 1;
  const seen = how ?? (about === undefined ? undefined : 'saw');
  return { id, versions: [id], as, ...(seen && { how: seen }), ...(source && { source }) };
}

/** A judgement where something seen or heard was asked for leads to one further question; unsure asks nothing. */
function asksWhatWasSeen({ as, how, about }: Noted, text: string, { read }: Moment): boolean {
  if (as !== 'observation' || how !== undefined || about !== undefined) return false;
  return signalsIn(read.owner.language, text).includes('opinion');
}

/** Where it was kept, and the way to move it or take it back; or the one further question, which a reply answers. */
function confirmed({ id }: Note, { stamp, read }: Moment, asks: boolean) {
  const args = { about: String(id) };
  return asks
    ? show(read.owner.id, `note.${id}`, { name: 'note', id: String(id), asks: 'seen' }, 'reply', {
        run: stamp.run,
        type: 'noted',
        args,
      })
    : show(read.owner.id, `note.${id}`, { name: 'note', id: String(id) });
}

/**
 * The same note in other words, and whatever hard words lead to. What others were shown of it stays until they are
 * shown the new one.
 */
export function reword(state: CycleState, note: Note, said: string, moment: Moment, how = note.how): Decided {
  const text = readText(said);
  const before = moment.read.answers.find(
    ({ step, version }) => step === NOTE && version === versionOfNote(note),
  );
  const changed = { ...note, ...(how && { how }) };
  if (before?.text === text) return { state: withNote(state, changed) };
  const version = state.noted + 1;
  const next = { ...withNote(state, { ...changed, versions: [...note.versions, version] }), noted: version };
  const answers = [{ step: NOTE, version, text }];
  return isHard(text) ? { answers, ...rest(next, `note.${note.id}`, moment) } : { state: next, answers };
}

/** Seen, heard or interpreted: said by the one who noted it. */
export function sorted(state: CycleState, id: number | undefined, how: How): CycleState {
  const note = state.notes.find((one) => one.id === id);
  return note ? withNote(state, { ...note, how }) : state;
}

export function withNote(state: CycleState, note: Note): CycleState {
  return { ...state, notes: state.notes.map((one) => (one.id === note.id ? note : one)) };
}
