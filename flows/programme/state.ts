import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';

/** What a facilitator puts into a network's calendar: its own meetings, joint ones, the two days of a module, or the module in one go. */
export const DATE_KINDS = ['network', 'joint', 'day1', 'day2', 'bootcamp'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What comes again after a while: a module's days do not (N3, K6). */
export const SERIES_KINDS = ['network', 'joint'] as const satisfies DateKind[];
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** When and where, as far as it can be moved. The zone stays: it is the network's. */
const spot = {
  day: z.iso.date(),
  time: z.string().regex(/^\d{2}:\d{2}$/),
  minutes: z.int().positive(),
  place: z.string().optional(),
};
const aSpot = z.strictObject(spot);
export type Spot = z.infer<typeof aSpot>;

/** Who had said that they can't come at a time to which the date no longer is: they are asked anew until they answer. */
const lapsed = z.strictObject({ person: z.string(), day: z.iso.date(), time: spot.time });

/** Where it stood until then: what has not reached people yet is told from there. */
const stood = z.strictObject({ until: z.int(), ...spot });

const date = z.strictObject({
  id: z.string(),
  kind: z.enum(DATE_KINDS),
  module: z.int().positive().optional(),
  ...spot,
  zone: z.string(),
  networks: z.array(z.string()),
  status: z.enum(['booked', 'held', 'cancelled']),
  sequence: z.int().min(0),
  /** what it hangs on, and how many days later it is: it moves along (A3) */
  follows: z.strictObject({ id: z.string(), days: z.int() }).optional(),
  /** of dates that were set in one go, the first: what was posted about them is kept true */
  series: z.string().optional(),
  /** who has said that they can't come; why is neither asked nor kept (T22) */
  absent: z.array(z.string()),
  lapsed: z.array(lapsed).default([]),
  trail: z.array(stood).default([]),
});
export type ProgrammeDate = z.infer<typeof date>;

/** gap: it would lie too near otherwise · dayOff, taken: its own day would have been one, or had another date on it */
const move = z.strictObject({
  id: z.string(),
  from: aSpot,
  to: aSpot,
  why: z.array(z.enum(['gap', 'dayOff', 'taken'])),
});
export type Move = z.infer<typeof move>;

/** A move that waits for a yes: first the date that was meant, then what moves along. */
const asked = z.strictObject({
  number: z.int(),
  by: z.string(),
  moves: z.array(move).min(1),
  /** whether the first may be moved without the others */
  alone: z.boolean(),
});
export type Asked = z.infer<typeof asked>;

/** A series that waits for a yes: on which days it would be, each at the time and place of the first (N3, K6). */
const planned = z.strictObject({
  number: z.int(),
  by: z.string(),
  kind: z.enum(SERIES_KINDS),
  networks: z.array(z.string()),
  first: aSpot,
  /** an ISO duration of weeks or months */
  every: z.string(),
  count: z.int().optional(),
  until: z.iso.date().optional(),
  days: z.array(z.iso.date()).min(2),
});
export type Planned = z.infer<typeof planned>;

/** A meeting of which only the month is known (K11): it is in nobody's calendar before it has a day. */
const month = z.strictObject({
  id: z.string(),
  kind: z.enum(SERIES_KINDS),
  networks: z.array(z.string()),
  /** `YYYY-MM` */
  month: z.string().regex(/^\d{4}-\d{2}$/),
});
export type Month = z.infer<typeof month>;

export const programmeState = z.strictObject({
  dates: z.array(date),
  months: z.array(month).default([]),
  /** what waits for a yes: a move, or a series; never both */
  asked: asked.optional(),
  planned: planned.optional(),
  /** what the next date, or the next wish, is called */
  next: z.int().min(1),
});
export type ProgrammeState = z.infer<typeof programmeState>;

/** As they come from a form. */
const chosen = {
  day: z.string().optional(),
  time: z.string().optional(),
  minutes: z.string().optional(),
  place: z.string().optional(),
};

export const programmeEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened') }),
  z.strictObject({
    type: z.literal('dateAdded'),
    kind: z.enum(['network', 'joint', 'module']),
    /** of a module: which day of which, as `day1.3` or `bootcamp.2` */
    what: z.string().optional(),
    /** of a joint meeting: the names of the others, a line each */
    others: z.string().optional(),
    /** of a meeting of which the month was known before: which */
    month: z.string().optional(),
    ...chosen,
  }),
  z.strictObject({
    type: z.literal('monthSet'),
    kind: z.enum(SERIES_KINDS),
    others: z.string().optional(),
    month: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('monthDropped'), id: z.string() }),
  z.strictObject({
    type: z.literal('seriesWanted'),
    kind: z.enum(SERIES_KINDS),
    others: z.string().optional(),
    every: z.string().optional(),
    /** how many at most, the last one at the latest when: one of the two, or both */
    count: z.string().optional(),
    until: z.string().optional(),
    ...chosen,
  }),
  z.strictObject({ type: z.literal('seriesConfirmed'), asked: z.string() }),
  z.strictObject({ type: z.literal('moveWanted'), id: z.string(), ...chosen }),
  z.strictObject({ type: z.literal('moveConfirmed'), asked: z.string(), which: z.enum(['all', 'one']) }),
  /** a series, too: nothing comes of what was proposed */
  z.strictObject({ type: z.literal('moveDropped'), asked: z.string() }),
  z.strictObject({
    type: z.literal('dateCancelled'),
    id: z.string(),
    which: z.enum(['all', 'one']).default('one'),
  }),
  z.strictObject({ type: z.literal('absentTold'), id: z.string() }),
  z.strictObject({ type: z.literal('comingAfterAll'), id: z.string() }),
  /** at the end of a reflection meeting: when the network meets next, and who has set it */
  z.strictObject({
    type: z.literal('dateAgreed'),
    by: z.string(),
    day: z.string(),
    time: z.string(),
    minutes: z.string(),
    place: z.string(),
  }),
  /** somebody has asked to be forgotten */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  reminderDue,
]);
export type ProgrammeEvent = z.infer<typeof programmeEvent>;
export type EventOf<T extends ProgrammeEvent['type']> = Extract<ProgrammeEvent, { type: T }>;

export const programmeRights: Record<ProgrammeEvent['type'], Right> = {
  opened: 'see the dates',
  dateAdded: 'plan dates',
  monthSet: 'plan dates',
  monthDropped: 'plan dates',
  seriesWanted: 'plan dates',
  seriesConfirmed: 'plan dates',
  moveWanted: 'plan dates',
  moveConfirmed: 'plan dates',
  moveDropped: 'plan dates',
  dateCancelled: 'plan dates',
  absentTold: 'say who comes',
  comingAfterAll: 'say who comes',
  dateAgreed: 'be told by the system',
  memberGone: 'be told by the system',
  reminderDue: 'be told by the system',
};
