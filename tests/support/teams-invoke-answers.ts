import { z } from 'zod';
import { type DialogCard, type MessageCard, readDialogCard, readMessageCard } from './teams-fake-cards.ts';

/** What a bot may answer where Teams waits for it, and what Teams then does. */
export type PressAnswer = { card: MessageCard } | { text: string };
export type DialogAnswer = { dialog: { title: string; card: DialogCard } } | { text: string } | 'close';

const press = z.discriminatedUnion('type', [
  z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: z.unknown(),
  }),
  z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string().min(1),
  }),
]);
const side = z.union([z.enum(['small', 'medium', 'large']), z.int().min(100)]).optional();
const task = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('continue'),
    value: z.strictObject({
      title: z.string().min(1),
      height: side,
      width: side,
      card: z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.unknown(),
      }),
    }),
  }),
  z.strictObject({ type: z.literal('message'), value: z.string().min(1) }),
]);
const dialog = z.strictObject({ task: task.optional() });

/** The answer to an Action.Execute. Throws for one that Teams can't show. */
export function pressAnswer(body: unknown): PressAnswer {
  const answer = checked(press, body);
  return answer.type === 'application/vnd.microsoft.card.adaptive'
    ? { card: sound(readMessageCard(answer.value)) }
    : { text: answer.value };
}

/** The answer to what opens a dialog or sends it off. Throws for one that Teams can't show. */
export function dialogAnswer(body: unknown): DialogAnswer {
  const answer = checked(dialog, body === '' ? {} : body).task;
  if (!answer) return 'close';
  if (answer.type === 'message') return { text: answer.value };
  const { title, card } = answer.value;
  return { dialog: { title, card: sound(readDialogCard(card.content)) } };
}

/** Nobody sees an answer to an event or to a message. Throws if there is one. */
export function noAnswer(body: unknown): void {
  if (body !== '') throw new Error(`the bot answered ${JSON.stringify(body)} where nobody reads it`);
}

function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (!read.success)
    throw new Error(`the bot answered what Teams can't show: ${z.prettifyError(read.error)}`);
  return read.data;
}

function sound<T>(card: T | string): T {
  if (typeof card === 'string') throw new Error(`the bot answered with a card that is wrong: ${card}`);
  return card;
}
