import { UserError } from '../../src/core/errors.ts';
import type { Effect, NewAnswer, PersonId, Stamp } from '../../src/core/flow.ts';
import { isDay } from '../schedule.ts';
import { type Decided, type Moment, refresh, show } from './decide.ts';
import { MAX_LINE, MAX_TEXT, MOST_PATTERNS } from './definition.ts';
import type { EventOf } from './events.ts';
import { releasedPicture } from './picture.ts';
import { leadCard } from './start.ts';
import {
  answerOf,
  LINE_FIELDS,
  type Line,
  lineAnswer,
  patternsIn,
  type RoundState,
  type Summary,
  THEMES,
} from './state.ts';
import { dayAfter } from './time.ts';

/** The steps are over: what is told of the meeting is put together by whoever led it (N4). */
export function beginDraft({ at: _, ...state }: RoundState, { stamp, read }: Moment): Decided {
  const summary: Summary = {
    until: dayAfter(stamp.at, read),
    draft: 0,
    hasThemes: false,
    patterns: patternsIn(state)
      .slice(0, MOST_PATTERNS)
      .map(({ id }) => id),
    lines: [],
    status: 'drafting',
    corrections: 0,
  };
  return { state: { ...state, summary }, effects: [leadCard(state)] };
}

/** The draft is done, for the first time or anew: themes and patterns are those of whoever led the meeting. */
export function draft(state: RoundState, event: EventOf<'summaryDrafted'>, moment: Moment): Decided {
  const { summary } = state;
  if (!summary || summary.status === 'withdrawn') throw new UserError('error.round.gone');
  const text = readText(event.themes, MAX_TEXT, 'themes');
  const chosen = [event.pattern1, event.pattern2, event.pattern3].map(Number);
  const drafted: Summary = {
    ...summary,
    draft: summary.draft + 1,
    hasThemes: text !== '',
    patterns: patternsIn(state).flatMap(({ id }) => (chosen.includes(id) ? [id] : [])),
  };
  const { by = moment.stamp.owner } = moment.stamp;
  const answers: NewAnswer[] = text ? [{ step: THEMES, version: drafted.draft, text, by }] : [];
  const after = { ...state, summary: drafted };
  const decided = summary.status === 'drafting' ? askForLines(after, moment) : corrected(after, moment);
  return { ...decided, answers };
}

/** Everybody who decided something sees their own lines, exactly as they would stand there, and has a day. */
export function askForLines(state: RoundState, moment: Moment): Decided {
  const { summary } = state;
  if (summary?.status !== 'drafting') return { state };
  const lines = linesFrom(state);
  const until = dayAfter(moment.stamp.at, moment.read);
  const after: RoundState = { ...state, summary: { ...summary, until, lines, status: 'asked' } };
  if (lines.length === 0) return post(after, moment);
  return { state: after, effects: lines.map(({ person }) => asked(person)) };
}

const asked = (person: PersonId): Effect =>
  show({ person }, `line.${person}`, { name: 'line', person }, 'consent');

/**
 * Of each who decided something what they will do next, and their star moment: nothing of what they presented (K23). What
 * help they want stays out until they write it there themselves.
 */
function linesFrom({ said }: RoundState): Line[] {
  const known = said.filter(({ step }) => step === 'decisions' || step === 'learning');
  return [...new Set(known.map(({ by }) => by))].flatMap((person) => {
    const theirs = known.filter(({ by }) => by === person);
    const named = (field: string) => theirs.findLast(({ fields }) => fields.includes(field));
    const [what, action, star] = [named('what'), named('action'), named('star')];
    const next = what ?? action;
    const field = what ? 'what' : 'action';
    if (!next && !star) return [];
    const line: Line = {
      person,
      version: 0,
      fields: {
        ...(next && { action: { step: answerOf(next.id, field), version: next.version } }),
        ...(star && { star: { step: answerOf(star.id, 'star'), version: star.version } }),
      },
      ...(next?.day && { day: next.day }),
      status: 'asked',
    };
    return [line];
  });
}

const lineOf = ({ summary }: RoundState, { by }: Stamp): Line | undefined =>
  summary?.lines.find(({ person }) => person === by);

/** What stands in somebody's lines: what they have seen is what they approve. */
export const lineKey = ({ fields, day = '' }: Line): string =>
  [...LINE_FIELDS.map((field) => `${fields[field]?.step ?? ''}@${fields[field]?.version ?? ''}`), day].join(
    ' ',
  );

/** Reworded for the summary by its author, who then sees it anew. */
export function changeLine(state: RoundState, event: EventOf<'lineChanged'>, moment: Moment): Decided {
  const line = lineOf(state, moment.stamp);
  if (!line || state.summary?.status === 'withdrawn') throw new UserError('error.round.gone');
  const texts = LINE_FIELDS.flatMap((field) => {
    const text = readText(event[field], MAX_LINE, field);
    return text === '' ? [] : [{ field, text }];
  });
  if (texts.length === 0) throw new UserError('error.empty', {}, 'action');
  if (event.day !== '' && !isDay(event.day)) throw new UserError('error.day', {}, 'day');
  const version = line.version + 1;
  const { person } = line;
  const { day: _, ...rest } = line;
  const changed: Line = {
    ...rest,
    version,
    fields: Object.fromEntries(
      texts.map(({ field }) => [field, { step: lineAnswer(person, field), version }]),
    ),
    ...(event.day !== '' && { day: event.day }),
    status: 'asked',
  };
  const decided = settledWith(state, changed, moment);
  return {
    state: decided.state,
    answers: texts.map(({ field, text }) => ({ step: lineAnswer(person, field), version, text, by: person })),
    effects: [asked(person), ...(decided.effects ?? [])],
  };
}

/** Approved by its author, if it is what they have seen. */
export function approveLine(state: RoundState, event: EventOf<'lineApproved'>, moment: Moment): Decided {
  const line = lineOf(state, moment.stamp);
  if (!line || line.status === 'approved') return { state };
  if (lineKey(line) !== event.fields) throw new UserError('error.round.lineChanged');
  return settledWith(state, { ...line, status: 'approved' }, moment);
}

/** Left out, or taken out of what has been posted, without a word on who it was. */
export function leaveLine(state: RoundState, moment: Moment): Decided {
  const line = lineOf(state, moment.stamp);
  return line && line.status !== 'left' ? settledWith(state, { ...line, status: 'left' }, moment) : { state };
}

/** What changes after it has been posted is a correction. */
function settledWith(state: RoundState, line: Line, moment: Moment): Decided {
  const { summary } = state;
  if (!summary) return { state };
  const lines = summary.lines.map((one) => (one.person === line.person ? line : one));
  const after: RoundState = { ...state, summary: { ...summary, lines } };
  if (summary.status === 'posted') return shows(state, after) ? corrected(after, moment) : { state: after };
  return settle(after, moment);
}

/** When everybody has answered, it is posted. */
export function settle(state: RoundState, moment: Moment): Decided {
  const { status, lines = [] } = state.summary ?? {};
  const isDone = status === 'asked' && lines.every((line) => line.status !== 'asked');
  return isDone ? post(state, moment) : { state };
}

const isAnyApproved = ({ lines }: Summary) => lines.some(({ status }) => status === 'approved');

/** Whether what everybody reads is another now. */
function shows(before: RoundState, after: RoundState): boolean {
  const approved = ({ summary }: RoundState) =>
    summary?.lines.filter(({ status }) => status === 'approved').map(lineKey);
  return JSON.stringify(approved(before)) !== JSON.stringify(approved(after));
}

/** One post in the channel (P3); posted twice, once. Without anything approved it has no picture either. */
export function post(state: RoundState, { stamp, read }: Moment): Decided {
  const { summary } = state;
  if (!summary || (summary.status !== 'asked' && summary.status !== 'drafting')) return { state };
  const picture = isAnyApproved(summary) ? releasedPicture(read) : undefined;
  return {
    state: { ...state, summary: { ...summary, status: 'posted', ...(picture && { picture }) }, over: 'held' },
    effects: [show({ network: stamp.network ?? '' }, 'summary', { name: 'summary' }, 'reply')],
  };
}

/** It is edited where it stands, and its thread says that it was. */
export function corrected(state: RoundState, { stamp }: Moment): Decided {
  const { summary } = state;
  if (summary?.status !== 'posted') return { state };
  const corrections = summary.corrections + 1;
  const view = { name: 'correction', number: String(corrections) };
  const told = show({ network: stamp.network ?? '' }, `correction.${corrections}`, view, 'reply', 'summary');
  return {
    state: { ...state, summary: { ...summary, corrections } },
    effects: [refresh('summary'), told],
  };
}

/** Taken back as a whole: what stood there says so. */
export function withdrawSummary(state: RoundState): Decided {
  const { summary } = state;
  if (summary?.status !== 'posted') return { state };
  return { state: { ...state, summary: { ...summary, status: 'withdrawn' } }, effects: [refresh('summary')] };
}

function readText(written: string, max: number, field: string): string {
  const text = written.trim();
  const length = [...text].length;
  if (length > max) throw new UserError('error.tooLong', { length, max }, field);
  return text;
}
