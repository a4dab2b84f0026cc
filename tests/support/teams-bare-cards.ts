/** What a bot without anything in it says: the smallest of each that Teams takes. */
export const says = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });
export const button = (title: string) => ({
  type: 'Action.Execute',
  title,
  verb: 'press',
  data: { press: '{}' },
});
export const opener = (title: string) => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, press: '{}' },
});
export const buttons = (...actions: object[]) => ({ type: 'ActionSet', actions });
export const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
export const menu = (title: string, content: object) => ({
  type: 'Action.ShowCard',
  title,
  card: content,
});

export const attached = (content: object) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});
export const plain = (text: string) => ({ type: 'message', text, textFormat: 'plain' });
export const message = (content: object) => ({
  type: 'message',
  summary: 'Lærke',
  attachments: [attached(content)],
});

/** The answer to a press: what the card becomes. */
export const replaced = (content: object) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: content,
});
/** The answer to what opens a dialog, or sends one off. */
export const dialog = (title: string, content: object) => ({
  task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card: attached(content) } },
});
