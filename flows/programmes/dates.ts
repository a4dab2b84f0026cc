import { z } from 'zod';
import type { ModuleDay, ProgrammeDates } from '../../src/core/flow.ts';
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

/** `m3.start` is day 1 of the third module, `m3.end` its day 2. */
const moduleDay = z.string().transform((text, { addIssue }): ModuleDay => {
  const [, module, at] = /^m([1-9]\d?)\.(start|end)$/.exec(text) ?? [];
  if (!module) addIssue('must be the start or the end of a module, such as m3.end');
  return { module: Number(module), kind: at === 'start' ? 'day1' : 'day2' };
});

const asWritten = z.strictObject({
  modules: z.array(module).max(20).default([]),
  day2: days.optional(),
  gap: days.optional(),
  every: z.strictObject({ network: interval, joint: interval }).partial().optional(),
  minutes: z.partialRecord(z.enum(MEETING_KINDS), minutes).default({}),
  mentorMeeting: z.strictObject({ by: days, nudge: z.array(days).max(5).default([]) }).optional(),
  recommendTalk: z.boolean().default(false),
  extraMentor: z.strictObject({ window: z.tuple([moduleDay, moduleDay]) }).optional(),
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
    if (value.recommendTalk && value.modules.length === 0)
      wrong('recommendTalk', 'means nothing without modules');
    const [opens, closes] = value.extraMentor?.window ?? [];
    if (opens && closes && Math.max(opens.module, closes.module) > value.modules.length)
      wrong('extraMentor', 'names a module that there is not');
    else if (opens && closes && inOrder(opens) >= inOrder(closes))
      wrong('extraMentor', 'must open before it closes');
    if (value.day2 !== undefined && (value.gap ?? 0) > value.day2)
      wrong('gap', 'must not be longer than day2');
  })
  .transform(
    ({
      modules,
      day2,
      gap,
      every,
      minutes: lengths,
      mentorMeeting,
      recommendTalk,
      extraMentor,
    }): ProgrammeDates => ({
      modules,
      minutes: lengths,
      ...(day2 !== undefined && { day2After: day2 }),
      ...(gap !== undefined && { gap }),
      ...(every && { every }),
      ...(mentorMeeting && { mentor: { by: mentorMeeting.by, nudges: mentorMeeting.nudge } }),
      ...(recommendTalk && { recommendTalk }),
      ...(extraMentor && { extraMentor: { opens: extraMentor.window[0], closes: extraMentor.window[1] } }),
    }),
  );

/** Teaching days in the order in which they come. */
const inOrder = ({ module, kind }: ModuleDay) => module * 2 + (kind === 'day2' ? 1 : 0);
