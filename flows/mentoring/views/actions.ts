import type { Action } from '../../../src/core/card.ts';
import { beginsAt } from '../../meeting/when.ts';
import { ahead } from '../state.ts';
import { isWithin, windowIn } from '../window.ts';
import { button, type Scene } from './scene.ts';

/** Suggest a time, or say that it is arranged. */
export function findTime({ say, run }: Scene, style: 'primary' | undefined = 'primary'): Action[] {
  return [
    button('form', say('mentoring.button.suggest'), { run, type: 'suggested' }, style),
    button('form', say('mentoring.button.arranged'), { run, type: 'suggested', args: { arranged: 'yes' } }),
  ];
}

/** The other one's suggestion suits, or it does not; nothing where there is none to answer. */
export function answering({ state, say, run, to, reader }: Scene): Action[] {
  const { id = '', suggestion } = state.meeting ?? {};
  if (!suggestion || suggestion.by === to || beginsAt(suggestion.when) <= reader.now) return [];
  const { day, time } = suggestion.when;
  const answer = (which: 'yes' | 'no') =>
    button(
      'press',
      say(`mentoring.button.${which}`),
      { run, type: 'suggestionAnswered', args: { meeting: id, day, time, answer: which } },
      which === 'yes' ? 'primary' : undefined,
    );
  const another = button('form', say('mentoring.button.another'), {
    run,
    type: 'suggested',
    args: { meeting: id },
  });
  return [answer('yes'), another, answer('no')];
}

/** What can be done with the meeting that is agreed. */
export function withMeeting(scene: Scene): Action[] {
  const { say, run, state, to, reader } = scene;
  const at = ahead(state, reader.now);
  if (!at) return [];
  const args = { meeting: at.id };
  const topic = button('form', say(at.topic ? 'mentoring.button.topicAgain' : 'mentoring.button.topic'), {
    run,
    type: 'topicGiven',
    args,
  });
  return [
    toCalendar(scene, at.id),
    ...(to === 'talent' ? [topic] : []),
    {
      kind: 'menu',
      label: say('mentoring.button.change'),
      options: [
        button('form', say('mentoring.button.move'), { run, type: 'suggested', args }),
        button('form', say('mentoring.button.cancel'), { run, type: 'meetingCancelled', args }),
      ],
    },
  ];
}

export const toCalendar = ({ say }: Scene, meeting: string): Action =>
  button('press', say('meeting.button.calendar'), { word: 'calendar', args: { meeting } });

export const outOfCalendar = ({ say }: Scene, meeting: string): Action =>
  button('press', say('meeting.button.uncalendar'), { word: 'calendar', args: { meeting } });

/** The talent takes somebody else: with this mentor it ends. */
export const chooseAnother = ({ say, run }: Scene): Action =>
  button('form', say('mentoring.button.other'), { run, type: 'stopped' });

/** Rarely wanted, and so behind a menu. */
export function rarely({ say, run, to, state, read, reader }: Scene): Action {
  const stop = button('form', say(to === 'talent' ? 'mentoring.button.stop' : 'mentoring.button.leave'), {
    run,
    type: 'stopped',
  });
  const extra = button('form', say('mentoring.button.extra'), { word: 'mentor', args: { kind: 'extra' } });
  const window = windowIn(state, read);
  const isOffered = state.internship || (window && isWithin(window, reader.now));
  const internship = button('form', say('mentoring.button.internship'), { run, type: 'internshipNoted' });
  const group = button('form', say('mentoring.button.group'), { run, type: 'groupAsked' });
  return to === 'talent' && state.kind === 'primary'
    ? {
        kind: 'menu',
        label: say('mentoring.button.more'),
        options: [extra, ...(isOffered ? [internship] : []), group, stop],
      }
    : stop;
}
