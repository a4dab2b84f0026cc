import type { Stamp } from '../../src/core/flow.ts';
import { approve, askAgain, conclude, leaveOut, name, object } from './answering.ts';
import { withConsequences } from './consequences.ts';
import type { Decided, Moment, Read } from './decide.ts';
import type { HarvestEvent } from './events.ts';
import { give, opened } from './giving.ts';
import { forget } from './leaving.ts';
import { draft, drop, publish, sendRound, withdraw } from './releasing.ts';
import { KEYS } from './reminders.ts';
import { type HarvestState, underWay } from './state.ts';

export function reduce(state: HarvestState, event: HarvestEvent, stamp: Stamp, read: Read): Decided {
  return withConsequences(state, decide(state, event, { stamp, read }), read);
}

function decide(state: HarvestState, event: HarvestEvent, moment: Moment): Decided {
  switch (event.type) {
    case 'opened':
      return opened(state, moment);
    case 'given':
      return give(state, event, moment);
    case 'drafted':
      return draft(state, event, moment);
    case 'dropped':
      return drop(state, event);
    case 'sentRound':
      return sendRound(state, event, moment);
    case 'approved':
      return approve(state, event, moment);
    case 'objected':
      return object(state, event, moment);
    case 'named':
      return name(state, event, moment);
    case 'leftOut':
      return leaveOut(state, event, moment);
    case 'released':
      return publish(state, event, moment);
    case 'withdrawn':
      return withdraw(state, event);
    case 'memberGone':
      return forget(state, event.person, moment);
    case 'reminderDue':
      return reminded(state, event.key, moment);
  }
}

function reminded(state: HarvestState, key: string, { stamp }: Moment): Decided {
  const release = underWay(state);
  if (release?.status !== 'asked') return { state };
  if (key === KEYS.authors) return askAgain(state, release);
  return key === KEYS.until && (release.until ?? 0) <= stamp.at ? conclude(state, release) : { state };
}
