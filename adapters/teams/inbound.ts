import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { ChatEvent, MessageRef, WorkspaceRef } from '../../src/core/chat.ts';
import type { Instant } from '../../src/core/time.ts';
import { ADAPTIVE, VERBS } from './card.ts';
import { wordsInCard } from './card-words.ts';
import { errandIn, valuesIn } from './form.ts';
import { readHtml } from './html.ts';
import { type Activity, channelOf, command, executed, isPersonal, task } from './payload.ts';

export type Context = {
  workspace: WorkspaceRef;
  /** used where Teams says no time of its own */
  now: Instant;
  /** makes ids of what a person filled in that tell nobody else anything */
  idKey: Uint8Array;
};

/** The commands in the menu of a message (the app package names them), and what they keep the message as. */
export const COMMANDS = { saveObservation: 'observation', saveStarMoment: 'starMoment' } as const;
const isCommand = (id: string): id is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, id);

/** What somebody did in Teams; undefined for what is none of ours, or means nothing. */
export function eventFrom(activity: Activity, context: Context): ChatEvent | undefined {
  switch (activity.type) {
    case 'message':
      return written(activity, context);
    case 'messageUpdate':
      return edited(activity, context);
    case 'messageDelete':
      return personally(activity, {
        ...source(activity, context, 'deleted'),
        kind: 'deleted',
        message: messageIn(activity),
      });
    case 'installationUpdate':
      if (activity.action !== 'add') return undefined;
      if (isPersonal(activity)) return { ...source(activity, context), kind: 'installed' };
      return {
        ...source(activity, context),
        kind: 'word',
        text: '',
        channel: channelOf(activity.conversation.id),
      };
    case 'invoke':
      return invoked(activity, context);
    default:
      return undefined;
  }
}

const personally = (activity: Activity, event: ChatEvent): ChatEvent | undefined =>
  isPersonal(activity) ? event : undefined;

/** Words in a direct message; where others are, what somebody says to Lærke by name is a word to it. */
function written(activity: Activity, context: Context): ChatEvent | undefined {
  const { text, quotes } = wordsIn(activity);
  const from = source(activity, context);
  if (!isPersonal(activity))
    return { ...from, kind: 'word', text: text.trim(), channel: channelOf(activity.conversation.id) };
  if (text.trim() === '') return undefined; // a picture, a file, or a card that was sent from elsewhere
  return { ...from, kind: 'said', text, message: messageIn(activity), ...quoted(activity, quotes) };
}

/** The latest wording counts: two edits of one message are two events. */
function edited(activity: Activity, context: Context): ChatEvent | undefined {
  const { text, quotes } = wordsIn(activity);
  const from = source(activity, context, `edited ${activity.timestamp ?? ''}`);
  const isEdit = activity.channelData?.eventType === 'editMessage';
  if (!isEdit || !isPersonal(activity) || text.trim() === '') return undefined;
  return { ...from, kind: 'edited', text, message: messageIn(activity), ...quoted(activity, quotes) };
}

const messageIn = ({ conversation, id = '' }: Activity): MessageRef => ({
  conversation: conversation.id,
  message: id,
});

const quoted = ({ conversation }: Activity, quotes: string | undefined) =>
  quotes ? { replyTo: { conversation: conversation.id, message: quotes } } : {};

/** What the person wrote: without Lærke's name, by which it was called, and without what they quoted. */
function wordsIn({ text = '', attachments = [], entities = [], recipient }: Activity) {
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  const read = typeof html === 'string' ? readHtml(html) : undefined;
  if (read?.quotes) return read;
  const quotes = entities.map((one) => quotation.safeParse(one).data?.quotedReply.messageId).find(Boolean);
  const names = entities.flatMap((one) => {
    const { mentioned, text: name } = one as { mentioned?: { id?: unknown }; text?: unknown };
    return one.type === 'mention' && mentioned?.id === recipient.id && typeof name === 'string' ? [name] : [];
  });
  const said = names.reduce((left, name) => left.replace(name, ''), text);
  return { text: quotes ? said.replace(PLACE_OF_QUOTE, '').trim() : said, quotes };
}

/** What a message quotes: newer Teams say it apart from the words, in which they leave its place. */
const quotation = z.looseObject({
  type: z.literal('quotedReply'),
  quotedReply: z.looseObject({ messageId: z.string() }),
});
const PLACE_OF_QUOTE = /<quoted\b[^>]*>(\s*<\/quoted>)?/g;

function invoked(activity: Activity, context: Context): ChatEvent | undefined {
  const { name, value } = activity;
  switch (name) {
    case 'adaptiveCard/action':
      return acted(activity, executed.safeParse(value).data?.action, context);
    case 'task/fetch':
      return formWanted(activity, task.safeParse(value).data?.data, context);
    case 'task/submit':
      return submitted(activity, task.safeParse(value).data?.data, context);
    case 'composeExtension/fetchTask':
      return keepWanted(activity, context);
    case 'composeExtension/submitAction':
      return submitted(activity, command.safeParse(value).data?.data, context);
    default:
      return undefined;
  }
}

type Action = { verb?: string | undefined; data?: unknown };

function acted(activity: Activity, action: Action | undefined, context: Context): ChatEvent | undefined {
  const message = pressedOn(activity);
  if (action?.verb === VERBS.refresh && message)
    return { ...source(activity, context), kind: 'looked', message };
  const errand = errandIn(action?.data);
  if (action?.verb !== VERBS.press || !errand) return undefined;
  return { ...source(activity, context), kind: 'pressed', press: errand.press, ...(message && { message }) };
}

/** A root post is known by its channel; what stands below it, by the thread. */
function pressedOn({ conversation, replyToId }: Activity): MessageRef | undefined {
  if (!replyToId) return undefined;
  const isRoot = conversation.id.endsWith(`;messageid=${replyToId}`);
  return { conversation: isRoot ? channelOf(conversation.id) : conversation.id, message: replyToId };
}

function formWanted(activity: Activity, data: unknown, context: Context): ChatEvent | undefined {
  const errand = errandIn(data);
  if (!errand) return undefined;
  return {
    ...source(activity, context),
    kind: 'formWanted',
    press: errand.press,
    ...channelIn(activity, errand),
  };
}

/**
 * Somebody whose answer got lost presses Submit again: the same form with the same values is the same event, and other
 * values are another one, so that nothing that was filled in is lost.
 */
function submitted(activity: Activity, data: unknown, context: Context): ChatEvent | undefined {
  const errand = errandIn(data);
  if (!errand) return undefined;
  const values = valuesIn(data, errand);
  const print = createHmac('sha256', context.idKey).update(JSON.stringify(values)).digest('hex').slice(0, 32);
  const id = `teams:${errand.form ?? activity.id}:${print}`;
  const { press } = errand;
  return {
    ...source(activity, context),
    id,
    kind: 'submitted',
    press,
    values,
    ...channelIn(activity, errand),
  };
}

function keepWanted(activity: Activity, context: Context): ChatEvent | undefined {
  const { commandId = '', messagePayload } = command.safeParse(activity.value).data ?? {};
  if (!isCommand(commandId)) return undefined;
  const { content = '', contentType } = messagePayload?.body ?? {};
  const written = contentType === 'html' ? readHtml(content).text : content;
  const cards = messagePayload?.attachments?.filter((one) => one.contentType === ADAPTIVE) ?? [];
  const text = [written, ...cards.map((one) => wordsInCard(String(one.content)))].filter(Boolean).join('\n');
  return { ...source(activity, context), kind: 'keepWanted', as: COMMANDS[commandId], text };
}

/** Where a form was opened: a dialog that was opened from a dialog knows it from there. */
function channelIn(activity: Activity, { channel }: { channel?: string | undefined }): { channel?: string } {
  if (channel) return { channel };
  return isPersonal(activity) ? {} : { channel: channelOf(activity.conversation.id) };
}

/** A message's id is its own alone, and an edit has the same: `what` tells them apart. */
function source(activity: Activity, { workspace, now }: Context, what = '') {
  const { conversation, id, timestamp, from } = activity;
  const at = Date.parse(timestamp ?? '');
  return {
    id: ['teams', channelOf(conversation.id), id ?? timestamp ?? '', ...(what ? [what] : [])].join(':'),
    workspace,
    account: from.aadObjectId ?? '',
    at: Number.isNaN(at) ? now : Math.min(at, now), // Teams' clock may be ahead of ours
  };
}
