import { isDeepStrictEqual } from 'node:util';
import type {
  AnyFlow,
  Decision,
  Effect,
  NetworkId,
  NewAnswer,
  PersonId,
  Projection,
  ReadModels,
  RunId,
  Stamp,
  WorkingPerson,
} from '../core/flow.ts';
import type { Commit, NewMessage, RunChange, SealedAnswer, Sealer, Store, StoredRun } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Agenda } from './agenda.ts';
import { countedScores } from './counted-scores.ts';
import { keyedLock } from './keyed-lock.ts';
import { answerContext, type Reads, type Subject } from './reads.ts';

/** One event on its way to one run. `id` is unique for ever and makes a redelivery harmless. */
export type Incoming = {
  space: string;
  run: RunId;
  id: string;
  event: { type: string };
  at: Instant;
  by?: PersonId;
  settles?: Commit['settles'];
};
export type Beginning = {
  space: string;
  run: RunId;
  id: string;
  flow: string;
  owner: PersonId;
  network?: NetworkId;
  input: unknown;
  at: Instant;
};
type Run = Omit<StoredRun, 'revision'>;
/** When it was decided, and for whom: the run's owner as they were read for it. */
type Moment = { at: Instant; owner: WorkingPerson };

/** changed: something is different now · unchanged: it no longer fitted · duplicate: seen before · gone: no such run */
export type Dispatched = 'changed' | 'unchanged' | 'duplicate' | 'gone';

export type Dispatch = ReturnType<typeof createDispatch>;

type Parts = {
  store: Store;
  sealer: Sealer;
  reads: Reads;
  flowOf: (id: string) => AnyFlow;
  /** the agenda: when a message of this urgency may go out to them */
  releaseAt: Agenda['releaseAt'];
  /** called after every commit: something may be due */
  committed: (commit: Commit) => void;
};

/**
 * The only write path. Loads and decides outside the transaction, then writes everything that the decision says in
 * one; when the run has moved on meanwhile, it decides again. No chat platform is ever called from here.
 */
export function createDispatch({ store, sealer, reads, flowOf, releaseAt, committed }: Parts) {
  const locked = keyedLock();
  const countedIn = countedScores({ store, sealer });

  async function save(commit: Commit): Promise<'done' | 'duplicate' | 'conflict'> {
    const result = await store.ledger.commit(commit);
    if (result === 'done') committed(commit);
    return result;
  }

  async function toRun(incoming: Incoming): Promise<Dispatched> {
    const { space, at, by } = incoming;
    for (;;) {
      const event = { id: incoming.id, type: incoming.event.type, at };
      const stored = await store.runs.get(space, incoming.run);
      const settle = async () => {
        if (incoming.settles) await save({ space, event, changes: [], ...settling(incoming) });
      };
      if (!stored) {
        await settle();
        return 'gone'; // an id tells where it came from: nothing is kept of somebody who is not there any more
      }
      if (await store.ledger.seen(space, incoming.id)) {
        await settle();
        return 'duplicate';
      }
      const flow = flowOf(stored.flow);
      const state = flow.load(stored.state, stored.version);
      const read = await readFor(flow, stored);
      const decision = flow.reduce(state, flow.parse(incoming.event), stampOf(stored, at, by), read);
      const run = runAfter(stored, flow, decision);
      const before = { revision: stored.revision, projections: flow.project(state) };
      const changes = await changesOf(run, before, decision, { at, owner: read.owner });
      const result = await save({ space, event, changes, ...settling(incoming) });
      if (result === 'duplicate') return 'duplicate';
      if (result === 'done') return isNothing(state, decision) ? 'unchanged' : 'changed';
    }
  }

  /** What a decision is made on: what the owner may read, and what is only there to be counted. */
  async function readFor(flow: AnyFlow, run: Subject): Promise<ReadModels> {
    const read = await reads.load(flow, run, { person: run.owner });
    if (!run.network || !flow.reads.includes('countedScores')) return read;
    return { ...read, countedScores: await countedIn(run.space, run.network) };
  }

  /** @param before how the run stood; undefined when it begins */
  async function changesOf(
    run: Run,
    before: { revision: number; projections: Projection[] } | undefined,
    decision: Decision<unknown>,
    moment: Moment,
  ): Promise<RunChange[]> {
    const { at } = moment;
    const expected = before?.revision ?? 0;
    const revision = expected + 1;
    const projections = flowOf(run.flow).project(decision.state);
    const effects = decision.effects ?? [];
    const started = await Promise.all(
      ofType(effects, 'start').map((effect) => startedBy(run.space, effect, at)),
    );
    return [
      {
        run,
        expected,
        answers: await seal(run, decision.answers ?? [], at),
        erased: decision.erased ?? [],
        ...(isDeepStrictEqual(projections, before?.projections) ? {} : { projections }),
        messages: await messages(run, revision, ofType(effects, 'show'), moment),
        refresh: ofType(effects, 'refresh').map(({ slot }) => slot),
        reminders: ofType(effects, 'remind').map(({ key, at: wall, due }) => ({ key, ...wall, due })),
        cancelled: ofType(effects, 'cancel').map(({ key }) => key),
        told: [
          ...ofType(effects, 'tell'),
          ...(await toOwn(run, effects)),
          ...(await toMembers(run, effects)),
        ].map(({ run: told, event }, index) => ({
          id: `told:${run.id}:${revision}:${index}`,
          run: told,
          event,
        })),
      },
      ...started.flat(),
    ];
  }

  /** What the owner's other conversations are told. */
  async function toOwn({ id, space, owner }: Run, effects: Effect[]) {
    const tells = ofType(effects, 'tellOwn').map(async ({ event, of = owner }) => {
      const all = await store.runs.ofOwner(space, of);
      return toldOf(
        all.filter((one) => one.open && one.id !== id),
        event,
      );
    });
    return (await Promise.all(tells)).flat();
  }

  /** What the conversations of everybody in these networks are told, each once, in however many of them they are. */
  async function toMembers({ id, space }: Run, effects: Effect[]) {
    const tells = ofType(effects, 'tellMembers').map(async ({ networks, event }) => {
      const all = await store.runs.openWithin(space, networks);
      return toldOf(
        all.filter((one) => one.id !== id),
        event,
      );
    });
    return (await Promise.all(tells)).flat();
  }

  /** A conversation that does not understand the event does not hear it. */
  const toldOf = (runs: StoredRun[], event: { type: string }) =>
    runs
      .filter(({ flow }) => flowOf(flow).rightFor(event.type) !== undefined)
      .map(({ id: run }) => ({ run, event }));

  async function startedBy(space: string, effect: Extract<Effect, { type: 'start' }>, at: Instant) {
    const { flow, owner, network, input } = effect;
    return begun({ space, run: effect.id, flow, owner, ...(network && { network }), input, at });
  }

  async function begun(beginning: Omit<Beginning, 'id'>): Promise<RunChange[]> {
    const flow = flowOf(beginning.flow);
    const { space, run: id, owner, network } = beginning;
    const subject = { id, space, owner, ...(network && { network }) };
    const read = await readFor(flow, subject);
    const decision = flow.start(beginning.input, stampOf(subject, beginning.at, owner), read);
    const run = runAfter({ ...subject, flow: flow.id }, flow, decision);
    return changesOf(run, undefined, decision, { at: beginning.at, owner: read.owner });
  }

  async function seal(run: Run, answers: NewAnswer[], at: Instant): Promise<SealedAnswer[]> {
    const authors = new Set(answers.map(({ by = run.owner }) => by));
    for (const author of authors) await sealer.ensureKey(run.space, author);
    return Promise.all(
      answers.map(async ({ step, version, text, by = run.owner }) => {
        const context = answerContext(run.space, run.id, step, version);
        const sealed = await sealer.seal(by, context, text);
        return { step, version, sealed, at, ...(by !== run.owner && { author: by }) };
      }),
    );
  }

  function messages(
    run: Run,
    revision: number,
    shows: Extract<Effect, { type: 'show' }>[],
    { at, owner }: Moment,
  ): Promise<NewMessage[]> {
    return Promise.all(
      shows.map(async ({ type: _, ...show }, index) => {
        const occurrence = `${revision}.${index}`;
        const to = 'person' in show.to ? show.to.person : show.to.network;
        return {
          ...show,
          occurrence,
          nonce: sealer.nonce(run.id, show.slot, to, occurrence),
          notBefore: await releaseAt(run.space, show.to, show.urgency, at, owner),
        };
      }),
    );
  }

  return {
    /** Throws UserError for what a person can mend, and StoreUnavailable when nothing could be written. */
    send: (incoming: Incoming): Promise<Dispatched> => locked(incoming.run, () => toRun(incoming)),

    /** Begins a run, once: the same event id, or the same run id, again changes nothing. */
    begin: (beginning: Beginning): Promise<Dispatched> =>
      locked(beginning.run, async () => {
        const { space, id, at } = beginning;
        if (await store.runs.get(space, beginning.run)) return 'duplicate';
        const changes = await begun(beginning);
        const result = await save({ space, event: { id, type: 'started', at }, changes });
        return result === 'done' ? 'changed' : 'duplicate';
      }),
  };
}

const ofType = <T extends Effect['type']>(effects: Effect[], type: T) =>
  effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);

const settling = ({ settles }: Incoming) => (settles ? { settles } : {});

const stampOf = (run: Pick<StoredRun, 'id' | 'owner' | 'network'>, at: Instant, by?: PersonId): Stamp => ({
  at,
  run: run.id,
  owner: run.owner,
  ...(by && { by }),
  ...(run.network && { network: run.network }),
});

const runAfter = (
  { id, space, owner, network, flow: flowId }: Omit<StoredRun, 'revision' | 'version' | 'open' | 'state'>,
  flow: AnyFlow,
  { state }: Decision<unknown>,
): Run => ({
  id,
  space,
  owner,
  ...(network && { network }),
  flow: flowId,
  version: flow.version,
  open: flow.isOpen(state),
  state,
});

const isNothing = (before: unknown, { state, answers = [], erased = [], effects = [] }: Decision<unknown>) =>
  answers.length + erased.length + effects.length === 0 && isDeepStrictEqual(before, state);
