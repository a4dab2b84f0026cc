import { type Card, remark } from '../core/card.ts';
import type { Reply, TextFile } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkId, NetworkView, PersonId, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Print, Store } from '../core/ports.ts';
import { may, type Right } from '../core/rights.ts';
import { type Asked, elsewhere } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import { fileName } from './file-name.ts';
import type { Render } from './render.ts';

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  print: Print;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

const FLOW = 'harvest';
const GIVE: Right = 'take part in a harvest';
const RELEASE: Right = 'release a harvest';

/** The word `harvest`: what a network gathers, and the files of what it has released. */
export function createHarvests({ store, render, dispatch, desk, print, newId }: Parts) {
  async function mayIn({ space, person }: Asked, network: NetworkId, right: Right): Promise<boolean> {
    return may(await store.people.roles(space.id, person.id, network), right);
  }

  /** A network's harvest, which begins when it is asked for first. */
  async function openIn(asked: Asked, network: NetworkId): Promise<Reply> {
    if (!(await mayIn(asked, network, GIVE))) throw new UserError('error.notAllowed');
    const { id, at, person } = asked;
    const space = asked.space.id;
    const run = newId(FLOW, network);
    const owner: PersonId = person.id;
    await dispatch.begin({ id: `${id}:begun`, at, space, run, flow: FLOW, owner, network, input: {} });
    await dispatch.send({ id, at, space, by: person.id, run, event: { type: 'opened' } });
    return elsewhere(desk, asked);
  }

  async function networksOf(asked: Asked): Promise<NetworkView[]> {
    const networks = await store.networks.ofPerson(asked.space.id, asked.person.id);
    const theirs = await Promise.all(networks.map(({ id }) => mayIn(asked, id, GIVE)));
    return networks.filter((_, index) => theirs[index]);
  }

  /** What has been released, as the channel shows it: nothing else is ever put into a file. */
  async function files(asked: Asked, network: NetworkId, release: string): Promise<Reply> {
    if (!(await mayIn(asked, network, RELEASE))) throw new UserError('error.notAllowed');
    const run = await store.runs.get(asked.space.id, newId(FLOW, network));
    const card = run && (await render.card(run, { name: 'release', release }, { network }));
    if (!card || card.closed) throw new UserError('error.harvest.notReleased');
    const language = (await store.networks.get(asked.space.id, network))?.language ?? asked.person.language;
    const said = desk.say(asked.person.language, 'harvest.files');
    return { files: await asFiles(card, { language, at: asked.at }), card: remark(said) };
  }

  async function asFiles(card: Card, of: Parameters<Print>[1]): Promise<TextFile[]> {
    const named = (ending: string) => fileName(card.title ?? '', ending);
    const pdf = Buffer.from(await print(card, of)).toString('base64');
    return [
      { name: named('pdf'), type: 'application/pdf', text: pdf, encoding: 'base64' },
      { name: named('md'), type: 'text/markdown', text: desk.asMarkdown(card) },
    ];
  }

  return {
    /** In a network's channel its harvest; elsewhere that of the only network one is in, or the question which. */
    async open(asked: Asked): Promise<Reply> {
      const { space, person, workspace, channel } = asked;
      if (channel) {
        const here = await store.networks.atChannel(space.id, workspace, channel);
        if (!here) throw new UserError('error.noNetworkHere');
        return openIn(asked, here);
      }
      const [first, ...others] = await networksOf(asked);
      if (!first) throw new UserError('error.harvest.noNetwork');
      if (others.length === 0) return openIn(asked, first.id);
      return { card: desk.whichNetwork(person.language, FLOW, [first, ...others]) };
    },

    /** One network's, or the files of a release of its. */
    pressed: (asked: Asked, { network = '', release }: Record<string, string>): Promise<Reply> =>
      release ? files(asked, network, release) : openIn(asked, network),
  };
}
