import { z } from 'zod';
import type { ProgrammeDates } from '../../src/core/flow.ts';
import { LONGEST, MEETING_KINDS } from '../../src/core/meeting.ts';
import { daysIn, intervalIn, minutesIn } from '../duration.ts';

const days = z.string().transform((text, { addIssue }) => {
  const found = daysIn(text);
  if (found === undefined) addIssue('must be weeks or days, such as P3W or P10D');
  return found ?? 0;
});
const minutes = z.string().transform((text, { addIssue }) => {
  const found = minutesIn(text);
  if (found === undefined || found > LONGEST)
    addIssue('must be hours and minutes, at most four days, such as PT3H or PT1H30M');
  return found ?? 0;
});

const interval = z
  .string()
  .refine((text) => intervalIn(text) !== undefined, 'must be weeks or months, such as P6W or P2M');

const module = z.strictObject({
  da: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
  bootcamp: z.literal(true).optional(),
});

const asWritten = z.strictObject({
  modules: z.array(module).max(20).default([]),
  day2: days.optional(),
  gap: days.optional(),
  every: z.strictObject({ network: interval, joint: interval }).partial().optional(),
  minutes: z.partialRecord(z.enum(MEETING_KINDS), minutes).default({}),
  mentorMeeting: z.strictObject({ by: days, nudge: z.array(days).max(5).default([]) }).optional(),
});

/** How the dates of a programme hang together, as its file says it: lengths as ISO durations (docs/programmes.md). */
export const programmeDates = asWritten
  .check(({ value, issues }) => {
    const wrong = (field: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [field], message });
    if (value.day2 !== undefined && value.modules.length === 0)
      wrong('day2', 'means nothing without modules');
    if (value.mentorMeeting && value.modules.length === 0)
      wrong('mentorMeeting', 'means nothing without modules');
    if (value.day2 !== undefined && (value.gap ?? 0) > value.day2)
      wrong('gap', 'must not be longer than day2');
  })
  .transform(
    ({ modules, day2, gap, every, minutes: lengths, mentorMeeting }): ProgrammeDates => ({
      modules,
      minutes: lengths,
      ...(day2 !== undefined && { day2After: day2 }),
      ...(gap !== undefined && { gap }),
      ...(every && { every }),
      ...(mentorMeeting && { mentor: { by: mentorMeeting.by, nudges: mentorMeeting.nudge } }),
    }),
  );
