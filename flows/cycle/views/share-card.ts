import type { Action, Block, Card, Form, Input } from '../../../src/core/card.ts';
import type { NetworkId, PersonId, ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { type MessageKey, sayList } from '../../locales/say.ts';
import { versionIn } from '../answers.ts';
import { isSameShare } from '../posting.ts';
import { answerBehind, isOutdated, type Share, stepOfItem } from '../state.ts';
import { teammates } from '../team-runs.ts';
import { form, inChannelOf, note, press, quote, type Scene, text } from './scene.ts';

/** The buttons of an item: share it, show others what it says now, take it back. */
export function shareActions(scene: Scene, item: string): Action[] {
  return [...shareAction(scene, item), ...withdrawActions(scene, item)];
}

function shareAction(scene: Scene, item: string): Action[] {
  const [next] = stillToGet(scene, item);
  if (!next) return [];
  const key = next.has === undefined ? shareKey(item) : 'cycle.button.updateShared';
  return [{ ...form(scene, key, { run: scene.run, type: 'shared', args: { item } }), style: 'primary' }];
}

function shareKey(item: string): MessageKey {
  if (item === 'help') return 'cycle.button.askNetwork';
  return item === 'insight' ? 'cycle.button.shareInsight' : 'cycle.button.share';
}

function withdrawActions(scene: Scene, item: string): Action[] {
  const [first, ...others] = gettersOf(scene, item);
  if (!first) return [];
  const what = { run: scene.run, type: 'withdrawn' };
  return [
    others.length === 0
      ? press(scene, 'cycle.button.withdraw', { ...what, args: { item, network: first } })
      : form(scene, 'cycle.button.withdraw', { ...what, args: { item } }),
  ];
}

/** The networks that see the item now, or will unless the team objects. */
function gettersOf(scene: Scene, item: string): NetworkId[] {
  const all = [...sharesOf(scene, item), ...proposalsOf(scene, item)].map(({ network }) => network);
  return [...new Set(all)];
}

/** What waits for a veto of the team. */
const proposalsOf = ({ state }: Scene, item: string): Share[] =>
  (state.team?.proposed ?? []).filter((one) => one.item === item);

/** Where the item stands now, in networks that the leader is still in. */
function sharesOf({ state, read }: Scene, item: string): Share[] {
  return state.shared.filter(
    (share) => share.item === item && read.networks.some(({ id }) => id === share.network),
  );
}

/** Who sees the item already, and whether they see it as it is now. */
export function sharedNotes(scene: Scene, item: string): Block[] {
  const { state, read, say } = scene;
  const waiting = proposalsOf(scene, item);
  const shares = sharesOf(scene, item);
  if (shares.length + waiting.length === 0)
    return item === 'trialAction'
      ? [note(say(state.team ? 'cycle.plan.privateTeam' : 'cycle.plan.private'))]
      : [];
  const nameOf = (network: NetworkId) => read.networks.find(({ id }) => id === network)?.name ?? '';
  return [
    ...shares.map((share) => {
      const asIs = item === 'help' ? 'cycle.help.shared' : 'cycle.plan.shared';
      const key = isOutdated(state, share) ? 'cycle.plan.outdated' : asIs;
      return note(say(key, { network: nameOf(share.network) }));
    }),
    ...waiting.map(({ network }) => note(say('cycle.plan.waitsForTeam', { network: nameOf(network) }))),
  ];
}

/** The exact preview, then the choice of network: nothing leaves a person without this press. */
export function shareForm(scene: Scene, item: string, asked: Press): Form | undefined {
  const { state, read, say } = scene;
  const answer = answerBehind(state, item);
  const words = answer && versionIn(read.answers, answer.step, answer.version)?.text;
  const [first] = read.networks;
  if (!answer || !words || !first) return undefined;
  const network = stillToGet(scene, item)[0]?.network ?? first.id;
  const isOnly = read.networks.length === 1;
  const intro = isOnly ? say('cycle.share.introOne', { network: first.name }) : say('cycle.share.intro');
  const needsTeam = state.team && teammates(state).length > 0;
  return {
    title: say('cycle.share.title'),
    intro: needsTeam ? `${intro} ${say('cycle.share.team')}` : intro,
    preview: asShared(inChannelOf(scene, network), item, words, teammates(state)),
    inputs: isOnly ? [] : [networkChoice(scene, network)],
    submit: say('cycle.share.submit'),
    cancel: say('cancel'),
    press: { ...asked, args: { item, version: String(answer.version), ...(isOnly && { network }) } },
  };
}

/** Of several networks that see it, the one from which it is taken back. */
export function withdrawForm(scene: Scene, item: string, asked: Press): Form | undefined {
  const { read, say } = scene;
  const getters = gettersOf(scene, item);
  const [first] = getters;
  if (!first) return undefined;
  const options = getters.map((network) => ({
    value: network,
    label: read.networks.find(({ id }) => id === network)?.name ?? network,
  }));
  return {
    title: say('cycle.withdraw.title'),
    intro: say('cycle.withdraw.intro'),
    inputs: [{ kind: 'choice', name: 'network', label: say('cycle.share.network'), options, value: first }],
    submit: say('cycle.button.withdraw'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** In the network's channel: the runtime has left only the approved versions in `answers`. */
export function sharedCard(scene: Scene, view: ViewRef): Card {
  const { state, read, reader, say } = scene;
  const { item = '' } = view;
  const network = 'network' in reader.as ? reader.as.network : '';
  const isHere = ({ card }: Share) => String(card ?? '') === (view.card ?? '');
  const share = state.shared.find((one) => isSameShare(one, { item, network }) && isHere(one));
  const words = share && versionIn(read.answers, stepOfItem(item), share.version)?.text;
  if (words) return asShared(scene, item, words, share.named ?? []);
  const gone = note(say('cycle.shared.withdrawn', { name: read.owner.name }));
  return { closed: true, withdrawn: true, body: [gone], actions: [] };
}

/** What the network's channel shows: the same card in the preview and in the channel. */
function asShared({ read, say, reader }: Scene, item: string, words: string, named: PersonId[]): Card {
  const kind = item === 'star' || item.startsWith('note.') ? 'star' : item;
  const others = named.flatMap((person) => nameIn(read.networks, person));
  const name = sayList(reader.language, [read.owner.name, ...others]);
  const who = others.length > 0 ? 'several' : 'one';
  return {
    title: say(`cycle.shared.${kind}` as MessageKey, { name, who }),
    body: [quote(words), ...(item === 'help' ? [note(say('cycle.shared.helpHow'))] : [])],
    actions: [],
  };
}

function nameIn(networks: Scene['read']['networks'], person: string): string[] {
  const members = networks.flatMap((network) => network.members);
  const found = members.find((member) => member.person.id === person);
  return found ? [found.person.name] : [];
}

/** What was shared reads otherwise now: others see the old words until their author says so. */
export function updateCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say } = scene;
  const { item = '' } = view;
  const outdated = sharesOf(scene, item).filter((share) => isOutdated(state, share));
  const [first] = outdated;
  if (!first) return { closed: true, body: [note(say('cycle.update.done'))], actions: [] };
  const network = read.networks.find(({ id }) => id === first.network)?.name ?? '';
  return { body: [text(say('cycle.update', { network }))], actions: shareAction(scene, item) };
}

function networkChoice({ read, say }: Scene, chosen: NetworkId): Input {
  return {
    kind: 'choice',
    name: 'network',
    label: say('cycle.share.network'),
    options: read.networks.map(({ id, name }) => ({ value: id, label: name })),
    value: chosen,
  };
}

/** The leader's networks that have not got the item as it is now, nor will: first those that have an older version. */
function stillToGet(scene: Scene, item: string) {
  const { state, read } = scene;
  const version = answerBehind(state, item)?.version;
  if (version === undefined) return [];
  const waiting = proposalsOf(scene, item).filter((one) => one.version === version);
  return read.networks
    .filter(({ id }) => !waiting.some(({ network }) => network === id))
    .map(({ id }) => ({
      network: id,
      has: state.shared.find((share) => isSameShare(share, { item, network: id }))?.version,
    }))
    .filter(({ has }) => has !== version)
    .sort((one, other) => (other.has ?? 0) - (one.has ?? 0));
}
