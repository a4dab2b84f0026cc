import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { isHard } from '../wording/index.ts';
import { type Decided, type Moment, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import { laidAside, type MentoringState, type Past } from './state.ts';

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
  const next = settled(state, meeting, outcome);
  if (!next) return { state };
  const cards = ['after.talent', 'mentorship.talent', 'mentorship.mentor'].map(refresh);
  if (outcome === 'notHeld') return { state: next, effects: [...cards, say('talent', 'anew', next, moment)] };
  const replyAs = { run: moment.stamp.run, type: 'adjusted', args: { meeting } };
  return {
    state: { ...next, adjusting: meeting },
    effects: [...cards, say('talent', 'adjust', next, moment, { args: { meeting }, replyAs })],
  };
}

/** The meeting with what has become of it, whether it is at hand or was laid aside; undefined when that is known. */
function settled(state: MentoringState, id: string, outcome: Past['outcome']): MentoringState | undefined {
  if (state.meeting?.id === id) return state.meeting.when ? laidAside(state, outcome) : undefined;
  if (!state.past.some((one) => one.id === id && one.outcome === 'open')) return undefined;
  return { ...state, past: state.past.map((one) => (one.id === id ? { ...one, outcome } : one)) };
}

/**
 * What the talent wants to adjust after it, for themselves alone; nothing, or an empty text, settles it as well. What is
 * written beside what stands there already is added to it; a form holds it, and so replaces it.
 */
export function adjust(state: MentoringState, event: EventOf<'adjusted'>, moment: Moment): Decided {
  const at = state.past.find(({ id }) => id === event.meeting);
  if (!at) return { state };
  const { adjusting: _, ...rest } = state;
  const said = (event.answer ?? '').trim();
  if (said === '') return { state: rest, effects: [refresh('adjust.talent')] };
  const isMore = event.source !== undefined && event.source !== at.source;
  const known = isMore ? adjustmentIn(at, moment) : undefined;
  return write(rest, at, known ? `${known}\n${said}` : said, event.source, moment);
}

function write(
  state: MentoringState,
  at: Past,
  text: string,
  source: string | undefined,
  moment: Moment,
): Decided {
  const length = [...text].length;
  if (length > MAX_ADJUSTMENT)
    throw new UserError('error.tooLong', { length, max: MAX_ADJUSTMENT }, 'answer');
  const version = state.adjustments + 1;
  const noted = { ...at, written: [...(at.written ?? []), version], ...(source && { source }) };
  const kept = { ...withPast(state, noted), adjustments: version };
  return {
    state: kept,
    answers: [{ step: ADJUSTMENT, version, text }],
    effects: [refresh('adjust.talent'), ...(isHard(text) ? rest(kept, moment) : [])],
  };
}

/** The distress rule (domain.md §8): whom one can talk with, and everything else of theirs rests. */
const rest = (state: MentoringState, moment: Moment): Effect[] => [
  say('talent', 'rest', state, moment),
  { type: 'tellOwn', event: { type: 'rested' } },
];

/** As it reads now. */
export function adjustmentIn({ written }: Past, { read }: Pick<Moment, 'read'>): string | undefined {
  const version = written?.at(-1);
  return read.answers.find((one) => one.step === ADJUSTMENT && one.version === version)?.text;
}

const withPast = (state: MentoringState, at: Past): MentoringState => ({
  ...state,
  past: state.past.map((one) => (one.id === at.id ? at : one)),
});

/** The message in which it was written reads otherwise now. Where it is one of several, only its own part changes. */
export function messageEdited(
  state: MentoringState,
  { source, answer, before = '' }: EventOf<'messageEdited'>,
  moment: Moment,
): Decided {
  const at = state.past.find((one) => one.source === source);
  if (!at || answer.trim() === '') return { state };
  const known = adjustmentIn(at, moment) ?? '';
  const part = before.trim();
  const text = part !== '' && known.includes(part) ? known.replace(part, () => answer.trim()) : answer.trim();
  return text === known ? { state } : write(state, at, text, source, moment);
}

/** The message in which it was written is gone, and so is every version of it. */
export function messageDeleted(state: MentoringState, { source }: EventOf<'messageDeleted'>): Decided {
  const at = state.past.find((one) => one.source === source);
  if (!at) return { state };
  const { written = [], source: _, ...without } = at;
  return {
    state: withPast(state, without),
    erased: written.map((version) => ({ step: ADJUSTMENT, version })),
    effects: [refresh('adjust.talent')],
  };
}
