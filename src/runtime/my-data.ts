import { remark, type Values } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import type { AnyFlow, PersonId, PersonView } from '../core/flow.ts';
import type { ExportFacts, FrontDesk } from '../core/front-desk.ts';
import type { Clock, Log, Sealer, Space, Store, StoredRun } from '../core/ports.ts';
import type { Calendar } from './calendar.ts';
import type { Dispatch } from './dispatch.ts';
import type { Reads } from './reads.ts';
import { singleFlight } from './single-flight.ts';

export type MyData = ReturnType<typeof createMyData>;

type Whose = { space: Space; person: PersonView };
type Leaving = { space: string; person: PersonId };

type Parts = {
  store: Store;
  sealer: Sealer;
  reads: Reads;
  calendar: Pick<Calendar, 'facts'>;
  dispatch: Pick<Dispatch, 'send'>;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  clock: Clock;
  log: Log;
  /** something that stands in a chat is to be taken away */
  settled: () => void;
};

/** conversations that several write in */
const OF_SEVERAL = ['harvest', 'round'];

/** A person's own data: taken away as files, or erased (domain.md, `export` and `forget`). */
export function createMyData(parts: Parts) {
  const { store, sealer, reads, calendar, dispatch, desk, flowOf, clock, log, settled } = parts;

  async function told(person: PersonView, run: StoredRun): Promise<ExportFacts['runs'][number]> {
    const flow = flowOf(run.flow);
    const state = flow.load(run.state, run.version);
    const to = { person: person.id };
    const isOfSeveral = OF_SEVERAL.includes(run.flow);
    const loaded = await reads.load(flow, run, to);
    // of a conversation of several, only what they have written in it is theirs to take along
    const read = isOfSeveral ? { ...loaded, answers: await reads.writtenBy(run, person.id) } : loaded;
    const reader = { language: person.language, zone: person.zone, now: clock.now(), as: to };
    return {
      flow: run.flow,
      id: run.id,
      // nor is how it stands
      state: isOfSeveral ? {} : state,
      answers: flow.reads.includes('answers') ? read.answers : await reads.answersOf(run, to),
      story: flow.story(state, reader, read),
    };
  }

  async function facts({ space, person }: Whose): Promise<ExportFacts> {
    const own = await store.runs.ofOwner(space.id, person.id);
    const others = await store.runs.writtenIn(space.id, person.id);
    const accounts = await store.people.accountsOf(space.id, person.id);
    const now = clock.now();
    const { networks, meetings, people } = await calendar.facts({ space, person, at: now });
    return {
      person,
      accounts: accounts.map(({ workspace, account }) => ({ platform: workspace.platform, account })),
      grants: await store.people.grantsOf(space.id, person.id),
      networks,
      meetings,
      people,
      runs: await Promise.all([...own, ...others].map((run) => told(person, run))),
      now,
    };
  }

  /** Everybody whose conversations know of the person hears that they are gone; told twice is told once. */
  async function tellOthers({ space, person }: Leaving): Promise<void> {
    const own = await store.runs.ofOwner(space, person);
    const networks = await store.networks.everOf(space, person);
    const parts = await store.runs.partOf(space, person);
    const tell = (run: string, type: string) =>
      dispatch.send({
        space,
        run,
        id: `forgotten:${person}:${run}`,
        event: { type, person } as { type: string },
        at: clock.now(),
      });
    for (const run of own) if (flowOf(run.flow).rightFor('ownerGone')) await tell(run.id, 'ownerGone');
    for (const run of [...networks, ...parts]) await tell(run, 'memberGone');
  }

  /** Somebody who asks twice, or comes back while it goes on, waits for the same. */
  const once = singleFlight<void>();

  /**
   * In this order, so that whatever interrupts it leaves nothing readable, and a later try ends it: on record, the key
   * destroyed, others told, everything deleted and taken away.
   */
  const erase = (leaving: Leaving) =>
    once(leaving.person, async () => {
      const { space, person } = leaving;
      await store.people.leave(space, person);
      await sealer.erase(space, person);
      await tellOthers(leaving);
      await store.people.forget(space, person, clock.now());
      log.info({ person }, 'somebody has been forgotten');
      settled();
    });

  return {
    async exported(whose: Whose): Promise<Reply> {
      const card = remark(desk.say(whose.person.language, 'export.done'));
      return { files: desk.exported(await facts(whose)), card };
    },

    /** Throws UserError unless it was confirmed. */
    async forget({ space, person }: Whose, values: Values): Promise<Reply> {
      desk.readForget(values, person.language);
      await erase({ space: space.id, person: person.id });
      const card = remark(desk.say(person.language, 'forget.done'));
      return { card, home: card };
    },

    erase,

    /** What was begun and interrupted. One that can't be ended yet holds up nobody else. */
    async finish(): Promise<void> {
      for (const leaving of await store.people.leaving())
        await erase(leaving).catch((err) =>
          log.error({ person: leaving.person, err }, 'somebody could not be forgotten yet'),
        );
    },

    /**
     * As Lærke starts: what could not be taken away or drawn anew is tried again; and a copy of one file that was put back knows less
     * than the other, so that whoever is forgotten in one is forgotten in both.
     */
    async reconcile(): Promise<void> {
      await store.people.clearUpAgain();
      for (const { space, person } of await sealer.erased()) await store.people.leave(space, person);
      for (const { space, person } of await store.people.forgotten()) await sealer.erase(space, person);
    },
  };
}
