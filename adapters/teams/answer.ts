import { buttonsOf, type Card, type Form, remark } from '../../src/core/card.ts';
import type { ChatEvent, Receive, Reply } from '../../src/core/chat.ts';
import type { Clock } from '../../src/core/ports.ts';
import { ADAPTIVE, type AddressOf, adaptiveCard, adaptiveMessage, messageOf, opener, words } from './card.ts';
import type { Directs } from './chat.ts';
import type { Connector, Outgoing } from './connector.ts';
import type { fileOffers } from './files.ts';
import { cardDialog, dialog, errandIn, formCard } from './form.ts';
import type { Activity } from './payload.ts';
import type { References } from './references.ts';

/** Someone did something, and this is the way back to them. */
export type Asked = { activity: Activity; event: ChatEvent };

/** What Teams takes for "all is well" where there is nothing to be shown. */
const NOTHING = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' };
const replacing = (card: Card, addressOf: AddressOf, viewer: string | undefined) => ({
  statusCode: 200,
  type: ADAPTIVE,
  value: adaptiveCard(card, { addressOf, viewer }),
});

type Parts = { receive: Receive; addressOf: AddressOf; newForm: () => string };

/**
 * What goes back with the acknowledgement itself: to a press how its card reads now, since Teams would show it as it was
 * before; a dialog; or what becomes of one that was sent off.
 */
export async function immediate(asked: Asked, reply: Reply, parts: Parts): Promise<object | undefined> {
  const { event, activity } = asked;
  switch (event.kind) {
    case 'looked':
    case 'pressed': {
      const card =
        reply.pressed ??
        (event.kind === 'pressed' ? (reply.home ?? (await asItIs(event, parts))) : undefined);
      const viewer = activity.conversation.conversationType === 'personal' ? activity.from.id : undefined;
      return card ? replacing(card, parts.addressOf, viewer) : NOTHING;
    }
    case 'formWanted':
    case 'keepWanted':
      return opened(event, reply, parts);
    case 'submitted':
      return sentOff(asked, event, reply, parts);
    default:
      return undefined;
  }
}

type Of<K extends ChatEvent['kind']> = Extract<ChatEvent, { kind: K }>;

async function asItIs(
  { message, press: _, ...event }: Of<'pressed'>,
  { receive }: Parts,
): Promise<Card | undefined> {
  if (!message) return undefined;
  const { pressed } = await receive({ ...event, id: `${event.id}:look`, kind: 'looked', message });
  return pressed;
}

function opened(event: Of<'formWanted' | 'keepWanted'>, { form, card }: Reply, { newForm }: Parts): object {
  if (!form) return cardDialog(card ?? remark('…'));
  const channel = 'channel' in event ? event.channel : undefined;
  return dialog(form.title, formCard(form, { id: newForm(), channel }));
}

/** Teams closes a dialog that was sent off, unless it is given another one: with what was typed, and what is wrong with it. */
async function sentOff(
  { activity }: Asked,
  event: Of<'submitted'>,
  reply: Reply,
  { receive, newForm }: Parts,
) {
  const { errors, card } = reply;
  if (card && !errors && !hasButtons(card)) return cardDialog(card);
  if (!errors) return {};
  const { press, channel, values, kind: _, ...from } = event;
  const again = await receive({
    ...from,
    id: `${event.id}:again`,
    kind: 'formWanted',
    press,
    ...(channel && { channel }),
  });
  if (!again.form) return cardDialog(again.card ?? card ?? remark(Object.values(errors).join('\n')));
  const sent = (activity.value as { data?: unknown } | undefined)?.data;
  const id = errandIn(sent)?.form ?? newForm();
  return dialog(again.form.title, formCard(again.form, { id, channel }, { values, errors }));
}

type Ways = {
  connector: Connector;
  directs: Directs;
  references: References;
  addressOf: AddressOf;
  offers: ReturnType<typeof fileOffers>;
  clock: Clock;
};

/**
 * What has to be said by a call of our own, once the request has been answered: always to the person alone, in their own
 * conversation with Lærke, wherever they asked. Throws ChatError; nothing but this answer is lost then.
 */
export async function afterwards(ways: Ways, { event }: Asked, reply: Reply): Promise<void> {
  const { connector, directs, references, addressOf, offers, clock } = ways;
  const { account } = event;
  const files = reply.files ?? [];
  const messages = [
    ...messagesIn(event, reply, addressOf),
    ...files.map((file) => offers.offer(account, file)),
  ];
  if (messages.length === 0) return;
  const { viewer: _, ...spot } = await directs.spotOf(account);
  for (const message of messages)
    await references.remember(account, await connector.send(spot, message), clock.now());
}

/** What was not said in a dialog, or on the card that was pressed. */
function messagesIn(event: ChatEvent, { card, form, home }: Reply, addressOf: AddressOf): Outgoing[] {
  const { kind } = event;
  if (kind === 'looked') return [];
  if (kind === 'formWanted' || kind === 'keepWanted' || kind === 'submitted')
    return card && hasButtons(card) ? [messageOf(card, { addressOf })] : [];
  const cards = [card, kind === 'pressed' ? undefined : home].filter((one) => one !== undefined);
  return [...cards.map((one) => messageOf(one, { addressOf })), ...(form ? [openerOf(form, event)] : [])];
}

/** Teams executes nothing in a dialog: what has buttons is said in the person's own conversation. */
const hasButtons = (card: Card) => buttonsOf(card).length > 0;

/** Words can't open a dialog: they are answered with a button that does. */
function openerOf(form: Form, event: ChatEvent): Outgoing {
  const channel = 'channel' in event ? event.channel : undefined;
  const text = form.intro ?? form.title;
  const body = [words(text), { type: 'ActionSet', actions: [opener(form.title, form.press, { channel })] }];
  return adaptiveMessage({ type: 'AdaptiveCard', version: '1.5', body }, text);
}
