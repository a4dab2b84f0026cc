import fc from 'fast-check';
import { BEGUN, STEP_IDS, type StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { cycle, evaluation } from '../../flows/cycle/index.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import { given, MONDAY, networkOf, person } from '../support/given.ts';
import { ASKED, answers, type CycleStory, looksBack, mette, resumes, WORDS } from './cycle-story.ts';

/** Lives of a cycle that are made up: what leaders, teams, stale buttons, late reminders and forgers might send. */
const HOUR = 3_600_000;
const ITEMS = ['trialAction', 'insight', 'help', 'star', 'note.1', 'note.2'] as const;
const PLACES = [...STEP_IDS.map((id) => `step.${id}` as const), 'note.1', 'note.2', 'note.3'] as const;
/** most of them what a leader meets early, so that they fit now and then */
const THINGS = [...BEGUN, 'tried', 'baseline', ...STEP_IDS] as const;
const KEYS = [
  ...[
    'lookBack',
    'lookBackSoon',
    'cue',
    'cueAfter',
    'cueAgain',
    'observe',
    'scoreOnce',
    'parked',
    'nonsense',
  ],
  'unfinished',
  ...STEP_IDS.map((id) => `later.${id}`),
  ...THINGS.map((what) => `again.${what}`),
  ...ITEMS.map((item) => `veto ${item} nordlys`),
];

export const people = ['ali', 'bo', 'dora'].map((id) => person(id));
const members = people.filter(({ id }) => id !== 'dora');
export const networks = [
  networkOf('nordlys', [mette, ...members]),
  networkOf('havblik', [mette, ...members], 'en'),
];

/** Every text that is written is unlike any other: wherever it turns up, one knows whose words it is. */
export const MARK = /K\d+K/g;
const plain = [
  'Møderne',
  'Jeg spørger halvvejs',
  '=1+1',
  '<b>æøå</b> & 👩‍👩‍👧‍👦',
  'Latter\nStilhed\nRo\nog mere',
];
const calling = [
  'Mine medarbejdere gider simpelthen ikke tage ansvar for opgaverne.',
  'Stemningen var dårlig, da vi talte om den nye vagtplan.',
  'Jeg kan ikke mere, jeg sidder og græder i bilen, inden jeg går ind.',
];
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 1, arbitrary: fc.constantFrom(...calling) },
);
const nothing = fc.constantFrom('', ' \n', 'x'.repeat(1_501));
const said = fc.oneof(
  { weight: 8, arbitrary: words.map((text) => `${text} KK`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '3',
      '5',
      '6',
      'end',
      'repeat',
      'om en uge',
      'i morgen',
      '2027-02-01',
      'tried',
      'notYet',
      'dropped',
    ),
  },
  { weight: 1, arbitrary: nothing },
);

const step = fc.constantFrom(...STEP_IDS);
const place = fc.constantFrom(...PLACES);
/** Every message is written once; it may be edited or deleted later. */
const writtenIn = fc.constant('D1 NN');
const source = fc.integer({ min: 100, max: 125 }).map((number) => `D1 ${number}`);
const item = fc.constantFrom(...ITEMS);
const network = fc.constantFrom('nordlys', 'havblik', 'fremmed');
const noteId = fc.integer({ min: 1, max: 4 });
const how = fc.constantFrom('saw' as const, 'heard' as const, 'interpreted' as const);
const blankOr = (one: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), one);
const of = <T extends CycleEvent['type'], R extends Record<string, fc.Arbitrary<unknown>>>(
  type: T,
  rest: R,
) => fc.record({ type: fc.constant(type), ...rest }) as fc.Arbitrary<unknown> as fc.Arbitrary<CycleEvent>;
const maybe = <V>(one: fc.Arbitrary<V>) => fc.option(one, { nil: undefined });

const thing = fc.constantFrom(...THINGS);
const noted = fc.integer({ min: 0, max: 4 }).map(String);
const putOff = fc.oneof(
  of('snoozed', { what: thing, until: fc.constantFrom('tomorrow', 'monday'), noted }),
  of('snoozed', {
    what: thing,
    day: fc.constantFrom('2027-03-03', '2027-03-06', 'om en uge', 'snart', ''),
    time: fc.constantFrom('09:00', '14.30', '22:00', ''),
    noted,
  }),
  of('letGo', { what: thing, noted }),
);

const byOwner: fc.Arbitrary<CycleEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: of('answerGiven', {
      step,
      answer: said,
      source: maybe(writtenIn),
      more: maybe(fc.constant('yes')),
    }),
  },
  {
    weight: 2,
    arbitrary: of('answerGiven', {
      step: fc.constantFrom('tried', 'lookBack', 'cueDay', 'next'),
      answer: said,
    }),
  },
  { weight: 3, arbitrary: of('stepSkipped', { step }) },
  of('stepPostponed', { step }),
  { weight: 3, arbitrary: putOff },
  of('wentOn', { step }),
  of('kept', { step: fc.constantFrom('tryOut', 'signs', 'whenThen') }),
  of('helpWanted', { step, rung: maybe(fc.constantFrom('example', 'smaller', 'turn', 'borrow')) }),
  of('signsGiven', {
    see: blankOr(words),
    hear: blankOr(words),
    feel: blankOr(said),
    seeOf: maybe(fc.constantFrom('process', 'outcome')),
  }),
  of('planFilled', {
    tryOut: blankOr(said),
    value: blankOr(said),
    signs: blankOr(said),
    method: fc.constant(''),
    prediction: blankOr(said),
    whenThen: fc.constant(''),
    cueDay: blankOr(said),
    lookBack: blankOr(said),
  }),
  {
    weight: 2,
    arbitrary: of('decisionTaken', {
      tryOut: said,
      cueDay: blankOr(fc.constantFrom('2027-03-02', '2027-04-07')),
      lookBack: blankOr(fc.constantFrom('2027-03-22', '2027-04-20')),
      together: fc.constant(''),
      barriers: fc.constant(''),
      help: blankOr(said),
      watch: blankOr(said),
      starHelp: fc.constant(''),
      meeting: maybe(fc.constantFrom('m1', 'fremmed')),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CycleEvent>(
      resumes,
      looksBack,
      { type: 'decisionFollowed' },
      { type: 'parked' },
      { type: 'laidDown' },
      { type: 'reread' },
    ),
  },
  {
    weight: 4,
    arbitrary: of('noted', {
      answer: said,
      as: fc.constantFrom('observation', 'starMoment'),
      how: maybe(how),
      about: maybe(noteId),
      id: maybe(noteId),
      source: maybe(writtenIn),
    }),
  },
  of('noteSorted', { id: noteId, how }),
  {
    weight: 3,
    arbitrary: of('moved', { from: place, to: fc.constantFrom('observation', 'starMoment', ...STEP_IDS) }),
  },
  { weight: 3, arbitrary: of('takenBack', { what: place, whole: maybe(fc.constant('yes')) }) },
  of('messageEdited', { source, answer: said, before: maybe(said) }),
  of('messageDeleted', { source }),
  of('stayed', { what: place }),
  { weight: 4, arbitrary: of('shared', { item, network, version: fc.integer({ min: 0, max: 4 }) }) },
  { weight: 2, arbitrary: of('withdrawn', { item, network }) },
  of('counted', { network }),
  of('uncounted', { network }),
  {
    weight: 2,
    arbitrary: of('teamNamed', { people: fc.constantFrom(['ali'], ['ali', 'bo'], ['bo'], ['dora'], []) }),
  },
  of('reminderDue', { key: fc.constantFrom(...KEYS) }),
  of('memberGone', { person: fc.constantFrom('ali', 'bo') }),
  fc.constantFrom<CycleEvent>(
    { type: 'ownerGone', person: 'mette' },
    { type: 'rested' },
    { type: 'woken' },
    { type: 'paused' },
    { type: 'heard' },
  ),
  of('settingsChanged', {
    before: fc.constantFrom(
      { zone: 'Asia/Tokyo', hours: { from: '08:30', to: '15:30' } },
      { zone: 'America/New_York', hours: { from: '06:00', to: '08:00' } },
    ),
  }),
);
const byOthers = fc.record({
  by: fc.constantFrom('ali', 'bo', 'dora'),
  event: fc.oneof(
    of('teamAnswered', { answer: fc.constantFrom('yes', 'yes', 'no') }),
    of('vetoed', { item, network }),
  ),
});
/** Only an evaluation takes these for more than air. */
const fromTeam = fc.oneof(
  of('evaluationOpened', {
    when: fc.constantFrom('before', 'after'),
    tried: maybe(fc.constantFrom('tried', 'dropped')),
  }),
  fc.constantFrom<CycleEvent>({ type: 'teamGone' }),
);

export type Deed = CycleEvent | { by: string; event: CycleEvent };
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: byOwner },
  { weight: 2, arbitrary: byOthers },
  { weight: 1, arbitrary: fromTeam },
);

/** Something happens, or the leader goes on as asked, puts that off, shares what there is to share, or hours go by. */
export type Turn =
  | { happens: Deed }
  | { goesOn: true }
  | { puts: 'off' | 'away' }
  | { shares: string; to: string }
  | { hours: number };
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 6, arbitrary: deed.map((happens) => ({ happens })) },
  { weight: 6, arbitrary: fc.constant({ goesOn: true as const }) },
  { weight: 1, arbitrary: fc.record({ puts: fc.constantFrom('off', 'away') }) },
  { weight: 1, arbitrary: fc.record({ shares: item, to: fc.constantFrom('nordlys', 'havblik') }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 24 * 30 }).map((hours) => ({ hours })) },
);
export type Life = { of: 'leader' | 'team' | 'member'; before: StepId; turns: Turn[] };
/** Some lives come to rest in the end. */
const end: fc.Arbitrary<Turn[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Turn[]>([]) },
  { weight: 1, arbitrary: fc.constant<Turn[]>([{ happens: { type: 'parked' } }]) },
  {
    weight: 1,
    arbitrary: fc.constant<Turn[]>([
      { happens: { type: 'noted', as: 'observation', answer: `${calling[2]} KK` } },
    ]),
  },
);
export const anyLife: fc.Arbitrary<Life> = fc.record({
  of: fc.constantFrom('leader', 'leader', 'team', 'member'),
  before: fc.constantFrom(...ASKED),
  turns: fc
    .tuple(fc.array(turn, { maxLength: 25, size: 'max' }), end)
    .map(([turns, rests]) => [...turns, ...rests]),
});

/** How far a life has come, how many texts have been written, and what its leader has approved for which network. */
export type Told = { story: CycleStory; now: number; texts: number; approved: string[] };

const leader = { owner: mette, networks, people: [mette, ...people] };
const beginnings = new Map<string, CycleStory>();

/** Three ways to begin: a leader alone, a team of three, one member's evaluation; as far as that question is asked. */
function begun(life: Pick<Life, 'of' | 'before'>): CycleStory {
  const key = `${life.of} ${life.of === 'member' ? '' : life.before}`;
  const known = beginnings.get(key);
  if (known) return known;
  const story = begin(life);
  beginnings.set(key, story);
  return story;
}

function begin({ of: whose, before }: Pick<Life, 'of' | 'before'>): CycleStory {
  if (whose === 'member')
    return given(evaluation.typed, { ...leader, run: 'run.with.mette', input: { number: 1, of: 'run' } });
  const earlier = ASKED[ASKED.indexOf(before) - 1];
  if (earlier) {
    const told = begun({ of: whose, before: earlier }).when(
      answers(earlier, marked(`${WORDS[earlier]} KK`, ASKED.indexOf(earlier), earlier)),
    );
    return before === 'tried' ? told.when(looksBack) : told;
  }
  const alone = given(cycle.typed, { ...leader, input: { number: 1 } });
  if (whose === 'leader') return alone;
  const yes = (by: string) => ({ by, event: { type: 'teamAnswered' as const, answer: 'yes' as const } });
  return alone.when({ type: 'teamNamed', people: ['ali', 'bo'] }, yes('ali'), yes('bo'));
}

/** Only words are marked: a number, a day or a choice would be none any more. */
function marked(text: string, number: number, id?: StepId): string {
  if (id && /^(\d|\d{4}-.*|tried|experience|end) KK$/.test(text)) return text.slice(0, -3);
  return text.replaceAll('KK', `K${number}K`).replaceAll('D1 NN', `D1 ${number}`);
}

export function live(life: Life): Told {
  return life.turns.reduce(take, {
    story: begun(life),
    now: Date.parse(MONDAY),
    texts: 100,
    approved: [],
  });
}

/** One turn; what a person can mend is refused, anything else that is thrown fails the test. */
export function take({ story, now, texts, approved }: Told, what: Turn): Told {
  if ('hours' in what) {
    const later = now + what.hours * HOUR;
    return { now: later, story: story.until(new Date(later).toISOString()), texts, approved };
  }
  const happens = deedIn(what, story, now);
  const deedNow = JSON.parse(marked(JSON.stringify(happens), texts)) as Deed;
  const next = story.when(deedNow);
  if (next.refusal)
    return { now, story: next.thenRefused(next.refusal.key, next.refusal.field), texts, approved };
  const isShare = 'type' in deedNow && deedNow.type === 'shared';
  const agreed = isShare ? [...approved, `${deedNow.item} ${deedNow.network} ${deedNow.version}`] : approved;
  return { now, story: next, texts: texts + 1, approved: agreed };
}

function deedIn(what: Exclude<Turn, { hours: number }>, story: CycleStory, now: number): Deed {
  if ('happens' in what) return what.happens;
  if ('shares' in what) return asPreviewed(story, what);
  return 'puts' in what ? asPutOff(story, what.puts) : asAsked(story, now);
}

/** Whatever waits for the leader now, by the menu of its card. */
function asPutOff({ state }: CycleStory, puts: 'off' | 'away'): CycleEvent {
  const position = positionOf(state);
  const asked = position.at === 'step' ? position.step.id : 'observe';
  const what = state.parked ? 'parked' : asked;
  const noted = String(state.noted);
  return puts === 'off' ? { type: 'snoozed', what, until: 'monday', noted } : { type: 'letGo', what, noted };
}

function asAsked({ state }: CycleStory, now: number): CycleEvent {
  const position = positionOf(state);
  if (position.at !== 'step') return resumes;
  const { id, kind } = position.step;
  if (kind === 'day') return answers(id, new Date(now + 8 * 24 * HOUR).toISOString().slice(0, 10));
  return answers(id, kind === 'text' || kind === 'signs' ? `${WORDS[id]} KK` : WORDS[id]);
}

/** What the leader sees in the preview is what is shared; where there is no preview, nothing is. */
function asPreviewed(story: CycleStory, { shares, to }: Extract<Turn, { shares: string }>): CycleEvent {
  const form = story.form({ run: 'run', type: 'shared', args: { item: shares } });
  const version = form && 'run' in form.press ? form.press.args?.version : undefined;
  return version ? { type: 'shared', item: shares, network: to, version: Number(version) } : resumes;
}
