import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { endsAt } from '../meeting/when.ts';
import { isHard } from '../wording/index.ts';
import { CARDS } from './arranging.ts';
import { type Decided, type Moment, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import { expectedAgain } from './reminders.ts';
import { dated, INTERNSHIP, type Kept, laidAside, type MentoringState, type Past } from './state.ts';

export const ADJUSTMENT = 'adjustment';
/** as everywhere where one writes freely (domain.md §8) */
export const MAX_ADJUSTMENT = 1_500;

/** The talent says whether the two have talked; then, alone, what to adjust (T12). Nobody else hears of either. */
export function tellHeld(
  state: MentoringState,
  { meeting, answer }: EventOf<'heldTold'>,
  moment: Moment,
): Decided {
  const outcome = answer === 'yes' ? 'held' : 'notHeld';
  const next = settled(state, meeting, outcome, moment);
  if (!next) return { state };
  const cards = CARDS.map(refresh);
  if (outcome === 'notHeld')
    return {
      state: expectedAgain(next, moment),
      effects: [...cards, say('talent', 'anew', next, moment)],
    };
  const replyAs = { run: moment.stamp.run, type: 'adjusted', args: { meeting } };
  return {
    state: { ...next, adjusting: meeting },
    effects: [...cards, say('talent', 'adjust', next, moment, { args: { meeting }, replyAs })],
  };
}

/**
 * The meeting with what has become of it, whether it is at hand or was laid aside; undefined where that is known, or
 * where it is still to come: a button from before it was moved.
 */
function settled(
  state: MentoringState,
  id: string,
  outcome: Past['outcome'],
  { stamp }: Moment,
): MentoringState | undefined {
  const at = dated(state).find((one) => one.id === id && one.outcome === 'open');
  if (!at || endsAt(at.when) > stamp.at) return undefined;
  if (state.meeting?.id === id) return laidAside(state, outcome);
  return { ...state, past: state.past.map((one) => (one.id === id ? { ...one, outcome } : one)) };
}

/**
 * What the talent wants to adjust after it, for themselves alone; nothing, or an empty text, settles it as well. What is
 * written beside what stands there already is added to it; a form holds it, and so replaces it.
 */
export function adjust(state: MentoringState, event: EventOf<'adjusted'>, moment: Moment): Decided {
  const { meeting: id, source } = event;
  const at = keptIn(state, id);
  if (!at) return { state };
  const { adjusting, ...others } = state;
  const rest = adjusting === id ? others : state;
  const said = (event.answer ?? '').trim();
  if (said === '') return { state: rest, effects: [refresh('adjust.talent')] };
  const known = source ? adjustmentIn(at, moment) : undefined;
  const sources = source ? [...(at.sources ?? []), source] : [];
  return write(rest, id, { ...at, sources }, known ? `${known}\n${said}` : said, moment);
}

function write(state: MentoringState, id: string, at: Kept, text: string, moment: Moment): Decided {
  const length = [...text].length;
  if (length > MAX_ADJUSTMENT)
    throw new UserError('error.tooLong', { length, max: MAX_ADJUSTMENT }, 'answer');
  const version = state.adjustments + 1;
  const kept = {
    ...withKept(state, id, { ...at, written: [...(at.written ?? []), version] }),
    adjustments: version,
  };
  const hard = isHard(text);
  return {
    state: hard ? { ...kept, resting: true } : kept,
    answers: [{ step: ADJUSTMENT, version, text }],
    effects: [...['adjust.talent', 'back.talent'].map(refresh), ...(hard ? rest(kept, moment) : [])],
  };
}

/** The distress rule (domain.md §8): whom one can talk with, and everything else of theirs rests. */
const rest = (state: MentoringState, moment: Moment): Effect[] => [
  say('talent', 'rest', state, moment),
  { type: 'tellOwn', event: { type: 'rested' } },
];

/** As it reads now. */
export function adjustmentIn({ written }: Kept, { read }: Pick<Moment, 'read'>): string | undefined {
  const version = written?.at(-1);
  return read.answers.find((one) => one.step === ADJUSTMENT && one.version === version)?.text;
}

/** What was written about that meeting, or about the internship; undefined where there is no such thing. */
export function keptIn({ past, internship }: MentoringState, id: string): Kept | undefined {
  const at: Kept | undefined = id === INTERNSHIP ? internship : past.find((one) => one.id === id);
  return at && { ...(at.written && { written: at.written }), ...(at.sources && { sources: at.sources }) };
}

function withKept(state: MentoringState, id: string, kept: Kept): MentoringState {
  const withIt = <T extends Kept>({ written: _w, sources: _s, ...rest }: T) => ({ ...rest, ...kept });
  if (id !== INTERNSHIP)
    return { ...state, past: state.past.map((one) => (one.id === id ? withIt(one) : one)) };
  return state.internship ? { ...state, internship: withIt(state.internship) } : state;
}

/** The id of what was written about in that message. */
const writtenIn = (state: MentoringState, source: string): string | undefined =>
  [...state.past.map(({ id }) => id), INTERNSHIP].find((id) => keptIn(state, id)?.sources?.includes(source));

/** A message in which it was written reads otherwise now. Where it is one of several, only its own part changes. */
export function messageEdited(
  state: MentoringState,
  { source, answer, before = '' }: EventOf<'messageEdited'>,
  moment: Moment,
): Decided {
  const id = writtenIn(state, source) ?? '';
  const at = keptIn(state, id);
  const said = answer.trim();
  if (!at || said === '') return { state };
  const known = adjustmentIn(at, moment) ?? '';
  const part = before.trim();
  const isPart = part !== '' && known.includes(part);
  const isOneOfSeveral = (at.sources?.length ?? 0) > 1;
  const text = isPart ? known.replace(part, () => said) : isOneOfSeveral ? `${known}\n${said}` : said;
  return text === known ? { state } : write(state, id, at, text, moment);
}

/** A deleted message asks once whether what was written in it shall go too. */
export function messageDeleted(
  state: MentoringState,
  { source }: EventOf<'messageDeleted'>,
  moment: Moment,
): Decided {
  const meeting = writtenIn(state, source);
  if (!meeting) return { state };
  return { state, effects: [say('talent', 'deleted', state, moment, { args: { meeting } })] };
}

/** It goes, in every version; or it stays, and later messages have nothing to do with it. */
export function settleDeleted(
  state: MentoringState,
  { meeting, erase }: EventOf<'deletionSettled'>,
): Decided {
  const { written = [], sources = [] } = keptIn(state, meeting) ?? {};
  if (sources.length === 0) return { state };
  const effects = ['adjust.talent', 'back.talent', 'deleted.talent'].map(refresh);
  if (erase !== 'yes') return { state: withKept(state, meeting, { written }), effects };
  return {
    state: withKept(state, meeting, {}),
    erased: written.map((version) => ({ step: ADJUSTMENT, version })),
    effects,
  };
}
