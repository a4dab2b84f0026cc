import { UserError } from '../../src/core/errors.ts';
import { isHard } from '../wording/index.ts';
import { answer } from './answering.ts';
import { atField, latest, standing, versionIn } from './answers.ts';
import { type Decided, type Moment, skipped, withFactsOf } from './decide.ts';
import { SENSES, type StepId } from './definition.ts';
import { type EventOf, type PlanField, planFields, previousOf } from './events.ts';
import { onward } from './onward.ts';
import { rest } from './parking.ts';
import { type CycleState, openBefore, positionOf } from './state.ts';

/**
 * The trial-action form (K16) filled in at one go: every field that holds something new is an answer like any other.
 * A field that was left empty answers nothing, and takes nothing away. Throws UserError at the field that is wrong.
 */
export function fillPlan(state: CycleState, event: EventOf<'planFilled'>, moment: Moment): Decided {
  const seen = event.seen?.split(' ').map(Number) ?? [];
  const fields = planFields().filter((id, index) => isNew(state, event[id], id, seen[index], moment));
  if (fields.length === 0) throw new UserError('error.empty', {}, planFields()[0]);
  const filled = inOneGo(
    state,
    fields.map((id) => ({ step: id, said: event[id], field: id })),
    moment,
  );
  return state.planned ? filled : withoutTheRest(filled, moment);
}

/**
 * Whoever has written the whole plan at one go is done with it: what they left out of it is skipped, and the next question
 * is one about something else.
 */
function withoutTheRest(filled: Decided, moment: Moment): Decided {
  const { state } = filled;
  const position = positionOf(state);
  const left = openBefore(state).filter(({ phase, evaluation }) => phase === 'plan' && !evaluation);
  const isLeft = position.at === 'step' && left.some(({ id }) => id === position.step.id);
  if (state.parked || !isLeft || left.some(({ required }) => required)) return filled;
  const ids = left.map(({ id }) => id);
  return { ...filled, ...onward(skipped(state, ids), moment) };
}

/** What stands in a field as the form was opened with it is not new, whatever has been answered elsewhere since. */
function isNew(
  state: CycleState,
  said: string,
  id: PlanField,
  seen: number | undefined,
  { read: { answers } }: Moment,
): boolean {
  const text = said.trim();
  const known = standing(state, answers, id)?.text;
  if (text === '' || text === known) return false;
  const opened = seen
    ? versionIn(answers, id, seen)
    : seen === 0 && known
      ? latest(answers, previousOf(id))
      : undefined;
  return text !== opened?.text;
}

/** One sign for each sense (K16): together they are the answer, and the state knows which is which. */
export function giveSigns(state: CycleState, event: EventOf<'signsGiven'>, moment: Moment): Decided {
  const given = SENSES.filter((sense) => event[sense].trim() !== '');
  if (given.length === 0) throw new UserError('error.emptyOptional', {}, 'see');
  const said = given.map((sense) => event[sense].replaceAll(/\s*\n\s*/g, ' ').trim()).join('\n');
  const decided = inOneGo(state, [{ step: 'signs', said, field: 'see' }], moment);
  const signs = given.map((sense) => {
    const of = event[`${sense}Of`];
    return { sense, ...(of && { of }) };
  });
  return { ...decided, state: { ...decided.state, signs } };
}

type Given = { step: StepId; said: string; field: string };

/** Each answer in the order of the questions. What the last one leads to is what happens. */
export function inOneGo(state: CycleState, given: Given[], moment: Moment): Decided {
  const hasBothDays = ['cueDay', 'lookBack'].every((day) => given.some(({ step }) => step === day));
  const whole = given.reduce<Required<Omit<Decided, 'erased'>>>(
    (before, { step, said, field }) => {
      const answered = { type: 'answerGiven', step, answer: said } as const;
      const next = atField(field, () => answer(before.state, answered, moment));
      return {
        state: next.state,
        answers: [...before.answers, ...(next.answers ?? [])],
        effects: next.effects ?? before.effects,
      };
    },
    // one new day is held against the other new one, not against the day that it takes the place of
    { state: hasBothDays ? withFactsOf(state, 'lookBack', undefined) : state, answers: [], effects: [] },
  );
  const hard = given.find(({ said }) => isHard(said));
  return hard ? { ...whole, ...rest(whole.state, `step.${hard.step}`, moment) } : whole;
}
