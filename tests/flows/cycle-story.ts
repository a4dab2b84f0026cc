import type { StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent, CycleInput } from '../../flows/cycle/events.ts';
import { cycle } from '../../flows/cycle/index.ts';
import type { CycleState } from '../../flows/cycle/state.ts';
import { type MessageKey, type Params, say } from '../../flows/locales/say.ts';
import { type Action, type Card, plainText } from '../../src/core/card.ts';
import { eventOf, type ViewRef } from '../../src/core/flow.ts';
import { given, type Noticed, networkOf, person, type Setting, type Story } from '../support/given.ts';

export type CycleStory = Story<CycleState, CycleEvent>;

export const mette = person('mette');
export const nordlys = networkOf('nordlys', [mette]);
export const havblik = networkOf('havblik', [mette], 'en');

type Telling = Partial<Omit<Setting, 'input'>> & { input?: Partial<CycleInput> };

/** Mette begins a cycle on a Monday morning; she is in one network. */
export function aCycle({ input, ...setting }: Telling = {}, ...events: CycleEvent[]): CycleStory {
  const start = { number: 1, ...input };
  return given(cycle.typed, { owner: mette, networks: [nordlys], ...setting, input: start }, ...events);
}

/** What Mette writes when nothing else is said, in the order in which she is asked. */
export const WORDS: Record<StepId, string> = {
  challenge: 'Vores møder ender uden beslutninger',
  baseline: 'I mandags gik vi hver til sit',
  otherReading: 'De venter på, at jeg skærer igennem',
  tryOut: 'Jeg spørger til sidst: hvad har vi besluttet?',
  prediction: 'Der bliver stille',
  whenThen: 'Når klokken er kvart i, så vil jeg spørge',
  lookBack: '2027-03-22',
  before: '4',
  together: 'Med Ali, som holder øje',
  barriers: 'At vi løber tør for tid',
  watch: 'Hvem der svarer først',
  noticed: 'Ali svarede, før jeg nåede det',
  reflection: 'At jeg plejer at svare selv',
  outcome: 'Der blev ikke stille',
  after: '5',
  insight: 'At vente lidt længere',
  next: 'end',
};
const ORDER = Object.keys(WORDS) as StepId[];

export const answers = (step: StepId, answer: string = WORDS[step]): CycleEvent => ({
  type: 'answerGiven',
  step,
  answer,
});
export const skips = (step: StepId): CycleEvent => ({ type: 'stepSkipped', step });
export const postpones = (step: StepId): CycleEvent => ({ type: 'stepPostponed', step });
export const notes = (answer: string): CycleEvent => ({ type: 'noted', answer });
export const looksBack: CycleEvent = { type: 'lookedBack' };
export const resumes: CycleEvent = { type: 'resumed' };
export const keepsTheTry: CycleEvent = { type: 'tryKept' };
export const isReminded = (key: string): CycleEvent => ({ type: 'reminderDue', key });
export const shares = (item: 'trialAction' | 'insight', version = 1, network = 'nordlys'): CycleEvent => ({
  type: 'shared',
  item,
  network,
  version,
});

/** Everything that is asked before this step has been answered. */
export const upTo = (step: StepId): CycleEvent[] =>
  ORDER.slice(0, ORDER.indexOf(step)).flatMap((id) => [
    ...(id === 'noticed' ? [looksBack] : []),
    answers(id),
  ]);
/** The trial action is planned, and Mette is trying it. */
export const planned = upTo('noticed');
/** Mette has begun to look back. */
export const backAgain = [...planned, looksBack];

type Urgency = 'reply' | 'chosen';
const shown = (slot: string, view: ViewRef, urgency: Urgency): Extract<Noticed, { type: 'show' }> => ({
  type: 'show',
  slot,
  to: { person: 'mette' },
  view,
  urgency,
});

/** The question is put, and a plain reply answers it. */
export const asks = (step: StepId, urgency: Urgency = 'reply', run = 'run'): Noticed => ({
  ...shown(`step.${step}`, { name: 'step', step }, urgency),
  replyAs: { run, type: 'answerGiven', args: { step } },
});
export const showsThePlan = shown('plan', { name: 'plan' }, 'reply');
export const showsTheEnd = shown('ended', { name: 'ended' }, 'reply');
export const saysLater = (day: string) => shown('later', { name: 'later', day }, 'reply');
export const saysNoted = shown('noted', { name: 'noted' }, 'reply');
export const saysSoon = shown('soon', { name: 'soon' }, 'chosen');
export const opensTheLookBack = (why: 'asked' | 'today') =>
  shown('lookBack', { name: 'lookBack', why }, why === 'asked' ? 'reply' : 'chosen');
export const postsTo = (network: string, item: 'trialAction' | 'insight'): Noticed => ({
  type: 'show',
  slot: `shared.${item}.${network}`,
  to: { network },
  view: { name: 'shared', item },
  urgency: 'reply',
});

export const stepView = (step: StepId): ViewRef => ({ name: 'step', step });
/** a text as Mette reads it */
export const da = (key: MessageKey, params?: Params) => say('da', key, params);
export const labels = (card: Card) => card.actions.map(({ label }) => label);
export const textOf = plainText;

/** The event behind a button, as it returns from the platform. */
export function pressOf(card: Card, label: string): CycleEvent {
  return cycle.typed.event.parse(eventOf(runPress(actionOf(card, label))));
}

export function actionOf(card: Card, label: string): Action {
  const action = card.actions.find((one) => one.label === label);
  if (!action) throw new Error(`no button "${label}" among ${labels(card).join(' · ')}`);
  return action;
}

export function runPress({ press }: Action) {
  if (!('run' in press)) throw new Error('this button is a word');
  return press;
}
