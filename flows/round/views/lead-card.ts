import type { Action, Block, Card } from '../../../src/core/card.ts';
import { sayWhen } from '../../meeting/when.ts';
import { dayOf } from '../../schedule.ts';
import { isInRound, LEAST_PEOPLE } from '../definition.ts';
import { nextMeeting } from '../next-meeting.ts';
import { mayBeDropped } from '../parts.ts';
import { besides, firstToGive, patternsIn, placeName, type RoundState, stageOf } from '../state.ts';
import { floorLine, partLines } from './parts.ts';
import { button, called, closed, listed, note, type Scene, text, until } from './scene.ts';

/** What whoever leads a meeting has in hand: where it is, and what they can do. Of who is missing it says nothing. */
export function leadCard(scene: Scene): Card {
  const { state, say, me } = scene;
  if (me !== state.lead) return closed(say('round.lead.other', { name: called(scene, state.lead) }));
  switch (stageOf(state)) {
    case 'roles':
      return rolesCard(scene);
    case 'steps':
      return stepsCard(scene);
    case 'summary':
      return summaryCard(scene);
    case 'over':
      return overCard(scene);
  }
}

function rolesCard(scene: Scene): Card {
  const { state, say, run } = scene;
  const { people, agreed, rounds } = state;
  const yes = people.filter((person) => agreed.includes(person)).length;
  const isReady = people.length >= LEAST_PEOPLE && rounds.every(({ presenter }) => presenter);
  return {
    title: say('round.lead.title'),
    body: [
      text(say('round.lead.roles', { count: people.length })),
      ...partLines(scene),
      ...problems(scene),
      note(
        yes === people.length
          ? say('round.lead.allAgreed')
          : say('round.lead.agreed', { yes, all: people.length }),
      ),
    ],
    actions: [
      ...(isReady ? [button('press', say('round.button.begin'), { run, type: 'begun' }, 'primary')] : []),
      ...partMenu(scene),
      button('press', say('round.button.callOff'), { run, type: 'calledOff' }, 'danger'),
    ],
  };
}

/** What has to be put right before it can go on: nobody presents, or too few are left. */
function problems(scene: Scene): Block[] {
  const { state, say } = scene;
  const open = vacant(state).map((index) => index + 1);
  const names = listed(scene, state.away);
  return [
    ...(state.away.length > 0 ? [note(say('round.lead.away', { names, count: state.away.length }))] : []),
    ...open.map((round) => text(say('round.lead.noPresenter', { round }))),
    ...(state.people.length < LEAST_PEOPLE ? [text(say('round.lead.tooFew', { count: LEAST_PEOPLE }))] : []),
  ];
}

/** The rounds that still need a presenter. */
const vacant = (state: RoundState): number[] =>
  state.rounds.flatMap(({ presenter }, index) => (presenter || index < firstToGive(state) ? [] : [index]));

/** as many as the narrowest platform shows in a menu */
const MOST_OPTIONS = 5;

/** Parts that can still be given to somebody else, those that nobody has first; what nobody presents can also be left out. */
function partMenu({ state, say, run }: Scene): Action[] {
  const isMany = state.rounds.length > 1;
  const indexes = [...vacant(state), ...state.rounds.keys()].filter((index) => index >= firstToGive(state));
  const options = [...new Set(indexes)].flatMap((index) => {
    const params = { round: index + 1 };
    const give = (part: 'presenter' | 'interviewer') =>
      button('form', isMany ? say(`round.giveIn.${part}`, params) : say(`round.give.${part}`), {
        run,
        type: 'partGiven',
        args: { round: String(index), part },
      });
    const drop = button('press', say('round.give.drop', params), {
      run,
      type: 'roundDropped',
      args: { round: String(index) },
    });
    return [give('presenter'), give('interviewer'), ...(mayBeDropped(state, index) ? [drop] : [])];
  });
  return options.length > 1
    ? [{ kind: 'menu', label: say('round.button.parts'), options: options.slice(0, MOST_OPTIONS) }]
    : options;
}

function stepsCard(scene: Scene): Card {
  const { state, say, run, reader } = scene;
  const { at } = state;
  if (!at) return closed(say('round.over.held'));
  const seen = placeName(at);
  const next = besides(state, 1);
  const isUp = at.ends <= reader.now;
  const name = (step: string) => say(`round.step.${step as typeof at.step}.title`);
  const goesOn = next ? say('round.button.next', { step: name(next.step) }) : say('round.button.toSummary');
  return {
    title: say('round.lead.title'),
    body: [
      text(nowLine(scene)),
      note(isUp ? say(`round.timeIsUp.${state.mode}`) : say('round.lasts', { until: until(scene, at.ends) })),
      ...floorLine(scene, at),
      ...problems(scene),
      ...(at.step === 'decisions' ? meetingLine(scene) : []),
    ],
    actions: [
      button('press', goesOn, { run, type: 'wentOn', args: { seen } }, 'primary'),
      button('press', say(`round.button.longer.${state.mode}`), {
        run,
        type: 'extended',
        args: { seen, ends: String(at.ends) },
      }),
      ...(at.step === 'decisions' ? [meetingButton(scene)] : []),
      ...(at.step === 'patterns' && patternsIn(state).length > 1
        ? [button('form', say('round.button.group'), { run, type: 'grouped' })]
        : []),
      ...moreMenu(scene, seen),
      ...(at.round === firstToGive(state) || vacant(state).length > 0 ? partMenu(scene) : []),
    ],
  };
}

/** *Nu: Støttende interview, runde 1 af 2* */
export function nowLine({ state, say }: Scene): string {
  const { at, rounds } = state;
  if (!at) return say('round.root.summary');
  const step = say(`round.step.${at.step}.title`);
  return isInRound(at.step) && rounds.length > 1
    ? say('round.nowOf', { step, round: at.round + 1, all: rounds.length })
    : say('round.now', { step });
}

function moreMenu({ state, say, run }: Scene, seen: string): Action[] {
  const deed = (key: 'back' | 'endRound' | 'callOff', type: string) =>
    button('press', say(`round.button.${key}`), {
      run,
      type,
      ...(type !== 'calledOff' && { args: { seen } }),
    });
  const options = [
    ...(besides(state, -1) ? [deed('back', 'wentBack')] : []),
    ...(state.at && isInRound(state.at.step) ? [deed('endRound', 'roundEnded')] : []),
    deed('callOff', 'calledOff'),
  ];
  return options.length > 1 ? [{ kind: 'menu', label: say('round.button.more'), options }] : options;
}

const meetingButton = ({ state, say, run }: Scene): Action =>
  button('form', say(state.meeting ? 'round.button.meetingAgain' : 'round.button.meeting'), {
    run,
    type: 'meetingSet',
  });

/** When the network meets next, as far as anybody knows. */
export function meetingLine(scene: Scene): Block[] {
  const when = nextWhen(scene);
  return [note(when ? scene.say('round.meeting.next', { when }) : scene.say('round.meeting.none'))];
}

export function nextWhen({ state, read, reader }: Scene): string | undefined {
  const when = state.meeting ?? nextMeeting(read, reader.now);
  return when && sayWhen(when, reader.language, dayOf(reader.now, reader.zone));
}

function summaryCard(scene: Scene): Card {
  const { state, say, run } = scene;
  const { summary } = state;
  if (!summary) return closed(say('round.over.held'));
  const done = summary.lines.filter(({ status }) => status !== 'asked').length;
  const isDraft = summary.status === 'drafting';
  return {
    title: say('round.lead.title'),
    body: [
      text(
        isDraft
          ? say('round.summary.draft')
          : say('round.summary.asked', {
              done,
              all: summary.lines.length,
              until: until(scene, summary.until),
            }),
      ),
      ...meetingLine(scene),
    ],
    actions: [
      button(
        'form',
        say(isDraft ? 'round.button.draft' : 'round.button.redraft'),
        { run, type: 'summaryDrafted' },
        isDraft ? 'primary' : undefined,
      ),
      ...(isDraft ? [] : [button('press', say('round.button.post'), { run, type: 'summaryPosted' })]),
      meetingButton(scene),
    ],
  };
}

function overCard(scene: Scene): Card {
  const { state, say, run } = scene;
  if (state.over === 'calledOff') return closed(say('round.over.calledOff'));
  if (state.summary?.status === 'withdrawn')
    return { body: [text(say('round.summary.withdrawnLead'))], actions: [], closed: true };
  return {
    title: say('round.lead.title'),
    body: [text(say('round.summary.posted'))],
    actions: [
      button('form', say('round.button.redraft'), { run, type: 'summaryDrafted' }),
      button('press', say('round.button.withdraw'), { run, type: 'summaryWithdrawn' }),
    ],
  };
}

/** On the Home of whoever leads it. */
export function homeCard(scene: Scene): Card {
  const { state, say, run } = scene;
  const where = state.at ? nowLine(scene) : say(`round.home.${state.summary ? 'summary' : 'roles'}`);
  return {
    body: [text(say('round.home', { where }))],
    actions: [button('press', say('round.button.lead'), { run, type: 'opened' })],
  };
}
