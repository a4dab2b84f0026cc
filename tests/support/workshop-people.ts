import { buttonsOf, type Card, cardsIn } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { CHANNEL, isInTeams, type Workshop } from './workshop.ts';

/** What stands with an account, or in a channel, of either workspace. */
const standing = (shop: Workshop, place: string) => (isInTeams(place) ? shop.teams : shop.chat).in(place);

/** Presses the newest button with this label that the account (or the channel) can see. */
export function press(shop: Workshop, account: string, label: string): Promise<Reply> {
  const message = standing(shop, account).findLast(({ card }) => buttonNamed(card, label));
  const action = message && buttonNamed(message.card, label);
  if (!message || !action) throw new Error(`${account} sees no button "${label}"`);
  const { press: pressed } = action;
  return action.kind === 'form'
    ? shop.does(account, { kind: 'formWanted', press: pressed })
    : shop.does(account, { kind: 'pressed', press: pressed, message: message.ref });
}

const buttonNamed = (card: Card, label: string) => buttonsOf(card).find((one) => one.label === label);

let said = 0;
export function say(shop: Workshop, account: string, text: string): Promise<Reply> {
  said += 1;
  const message = { conversation: `with-${account}`, message: `said-${said}` };
  return shop.does(account, { kind: 'said', text, message });
}

/** Karen sets the network up in its channel, and these leaders say yes. Gives the network's id. */
export async function foundNetwork(shop: Workshop, leaders: string[], invited = leaders): Promise<string> {
  await shop.does('karen', {
    kind: 'submitted',
    press: { word: 'network' },
    values: { name: 'Nord', leaders: invited, facilitators: ['karen'], language: 'da' },
    channel: CHANNEL,
  });
  for (const leader of leaders)
    await press(shop, leader, leader === 'emily' ? "Yes, I'm in" : 'Ja, jeg er med');
  const { id: karen } = await shop.person('karen');
  const [network] = await shop.store.networks.ofPerson(shop.space.id, karen);
  if (!network) throw new Error('the network was not set up');
  return network.id;
}

/** The texts of everything that stands in a conversation, oldest first, one string a message. */
export function texts(shop: Workshop, place: string): string[] {
  return standing(shop, place).map(({ card }) =>
    cardsIn(card)
      .map(({ title, body }) =>
        [title, ...body.map((block) => ('text' in block ? block.text : ''))].join('\n').trim(),
      )
      .join('\n'),
  );
}
