import { remark, type Values } from '../core/card.ts';
import type { Chat, Platform, Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkId, PersonView, ProgrammeView, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import { type Asked, sourceOf } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  programmes: ReadonlyMap<string, ProgrammeView>;
  chatOf: (platform: Platform) => Chat | undefined;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

/** Whoever is in the channel is probably meant, unless there are so many that the channel is no network. */
const MOST_SUGGESTED = 30;

/** The word `network`, in a channel: the form of a new network, or of who is in the one that lives there. */
export function createNetworkSetUp({ store, render, dispatch, desk, chatOf, newId, ...parts }: Parts) {
  const programmes = [...parts.programmes.values()];

  async function mustBeAllowed({ space, person }: Asked, network?: NetworkId): Promise<void> {
    const roles = await store.people.roles(space.id, person.id, network);
    if (!may(roles, 'set up a network')) throw new UserError('error.onlyFacilitator');
  }

  async function form(asked: Asked): Promise<Reply> {
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    const known = await store.networks.atChannel(space.id, workspace, channel);
    await mustBeAllowed(asked, known);
    const run = known && (await store.runs.get(space.id, known));
    if (run) return formReply(run, { run: run.id, type: 'membersChanged' }, person);
    const facts = await chatOf(workspace.platform)?.channel(workspace, channel);
    if (!facts) throw new UserError('error.inviteMe');
    const self = await store.people.accountIn(space.id, person.id, workspace);
    const others = facts.members.filter((account) => account !== self);
    const leaders = others.length <= MOST_SUGGESTED ? others : [];
    const contact = (await store.networks.contact(space.id)) ?? '';
    const suggested = { name: facts.name, leaders, facilitators: [person.id], contact, programmes };
    return { form: desk.newNetworkForm(person.language, suggested) };
  }

  async function formReply(run: StoredRun, press: { run: RunId; type: string }, person: PersonView) {
    const form = await render.form(run, press, person);
    return form ? { form } : {};
  }

  async function submitted(asked: Asked, values: Values): Promise<Reply> {
    await mustBeAllowed(asked);
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    const name = String(values.name ?? '').trim();
    const begun = await dispatch.begin({
      ...sourceOf(asked),
      run: newId('network', `${workspace.platform}:${workspace.id}:${channel}`),
      flow: 'network',
      owner: person.id,
      input: { ...values, zone: space.zone, channel: { workspace, channel } },
    });
    const isRedelivered = await store.ledger.seen(space.id, asked.id);
    if (begun === 'duplicate' && !isRedelivered) throw new UserError('error.networkThere');
    return { card: remark(desk.say(person.language, 'network.set', { name })) };
  }

  return { form, submitted };
}
