import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Card, Form } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type {
  AnswerRef,
  AnswerView,
  CountedScore,
  Decision,
  Effect,
  Flow,
  NetworkView,
  NewAnswer,
  PersonId,
  PersonView,
  ProgrammeView,
  Projection,
  ReadModel,
  ReadModels,
  Recipient,
  RunId,
  Stamp,
  Story as Told,
  ViewRef,
  WorkingPerson,
} from '../../src/core/flow.ts';
import type { BusyView, MeetingView } from '../../src/core/meeting.ts';
import type { Press } from '../../src/core/press.ts';
import type { Instant } from '../../src/core/time.ts';

/** Monday 1 March 2027 at ten in Copenhagen: when a story begins unless it says otherwise. */
export const MONDAY = '2027-03-01T10:00:00+01:00';

/** A leader who reads Danish in Copenhagen and wants to hear from Lærke between half past eight and half past three. */
export function person(id: string, differently: Partial<WorkingPerson> = {}): WorkingPerson {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const hours = { from: '08:30', to: '15:30' };
  return { id, name, language: 'da', zone: 'Europe/Copenhagen', hours, off: [], ...differently };
}

/** A network of this name, all of them leaders who have said yes. */
export function networkOf(id: string, members: PersonView[], language: Language = 'da'): NetworkView {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    language,
    zone: 'Europe/Copenhagen',
    members: members.map((one) => ({ person: one, role: 'leader', status: 'active' })),
  };
}

export type Setting = {
  /** what the run starts from */
  input: unknown;
  owner: WorkingPerson;
  /** the networks in which the owner is active */
  networks?: NetworkView[];
  /** whoever else can be named */
  people?: PersonView[];
  programmes?: ProgrammeView[];
  /** the network that the run belongs to, where it is not the network itself */
  network?: NetworkView;
  /** what the network has to go on from in its rounds */
  earlier?: ReadModels['earlier'];
  readersCycle?: ReadModels['readersCycle'];
  pastParts?: ReadModels['pastParts'];
  countedScores?: ReadModels['countedScores'];
  mentors?: ReadModels['mentors'];
  /** the meetings that the owner is asked to come to */
  calendar?: MeetingView[];
  /** the network's meetings */
  dates?: MeetingView[];
  /** when those whom the state names are taken up */
  busy?: BusyView[];
  run?: RunId;
  now?: string;
};

type Show = Extract<Effect, { type: 'show' }>;
type Start = Extract<Effect, { type: 'start' }>;
type Remind = Extract<Effect, { type: 'remind' }>;
/** What can be noticed of a decision: something is said, or another run hears of it. */
export type Noticed = Extract<Effect, { type: 'show' | 'start' | 'tell' }>;

/** An event, by the run's owner unless somebody else is named. */
type Deed<E> = E | { by: PersonId; event: E };

/** An answer, and whose it is if it isn't the owner's. */
type Written = AnswerView & { by?: PersonId };

/** What the runtime would have kept of a run so far, and what came of the last thing that happened. */
type World<S> = {
  now: Instant;
  state: S;
  answers: Written[];
  /** every version that was ever written, those that are gone included */
  numbers: string[];
  reminders: Map<string, Remind>;
  shown: Map<string, Show>;
  last: {
    effects: Effect[];
    answers: NewAnswer[];
    erased: AnswerRef[];
    changed: boolean;
    refused?: UserError;
  };
};

/**
 * A story about one run of a pure flow, told as given, when, then. Every step returns a new story, so that a beginning
 * can be shared and gone on with in several ways. States, events and answers pass the same checks as in the runtime.
 */
export type Story<S, E> = {
  state: S;
  /** every text that is kept, those of edited answers included */
  kept: AnswerView[];
  /** what waits to remind, as the wall clock of the reminder's zone shows it */
  reminders: Record<string, string>;
  /** what has been shown, the latest by slot */
  shown: Show[];
  open: boolean;
  /** what the last event was refused with; to be settled by `thenRefused` before anything else can happen */
  refusal: UserError | undefined;
  projected: Projection[];
  /** from here on it is this moment (ISO 8601 with a zone) */
  at(moment: string): Story<S, E>;
  /** time passes; every reminder that falls due on the way reaches the run at its moment */
  until(moment: string): Story<S, E>;
  /** from here on the owner is in these networks */
  within(networks: NetworkView[]): Story<S, E>;
  /** from here on the owner is asked to come to these meetings */
  invitedTo(calendar: MeetingView[]): Story<S, E>;
  /** from here on these scores are let be counted, and have been in no picture */
  counting(scores: CountedScore[]): Story<S, E>;
  when(...deeds: Deed<E>[]): Story<S, E>;
  /** what was noticed of the last `when` or `until` */
  noticed: Noticed[];
  /** exactly this was noticed of the last `when` or `until`; refreshed cards and reminders are asked for apart */
  thenHappens(...noticed: Noticed[]): Story<S, E>;
  thenNothing(): Story<S, E>;
  thenRefused(key: string, field?: string, params?: Record<string, string | number>): Story<S, E>;
  /** exactly these texts were written, each as a new version of its step */
  thenWritten(...answers: NewAnswer[]): Story<S, E>;
  /** exactly these versions of answers are gone for good */
  thenErased(...erased: AnswerRef[]): Story<S, E>;
  thenRefreshed(...slots: string[]): Story<S, E>;
  thenReminders(reminders: Record<string, string>): Story<S, E>;
  /** as this recipient reads it, by default the owner; everybody else sees approved versions only */
  card(view: ViewRef, as?: { to?: Recipient; language?: Language }): Card;
  form(press: Press, language?: Language): Form | undefined;
  /** the form as somebody else than the owner opens it */
  formFor(person: PersonId, press: Press): Form | undefined;
  /** everything that the owner has written, as it is taken away */
  told(language?: Language): Told | undefined;
  /** the story of the run that was started last */
  next(): Story<S, E>;
};

/** Begins a story: the run is started, and these events have happened. */
export function given<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Setting,
  ...deeds: Deed<E>[]
): Story<S, E> {
  const now = Date.parse(setting.now ?? MONDAY);
  const stamp = stampIn(setting, now, setting.owner.id);
  const decision = flow.start(setting.input, stamp, readsOf(flow, setting, undefined, []));
  const empty = { now, answers: [], numbers: [], reminders: new Map(), shown: new Map() };
  const begun = storyOf(flow, setting, after(flow, { ...empty, state: decision.state }, decision));
  return deeds.length > 0 ? begun.when(...deeds) : begun;
}

/** A story that goes on from what an earlier release has stored. */
export function givenStored<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Omit<Setting, 'input'>,
  stored: { state: unknown; version: number; answers: NewAnswer[] },
): Story<S, E> {
  const now = Date.parse(setting.now ?? MONDAY);
  const state = flow.state.parse(flow.upgrade?.(stored.state, stored.version) ?? stored.state);
  const empty = { now, answers: [], numbers: [], reminders: new Map(), shown: new Map() };
  const whole = after(flow, { ...empty, state }, { state, answers: stored.answers });
  return storyOf(flow, { ...setting, input: undefined }, { ...whole, last: NOTHING });
}

function storyOf<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Setting,
  world: World<S>,
): Story<S, E> {
  const { last, state } = world;
  const go = (next: World<S>) => storyOf(flow, setting, next);
  const reads = (to: Recipient = { person: setting.owner.id }) =>
    readsOf(flow, { ...setting, countedScores: [] }, state, readableBy(to, flow, setting, world));
  const readerOf = (to: Recipient = { person: setting.owner.id }, language?: Language) => {
    const reader = 'person' in to ? personIn(setting, to.person) : networkIn(setting, to.network);
    return { language: language ?? reader.language, zone: reader.zone, now: world.now, as: to };
  };
  const heeded = () => {
    if (last.refused) throw last.refused;
    return last;
  };
  const run = runOf(setting);

  const story: Story<S, E> = {
    state,
    kept: world.answers,
    reminders: Object.fromEntries([...world.reminders].map(([key, { at }]) => [key, at.local])),
    shown: [...world.shown.values()],
    open: flow.isOpen(state),
    refusal: last.refused,
    projected: flow.project(state),
    noticed: last.effects.filter(isNoticed),
    at: (moment) => go({ ...world, now: Date.parse(moment) }),
    until: (moment) => go(passTime(flow, setting, world, Date.parse(moment))),
    within: (networks) => storyOf(flow, { ...setting, networks }, world),
    invitedTo: (calendar) => storyOf(flow, { ...setting, calendar }, world),
    counting: (countedScores) => storyOf(flow, { ...setting, countedScores }, world),
    when(...deeds) {
      heeded();
      return go(deeds.reduce((before, deed) => happen(flow, setting, before, deed), settled(world)));
    },
    thenHappens(...noticed) {
      expect(heeded().effects.filter(isNoticed)).toEqual(noticed);
      return story;
    },
    thenNothing() {
      expect(heeded()).toEqual(NOTHING);
      return story;
    },
    thenRefused(key, field, params) {
      expect(last.refused, `nothing was refused with ${key}`).toBeInstanceOf(UserError);
      expect([last.refused?.key, last.refused?.field]).toEqual([key, field]);
      if (params) expect(last.refused?.params).toEqual(params);
      return go(settled(world));
    },
    thenWritten(...answers) {
      expect(heeded().answers).toEqual(answers);
      return story;
    },
    thenErased(...erased) {
      expect(heeded().erased).toEqual(erased);
      return story;
    },
    thenRefreshed(...slots) {
      const refreshed = heeded().effects.flatMap((one) => (one.type === 'refresh' ? [one.slot] : []));
      expect(refreshed.filter((slot) => world.shown.has(slot)).toSorted()).toEqual(slots.toSorted());
      return story;
    },
    thenReminders(reminders) {
      heeded();
      expect(story.reminders).toEqual(reminders);
      return story;
    },
    card: (view, { to, language } = {}) => flow.card(state, view, readerOf(to, language), reads(to), run),
    form: (press, language) => flow.form(state, press, readerOf(undefined, language), reads(), run),
    formFor: (by, press) => flow.form(state, press, readerOf({ person: by }), reads({ person: by }), run),
    told: (language) => flow.story?.(state, readerOf(undefined, language), reads()),
    next() {
      const started = last.effects.findLast((effect): effect is Start => effect.type === 'start');
      if (!started) throw new Error('no run was started');
      const { id, input } = started;
      return given(flow, { ...setting, input, run: id, now: new Date(world.now).toISOString() });
    },
  };
  return story;
}

/** One event reaches the run, or is refused and changes nothing. */
function happen<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Setting,
  world: World<S>,
  deed: Deed<E>,
): World<S> {
  if (world.last.refused) throw world.last.refused;
  const { by, event } = 'event' in deed ? deed : { by: setting.owner.id, event: deed };
  const stamp = stampIn(setting, world.now, event.type === 'reminderDue' ? undefined : by);
  try {
    const reads = readsOf(flow, setting, world.state, world.answers);
    return after(flow, world, flow.reduce(world.state, flow.event.parse(event), stamp, reads));
  } catch (refused) {
    if (!(refused instanceof UserError)) throw refused;
    return { ...world, last: { ...NOTHING, refused } };
  }
}

/** What the runtime keeps of a decision. Throws where the database would refuse it. */
function after<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  before: Omit<World<S>, 'last'> & Partial<Pick<World<S>, 'last'>>,
  { state, answers = [], erased = [], effects = [] }: Decision<S>,
): World<S> {
  const reminders = new Map(before.reminders);
  const shown = new Map(before.shown);
  for (const effect of effects) if (effect.type === 'cancel') reminders.delete(effect.key);
  for (const effect of effects) {
    if (effect.type === 'remind') reminders.set(effect.key, effect);
    if (effect.type === 'show') shown.set(effect.slot, effect);
  }
  for (const { step, version } of answers)
    if (before.numbers.includes(`${step} ${version}`))
      throw new Error(`version ${version} of ${step} has been written before`);
  const written = answers.map((answer) => ({ ...answer, at: before.now }));
  const changed = JSON.stringify(state) !== JSON.stringify(before.state);
  return {
    now: before.now,
    state: flow.state.parse(JSON.parse(JSON.stringify(state))),
    answers: [
      ...before.answers.filter(
        ({ step, version }) => !erased.some((gone) => gone.step === step && gone.version === version),
      ),
      ...written,
    ].toSorted((a, b) => a.step.localeCompare(b.step) || a.version - b.version),
    numbers: [...before.numbers, ...answers.map(({ step, version }) => `${step} ${version}`)],
    reminders,
    shown,
    last: {
      effects: [...(before.last?.effects ?? []), ...effects],
      answers: [...(before.last?.answers ?? []), ...answers],
      erased: [...(before.last?.erased ?? []), ...erased],
      changed: changed || (before.last?.changed ?? false),
    },
  };
}

function passTime<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Setting,
  world: World<S>,
  end: Instant,
): World<S> {
  let at = settled(world);
  const due = () =>
    [...at.reminders.values()].filter((one) => one.due <= end).sort((a, b) => a.due - b.due)[0];
  for (let next = due(); next; next = due()) {
    const { key } = next;
    const reminders = new Map([...at.reminders].filter(([other]) => other !== key));
    at = { ...at, now: Math.max(at.now, next.due), reminders };
    at = happen(flow, setting, at, flow.event.parse({ type: 'reminderDue', key }));
  }
  return { ...at, now: end };
}

const NOTHING: World<unknown>['last'] = { effects: [], answers: [], erased: [], changed: false };

const settled = <S>(world: World<S>): World<S> => ({ ...world, last: NOTHING });

const isNoticed = (effect: Effect): effect is Noticed => ['show', 'start', 'tell'].includes(effect.type);

const runOf = ({ run = 'run' }: Setting) => run;

const stampIn = (setting: Setting, at: Instant, by?: PersonId): Stamp => ({
  at,
  run: runOf(setting),
  owner: setting.owner.id,
  ...(setting.network && { network: setting.network.id }),
  ...(by && { by }),
});

/** What somebody may see: what they have written themselves, and exactly the versions that the run has approved for them. */
function readableBy<S, E extends { type: string }, R extends ReadModel>(
  to: Recipient,
  flow: Flow<S, E, R>,
  { owner }: Setting,
  { state, answers }: World<S>,
): AnswerView[] {
  const approved = flow.project(state).flatMap((row) => {
    return row.table === 'audience' && isDeepStrictEqual(row.to, to) ? [row.versions] : [];
  });
  const isOwn = ({ by = owner.id }: Written) => 'person' in to && to.person === by;
  return answers.filter(
    (answer) => isOwn(answer) || approved.some((item) => item[answer.step] === answer.version),
  );
}

function readsOf<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
  setting: Setting,
  state: S | undefined,
  answers: AnswerView[],
): ReadModels {
  const network = setting.network ?? (state && networkFrom(setting, flow.project(state)));
  return {
    owner: setting.owner,
    networks: setting.networks ?? [],
    network,
    programmes: setting.programmes ?? [],
    answers,
    calendar: setting.calendar ?? [],
    earlier: setting.earlier,
    readersCycle: setting.readersCycle,
    pastParts: setting.pastParts ?? [],
    countedScores: setting.countedScores ?? [],
    mentors: setting.mentors ?? [],
    dates: setting.dates ?? [],
    busy: setting.busy ?? [],
    people: state ? (flow.people?.(state) ?? []).flatMap((id) => workingIn(setting, id) ?? []) : [],
  };
}

/** The network that the run itself is, as its projections describe it. */
function networkFrom(setting: Setting, rows: Projection[]): NetworkView | undefined {
  const row = rows.find((one) => one.table === 'network');
  if (!row) return undefined;
  const { name, language, zone } = row;
  const members = rows.flatMap((one) =>
    one.table === 'membership'
      ? [{ person: personIn(setting, one.person), role: one.role, status: one.status }]
      : [],
  );
  return { id: runOf(setting), name, language, zone, members };
}

function personIn({ owner, people = [] }: Setting, id: PersonId): PersonView {
  const found = [owner, ...people].find((one) => one.id === id);
  if (!found) throw new Error(`nobody is called ${id} here`);
  return found;
}

/** Somebody who is gone is not there to be read of. */
function workingIn({ owner, people = [] }: Setting, id: PersonId): WorkingPerson | undefined {
  const found = [owner, ...people].find((one) => one.id === id);
  return found && { off: owner.off, ...found };
}

function networkIn({ networks = [] }: Setting, id: string): NetworkView {
  const found = networks.find((one) => one.id === id);
  if (!found) throw new Error(`no network is called ${id} here`);
  return found;
}
