import type { Action } from '../../../src/core/card.ts';
import type { Day } from '../../../src/core/time.ts';
import type { MessageKey } from '../../locales/say.ts';
import { addDays, daysBetween, nextWorkday, workdayFrom } from '../../schedule.ts';
import { latest } from '../answers.ts';
import { CHOICES, type ChoiceStep, LOOK_BACK_WEEKS, type Step, type StepId } from '../definition.ts';
import { previousOf } from '../events.ts';
import { meetingToOffer } from '../meeting.ts';
import { hasSameChallenge } from './in-sight.ts';
import { meetingAction } from './meeting-card.ts';
import { answerPress, capital, form, press, type Scene, sayDayTo, todayFor } from './scene.ts';

/** The ways to answer a question: presses for what can be chosen, forms for what is written. */
export function answerActions(scene: Scene, step: Step): Action[] {
  const { run, say } = scene;
  const give = (answer: string, label: string): Action => ({
    kind: 'press',
    label,
    press: answerPress(run, step.id, answer),
  });
  switch (step.kind) {
    case 'scale':
      return ['1', '2', '3', '4', '5'].map((score) => give(score, score));
    case 'choice':
      return choicesOf(scene, step.id as ChoiceStep).map(({ id, key }) => give(id, say(key)));
    case 'day':
      return [
        ...(step.id === 'lookBack' ? meetingAction(scene) : []),
        ...(step.id === 'cueDay' ? dayChoices(scene) : weekChoices(scene)).map(({ day, label }) =>
          give(day, label),
        ),
        form(scene, 'cycle.button.otherDay', answerPress(run, step.id)),
      ];
    case 'signs':
      return [...keepAction(scene, step.id), form(scene, 'cycle.button.signs', { run, type: 'signsGiven' })];
    case 'text':
      return [
        ...keepAction(scene, step.id),
        ...(step.id === 'triedMore' ? notYetActions(scene) : []),
        form(scene, 'cycle.button.write', answerPress(run, step.id)),
        ...(step.id === 'tryOut' ? [form(scene, 'cycle.button.wholeForm', { run, type: 'planFilled' })] : []),
        ...(canBeTeam(scene, step.id) ? [form(scene, 'cycle.button.team', { run, type: 'teamNamed' })] : []),
      ];
  }
}

/** Of a trial action that was dropped there is nothing to make bigger, and repeating it is trying it after all. */
function choicesOf({ state }: Scene, step: ChoiceStep): { id: string; key: MessageKey }[] {
  const dropped = step === 'next' && state.tried === 'dropped';
  return CHOICES[step]
    .filter((id) => !(dropped && id === 'bigger'))
    .map((id) => {
      const named = dropped && id === 'repeat' ? 'anyway' : id;
      return { id, key: `cycle.${step}.${named}` as MessageKey };
    });
}

/** What the last cycle brought along can be kept with one press (K24). */
function keepAction(scene: Scene, step: StepId): Action[] {
  const { read, run } = scene;
  const kept = latest(read.answers, previousOf(step));
  return kept ? [press(scene, 'cycle.button.keep', { run, type: 'kept', args: { step } })] : [];
}

/** With the first question: about the challenge, or, where that is the one it was, about how it looks today. */
function canBeTeam(scene: Scene, step: StepId): boolean {
  const { state, read } = scene;
  const isFirst = step === (hasSameChallenge(scene) ? 'baseline' : 'challenge');
  return (
    isFirst &&
    !state.team &&
    read.networks.some(({ members }) => members.filter(({ role }) => role !== 'office').length > 1)
  );
}

/** Not yet: it can be made smaller at once, or dropped after all. */
function notYetActions(scene: Scene): Action[] {
  const { state, run } = scene;
  if (state.tried !== 'notYet') return [];
  return [
    form(scene, 'cycle.button.smaller', answerPress(run, 'tryOut')),
    press(scene, 'cycle.button.drop', answerPress(run, 'tried', 'dropped')),
  ];
}

/**
 * Workdays: on a day off nobody is at work to be reminded. The weeks are those that it really is until then, each named
 * once, and the day of a meeting that is offered beside them is not named again.
 */
function weekChoices(scene: Scene) {
  const { reader, read, state, say } = scene;
  const today = todayFor(reader);
  const meeting = meetingToOffer(state, read, today)?.day;
  const weeksTo = (day: Day) => Math.round(daysBetween(today, day) / 7);
  const days = LOOK_BACK_WEEKS.map((weeks) => workdayFrom(addDays(today, weeks * 7), read.owner.off));
  return days
    .filter((day, index) => days.findLastIndex((one) => weeksTo(one) === weeksTo(day)) === index)
    .filter((day) => day !== meeting)
    .map((day) => ({
      day,
      label: say('cycle.button.weeks', { weeks: weeksTo(day), day: sayDayTo(scene, day) }),
    }));
}

/** The next workdays: small and soon. */
function dayChoices(scene: Scene) {
  const { reader, state, read } = scene;
  const { off } = read.owner;
  const today = todayFor(reader);
  const first = nextWorkday(today, off);
  const days = [first, nextWorkday(first, off), workdayFrom(addDays(today, 7), off)];
  const fits = days.filter((day) => !state.lookBack || day <= state.lookBack);
  return [...new Set(fits)].map((day) => ({ day, label: capital(sayDayTo(scene, day)) }));
}
