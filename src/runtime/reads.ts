import type {
  AnswerView,
  AnyFlow,
  NetworkId,
  NetworkView,
  PersonId,
  ProgrammeView,
  ReadModels,
  Recipient,
  WorkingPerson,
} from '../core/flow.ts';
import type { BusyView } from '../core/meeting.ts';
import type { SealedAnswer, Sealer, Store, StoredRun } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';

export type Reads = ReturnType<typeof createReads>;

/** A run as far as reading is concerned: it may be about to begin, and then it has no state yet. */
export type Subject = Pick<StoredRun, 'id' | 'space' | 'owner' | 'network'> &
  (Pick<StoredRun, 'state' | 'version'> | { state?: undefined });

/** The place that a sealed answer belongs to: moved anywhere else it does not open. */
export const answerContext = (space: string, run: string, step: string, version: number) =>
  `${space}/answers/${run}/${step}/${version}`;

/**
 * A leader may have written hundreds of texts, of which a card shows a few: each is opened when it is first looked at. A
 * class, because objects with a getter of their own each would be slow, and large.
 */
class Answer implements AnswerView {
  readonly step: string;
  readonly version: number;
  readonly at: Instant;
  readonly #open: () => string;
  #text: string | undefined;

  constructor({ step, version, at }: Omit<AnswerView, 'text'>, open: () => string) {
    this.step = step;
    this.version = version;
    this.at = at;
    this.#open = open;
  }

  get text(): string {
    this.#text ??= this.#open();
    return this.#text;
  }
}

type Parts = { store: Store; sealer: Sealer; programmes: ReadonlyMap<string, ProgrammeView> };

/**
 * Loads what a flow has declared that it looks at, and nothing else. For anybody but the owner, answers are left out
 * unless exactly that version is approved for that reader: the barrier behind every shared card.
 */
export function createReads({ store, sealer, programmes }: Parts) {
  async function ownerOf({ space, owner }: Subject): Promise<WorkingPerson> {
    const person = await store.people.get(space, owner);
    if (!person) throw new Error('the owner of a run is gone');
    return person;
  }

  /** What this reader may see: what they have written themselves, and what was approved for them. */
  async function answersFor(run: Subject, reader: Recipient): Promise<AnswerView[]> {
    const all = await store.runs.answers(run.space, run.id);
    const isOwn = ({ author = run.owner }: SealedAnswer) => 'person' in reader && reader.person === author;
    const approved = all.every(isOwn) ? [] : await store.runs.approved(run.space, run.id, reader);
    const isApproved = ({ step, version }: SealedAnswer) => approved.some((item) => item[step] === version);
    return opened(
      run,
      all.filter((answer) => isOwn(answer) || isApproved(answer)),
    );
  }

  /** What a person has written in a run, and nothing that others have let them read. */
  async function writtenBy(run: Subject, author: PersonId): Promise<AnswerView[]> {
    const all = await store.runs.answers(run.space, run.id);
    return opened(
      run,
      all.filter((answer) => (answer.author ?? run.owner) === author),
    );
  }

  /** In their order, each with the key of whoever wrote it; what nobody can open any more is left out. */
  async function opened(run: Subject, sealed: SealedAnswer[]): Promise<AnswerView[]> {
    const authors = [...new Set(sealed.map(({ author = run.owner }) => author))];
    const views = await Promise.all(
      authors.map(async (author) => {
        const theirs = sealed.filter((answer) => (answer.author ?? run.owner) === author);
        const openers = await sealer.openers(
          author,
          theirs.map(({ step, version, sealed: bytes }) => ({
            context: answerContext(run.space, run.id, step, version),
            sealed: bytes,
          })),
        );
        return theirs.flatMap((answer, index) => {
          const open = openers[index];
          return open ? [new Answer(answer, open)] : [];
        });
      }),
    );
    return authors.length > 1 ? views.flat().toSorted(byStep) : (views[0] ?? []);
  }

  /** Whoever is gone, or is being forgotten, is not there any more. */
  async function peopleIn(flow: AnyFlow, run: Subject): Promise<WorkingPerson[]> {
    if (run.state === undefined) return [];
    const named = [...new Set(flow.people(flow.load(run.state, run.version)))];
    const found = await Promise.all(named.map((id) => store.people.get(run.space, id)));
    return Promise.all(
      found.flatMap((person) => (person && !person.leaving ? [asCalled(run.space, person)] : [])),
    );
  }

  /** Whoever still goes by their account, since the platform could not say who they are, has no name to be read. */
  async function asCalled(space: string, person: WorkingPerson): Promise<WorkingPerson> {
    const accounts = await store.people.accountsOf(space, person.id);
    return accounts.some(({ account }) => account === person.name) ? { ...person, name: '' } : person;
  }

  /** Of a meeting nothing but when it is: what it is, and with whom, is nobody else's. */
  async function busyIn(flow: AnyFlow, run: Subject): Promise<BusyView[]> {
    const people = await peopleIn(flow, run);
    const meetings = await Promise.all(people.map(({ id }) => store.meetings.ofPerson(run.space, id)));
    return people.flatMap(({ id: person }, index) =>
      (meetings[index] ?? [])
        .filter(({ status, absent }) => status === 'booked' && !absent?.includes(person))
        .map(({ id, day, time, zone, minutes }) => ({ id, day, time, zone, minutes })),
    );
  }

  /** The store knows which programme a network follows; what that programme says comes from its file. */
  function withProgramme({ programme, ...network }: NetworkView): NetworkView {
    const known = programme && programmes.get(programme.id);
    return { ...network, ...(known && { programme: known }) };
  }

  const networksOf = async (space: string, person: PersonId): Promise<NetworkView[]> =>
    (await store.networks.ofPerson(space, person)).map(withProgramme);

  /** Whoever is a network's office only has no part in it: they hear of its dates, and share nothing there. */
  async function ownNetworks({ space, owner }: Subject): Promise<NetworkView[]> {
    const takesPart = ({ members }: NetworkView) =>
      members.some(
        ({ person, role, status }) => person.id === owner && status === 'active' && role !== 'office',
      );
    return (await networksOf(space, owner)).filter(takesPart);
  }

  async function networkOf(space: string, id: NetworkId): Promise<NetworkView | undefined> {
    const network = await store.networks.get(space, id);
    return network && { ...withProgramme(network), off: await store.networks.daysOff(space, id) };
  }

  /** The owner's own, and those that the run's state names: they stay in it when its owner has left them. */
  async function networksFor(flow: AnyFlow, run: Subject): Promise<NetworkView[]> {
    const ids = run.state === undefined ? [] : flow.networks(flow.load(run.state, run.version));
    const found = await Promise.all([...new Set(ids)].map((id) => networkOf(run.space, id)));
    const named = found.flatMap((network) => network ?? []);
    const own = await ownNetworks(run);
    return [...named, ...own.filter(({ id }) => !named.some((one) => one.id === id))];
  }

  /** What the network may read of the run of this kind that this one goes on from. */
  async function earlierThan(flow: AnyFlow, { space, id, network }: Subject): Promise<ReadModels['earlier']> {
    if (!network) return undefined;
    const ended = await store.runs.endedBefore(space, network, flow.id, id);
    const before = ended.find(({ state, version }) => flow.goesOn(flow.load(state, version)));
    if (!before) return undefined;
    const { state, version } = before;
    return { state, version, answers: await answersFor(before, { network }) };
  }

  /** The reader's latest cycle, which is theirs alone to read. */
  async function cycleOf(space: string, reader: Recipient): Promise<ReadModels['readersCycle']> {
    if (!('person' in reader)) return undefined;
    const open = (await store.runs.open(space, reader.person, 'cycle')).at(-1);
    const run =
      open ?? (await store.runs.ofOwner(space, reader.person)).filter(({ flow }) => flow === 'cycle').at(-1);
    return run && { run: run.id, open: run.open, answers: await answersFor(run, reader) };
  }

  return {
    /** the networks in which somebody is active */
    networksOf,

    /** every answer of a run that this reader may see */
    answersOf: answersFor,

    writtenBy,

    /** @param reader for whom: decides which answers are in it */
    async load(flow: AnyFlow, run: Subject, reader: Recipient): Promise<ReadModels> {
      const wants = new Set(flow.reads);
      const network: NetworkId = run.network ?? run.id;
      return {
        owner: await ownerOf(run),
        networks: wants.has('networks') ? await networksFor(flow, run) : [],
        network: wants.has('network') ? await networkOf(run.space, network) : undefined,
        programmes: wants.has('programmes') ? [...programmes.values()] : [],
        answers: wants.has('answers') ? await answersFor(run, reader) : [],
        calendar: wants.has('calendar') ? await store.meetings.ofPerson(run.space, run.owner) : [],
        dates: wants.has('dates') ? await store.meetings.ofNetwork(run.space, network) : [],
        busy: wants.has('busy') ? await busyIn(flow, run) : [],
        people: wants.has('people') ? await peopleIn(flow, run) : [],
        earlier: wants.has('earlier') ? await earlierThan(flow, run) : undefined,
        readersCycle: wants.has('readersCycle') ? await cycleOf(run.space, reader) : undefined,
        pastParts: wants.has('pastParts') ? await store.runs.pastParts(run.space, network, run.id) : [],
        mentors: wants.has('mentors') ? await store.runs.mentors(run.space) : [],
        countedScores: [], // there for decisions alone (dispatch.ts)
      };
    },
  };
}

const byStep = (one: AnswerView, other: AnswerView) =>
  one.step === other.step ? one.version - other.version : one.step < other.step ? -1 : 1;
