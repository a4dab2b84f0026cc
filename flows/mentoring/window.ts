import type { ModuleDay, NetworkView } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Instant } from '../../src/core/time.ts';
import { endsAt } from '../meeting/when.ts';
import type { Read } from './decide.ts';
import type { MentoringState } from './state.ts';

/** When an extra mentor or an internship is offered; open-ended while the last teaching day has no date yet. */
export type Window = { opens: MeetingView; closes: MeetingView | undefined };

/**
 * What the programmes of the talent's networks offer after a module (T17). Part of the pair with the nearest leader, who
 * stays mentor throughout (T18); none where the day that opens it has no date.
 */
export function windowIn({ kind }: MentoringState, { networks, calendar }: Read): Window | undefined {
  if (kind !== 'primary') return undefined;
  return networks
    .flatMap((network) => {
      const rule = network.programme?.dates?.extraMentor;
      const opens = rule && dayIn(calendar, network, rule.opens);
      return opens ? [{ opens, closes: dayIn(calendar, network, rule.closes) }] : [];
    })
    .at(0);
}

export const isWithin = ({ opens, closes }: Window, now: Instant): boolean =>
  endsAt(opens) <= now && !(closes && endsAt(closes) <= now);

const dayIn = (calendar: MeetingView[], { id }: NetworkView, { module, kind }: ModuleDay) =>
  calendar.find(
    (one) =>
      one.networks.includes(id) && one.module === module && one.kind === kind && one.status !== 'cancelled',
  );
