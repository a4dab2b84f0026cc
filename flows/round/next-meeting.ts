import type { MeetingView } from '../../src/core/meeting.ts';
import type { Instant } from '../../src/core/time.ts';
import { namesFor } from '../meeting/title.ts';
import { beginsAt, readWhen } from '../meeting/when.ts';
import type { Decided, Moment, Read } from './decide.ts';
import type { EventOf } from './events.ts';
import type { RoundState } from './state.ts';
import { zoneOf } from './time.ts';

/** The network's next meeting, where its calendar has one. */
export function nextMeeting({ calendar, network }: Read, now: Instant): MeetingView | undefined {
  return calendar
    .filter(
      (one) => one.status === 'booked' && one.networks.includes(network?.id ?? '') && beginsAt(one) > now,
    )
    .toSorted((a, b) => beginsAt(a) - beginsAt(b))[0];
}

/**
 * When the network meets next: it stands among its dates from then on, with all that belongs to one (K22, P2). Throws
 * UserError at the field that is wrong.
 */
export function setMeeting(
  state: RoundState,
  event: EventOf<'meetingSet'>,
  { stamp, read }: Moment,
): Decided {
  const { network, owner, calendar } = read;
  const { day, time, minutes, place } = event;
  const around = {
    now: stamp.at,
    zone: zoneOf(read),
    language: owner.language,
    off: network?.off ?? [],
    calendar: calendar.filter(({ networks }) => networks.includes(network?.id ?? '')),
    names: namesFor(undefined, network ? [network] : []),
    networks: network ? [network.id] : [],
  };
  const when = readWhen({ day, time, minutes }, around);
  const date = { day: when.day, time: when.time, minutes: String(when.minutes), place: place.trim() };
  return {
    state: { ...state, meeting: { day: when.day, time: when.time } },
    effects: [
      { type: 'tell', run: state.dates, event: { type: 'dateAgreed', by: stamp.by ?? stamp.owner, ...date } },
    ],
  };
}
