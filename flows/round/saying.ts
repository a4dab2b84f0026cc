import { UserError } from '../../src/core/errors.ts';
import type { NewAnswer, PersonId } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { addDays, dayOf, isDay } from '../schedule.ts';
import { type Decided, inThread, type Moment, memberBy, privately, show } from './decide.ts';
import { FIELDS, type Field, MAX_TEXT, type Step } from './definition.ts';
import type { EventOf } from './events.ts';
import { asksOnly, fieldsFor, floorIn, speaksOnce } from './floor.ts';
import {
  answerOf,
  type Contribution,
  contributionOf,
  type Place,
  placeFrom,
  placeName,
  type RoundState,
  type Summary,
  stageOf,
} from './state.ts';

type Said = EventOf<'said'>;

/**
 * Somebody says something in a step, by button and form: it comes to stand in the thread under their name. Throws
 * UserError at the field that is wrong, with everything that was typed still there.
 */
export function say(state: RoundState, event: Said, moment: Moment): Decided {
  const person = memberBy(state, moment.stamp);
  const before = event.id === undefined ? undefined : contributionOf(state, event.id);
  if (before && before.by !== person) throw new UserError('error.notAllowed');
  if (event.id !== undefined && !before) throw new UserError('error.round.gone');
  const place = before ?? placeFrom(event.seen, state);
  if (!place) throw new UserError('error.round.stepOver');
  const fields = fieldsFor(state, place, person);
  if (before && isBlank(fields, event)) return unsay(state, { type: 'unsaid', id: before.id }, moment);
  refuseOutOfTurn(state, place, person, before);
  const texts = read(fields, event);
  if (event.insisted !== 'yes') refuseAnswer(state, place, person, texts[0]?.text);
  const day = readDay(place.step, event.day, moment);
  const known = before ?? own(state, place, person);
  return write(state, { known, place, person, texts, day }, moment);
}

/** What is being said now, and what was said before and is still to be mended, until the summary has been posted. */
function isOpenFor(state: RoundState, place: Place, before?: Contribution): boolean {
  const stage = stageOf(state);
  if (before) return stage === 'steps' || stage === 'summary' || state.over === 'held';
  return stage === 'steps' && state.at !== undefined && placeName(state.at) === placeName(place);
}

const own = (state: RoundState, place: Place, person: PersonId) =>
  speaksOnce(state, place, person)
    ? state.said.find((one) => one.by === person && one.step === place.step && one.round === place.round)
    : undefined;

/**
 * It is not their turn, or no longer: said at the first field of the form, so that what they have typed stays there.
 * @param before what they said and are mending
 */
export function refuseOutOfTurn(
  state: RoundState,
  place: Place,
  person: PersonId,
  before?: Contribution,
): void {
  const [field = ''] = fieldsFor(state, place, person);
  if (!isOpenFor(state, place, before)) throw new UserError('error.round.stepOver', {}, field);
  if (!before && !floorIn(state, place).includes(person))
    throw new UserError(`error.round.silent.${place.step}`, {}, field);
}

/** Emptied altogether: it is taken back. */
const isBlank = (fields: readonly Field[], event: Said) =>
  fields.every((field) => event[field].trim() === '');

type Text = { field: string; text: string };

/** What stands in the fields of the form; the first can't be left out. */
function read(fields: readonly Field[], event: Said): Text[] {
  const [required] = fields;
  return fields.flatMap((field) => {
    const text = event[field].trim();
    const length = [...text].length;
    if (text === '' && field === required) throw new UserError('error.empty', {}, field);
    if (length > MAX_TEXT) throw new UserError('error.tooLong', { length, max: MAX_TEXT }, field);
    return text === '' ? [] : [{ field, text }];
  });
}

/** In a questions-only round, what is no question goes back to whoever wrote it, who may insist (domain.md §8). */
function refuseAnswer(state: RoundState, place: Place, person: PersonId, text = ''): void {
  if (asksOnly(state, place, person) && !/[?？][”"»')\s]*$/.test(text))
    throw new UserError('error.round.noQuestion', {}, 'text');
}

const DATED: Step[] = ['learning', 'decisions'];

function readDay(step: Step, written: string, { stamp, read: { network, owner } }: Moment): Day | undefined {
  if (!DATED.includes(step) || written === '') return undefined;
  const today = dayOf(stamp.at, network?.zone ?? owner.zone);
  if (!isDay(written)) throw new UserError('error.day', {}, 'day');
  if (written < today) throw new UserError('error.pastCue', {}, 'day');
  if (written > addDays(today, 366)) throw new UserError('error.tooFar', {}, 'day');
  return written;
}

type Whole = {
  known: Contribution | undefined;
  place: Place;
  person: PersonId;
  texts: Text[];
  day: Day | undefined;
};

function write(state: RoundState, whole: Whole, moment: Moment): Decided {
  const { known, place, person, texts, day } = whole;
  const id = known?.id ?? state.next;
  const version = (known?.version ?? 0) + 1;
  const { day: _, ...rest } = known ?? { id, round: place.round, step: place.step, by: person };
  const contribution: Contribution = {
    ...rest,
    version,
    fields: texts.map(({ field }) => field),
    ...(day && { day }),
  };
  const answers: NewAnswer[] = texts.map(({ field, text }) => ({
    step: answerOf(id, field),
    version,
    text,
    by: person,
  }));
  if (known) return { state: replaced(state, contribution), answers };
  return {
    state: { ...state, said: [...state.said, contribution], next: id + 1 },
    answers,
    effects: shown(state, contribution, moment),
  };
}

/** In the thread; and what was decided, to whoever did, who can take it along into their own cycle (K24). */
function shown(
  state: RoundState,
  { id, step, by }: Contribution,
  moment: Moment,
): NonNullable<Decided['effects']> {
  const view = { name: 'said', id: String(id) };
  const decided = show({ person: by }, `decided.${id}`, { name: 'decided', id: String(id) }, 'reply');
  return [
    inThread(moment, `said.${id}`, view),
    ...(step === 'decisions' && state.people.includes(by) ? [decided] : []),
  ];
}

/** Taken back by whoever said it: the words are gone for good, and what stood in the thread says so. */
export function unsay(state: RoundState, { id }: EventOf<'unsaid'>, { stamp }: Moment): Decided {
  const gone = contributionOf(state, id);
  if (!gone) return { state };
  if (gone.by !== stamp.by) throw new UserError('error.notAllowed');
  return { state: withoutSaid(state, [gone]), erased: versionsOf(gone) };
}

/** What hung on it stands by itself again. */
export function withoutSaid(state: RoundState, gone: readonly Contribution[]): RoundState {
  const ids = gone.map(({ id }) => id);
  const said = state.said
    .filter((one) => !gone.includes(one))
    .map(({ into, ...one }) => (into === undefined || ids.includes(into) ? one : { ...one, into }));
  return { ...state, said, ...(state.summary && { summary: withoutLines(state.summary, gone) }) };
}

function withoutLines(summary: Summary, gone: readonly Contribution[]): Summary {
  const isGone = (step: string) => gone.some(({ id }) => step.startsWith(`${id}.`));
  const lines = summary.lines.flatMap((line) => {
    const left = Object.entries(line.fields).filter(([, answer]) => !isGone(answer.step));
    return left.length > 0 ? [{ ...line, fields: Object.fromEntries(left) }] : [];
  });
  const patterns = summary.patterns.filter((id) => !gone.some((one) => one.id === id));
  return { ...summary, patterns, lines };
}

const versionsOf = ({ id, step, fields, version: last }: Contribution) =>
  [...new Set([...FIELDS[step], ...fields])].flatMap((field) =>
    Array.from({ length: last }, (_, index) => ({ step: answerOf(id, field), version: index + 1 })),
  );

/** *I see that too*; pressed again, no more. Each counts once. */
export function support(state: RoundState, { id }: EventOf<'supported'>, { stamp }: Moment): Decided {
  const person = memberBy(state, stamp);
  const pattern = contributionOf(state, id);
  if (pattern?.step !== 'patterns') return { state };
  if (pattern.by === person) throw new UserError('error.round.ownPattern');
  if (stageOf(state) !== 'steps') throw new UserError('error.round.stepOver');
  const { supporters = [] } = pattern;
  const now = supporters.includes(person)
    ? supporters.filter((one) => one !== person)
    : [...supporters, person];
  return { state: replaced(state, { ...pattern, supporters: now }) };
}

export const NOWHERE = 'alone';

/** A pattern belongs with another one, or stands by itself again. */
export function group(state: RoundState, { id, into }: EventOf<'grouped'>): Decided {
  const pattern = contributionOf(state, id);
  const other = contributionOf(state, Number(into));
  if (pattern?.step !== 'patterns') return { state };
  const { into: _, ...alone } = pattern;
  if (into === NOWHERE) return { state: replaced(state, alone) };
  if (other?.step !== 'patterns' || other.id === id) return { state };
  const head = other.into ?? other.id;
  if (head === id) return { state };
  const moved = replaced(state, { ...alone, into: head });
  const said = moved.said.map((one) => (one.into === id ? { ...one, into: head } : one));
  return { state: { ...moved, said } };
}

const replaced = (state: RoundState, contribution: Contribution): RoundState => ({
  ...state,
  said: state.said.map((one) => (one.id === contribution.id ? contribution : one)),
});

/** A reminder to those alone who have not said anything yet, over days (domain.md §8). */
export function remindMissing(state: RoundState, missing: readonly PersonId[]): Decided {
  const { at } = state;
  if (!at) return { state };
  return {
    state,
    effects: missing.map((person) => privately(state, person, 'turn', { at: placeName(at), again: 'yes' })),
  };
}
