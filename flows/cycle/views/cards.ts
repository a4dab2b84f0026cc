import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { Reader, RunId, ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest } from '../answers.ts';
import { placeOf } from '../correcting.ts';
import type { Read } from '../decide.ts';
import { ALL_STEPS, isWords } from '../definition.ts';
import { type CycleState, isAnswered, positionOf } from '../state.ts';
import { teammates } from '../team-runs.ts';
import { decisionCard } from './decision-card.ts';
import { endedCard, evaluatedCard, evaluationNote } from './end-card.ts';
import { helpCard } from './help-card.ts';
import { lookBackMovedCard } from './meeting-card.ts';
import { noteCard, observeCard } from './note-card.ts';
import { cueCard, planCard, scoreOnceCard, soFarCard, soonCard } from './plan-card.ts';
import { questionOf } from './question.ts';
import { parkedCard, restCard, silenceCard, unparkCard } from './rest-cards.ts';
import { note, phaseLabel, press, quote, type Scene, sayDayTo, sceneOf, text } from './scene.ts';
import { sharedCard, updateCard } from './share-card.ts';
import { editAction, stepCard } from './step-card.ts';
import { pastCard, storyCard } from './story.ts';
import { proposedCard, teamCard, teamNamedCard, waitsForTeamCard } from './team-cards.ts';

const CARDS: Record<string, (scene: Scene, view: ViewRef) => Card> = {
  step: stepCard,
  help: helpCard,
  plan: planCard,
  soFar: soFarCard,
  cue: cueCard,
  observe: observeCard,
  scoreOnce: scoreOnceCard,
  soon: soonCard,
  lookBackMoved: lookBackMovedCard,
  note: noteCard,
  moved: movedCard,
  deleted: deletedCard,
  rest: restCard,
  decision: decisionCard,
  parked: parkedCard,
  unpark: unparkCard,
  silence: silenceCard,
  shared: sharedCard,
  update: updateCard,
  ended: endedCard,
  story: storyCard,
  past: pastCard,
  team: teamCard,
  teamNamed: teamNamedCard,
  proposed: proposedCard,
  waitsForTeam: waitsForTeamCard,
  home: homeCard,
  later: ({ say, reader }, { day = '' }) =>
    remark(say('cycle.postponed', { day: sayDayTo({ reader }, day) })),
  vetoed: ({ say, state }) =>
    remark(say(teammates(state).length === 1 ? 'cycle.veto.noOfOne' : 'cycle.veto.no')),
  evaluated: evaluatedCard,
  /** what earlier releases showed, where it still stands */
  noted: ({ say }) => remark(say('cycle.note.saved')),
  lookBack: ({ say, read }) => ({
    body: [text(say('cycle.lookBack')), quote(latest(read.answers, 'tryOut')?.text ?? '')],
    actions: [],
  }),
};

/** The card for a view of a cycle, in the reader's language and the programme's words. */
export function cycleCard(state: CycleState, view: ViewRef, reader: Reader, read: Read, run: RunId): Card {
  const card = Object.hasOwn(CARDS, view.name) ? CARDS[view.name] : undefined;
  if (!card) throw new Error(`a cycle has no card named ${view.name}`);
  return card(sceneOf(state, reader, read, run), view);
}

const remark = (words: string): Card => ({ body: [note(words)], actions: [] });

/** Where the words have gone. */
function movedCard(scene: Scene, { to = '' }: ViewRef): Card {
  const { state, say } = scene;
  const step = ALL_STEPS.find(({ id }) => id === to);
  const edit = step && isAnswered(state, step.id) && isWords(step) ? editAction(scene, step) : undefined;
  return { ...remark(say('cycle.moved', { to: say(placeName(to)) })), actions: edit ? [edit] : [] };
}

export function placeName(to: string): MessageKey {
  if (to === 'observation') return 'cycle.note.observation';
  if (to === 'starMoment') return 'cycle.note.star';
  const step = ALL_STEPS.find(({ id }) => id === to);
  return `cycle.name.${step?.id ?? 'challenge'}` as MessageKey;
}

/** A message was deleted: shall what it said go too? */
function deletedCard({ state, say, run }: Scene, { what = '' }: ViewRef): Card {
  const place = placeOf(state, what);
  const hasMessage =
    place &&
    ('note' in place ? place.note.source !== undefined : state.steps[place.step]?.sources !== undefined);
  if (!place) return { closed: true, body: [note(say('cycle.deleted.gone'))], actions: [] };
  if (!hasMessage) return { closed: true, body: [note(say('cycle.deleted.stays'))], actions: [] };
  return {
    body: [text(say('cycle.deleted.ask'))],
    actions: [
      {
        kind: 'press',
        label: say('cycle.deleted.erase'),
        press: { run, type: 'takenBack', args: { what, whole: 'yes' } },
      },
      { kind: 'press', label: say('cycle.deleted.keep'), press: { run, type: 'stayed', args: { what } } },
    ],
  };
}

function homeCard(scene: Scene): Card {
  const { state, read, run } = scene;
  const subject = latest(read.answers, 'tryOut') ?? latest(read.answers, 'challenge');
  return {
    body: [
      note(state.of ? scene.say('cycle.team.evaluation') : phaseLabel(scene)),
      ...(subject ? [quote(subject.text)] : []),
      ...whereItStands(scene),
    ],
    actions: [
      { ...press(scene, 'cycle.button.continue', { run, type: 'resumed' }), style: 'primary' },
      ...another(scene),
    ],
  };
}

/** One at a time unless two are wanted (domain.md §7): while one is being tried, another can begin beside it. */
function another({ state, say }: Scene): Action[] {
  if (state.of || positionOf(state).at !== 'waiting') return [];
  return [{ kind: 'press', label: say('home.another'), press: { word: 'start', args: { also: 'yes' } } }];
}

/** Home is for looking: the answer is given in the conversation. */
function whereItStands(scene: Scene): Block[] {
  const { state, say } = scene;
  const position = positionOf(state);
  if (state.parked) return [text(say('cycle.home.parked'))];
  if (position.at === 'step') return [text(questionOf(position.step, scene)), note(say('cycle.home.answer'))];
  if (state.of) return [text(say(evaluationNote(state)))];
  const day = sayDayTo(scene, state.lookBack ?? '');
  return [text(say('cycle.home.waiting', { day }))];
}
