import type { Stamp } from '../../src/core/flow.ts';
import { approve, leaveOut, name, object, timeIsUp } from './answering.ts';
import { withConsequences } from './consequences.ts';
import type { Decided, Moment, Read } from './decide.ts';
import type { HarvestEvent } from './events.ts';
import { give, opened } from './giving.ts';
import { forget } from './leaving.ts';
import { draft, drop, publish, sendRound, withdraw } from './releasing.ts';
import { UNTIL } from './reminders.ts';
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
    case 'reminderDue': {
      const release = underWay(state);
      const isTime = event.key === UNTIL && (release?.until ?? 0) <= moment.stamp.at;
      return isTime ? timeIsUp(state, release) : { state };
    }
  }
}
