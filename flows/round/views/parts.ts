import type { Block } from '../../../src/core/card.ts';
import type { MessageKey } from '../../locales/say.ts';
import { isInRound, TASKS } from '../definition.ts';
import { floorIn } from '../floor.ts';
import { type Place, partIn, presentersIn, type Round } from '../state.ts';
import { called, listed, note, type Scene, text } from './scene.ts';

/** Who has which part, round by round: for everybody to read. */
export function partLines(scene: Scene): Block[] {
  const { state, say } = scene;
  const isOne = state.rounds.length === 1;
  return state.rounds.map((round, index) => {
    const line = partLine(scene, round);
    return text(isOne ? line : say('round.parts.ofRound', { round: index + 1, line }));
  });
}

function partLine(scene: Scene, round: Round): string {
  const { say } = scene;
  const parts: [MessageKey, string][] = [
    ['round.parts.presenter', presenterNames(scene, round)],
    ['round.parts.interviewer', round.interviewer ? called(scene, round.interviewer) : say('round.nobody')],
    ['round.parts.reflectors', listed(scene, round.reflectors)],
  ];
  return parts.flatMap(([key, names]) => (names ? say(key, { names }) : [])).join('\n');
}

export function presenterNames(scene: Scene, { presenter, team }: Round): string {
  const people = presenter ? [presenter, ...team] : team;
  return people.length > 0 ? listed(scene, people) : scene.say('round.nobody');
}

/** Whether a round's presenter is one person or a team: *du* or *I*. */
export const weIn = (round: Round | undefined): 'yes' | 'no' =>
  round && presentersIn(round).length > 1 ? 'yes' : 'no';

/** What a member of the reflecting team attends to: one each, in turn (K25). */
export function taskOf({ state, say }: Scene, index: number, person: string): string {
  const turn = state.rounds[index]?.reflectors.indexOf(person) ?? 0;
  return say(`round.task.${TASKS[(turn + index) % TASKS.length] ?? TASKS[0]}`);
}

/** Who may say something now, where it is not everybody. */
export function floorLine(scene: Scene, place: Place): Block[] {
  if (!isInRound(place.step)) return [];
  const people = floorIn(scene.state, place);
  if (people.length === 0) return [];
  return [
    note(scene.say('round.floor', { names: listed(scene, people), we: people.length > 1 ? 'yes' : 'no' })),
  ];
}

/** What the reader's own part is, round by round: *Du er interviewer for Ali.* */
export function ownPart(scene: Scene, person: string): string[] {
  const { state, say } = scene;
  return state.rounds.map((round, index) => {
    const names = presenterNames(scene, round);
    const mine = say(`round.own.${partIn(round, person)}`, { name: names, we: weIn(round) });
    return state.rounds.length === 1 ? mine : say('round.own.ofRound', { round: index + 1, mine });
  });
}
