import type { Values } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store } from '../core/ports.ts';
import { may, type Role } from '../core/rights.ts';
import { type Asked, elsewhere, privately, sourceOf } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import type { Mentors } from './mentors.ts';
import type { TellOwnRuns } from './own-runs.ts';
import type { Render } from './render.ts';
import { singleFlight } from './single-flight.ts';

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  mentors: Mentors;
  tellOwnRuns: TellOwnRuns;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

/** The word `start`: a leader's own cycle, the open one or a new one. */
export function createStarting({ store, render, dispatch, desk, mentors, tellOwnRuns, newId }: Parts) {
  /** A button that is pressed twice begins one cycle: before it is written, neither press can see the other's. */
  const starting = singleFlight<Reply>();

  /**
   * @param also another one beside the one that is open: one at a time unless two are wanted (domain.md §7)
   * @param decided what a meeting has decided for it, as it was filled in
   */
  async function start(asked: Asked, also: boolean, decided: Values): Promise<Reply> {
    const { space, person } = asked;
    const open = (await store.runs.open(space.id, person.id, 'cycle')).at(-1);
    if (!also) {
      const woken = await tellOwnRuns(asked, { type: 'woken' }, open?.id);
      if (open) await dispatch.send({ ...sourceOf(asked), run: open.id, event: { type: 'resumed' } });
      if (open || woken.includes('changed')) return elsewhere(desk, asked);
    }
    if (may(await store.people.roles(asked.space.id, asked.person.id), 'start a cycle')) {
      await dispatch.begin({
        ...sourceOf(asked),
        // the same for everybody who begins this person's next cycle at this moment, in whichever process
        run: newId('cycle', `${person.id} ${await store.runs.count(space.id, person.id, 'cycle')}`),
        flow: 'cycle',
        owner: person.id,
        input: { number: 1, decided },
      });
      return elsewhere(desk, asked);
    }
    return invitation(asked);
  }

  /** Somebody who has not said yes yet sees the invitation again, because they asked. */
  async function invitation(asked: Asked): Promise<Reply> {
    const { space, person } = asked;
    const [network] = await store.networks.invitationsTo(space.id, person.id);
    const run = network && (await store.runs.get(space.id, network.id));
    if (!run && (await mentors.rolesOf(asked)).length > 0)
      return privately(desk, asked, await mentors.show(asked));
    if (!run)
      throw new UserError(
        isHelper(await store.people.roles(asked.space.id, asked.person.id))
          ? 'error.leadersOnly'
          : 'error.notMember',
      );
    const mine = network.members.filter((m) => m.person.id === person.id).map(({ role }) => role);
    const role = mine.includes('leader')
      ? 'leader'
      : mine.every((one) => one === 'office')
        ? 'office'
        : 'facilitator';
    const view = { name: 'invitation', person: person.id, role };
    return { card: await render.card(run, view, { person: person.id }) };
  }

  return (asked: Asked, also = false, decided: Values = {}) =>
    starting(asked.person.id, () => start(asked, also, decided));
}

/** Whoever runs a network need not be in it as a leader. */
const isHelper = (roles: readonly Role[]) => roles.includes('facilitator') || roles.includes('administrator');
