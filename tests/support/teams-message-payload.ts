import { html } from './teams-fake-screen.ts';
import { conversationOf, type FakeMessage, type FakeTenant } from './teams-fake-state.ts';

/** A message as a command in its menu tells the bot of it: what a bot wrote is a card, and no words. */
export function messagePayload(message: FakeMessage, tenant: FakeTenant): object {
  const { id, at, root, summary, card, text = '' } = message;
  return {
    id,
    ...(root && { replyToId: root }),
    createdDateTime: new Date(at).toISOString(),
    messageType: 'message',
    deleted: false,
    importance: 'normal',
    locale: 'da-dk',
    linkToMessage: `https://teams.microsoft.com/l/message/${conversationOf(message)}/${id}`,
    summary: summary ?? null,
    from: authorOf(message, tenant),
    body: {
      contentType: 'html',
      content: card ? `<attachment id="card-${id}"></attachment>` : `<p>${html(text)}</p>`,
    },
    attachments: card ? [{ id: `card-${id}`, contentType: ADAPTIVE, content: JSON.stringify(card) }] : [],
    mentions: [],
    reactions: [],
  };
}

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

function authorOf({ from }: FakeMessage, tenant: FakeTenant): object {
  if (from === 'bot')
    return { application: { id: tenant.appId, displayName: 'Lærke', applicationIdentityType: 'bot' } };
  const displayName = tenant.user(from)?.name;
  return { user: { id: from, displayName, userIdentityType: 'aadUser' } };
}
