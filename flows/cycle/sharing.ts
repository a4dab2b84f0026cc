import type { Action, Block, Card, Form, Input } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { NetworkId, Reader } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { say } from '../locales/say.ts';
import { latest } from './answers.ts';
import { ITEMS, type Item } from './definition.ts';
import type { Read, Scene } from './scene.ts';
import { type CycleState, isOutdated, versionOf } from './state.ts';

/** The button behind which an item is shared, or shared anew, where there is anything left to share. */
export function shareActions({ state, reader, read, run }: Scene, item: Item): Action[] {
  const [next] = stillToGet(state, item, read);
  if (!next) return [];
  const key = next.has === undefined ? 'cycle.button.share' : 'cycle.button.updateShared';
  const label = say(reader.language, key);
  return [{ kind: 'form', label, press: { run, type: 'shared', args: { item } }, style: 'primary' }];
}

/** Who sees the item already, and whether they see it as it is now. */
export function sharedNotes({ state, reader, read }: Scene, item: Item): Block[] {
  const shares = state.shared.filter((share) => share.item === item);
  if (shares.length === 0 && item === 'trialAction')
    return [{ type: 'note', text: say(reader.language, 'cycle.plan.private') }];
  return shares.flatMap((share): Block[] => {
    const network = read.networks.find(({ id }) => id === share.network)?.name;
    if (network === undefined) return []; // a network that the leader has left
    const key = isOutdated(state, share) ? 'cycle.plan.outdated' : 'cycle.plan.shared';
    return [{ type: 'note', text: say(reader.language, key, { network }) }];
  });
}

/** The exact preview, then the choice of network: nothing leaves a person without this press. */
export function shareForm(
  state: CycleState,
  item: Item,
  press: Press,
  reader: Reader,
  read: Read,
): Form | undefined {
  const text = latest(read.answers, ITEMS[item])?.text;
  const [first] = read.networks;
  if (!text || !first) return undefined;
  const network = stillToGet(state, item, read)[0]?.network ?? first.id;
  const version = String(versionOf(state, ITEMS[item]));
  const isOnly = read.networks.length === 1;
  return {
    title: say(reader.language, 'cycle.share.title'),
    intro: isOnly
      ? say(reader.language, 'cycle.share.introOne', { network: first.name })
      : say(reader.language, 'cycle.share.intro'),
    preview: asShared(item, text, read.owner.name, languageOf(network, read)),
    inputs: isOnly ? [] : [networkChoice(network, reader, read)],
    submit: say(reader.language, 'cycle.share.submit'),
    cancel: say(reader.language, 'cancel'),
    press: { ...press, args: { item, version, ...(isOnly && { network }) } },
  };
}

/** What the network's channel shows: the same card in the preview and in the channel. */
export function asShared(item: Item, text: string, name: string, language: Language): Card {
  return {
    title: say(language, `cycle.shared.${item}`, { name }),
    body: [{ type: 'quote', text }],
    actions: [],
  };
}

function networkChoice(chosen: NetworkId, { language }: Reader, { networks }: Read): Input {
  return {
    kind: 'choice',
    name: 'network',
    label: say(language, 'cycle.share.network'),
    options: networks.map(({ id, name }) => ({ value: id, label: name })),
    value: chosen,
  };
}

const languageOf = (network: NetworkId, { networks, owner }: Read) =>
  networks.find(({ id }) => id === network)?.language ?? owner.language;

/** The leader's networks that have not got the item as it is now: first those that have an older version. */
function stillToGet(state: CycleState, item: Item, { networks }: Read) {
  const version = versionOf(state, ITEMS[item]);
  return networks
    .map(({ id }) => ({
      network: id,
      has: state.shared.find((share) => share.item === item && share.network === id)?.version,
    }))
    .filter(({ has }) => has !== version)
    .sort((one, other) => (other.has ?? 0) - (one.has ?? 0));
}
