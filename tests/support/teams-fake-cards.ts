import { z } from 'zod';

/**
 * The Adaptive Cards that Lærke makes, written from Microsoft's reference and apart from the adapter, so that one checks
 * the other. Stricter than Teams: what is not listed here is refused. There is no TextBlock, for its text is Markdown.
 */
const text = z
  .string()
  .min(1)
  .refine((one) => !/\p{Surrogate}/u.test(one), 'half a surrogate pair');
const placed = {
  id: z.string().min(1).optional(),
  separator: z.boolean().optional(),
  spacing: z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']).optional(),
};
const style = z.enum(['positive', 'destructive']).optional();
const data = z.record(z.string(), z.json());

const run = z.strictObject({
  type: z.literal('TextRun'),
  text,
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
  weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
  color: z.enum(['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention']).optional(),
  fontType: z.enum(['Default', 'Monospace']).optional(),
  isSubtle: z.boolean().optional(),
  italic: z.boolean().optional(),
});
const richText = z.strictObject({
  type: z.literal('RichTextBlock'),
  ...placed,
  inlines: z.array(run).min(1),
});
/** Teams fetches a picture itself, over https; the loopback stands in for it. */
const image = z.strictObject({
  type: z.literal('Image'),
  ...placed,
  url: z.string().regex(/^(https:\/\/|http:\/\/127\.0\.0\.1[:/]|data:image\/png;base64,)/),
  altText: text,
  size: z.enum(['Auto', 'Stretch', 'Small', 'Medium', 'Large']).optional(),
  width: z.string().optional(),
});

const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  id: z.string().optional(),
  title: text,
  verb: text,
  data,
  style,
});
const openDialog = z.strictObject({
  type: z.literal('Action.Submit'),
  id: z.string().optional(),
  title: text,
  data: data.and(z.object({ msteams: z.strictObject({ type: z.literal('task/fetch') }) })),
  style,
});
const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  id: z.string().optional(),
  title: text,
  data: data.refine((one) => !('msteams' in one), 'a dialog can not open a dialog'),
  style,
});
/** What stands beyond the sixth button is cut. */
const actionSet = <T extends z.ZodType>(action: T) =>
  z.strictObject({ type: z.literal('ActionSet'), ...placed, actions: z.array(action).min(1).max(6) });
const pressable = z.discriminatedUnion('type', [execute, openDialog]);
const menu = z.strictObject({
  type: z.literal('Action.ShowCard'),
  title: text,
  card: z.strictObject({
    type: z.literal('AdaptiveCard'),
    version: z.literal('1.5').optional(),
    body: z.array(actionSet(pressable)).min(1),
  }),
  style,
});

const named = {
  id: z.string().min(1),
  label: text,
  isRequired: z.boolean().optional(),
  errorMessage: text.optional(),
  separator: placed.separator,
  spacing: placed.spacing,
};
const choiceSet = z
  .strictObject({
    type: z.literal('Input.ChoiceSet'),
    ...named,
    choices: z.array(z.strictObject({ title: text, value: z.string().min(1) })),
    'choices.data': z
      .strictObject({
        type: z.literal('Data.Query'),
        dataset: z.enum(['graph.microsoft.com/users', 'graph.microsoft.com/users?scope=currentContext']),
      })
      .optional(),
    style: z.enum(['compact', 'expanded', 'filtered']).optional(),
    isMultiSelect: z.boolean().optional(),
    wrap: z.boolean().optional(),
    placeholder: text.optional(),
    value: z.string().optional(),
  })
  .refine((one) => one['choices.data'] || one.choices.length > 0, 'nothing to choose from')
  .refine((one) => areUnique(one.choices.map(({ value }) => value)), 'two choices with one value')
  .refine(
    (one) => one['choices.data'] || !one.value || one.choices.some((choice) => choice.value === one.value),
    'it holds no choice of its own',
  );
const inputs = [
  z.strictObject({
    type: z.literal('Input.Text'),
    ...named,
    isMultiline: z.boolean().optional(),
    maxLength: z.int().min(1).optional(),
    placeholder: text.optional(),
    value: z.string().optional(),
  }),
  choiceSet,
  z.strictObject({ type: z.literal('Input.Date'), ...named, value: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('Input.Time'),
    ...named,
    value: z.iso.time({ precision: -1 }).optional(),
  }),
] as const;

const boxed = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    type: z.literal('Container'),
    ...placed,
    style: z.enum(['default', 'emphasis', 'accent', 'good', 'warning', 'attention']).optional(),
    bleed: z.boolean().optional(),
    items: z.array(item).min(1),
  });
const messageActions = z.discriminatedUnion('type', [execute, openDialog, menu]);
const messageParts = [richText, image, actionSet(messageActions)] as const;
const messageElement = z.discriminatedUnion('type', [
  ...messageParts,
  boxed(z.discriminatedUnion('type', [...messageParts, boxed(z.discriminatedUnion('type', messageParts))])),
]);
const dialogParts = [richText, image, actionSet(submit), ...inputs] as const;
const dialogElement = z.discriminatedUnion('type', [
  ...dialogParts,
  boxed(z.discriminatedUnion('type', [...dialogParts, boxed(z.discriminatedUnion('type', dialogParts))])),
]);

const card = {
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  $schema: z.url().optional(),
  fallbackText: text.optional(),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
};
const messageCard = z.strictObject({
  ...card,
  body: z.array(messageElement).min(1),
  actions: z.array(messageActions).min(1).max(6).optional(),
  refresh: z
    .strictObject({
      action: execute.omit({ title: true, style: true }),
      userIds: z.array(z.string().startsWith('29:')).min(1).max(60),
    })
    .optional(),
});
const dialogCard = z.strictObject({
  ...card,
  body: z.array(dialogElement).min(1),
  actions: z.array(submit).min(1).max(6).optional(),
});

export type MessageCard = z.infer<typeof messageCard>;
export type DialogCard = z.infer<typeof dialogCard>;
export type FakeCard = MessageCard | DialogCard;
export type FakeElement = z.infer<typeof messageElement> | z.infer<typeof dialogElement>;
export type FakeAction = z.infer<typeof messageActions> | z.infer<typeof submit>;
export type FakeInput = z.infer<(typeof inputs)[number]>;

/** A card of a message, or what is wrong with it. */
export function readMessageCard(given: unknown): MessageCard | string {
  return read(messageCard, given);
}

/** A card of a dialog, or what is wrong with it. */
export function readDialogCard(given: unknown): DialogCard | string {
  return read(dialogCard, given);
}

function read<T>(schema: z.ZodType<T>, given: unknown): T | string {
  const result = schema.safeParse(given);
  if (!result.success) return z.prettifyError(result.error);
  return areUnique(idsIn(given)) ? result.data : 'two elements with one id';
}

/** The ids of elements, wherever they are nested; what buttons carry is not looked into. */
function idsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(idsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'id') return [String(value)];
    return key === 'data' || key === 'choices' ? [] : idsIn(value);
  });
}

const areUnique = (all: string[]) => new Set(all).size === all.length;
