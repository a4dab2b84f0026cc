import { remark, type Values } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkView, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import type { Acquaintance } from './acquaintance.ts';
import type { Asked } from './asked.ts';
import type { ChannelGuard } from './channel-guard.ts';
import type { Dates } from './dates.ts';
import type { Dispatch } from './dispatch.ts';

type Parts = {
  store: Store;
  guard: Pick<ChannelGuard, 'mayPost'>;
  dispatch: Dispatch;
  desk: FrontDesk;
  dates: Pick<Dates, 'begun'>;
  acquaintance: Pick<Acquaintance, 'withAbsent'>;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

const FLOW = 'round';

/** The word `round`: reflection meetings are called together in the network's channel (P5). */
export function createRounds({ store, guard, dispatch, desk, dates, acquaintance, newId }: Parts) {
  /** The network whose channel this is, if this person leads rounds in it. Throws UserError with the way out. */
  async function networkHere({ space, person, workspace, channel }: Asked): Promise<NetworkView> {
    if (!channel) throw new UserError('error.round.notHere');
    const id = await store.networks.atChannel(space.id, workspace, channel);
    const network = id && (await store.networks.get(space.id, id));
    if (!network) throw new UserError('error.round.noNetwork');
    const roles = await store.people.roles(space.id, person.id, network.id);
    if (!may(roles, 'lead a round')) throw new UserError('error.round.onlyLead');
    return network;
  }

  const running = async ({ space }: Asked, { id }: NetworkView): Promise<StoredRun | undefined> =>
    (await store.runs.openIn(space.id, id, FLOW))[0];

  /** The one that is under way comes to whoever asks, who leads it from now on. */
  async function open({ id, at, space, person }: Asked, run: StoredRun): Promise<Reply> {
    await dispatch.send({ id, at, space: space.id, by: person.id, run: run.id, event: { type: 'opened' } });
    return { card: remark(desk.say(person.language, 'round.new.running')) };
  }

  async function refuseUnlessPossible({ space, workspace, channel = '' }: Asked, network: NetworkView) {
    const { count, least } = desk.roundPeople(network);
    if (count < least) throw new UserError('error.round.fewMembers', { count, least });
    if (!(await guard.mayPost(space.id, network.id, { workspace, channel })))
      throw new UserError('error.round.channel');
  }

  return {
    /** How the meeting is to be, or the one that is under way. */
    async form(asked: Asked): Promise<Reply> {
      const network = await networkHere(asked);
      const under = await running(asked, network);
      if (under) return open(asked, under);
      await refuseUnlessPossible(asked, network);
      return { form: desk.newRoundForm(asked.person.language, network) };
    },

    /** A meeting begins, one at a time in each network, whoever presses first. */
    async call(asked: Asked, values: Values): Promise<Reply> {
      const network = await networkHere(asked);
      await refuseUnlessPossible(asked, network);
      const { id, at, person } = asked;
      const space = asked.space.id;
      const shown = desk.newRoundForm(person.language, network);
      const whole = await acquaintance.withAbsent(asked, values, shown);
      const [last] = await store.runs.endedBefore(space, network.id, FLOW, '');
      const run = newId(FLOW, `${network.id} ${last?.id ?? ''}`);
      const begun = await dispatch.begin({
        id,
        at,
        space,
        run,
        flow: FLOW,
        owner: person.id,
        network: network.id,
        input: { ...whole, dates: await dates.begun(asked, network.id) },
      });
      if (begun === 'duplicate' && !(await store.ledger.seen(space, id)))
        throw new UserError('error.round.running');
      return { card: remark(desk.say(person.language, 'round.new.done')) };
    },
  };
}
