import type { Form, Input } from '../../../src/core/card.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import { whenInputs } from '../../meeting/when.ts';
import { speaksOnce } from '../floor.ts';
import { NOWHERE, refuseOutOfTurn } from '../saying.ts';
import { type Contribution, patternsIn, placeFrom, saidIn, stageOf } from '../state.ts';
import { shortened } from './channel-cards.ts';
import { saidForm } from './said-form.ts';
import { called, type Scene, wordsOf } from './scene.ts';
import { draftForm, lineForm, takeForm } from './summary-forms.ts';

/** How long a meeting of a network takes, where it is set at the end of one. */
const USUAL_MINUTES = 120;
const MAX_PLACE = 120;
/** what a menu or a choice can show of somebody's words */
const OPTION = 70;

/** The form behind one of the buttons; undefined where it is none. Throws UserError once its moment has passed. */
export function roundForm(scene: Scene, asked: Press): Form | undefined {
  if (!('run' in asked)) return undefined;
  switch (asked.type) {
    case 'swapWanted':
      return swapForm(scene, asked);
    case 'teamNamed':
      return teamForm(scene, asked);
    case 'partGiven':
      return partForm(scene, asked);
    case 'said':
      return sayForm(scene, asked);
    case 'grouped':
      return groupForm(scene, asked);
    case 'meetingSet':
      return meetingForm(scene, asked);
    case 'summaryDrafted':
      return draftForm(scene, asked);
    case 'lineChanged':
      return lineForm(scene, asked);
    case 'decisionTaken':
      return takeForm(scene, asked);
    default:
      return undefined;
  }
}

function swapForm(scene: Scene, asked: RunPress): Form {
  const { state, say, me } = scene;
  const others = state.people.filter((person) => person !== me);
  if (stageOf(state) !== 'roles' || others.length === 0) throw new UserError('error.round.begun');
  return {
    title: say('round.form.swap'),
    intro: say('round.form.swapIntro'),
    inputs: [peopleChoice(scene, 'with', say('round.form.with'), others)],
    submit: say('round.form.ask'),
    cancel: say('cancel'),
    press: asked,
  };
}

function peopleChoice(scene: Scene, name: string, label: string, people: readonly string[]): Input {
  const options = people.map((person) => ({ value: person, label: called(scene, person) }));
  return { kind: 'choice', name, label, options };
}

function teamForm(scene: Scene, asked: RunPress): Form {
  const { state, say, me } = scene;
  const round = state.rounds.find(({ presenter }) => presenter === me);
  if (!round || stageOf(state) !== 'roles') throw new UserError('error.round.begun');
  return {
    title: say('round.form.team'),
    intro: say('round.form.teamIntro'),
    inputs: [
      {
        kind: 'people',
        name: 'people',
        label: say('round.form.teamPeople'),
        value: round.team,
        optional: true,
      },
    ],
    submit: say('round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

function partForm(scene: Scene, asked: RunPress): Form | undefined {
  const { state, say } = scene;
  const part = asked.args?.part === 'interviewer' ? 'interviewer' : 'presenter';
  const round = state.rounds[Number(asked.args?.round)];
  if (!round) return undefined;
  const index = Number(asked.args?.round) + 1;
  const isOnly = state.rounds.length === 1;
  const label = isOnly ? say(`round.give.${part}`) : say(`round.giveIn.${part}`, { round: index });
  return {
    title: say('round.form.part'),
    inputs: [peopleChoice(scene, 'person', label, state.people)],
    submit: say('round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** What somebody says in a step; with `last`, the latest of what they said in it. */
function sayForm(scene: Scene, asked: RunPress): Form {
  const { state, say, me } = scene;
  const place = placeFrom(asked.args?.seen, state);
  if (!place) throw new UserError('error.round.stepOver');
  const mine = saidIn(state, place).filter(({ by }) => by === me);
  const isOnce = speaksOnce(state, place, me ?? '');
  const known = isOnce || asked.args?.last ? mine.at(-1) : undefined;
  if (asked.args?.last && !known) throw new UserError('error.round.nothingSaid');
  refuseOutOfTurn(state, place, me ?? '', known);
  const press = {
    ...asked,
    args: { seen: asked.args?.seen ?? '', ...(known && { id: String(known.id) }) },
  };
  return { ...saidForm(scene, place, known), submit: say('round.form.say'), cancel: say('cancel'), press };
}

function groupForm(scene: Scene, asked: RunPress): Form {
  const { state, say } = scene;
  const patterns = patternsIn(state);
  if (stageOf(state) !== 'steps' || patterns.length < 2) throw new UserError('error.round.stepOver');
  const all = state.said.filter(({ step }) => step === 'patterns');
  const option = (one: Contribution) => ({
    value: String(one.id),
    label: shortened(wordsOf(scene, one, 'text') ?? called(scene, one.by), OPTION),
  });
  return {
    title: say('round.form.group'),
    inputs: [
      { kind: 'choice', name: 'id', label: say('round.form.pattern'), options: all.map(option) },
      {
        kind: 'choice',
        name: 'into',
        label: say('round.form.into'),
        options: [...patterns.map(option), { value: NOWHERE, label: say('round.form.alone') }],
      },
    ],
    submit: say('round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

function meetingForm(scene: Scene, asked: RunPress): Form {
  const { say, reader } = scene;
  return {
    title: say('round.form.meeting'),
    intro: say('round.form.meetingIntro'),
    inputs: [
      ...whenInputs(reader.language, { minutes: USUAL_MINUTES }),
      {
        kind: 'text',
        name: 'place',
        label: say('round.form.place'),
        lines: 'one',
        maxLength: MAX_PLACE,
        optional: true,
      },
    ],
    submit: say('round.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}
