import type { Card, Values } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { ProgrammeView } from '../core/flow.ts';
import type { FrontDesk, MentorKind } from '../core/front-desk.ts';
import type { Sealer, Store, StoredRun } from '../core/ports.ts';
import { may, type Role } from '../core/rights.ts';
import type { Asked } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';

const FLOW = 'mentoring';

type Parts = {
  store: Store;
  sealer: Sealer;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  programmes: ReadonlyMap<string, ProgrammeView>;
};

export type Mentors = ReturnType<typeof createMentors>;

/** The word `mentor` (interface.md): where things stand between a leader and their mentors, or naming one. */
export function createMentors({ store, sealer, render, dispatch, desk, programmes }: Parts) {
  const ownOf = ({ space, person }: Asked) => store.runs.open(space.id, person.id, FLOW);

  /** Those whose mentor the person is, or is asked to be. */
  async function mentoredBy({ space, person }: Pick<Asked, 'space' | 'person'>): Promise<StoredRun[]> {
    const ids = await store.runs.partOf(space.id, person.id);
    const runs = await Promise.all(ids.map((id) => store.runs.get(space.id, id)));
    return runs.filter((run): run is StoredRun => run?.flow === FLOW && run.open);
  }

  /** A leader may, unless all that they are in follows programmes that know of no mentors (N18). */
  async function mayHaveOne({ space, person }: Asked): Promise<boolean> {
    if (!may(await store.people.roles(space.id, person.id), 'have a mentor')) return false;
    const networks = await store.networks.ofPerson(space.id, person.id);
    return networks.some(
      ({ programme }) => !programme || programmes.get(programme.id)?.dates?.mentor !== undefined,
    );
  }

  /** A leader of leaders may be somebody's mentor and have none; and an extra mentor stands in for nobody (T1, T18). */
  async function mayFindOne(asked: Asked): Promise<boolean> {
    const own = await ownOf(asked);
    return !own.some((run) => isPrimary(run)) && (await mayHaveOne(asked));
  }

  /** A primary one first; where there is one, extra ones. */
  async function kindsFor(asked: Asked, wanted?: string): Promise<MentorKind[]> {
    const own = await ownOf(asked);
    const hasPrimary = own.some((run) => isPrimary(run));
    if (hasPrimary) return ['extra'];
    return wanted === 'extra' ? ['extra', 'primary'] : ['primary', 'extra'];
  }

  return {
    /** What stands on Home of those whose mentor the person is, or is asked to be. */
    async homes(asked: Pick<Asked, 'space' | 'person'>): Promise<Card[]> {
      const runs = await mentoredBy(asked);
      return Promise.all(runs.map((run) => render.card(run, { name: 'home' }, { person: asked.person.id })));
    },

    /** Tells the pairs in which the person is the mentor. */
    async tell(asked: Asked, event: { type: string }): Promise<void> {
      const { id, at, space, person } = asked;
      for (const run of await mentoredBy(asked))
        await dispatch.send({
          space: space.id,
          run: run.id,
          id: `${id}:${run.id}`,
          at,
          by: person.id,
          event,
        });
    },

    /** what the person is besides their roles in the space */
    async rolesOf(asked: Asked): Promise<Role[]> {
      return (await mentoredBy(asked)).length > 0 ? ['mentor'] : [];
    },

    /** Shows each of the pairs that the person is in; a leader without any names a mentor. */
    async show(asked: Asked): Promise<Reply> {
      const runs = [...(await ownOf(asked)), ...(await mentoredBy(asked))];
      const { id, at, space, person } = asked;
      for (const run of runs)
        await dispatch.send({
          space: space.id,
          run: run.id,
          id: `${id}:${run.id}`,
          at,
          by: person.id,
          event: { type: 'opened' },
        });
      if (runs.length > 0) return (await mayFindOne(asked)) ? { card: desk.findMentor(person.language) } : {};
      if (!(await mayHaveOne(asked))) throw new UserError('error.noMentorship');
      return this.form(asked);
    },

    async form(asked: Asked, kind?: string): Promise<Reply> {
      if (!(await mayHaveOne(asked))) throw new UserError('error.noMentorship');
      return { form: desk.mentorForm(asked.person, await kindsFor(asked, kind)) };
    },

    /** Begins the pair; the same two are one pair, however often it is asked for. */
    async name(asked: Asked, values: Values): Promise<Reply> {
      if (!(await mayHaveOne(asked))) throw new UserError('error.notAllowed');
      const { id, at, space, person } = asked;
      const { mentor, kind } = desk.readMentor(values);
      const own = await ownOf(asked);
      if (own.some(({ state }) => pairIn(state).mentor === mentor))
        throw new UserError('error.mentorAlready', {}, 'mentor');
      const ended = (await store.runs.ofOwner(space.id, person.id)).filter(
        ({ flow, open }) => flow === FLOW && !open,
      );
      if (ended.some(({ state }) => pairIn(state).mentor === mentor && pairIn(state).why === 'declined'))
        throw new UserError('error.mentorDeclined', {}, 'mentor');
      const kinds = await kindsFor(asked);
      await dispatch.begin({
        id,
        at,
        space: space.id,
        run: sealer
          .nonce('run', FLOW, `${person.id} ${await store.runs.count(space.id, person.id, FLOW)}`)
          .slice(0, 20),
        flow: FLOW,
        owner: person.id,
        input: { mentor, kind: kinds.includes(kind) ? kind : kinds[0] },
      });
      return {};
    },
  };
}

/** What is to be known of a pair from outside its flow. */
const pairIn = (state: unknown) => state as { mentor?: string; kind?: string; why?: string };
const isPrimary = ({ state }: StoredRun) => pairIn(state).kind === 'primary';
