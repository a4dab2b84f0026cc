import { z } from 'zod';
import { readMessageCard } from './teams-fake-cards.ts';
import type { FakeContent, FakePlace, FakeTenant } from './teams-fake-state.ts';

const adaptive = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.unknown(),
});
const consent = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.consent'),
  name: z.string().min(1),
  content: z.strictObject({
    description: z.string(),
    sizeInBytes: z.int().min(0),
    acceptContext: z.json(),
    declineContext: z.json(),
  }),
});
const file = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.info'),
  contentUrl: z.url(),
  name: z.string().min(1),
  content: z.strictObject({ uniqueId: z.string().min(1), fileType: z.string() }),
});

/** What a message of Lærke's may hold. Text is Markdown unless it says otherwise. */
const message = z
  .strictObject({
    type: z.literal('message'),
    id: z.string().optional(),
    text: z.string().min(1).optional(),
    textFormat: z.literal('plain').optional(),
    summary: z.string().min(1).optional(),
    attachments: z
      .array(z.discriminatedUnion('contentType', [adaptive, consent, file]))
      .max(1)
      .optional(),
    channelData: z.record(z.string(), z.json()).optional(),
  })
  .refine(({ text, attachments = [] }) => text || attachments.length > 0, 'neither text nor attachments')
  .refine(({ text, textFormat }) => !text || textFormat === 'plain', 'text that Teams reads as Markdown');

/** `kept` marks what the outbox posted. */
export type Outgoing = FakeContent & { kept: boolean };

/** What a message of the bot's says, or what is wrong with it. */
export function readOutgoing(body: unknown, place: FakePlace, tenant: FakeTenant): Outgoing | string {
  const read = message.safeParse(body);
  if (!read.success) return z.prettifyError(read.error);
  const { text, summary, attachments = [], channelData } = read.data;
  const attached = attachments.length > 0 ? readAttachment(attachments[0], place, tenant) : {};
  if (typeof attached === 'string') return attached;
  return {
    ...attached,
    ...(text && { text }),
    ...(summary && { summary }),
    kept: channelData?.kept === true,
  };
}

type Attachment = NonNullable<z.infer<typeof message>['attachments']>[number];

function readAttachment(
  attachment: Attachment | undefined,
  place: FakePlace,
  tenant: FakeTenant,
): FakeContent | string {
  switch (attachment?.contentType) {
    case undefined:
      return {};
    case 'application/vnd.microsoft.card.adaptive': {
      const card = readMessageCard(attachment.content);
      return typeof card === 'string' ? card : { card };
    }
    case 'application/vnd.microsoft.teams.card.file.consent': {
      if (place.kind !== 'personal') return 'a bot sends files in personal chats only';
      const { description: _, sizeInBytes: size, ...contexts } = attachment.content;
      return { consent: { name: attachment.name, size, ...contexts } };
    }
    case 'application/vnd.microsoft.teams.card.file.info': {
      const { uniqueId } = attachment.content;
      if (!tenant.uploads.get(uniqueId)?.bytes) return 'no such file has been uploaded';
      return { file: { name: attachment.name, uniqueId } };
    }
  }
}
