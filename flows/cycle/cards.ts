import type { Action, Block, Card } from '../../src/core/card.ts';
import type { Reader, RunId, ViewRef } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { latest } from './answers.ts';
import { ITEMS, type Item, stepOf } from './definition.ts';
import { questionOf } from './question.ts';
import { answerPress, form, phaseLabel, press, type Read, type Scene, sayDayTo } from './scene.ts';
import { asShared, shareActions, sharedNotes } from './sharing.ts';
import { type CycleState, isUnderWay, positionOf } from './state.ts';
import { stepCard } from './step-card.ts';

/** The card for a view of a cycle, in the reader's language. */
export function cycleCard(state: CycleState, view: ViewRef, reader: Reader, read: Read, run: RunId): Card {
  const scene = { state, reader, read, run };
  switch (view.name) {
    case 'step':
      return stepCard(scene, stepOf(view.step ?? ''));
    case 'later':
      return note(say(reader.language, 'cycle.postponed', { day: sayDayTo(scene, view.day ?? '') }));
    case 'noted':
      return note(say(reader.language, 'cycle.note.saved'));
    case 'plan':
      return planCard(scene);
    case 'soon':
      return soonCard(scene);
    case 'lookBack':
      return lookBackCard(scene, view.why === 'asked');
    case 'shared':
      return sharedCard(scene, view.item === 'insight' ? 'insight' : 'trialAction');
    case 'ended':
      return endedCard(scene);
    case 'home':
      return homeCard(scene);
    default:
      throw new Error(`a cycle has no card named ${view.name}`);
  }
}

function planCard(scene: Scene): Card {
  const { state, reader, read } = scene;
  const waiting = positionOf(state).at === 'waiting';
  const whenThen = latest(read.answers, 'whenThen')?.text;
  const lookBack = state.lookBack ?? '';
  return {
    title: say(reader.language, 'cycle.plan.title'),
    ...(waiting ? {} : { closed: true as const }),
    body: [
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      ...(whenThen ? [{ type: 'quote', text: whenThen } as const] : []),
      { type: 'text', text: say(reader.language, 'cycle.plan.lookBack', { day: sayDayTo(scene, lookBack) }) },
      ...(state.notes > 0
        ? [{ type: 'note', text: say(reader.language, 'cycle.plan.notes', { count: state.notes }) } as const]
        : []),
      ...sharedNotes(scene, 'trialAction'),
    ],
    actions: [...shareActions(scene, 'trialAction'), ...(waiting ? whileTrying(scene) : [])],
  };
}

/** What a leader can do while trying it out. */
function whileTrying({ reader, run }: Scene): Action[] {
  return [
    form(reader, 'cycle.button.note', { run, type: 'noted' }),
    form(reader, 'cycle.button.moveDay', answerPress(run, 'lookBack')),
    press(reader, 'cycle.button.lookBackNow', { run, type: 'lookedBack' }),
  ];
}

function soonCard(scene: Scene): Card {
  const { state, reader, read } = scene;
  const day = sayDayTo(scene, state.lookBack ?? '');
  const ahead = isUnderWay(state);
  return {
    ...(ahead ? {} : { closed: true as const }),
    body: [
      { type: 'text', text: say(reader.language, 'cycle.soon', { day, Day: capital(day) }) },
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      { type: 'text', text: say(reader.language, 'cycle.soon.watch') },
      { type: 'note', text: say(reader.language, 'cycle.why.lookBack') },
    ],
    actions: ahead ? whileTrying(scene) : [],
  };
}

function lookBackCard({ reader, read }: Scene, asked: boolean): Card {
  return {
    body: [
      { type: 'text', text: say(reader.language, asked ? 'cycle.lookBackNow' : 'cycle.lookBack') },
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      ...(asked ? [] : [{ type: 'note', text: say(reader.language, 'cycle.why.lookBack') } as const]),
    ],
    actions: [],
  };
}

/** In the network's channel: the runtime has left only the approved versions in `answers`. */
function sharedCard({ reader, read }: Scene, item: Item): Card {
  const text = latest(read.answers, ITEMS[item])?.text ?? '';
  return asShared(item, text, read.owner.name, reader.language);
}

function endedCard(scene: Scene): Card {
  const { state, reader, read } = scene;
  const insight = latest(read.answers, 'insight')?.text;
  return {
    title: say(reader.language, 'cycle.end.title'),
    body: [
      ...(insight
        ? [
            { type: 'text', text: say(reader.language, 'cycle.end.insight') } as const,
            { type: 'quote', text: insight } as const,
          ]
        : []),
      {
        type: 'note',
        text: say(reader.language, state.way === 'end' ? 'cycle.end.again' : 'cycle.end.continued'),
      },
      ...sharedNotes(scene, 'insight'),
    ],
    actions: insight ? shareActions(scene, 'insight') : [],
  };
}

function homeCard(scene: Scene): Card {
  const { reader, read, run } = scene;
  const subject = latest(read.answers, 'tryOut') ?? latest(read.answers, 'challenge');
  return {
    body: [
      { type: 'note', text: phaseLabel(scene) },
      ...(subject ? [{ type: 'quote', text: subject.text } as const] : []),
      ...whereItStands(scene),
    ],
    actions: [{ ...press(reader, 'cycle.button.continue', { run, type: 'resumed' }), style: 'primary' }],
  };
}

/** Home is for looking: the answer is given in the conversation. */
function whereItStands(scene: Scene): Block[] {
  const { state, reader } = scene;
  const position = positionOf(state);
  if (position.at === 'step')
    return [
      { type: 'text', text: questionOf(position.step, scene) },
      { type: 'note', text: say(reader.language, 'cycle.home.answer') },
    ];
  const day = sayDayTo(scene, state.lookBack ?? '');
  return [{ type: 'text', text: say(reader.language, 'cycle.home.waiting', { day }) }];
}

const note = (text: string): Card => ({ body: [{ type: 'note', text }], actions: [] });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
