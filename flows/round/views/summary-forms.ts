import type { Form, Input } from '../../../src/core/card.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { MeetingView } from '../../../src/core/meeting.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import { addDays, dayOf } from '../../schedule.ts';
import { FIELDS, MAX_LINE, MAX_TEXT, MOST_PATTERNS } from '../definition.ts';
import { nextMeeting } from '../next-meeting.ts';
import { contributionOf, LINE_FIELDS, patternsIn } from '../state.ts';
import { shortened } from './channel-cards.ts';
import { called, type Scene, wordsOf } from './scene.ts';
import { wordsIn } from './summary-card.ts';

const NONE = '0';
const OPTION = 70;

/** Themes and patterns, by whoever led the meeting: everybody's lines are their own to approve. */
export function draftForm(scene: Scene, asked: RunPress): Form {
  const { state, say, read } = scene;
  const { summary } = state;
  if (!summary || summary.status === 'withdrawn') throw new UserError('error.round.gone');
  const themes = summary.hasThemes
    ? read.answers.findLast(({ step, version }) => step === 'themes' && version === summary.draft)?.text
    : undefined;
  return {
    title: say('round.form.draft'),
    intro: say('round.form.draftIntro'),
    inputs: [
      {
        kind: 'text',
        name: 'themes',
        label: say('round.form.themes'),
        hint: say('round.form.themesHint'),
        lines: 'many',
        maxLength: MAX_TEXT,
        optional: true,
        ...(themes && { value: themes }),
      },
      ...patternChoices(scene, summary.patterns),
    ],
    submit: say(summary.status === 'drafting' ? 'round.form.askLines' : 'round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

function patternChoices(scene: Scene, chosen: readonly number[]): Input[] {
  const { state, say } = scene;
  const patterns = patternsIn(state);
  const options = [
    ...patterns.map((one) => ({
      value: String(one.id),
      label: shortened(wordsOf(scene, one, 'text') ?? called(scene, one.by), OPTION),
    })),
    { value: NONE, label: say('round.form.noPattern') },
  ];
  return Array.from({ length: Math.min(MOST_PATTERNS, patterns.length) }, (_, index) => ({
    kind: 'choice' as const,
    name: `pattern${index + 1}`,
    label: say('round.form.patternNumber', { number: index + 1 }),
    options,
    value: String(chosen[index] ?? NONE),
  }));
}

/** One's own lines, to be reworded; what help one wants is written nowhere before it is written here. */
export function lineForm(scene: Scene, asked: RunPress): Form {
  const { state, say, me } = scene;
  const line = state.summary?.lines.find(({ person }) => person === me);
  if (!line) throw new UserError('error.round.gone');
  const words = wordsIn(scene, line);
  return {
    title: say('round.form.line'),
    intro: say('round.form.lineIntro'),
    inputs: [
      ...LINE_FIELDS.map(
        (field): Input => ({
          kind: 'text',
          name: field,
          label: say(`round.form.line.${field}`),
          lines: 'many',
          maxLength: MAX_LINE,
          optional: true,
          ...(words[field] && { value: [...words[field]].slice(0, MAX_LINE).join('') }),
        }),
      ),
      {
        kind: 'date',
        name: 'day',
        label: say('round.ask.day'),
        optional: true,
        ...(line.day && { value: line.day }),
      },
    ],
    submit: say('round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

/**
 * The decision as it is taken along (K24): it is filled in here, and goes to the reader's own cycle, or begins their first.
 */
export function takeForm(scene: Scene, asked: RunPress): Form | undefined {
  const { state, say, me } = scene;
  const one = contributionOf(state, Number(asked.args?.id));
  if (!one || one.by !== me || one.step !== 'decisions') return undefined;
  const meeting = meetingAhead(scene);
  return {
    title: say('round.form.take'),
    intro: say('round.form.takeIntro'),
    inputs: [
      ...FIELDS.decisions.map((field, index): Input => {
        const value = wordsOf(scene, one, field);
        return {
          kind: 'text',
          name: field === 'what' ? 'tryOut' : field,
          label: say(`round.ask.${field}`),
          lines: 'many',
          maxLength: MAX_TEXT,
          ...(index > 0 && { optional: true as const }),
          ...(value && { value }),
        };
      }),
      {
        kind: 'date',
        name: 'cueDay',
        label: say('round.ask.day'),
        optional: true,
        ...(one.day && { value: one.day }),
      },
      {
        kind: 'date',
        name: 'lookBack',
        label: say('round.ask.lookBack'),
        optional: true,
        ...(meeting && { value: meeting.day, hint: say('round.form.nextMeeting') }),
      },
    ],
    submit: say('round.form.takeSubmit'),
    cancel: say('cancel'),
    press: takePress(scene, meeting),
  };
}

/** To their cycle; the first that they ever begin knows of no meeting. */
function takePress({ read }: Scene, meeting: MeetingView | undefined): Press {
  const { readersCycle: cycle } = read;
  if (!cycle) return { word: 'start' };
  return { run: cycle.run, type: 'decisionTaken', ...(meeting && { args: { meeting: meeting.id } }) };
}

/** What is decided today is tried before it is looked back on. */
const LEAST_DAYS = 7;

/** The network's next meeting, if the reader comes to it and there is time to try something until then. */
function meetingAhead({ read, reader, me = '' }: Scene): MeetingView | undefined {
  const meeting = nextMeeting(read, reader.now);
  const first = addDays(dayOf(reader.now, reader.zone), LEAST_DAYS);
  return meeting && meeting.day >= first && !meeting.absent?.includes(me) ? meeting : undefined;
}
