import { z } from 'zod';

const named = z.looseObject({ id: z.string(), name: z.string().optional() });
const account = named.extend({ aadObjectId: z.string().optional() });

/** What Teams sends, as far as Lærke looks at it (Bot Framework, *Activity*). */
export const activity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  timestamp: z.string().optional(),
  localTimezone: z.string().optional(),
  locale: z.string().optional(),
  serviceUrl: z.string(),
  channelId: z.string(),
  from: account,
  recipient: named,
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).optional(),
      team: z.looseObject({ id: z.string().optional() }).optional(),
      eventType: z.string().optional(),
    })
    .optional(),
  text: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() }))
    .optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
  action: z.string().optional(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
});
export type Activity = z.infer<typeof activity>;

/** What was pressed on a card that Teams executes. `automatic`: Teams itself asks for it anew. */
export const executed = z.looseObject({
  action: z.looseObject({ verb: z.string().optional(), data: z.unknown().optional() }),
});

/** A dialog that is to be opened, or was sent off. */
export const task = z.looseObject({ data: z.unknown().optional() });

/** A command in the menu of a message, and what the message says. */
const payload = z.looseObject({
  body: z.looseObject({ content: z.string().optional(), contentType: z.string().optional() }),
  attachments: z
    .array(z.looseObject({ contentType: z.string().optional(), content: z.unknown().optional() }))
    .optional(),
});
export const command = z.looseObject({
  commandId: z.string(),
  data: z.unknown().optional(),
  messagePayload: payload.optional(),
});

/** What somebody said to a file that they were offered. */
export const consent = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ file: z.string() }),
  uploadInfo: z
    .looseObject({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
});

/** It comes from this tenant, whichever of the places that say so one looks at. */
export function isFrom(tenantId: string, { conversation, channelData }: Activity): boolean {
  const said = [channelData?.tenant?.id, conversation.tenantId].filter((one) => one !== undefined);
  return said.length > 0 && said.every((one) => one === tenantId);
}

export const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === undefined || conversation.conversationType === 'personal';

/** Somebody has the app no longer. */
export const isRemoval = (activity: Activity): boolean =>
  activity.type === 'installationUpdate' && activity.action === 'remove' && isPersonal(activity);

/** The conversation without the thread in it: a channel's id. */
export const channelOf = (conversation: string): string => conversation.replace(/;messageid=.*$/, '');
