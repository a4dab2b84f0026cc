import type { StepId, Thing } from '../../flows/cycle/definition.ts';
import type { CycleEvent, CycleInput } from '../../flows/cycle/events.ts';
import { cycle } from '../../flows/cycle/index.ts';
import type { CycleState } from '../../flows/cycle/state.ts';
import type { MessageKey, Params } from '../../flows/locales/say.ts';
import { type Button, buttonsOf, type Card, plainText } from '../../src/core/card.ts';
import { eventOf, type ViewRef } from '../../src/core/flow.ts';
import { given, type Noticed, networkOf, person, type Setting, type Story } from '../support/given.ts';
import { said } from '../support/said.ts';

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
  challengeMore: 'Så ville vi gå derfra med et navn på hver ting',
  baseline: 'I mandags gik vi hver til sit',
  otherReading: 'De venter på, at jeg skærer igennem',
  assumption: 'Jeg tror, det er mig, der skynder på',
  tryOut: 'Jeg spørger til sidst: hvad har vi besluttet?',
  buildOn: 'På sommermødet gik vi bordet rundt',
  value: 'At jeg ikke skal minde folk om det bagefter',
  signs: 'Nogen skriver det op af sig selv',
  method: 'Jeg tæller beslutninger og spørger Ali',
  prediction: 'Der bliver stille',
  whenThen: 'Når klokken er kvart i, så vil jeg spørge',
  cueDay: '2027-03-10',
  lookBack: '2027-03-22',
  beforeThink: 'At det er spild af tid',
  beforeDo: 'Jeg beslutter selv bagefter',
  before: '4',
  together: 'Med Ali, som holder øje',
  barriers: 'At vi løber tør for tid',
  help: 'At en anden ser med',
  watch: 'Hvem der svarer først',
  starHelp: 'Vi nævner et øjeblik hver',
  tried: 'tried',
  triedMore: 'Jeg spurgte midt i mødet i stedet',
  noticed: 'Ali svarede, før jeg nåede det',
  noticedMore: 'Han lagde telefonen væk',
  reflection: 'At jeg plejer at svare selv',
  happened: 'Jeg tav lidt længere',
  outcome: 'Der blev ikke stille',
  learnt: 'At de har svar',
  change: 'Mine punkter skal sidst på',
  practise: 'At tælle til ti',
  afterThink: 'Det fylder mindre',
  afterDo: 'Jeg spørger hver gang',
  after: '5',
  afterMore: 'Jeg holdt ud i stilheden',
  beforeAgain: '2',
  evidence: 'experience',
  star: 'Ali tog ordet',
  insight: 'At vente lidt længere',
  onTrack: 'Det står på dagsordenen',
  next: 'end',
};

/** The steps that only follow on an answer that calls for it. */
const ONLY_SOMETIMES: readonly StepId[] = ['challengeMore', 'triedMore', 'noticedMore'];
/** What Mette is asked when her answers lead to no further questions. */
export const ASKED = (Object.keys(WORDS) as StepId[]).filter((id) => !ONLY_SOMETIMES.includes(id));

export const answers = (step: StepId, answer: string = WORDS[step]): CycleEvent => ({
  type: 'answerGiven',
  step,
  answer,
});
export const skips = (step: StepId): CycleEvent => ({ type: 'stepSkipped', step });
export const postpones = (step: StepId): CycleEvent => snoozes(step, 'tomorrow');
/** It is to come again then; or, with a day and a time, at that moment. */
export const snoozes = (
  what: Thing,
  until: 'tomorrow' | 'monday' | { day?: string; time?: string },
  noted?: string,
): CycleEvent => ({
  type: 'snoozed',
  what,
  ...(typeof until === 'string' ? { until } : until),
  ...(noted && { noted }),
});
export const letsGo = (what: Thing, noted?: string): CycleEvent => ({
  type: 'letGo',
  what,
  ...(noted && { noted }),
});
export const notes = (
  answer: string,
  how?: 'saw' | 'heard' | 'interpreted',
  as: 'observation' | 'starMoment' = 'observation',
): CycleEvent => ({ type: 'noted', answer, as, ...(how && { how }) });
export const looksBack: CycleEvent = { type: 'lookedBack' };
export const resumes: CycleEvent = { type: 'resumed' };
/** on the card of what rests: goes on with it */
export const takesUp: CycleEvent = { type: 'resumed', taken: 'yes' };
export const goesOn: CycleEvent = { type: 'wentOn' };
export const parks: CycleEvent = { type: 'parked' };
export const keeps = (step: StepId): CycleEvent => ({ type: 'kept', step });
export const takesBack = (what: `step.${StepId}` | `note.${number}`): CycleEvent => ({
  type: 'takenBack',
  what,
});
export const moves = (from: `step.${StepId}` | `note.${number}`, to: string): CycleEvent => ({
  type: 'moved',
  from,
  to,
});
/** An answer as it was typed in a message; `more` came before the next question could be seen. */
export const writes = (step: StepId, answer: string, source: string, more = false): CycleEvent => ({
  type: 'answerGiven',
  step,
  answer,
  source,
  ...(more && { more: 'yes' }),
});
export const edits = (source: string, answer: string, before?: string): CycleEvent => ({
  type: 'messageEdited',
  source,
  answer,
  ...(before && { before }),
});
export const isReminded = (key: string): CycleEvent => ({ type: 'reminderDue', key });
export const shares = (item: string, version = 1, network = 'nordlys'): CycleEvent => ({
  type: 'shared',
  item,
  network,
  version,
});
export const withdraws = (item: string, network = 'nordlys'): CycleEvent => ({
  type: 'withdrawn',
  item,
  network,
});

/** Everything that is asked before this step has been answered. */
export const upTo = (step: StepId): CycleEvent[] =>
  ASKED.slice(0, ASKED.indexOf(step)).flatMap((id) => [...(id === 'tried' ? [looksBack] : []), answers(id)]);
/** The trial action is planned, and Mette is trying it. */
export const planned = upTo('tried');
/** Mette has begun to look back. */
export const backAgain = [...planned, looksBack];

/** A story in which Mette is being asked this; the way there is gone once. */
export function asked(step: StepId): CycleStory {
  const known = ways.get(step);
  if (known) return known;
  const before = ASKED[ASKED.indexOf(step) - 1];
  const told = before ? asked(before).when(answers(before)) : aCycle();
  const story = step === 'tried' ? told.when(looksBack) : told;
  ways.set(step, story);
  return story;
}
const ways = new Map<StepId, CycleStory>();
/** Mette is trying what she has planned. */
export const trying = () => asked('starHelp').when(answers('starHelp'));
/** Mette has been all the way round. */
export const ended = () => asked('next').when(answers('next'));

/** The shortest plan there is: what, and when to look back; with a day for trying it, or without. */
export const shortly = (cueDay?: string, telling: Telling = {}, lookBack = '2027-03-22') =>
  aCycle(
    telling,
    answers('challenge'),
    goesOn,
    answers('tryOut'),
    ...(cueDay ? [answers('whenThen'), answers('cueDay', cueDay)] : []),
    goesOn,
    answers('lookBack', lookBack),
    goesOn,
  );

type Urgency = 'reply' | 'consent' | 'chosen' | 'nudge';
export const shown = (slot: string, view: ViewRef, urgency: Urgency = 'reply'): Show => ({
  type: 'show',
  slot,
  to: { person: 'mette' },
  view,
  urgency,
});
type Show = Extract<Noticed, { type: 'show' }>;

/** The question is put, and a plain reply answers it. */
export const asks = (
  step: StepId,
  {
    urgency = 'reply',
    run = 'run',
    opening,
    again,
  }: { urgency?: Urgency; run?: string; opening?: string; again?: string } = {},
): Noticed => ({
  ...shown(
    `step.${step}`,
    { name: 'step', step, ...(opening && { opening }), ...(again && { again }) },
    urgency,
  ),
  replyAs: { run, type: 'answerGiven', args: { step } },
});
export const showsThePlan = shown('plan', { name: 'plan' });
export const showsTheEnd = shown('ended', { name: 'ended' });
/** It was put off until then, and comes again as a new message. */
export const asksAgain = (step: StepId, again: string) => asks(step, { urgency: 'chosen', again });
export const saysSoon = shown('soon', { name: 'soon' }, 'chosen');
/** One thing seen or heard: a plain reply is noted. */
export const asksWhatWasSeen = (why: 'tried' | 'week', noted = 0): Noticed => ({
  ...shown('observe', { name: 'observe', why, noted: String(noted) }, why === 'week' ? 'nudge' : 'reply'),
  replyAs: { run: 'run', type: 'noted' },
});
/** `card`: how many cards the cycle has put into channels by then */
export const postsTo = (network: string, item: string, card = 1): Noticed => ({
  type: 'show',
  slot: `shared.${item}.${network}`,
  to: { network },
  view: { name: 'shared', item, card: String(card) },
  urgency: 'reply',
});
/** The card that stands in a network's channel, as everybody there sees it now. */
export function channelCard(story: CycleStory, item: string, network = 'nordlys'): Card {
  const card = story.shown.find(({ slot }) => slot === `shared.${item}.${network}`);
  if (!card) throw new Error(`${item} was not posted to ${network}`);
  return story.card(card.view, { to: card.to });
}
export const inChannel = (story: CycleStory, item: string, network = 'nordlys') =>
  plainText(channelCard(story, item, network));

/** the text of a step as its form shows it */
export const inForm = (story: CycleStory, step: StepId) =>
  story.form({ run: 'run', type: 'answerGiven', args: { step } })?.inputs[0]?.value;
/** the messages whose edits and deletion the cycle follows */
export const sourcesOf = (story: CycleStory) =>
  story.projected.flatMap((row) => (row.table === 'source' ? [row.message] : []));

export const stepView = (step: StepId): ViewRef => ({ name: 'step', step });
/** a text as Mette reads it */
export const da = (key: MessageKey, params: Params = {}) => said('da', key, params);
export const labels = (card: Card) => buttonsOf(card).map(({ label }) => label);
export const textOf = plainText;

/** The event behind a button, as it returns from the platform. */
export function pressOf(card: Card, label: string): CycleEvent {
  return cycle.typed.event.parse(eventOf(runPress(actionOf(card, label))));
}

/** What the menu offers that every message has which Lærke begins. */
export const LATER = (['tomorrow', 'monday', 'pick', 'not', 'pause'] as const).map((one) =>
  da(`cycle.again.${one}`),
);

export function actionOf(card: Card, label: string): Button {
  const action = buttonsOf(card).find((one) => one.label === label);
  if (!action) throw new Error(`no button "${label}" among ${labels(card).join(' · ')}`);
  return action;
}

export function runPress({ press }: Button) {
  if (!('run' in press)) throw new Error('this button is a word');
  return press;
}
