import type { Block, Button } from '../../../src/core/card.ts';
import type { Language } from '../../../src/core/chat.ts';
import type { AnswerView, NetworkId, NetworkView, Reader, RunId } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import type { Day } from '../../../src/core/time.ts';
import { type MessageKey, type Params, say } from '../../locales/say.ts';
import { dayOf, instantOf, sayDay, sayTime, wallTimeOf } from '../../schedule.ts';
import { isHard } from '../../wording/index.ts';
import type { Read } from '../decide.ts';
import { PHASES, type PhaseId, type StepId } from '../definition.ts';
import { type CycleState, phaseOf } from '../state.ts';

/** A text in the reader's language and the programme's words. */
export type Say = (key: MessageKey, params?: Params) => string;

/** Everything that a card or a form of a cycle is made from, side by side. */
export type Scene = { state: CycleState; reader: Reader; read: Read; run: RunId; say: Say };

export function sceneOf(state: CycleState, reader: Reader, read: Read, run: RunId): Scene {
  const heard = heardBy(reader, read.networks);
  const own = heard.find(({ programme }) => programme?.texts[reader.language])?.programme?.texts[
    reader.language
  ];
  const always = { ...goalParams(reader.language, heard), we: state.team ? 'yes' : 'no', how: 'first' };
  return {
    state,
    reader,
    read,
    run,
    say: (key, params = {}) => say(reader.language, key, { ...always, ...params }, own),
  };
}

/** A channel speaks as its own programme does; a person hears the first of theirs that has words, or a goal, of its own. */
function heardBy({ as }: Reader, networks: NetworkView[]): NetworkView[] {
  return 'network' in as ? networks.filter(({ id }) => id === as.network) : networks;
}

/** The same scene as that network's channel reads it. */
export function inChannelOf({ state, reader, read, run }: Scene, network: NetworkId): Scene {
  const language = read.networks.find(({ id }) => id === network)?.language ?? read.owner.language;
  return sceneOf(state, { ...reader, language, as: { network } }, read, run);
}

/** The goal phrase (K16), used in the value and in both scores: the network's own, or else the programme's. */
function goalParams(language: Language, networks: NetworkView[]): Params {
  const goals = networks.map(({ goal, programme }) => goal ?? programme?.goal[language]);
  const goal = goals.find((one) => one !== undefined && one !== '');
  return goal === undefined ? { hasGoal: 'no', goal: '' } : { hasGoal: 'yes', goal };
}

/** Whom to talk with when things are hard, as the leader's network has named it; in general terms where none has. */
export function contactOf({ read, say }: Scene): string {
  return read.networks.find(({ contact }) => contact)?.contact ?? say('cycle.contact');
}

/** Where the leader is, or where a question belongs, as *Plan · 2 of 6*. */
export function phaseLabel({ state, say }: Scene, phase: PhaseId = phaseOf(state)): string {
  return say('phase.of', { phase: say(`phase.${phase}`), number: PHASES.indexOf(phase) + 1 });
}

/** A day as the reader says it. */
export function sayDayTo({ reader }: Pick<Scene, 'reader'>, day: string): string {
  return sayDay(day, reader.language, todayFor(reader));
}

/**
 * A moment as the reader's own clock shows it: its day, and the time of day.
 * @param zone where the clock hangs that shows `local`; absent on cards of earlier releases
 */
export function sayMoment(
  scene: Pick<Scene, 'reader' | 'say'>,
  until: string,
  zone: string | undefined,
): string {
  const own = scene.reader.zone;
  const { local } = wallTimeOf(instantOf({ local: until, zone: zone ?? own }), own);
  const time = sayTime(local.slice(11), scene.reader.language);
  return scene.say('cycle.moment', { day: sayDayTo(scene, local.slice(0, 10)), time });
}

export const todayFor = ({ now, zone }: Reader) => dayOf(now, zone);

/** Answers a step; without an answer it opens the step's form. */
export function answerPress(run: RunId, step: StepId, answer?: string): Press {
  return { run, type: 'answerGiven', args: { step, ...(answer === undefined ? {} : { answer }) } };
}

/** A button that acts at once. */
export function press({ say }: Scene, key: MessageKey, what: Press): Button {
  return { kind: 'press', label: say(key), press: what };
}

/** Out of its rest, and on from where it was. */
export const takeUpAction = (scene: Scene): Button =>
  press(scene, 'cycle.button.takeUp', { run: scene.run, type: 'resumed', args: { taken: 'yes' } });

/** A button that opens a form. */
export function form({ say }: Scene, key: MessageKey, what: Press): Button {
  return { kind: 'form', label: say(key), press: what };
}

export const text = (words: string): Block => ({ type: 'text', text: words });
export const note = (words: string): Block => ({ type: 'note', text: words });
export const quote = (words: string): Block => ({ type: 'quote', text: words });

/**
 * Somebody's earlier words under a line that says what they are; nothing where there are none. What was written in
 * distress is kept, but never held up to its author again.
 */
export function quoted(heading: string, answer: AnswerView | undefined): Block[] {
  return answer && !isHard(answer.text) ? [text(heading), quote(answer.text)] : [];
}

/** That Lærke writes because of a day that the leader chose; nothing once that day is chosen no longer. */
export function whyChosen(scene: Scene, day: Day | undefined): Block[] {
  if (!day) return [];
  const { say, reader } = scene;
  return [
    note(
      day === todayFor(reader)
        ? say('cycle.why.chosen')
        : say('cycle.why.day', { day: sayDayTo(scene, day) }),
    ),
  ];
}

/** The same words with a capital letter, to begin a sentence. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
