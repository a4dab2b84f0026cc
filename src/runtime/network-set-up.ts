import { remark, type Values } from '../core/card.ts';
import type { ChannelFacts, Chat, Platform, Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkId, NetworkView, PersonView, ProgrammeView, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { NetworkChannel, Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import { type Asked, sourceOf } from './asked.ts';
import type { ChannelGuard } from './channel-guard.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  guard: Pick<ChannelGuard, 'mayPost'>;
  desk: FrontDesk;
  programmes: ReadonlyMap<string, ProgrammeView>;
  chatOf: (platform: Platform) => Chat | undefined;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

/** Whoever is in the channel is probably meant, unless there are so many that the channel is no network. */
const MOST_SUGGESTED = 30;

/**
 * The word `network`, in a channel: the form of a new network, or of who is in the one that lives there; or one more
 * channel for one that lives in another workspace.
 */
export function createNetworkSetUp({ store, render, dispatch, guard, desk, chatOf, newId, ...parts }: Parts) {
  const programmes = [...parts.programmes.values()];

  async function mustBeAllowed({ space, person }: Asked, network?: NetworkId): Promise<void> {
    const roles = await store.people.roles(space.id, person.id, network);
    if (may(roles, 'set up a network')) return;
    const isOnlyHere = (await store.installations.workspaces(space.id)).length < 2;
    throw new UserError(isOnlyHere ? 'error.onlyFacilitator' : 'error.onlyFacilitatorHere');
  }

  async function form(asked: Asked): Promise<Reply> {
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    const known = await store.networks.atChannel(space.id, workspace, channel);
    await mustBeAllowed(asked, known);
    const run = known && (await store.runs.get(space.id, known));
    if (run) return formReply(run, { run: run.id, type: 'membersChanged' }, person);
    const others = await withoutChannelHere(asked);
    if (others.length > 0) return { card: desk.homeOrNew(person.language, others, channel) };
    return newForm(asked, channel);
  }

  /** Networks that this person manages, and that have no channel in this workspace yet. */
  async function withoutChannelHere({ space, person, workspace }: Asked): Promise<NetworkView[]> {
    const networks = await store.networks.ofPerson(space.id, person.id);
    const fit = await Promise.all(
      networks.map(async ({ id }) => {
        const isHere = await store.networks.channelIn(space.id, id, workspace);
        return !isHere && may(await store.people.roles(space.id, person.id, id), 'manage this network');
      }),
    );
    return networks.filter((_, index) => fit[index]);
  }

  async function factsOf({ workspace }: Asked, channel: string): Promise<ChannelFacts> {
    const facts = await chatOf(workspace.platform)?.channel(workspace, channel);
    if (!facts) throw new UserError('error.inviteMe');
    return facts;
  }

  async function newForm(asked: Asked, channel: string): Promise<Reply> {
    const { space, person, workspace } = asked;
    const facts = await factsOf(asked, channel);
    const self = await store.people.accountIn(space.id, person.id, workspace);
    const others = facts.members.filter((account) => account !== self);
    const leaders = others.length <= MOST_SUGGESTED ? others : [];
    const contact = (await store.networks.contact(space.id)) ?? '';
    const suggested = { name: facts.name, leaders, facilitators: [person.id], contact, programmes, channel };
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
    const run = newId('network', `${workspace.platform}:${workspace.id}:${channel}`);
    const lives = await store.networks.atChannel(space.id, workspace, channel);
    if (lives && lives !== run) throw new UserError('error.networkThere');
    const begun = await dispatch.begin({
      ...sourceOf(asked),
      run,
      flow: 'network',
      owner: person.id,
      input: { ...values, zone: space.zone, channel: { workspace, channel } },
    });
    const isRedelivered = await store.ledger.seen(space.id, asked.id);
    if (begun === 'duplicate' && !isRedelivered) throw new UserError('error.networkThere');
    return { card: remark(desk.say(person.language, 'network.set', { name })) };
  }

  /** A button: the form of a new network, or a channel more for this one. */
  async function pressed(asked: Asked, { network: id }: Record<string, string>): Promise<Reply> {
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    await mustBeAllowed(asked, id);
    if (!id) return newForm(asked, channel);
    const network = await store.networks.get(space.id, id);
    if (!network) throw new UserError('error.gone');
    await moveIn(asked, network, { workspace, channel });
    return { pressed: remark(desk.say(person.language, 'network.home.done', { network: network.name })) };
  }

  /** The network lives in this channel, too: whoever is in it and not in the network is told of at once. */
  async function moveIn(asked: Asked, { id, name }: NetworkView, place: NetworkChannel): Promise<void> {
    const { space, workspace, account } = asked;
    const facts = await factsOf(asked, place.channel);
    if (!facts.members.includes(account)) throw new UserError('error.notAllowed');
    const lives = await store.networks.atChannel(space.id, workspace, place.channel);
    if (lives === id) return;
    if (lives) throw new UserError('error.networkThere');
    const event = { type: 'homeAdded', channel: place };
    const moved = await dispatch.send({ ...sourceOf(asked), run: id, event });
    if (moved === 'unchanged') throw new UserError('error.networkHere', { network: name });
    await guard.mayPost(space.id, id, place);
  }

  return { form, pressed, submitted };
}
