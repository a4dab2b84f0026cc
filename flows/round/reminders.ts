import { HOUR, type Instant } from '../../src/core/time.ts';
import { type Remind, remindAt } from '../remind.ts';
import { dayOf, instantOf, wallTimeOf } from '../schedule.ts';
import type { Read } from './decide.ts';
import { type RoundState, stageOf } from './state.ts';
import { zoneOf } from './time.ts';

/** A step's time is up · who is missing is reminded · the draft, or the lines, have waited long enough */
export const KEYS = { box: 'box', missing: 'missing', draft: 'draft' } as const;

/** On the last day of a step over days, at this time, unless the step has only just begun. */
const MISSING_AT = '13:30';
const JUST = 2 * HOUR;

/** Everything that a meeting wants to be woken for, derived from how it stands (P2). */
export function remindersOf(state: RoundState, now: Instant, read: Read): Remind[] {
  return wanted(state, read).filter(({ due }) => due > now);
}

function wanted(state: RoundState, read: Read): Remind[] {
  const zone = zoneOf(read);
  const { at, summary } = state;
  const stage = stageOf(state);
  if (stage === 'summary' && summary) return [remindAt(KEYS.draft, wallTimeOf(summary.until, zone))];
  if (stage !== 'steps' || !at) return [];
  const box = remindAt(KEYS.box, wallTimeOf(at.ends, zone));
  if (state.mode === 'live') return [box];
  const morning = { local: `${dayOf(at.ends, zone)}T${MISSING_AT}`, zone };
  return [box, ...(instantOf(morning) >= at.began + JUST ? [remindAt(KEYS.missing, morning)] : [])];
}
