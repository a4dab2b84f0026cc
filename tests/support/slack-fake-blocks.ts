import { z } from 'zod';

/**
 * Block Kit's rules, written from Slack's reference and apart from the adapter's own table, so that one checks the
 * other. Stricter than Slack: what is not listed here is refused.
 */
const sound = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !/\p{Surrogate}/u.test(text), 'half a surrogate pair')
    .refine((text) => !/[<>]|&(?!(?:amp|lt|gt);)/.test(text), 'unescaped control character');
const raw = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !/\p{Surrogate}/u.test(text), 'half a surrogate pair');
const id = z.string().min(1).max(255);
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: sound(max), emoji: z.boolean().optional() });

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: raw(2000),
  style: z.enum(['primary', 'danger']).optional(),
});
const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const menu = z.strictObject({
  type: z.literal('static_select'),
  action_id: id,
  placeholder: plain(150),
  options: z
    .array(option)
    .min(1)
    .max(100)
    .refine((options) => areUnique(options.map(({ value }) => value)), 'two options with one value'),
});
const choice = { action_id: id, initial_option: option.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    initial_value: raw(3000).optional(),
  }),
  z.strictObject({ type: z.literal('radio_buttons'), ...choice, options: z.array(option).min(1).max(10) }),
  z.strictObject({ type: z.literal('static_select'), ...choice, options: z.array(option).min(1).max(100) }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    action_id: id,
    initial_users: z.array(id).optional(),
    max_selected_items: z.int().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('datepicker'), action_id: id, initial_date: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('timepicker'),
    action_id: id,
    initial_time: z.iso.time({ precision: -1 }).optional(),
  }),
]);

const shown = [
  z.strictObject({ type: z.literal('header'), block_id: id.optional(), text: plain(150) }),
  z.strictObject({ type: z.literal('section'), block_id: id.optional(), text: plain(3000) }),
  z.strictObject({
    type: z.literal('context'),
    block_id: id.optional(),
    elements: z.array(plain(2000)).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal('image'),
    block_id: id.optional(),
    alt_text: raw(2000).min(1),
    slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]{8,}$/) }),
  }),
  z.strictObject({ type: z.literal('divider'), block_id: id.optional() }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: id.optional(),
    elements: z
      .array(z.discriminatedUnion('type', [button, menu]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal('rich_text'),
    block_id: id.optional(),
    elements: z.array(
      z.strictObject({
        type: z.literal('rich_text_quote'),
        elements: z.array(z.strictObject({ type: z.literal('text'), text: raw(13_200).min(1) })).min(1),
      }),
    ),
  }),
] as const;
const input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plain(2000),
  element,
  optional: z.boolean().optional(),
  hint: plain(2000).optional(),
});

const messageBlock = z.discriminatedUnion('type', [...shown]);
const viewBlock = z.discriminatedUnion('type', [...shown, input]);
export type FakeBlock = z.infer<typeof viewBlock>;

const modal = z
  .strictObject({
    type: z.literal('modal'),
    callback_id: id.optional(),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    private_metadata: z.string().max(3000).optional(),
    blocks: z.array(viewBlock).min(1).max(100),
  })
  .refine((view) => view.submit || view.blocks.every(({ type }) => type !== 'input'), 'input without submit');
const home = z.strictObject({ type: z.literal('home'), blocks: z.array(viewBlock).max(100) });
export type FakeView = z.infer<typeof modal>;
export type FakeHome = z.infer<typeof home>;

const ALL_BLOCKS = 13_200;

/** The blocks of a message, or Slack's error code for what is wrong with them. */
export function messageBlocks(blocks: unknown): FakeBlock[] | string {
  return checked(z.array(messageBlock).max(50), blocks, (good) => good);
}

/** A modal, or Slack's error code. */
export function modalView(view: unknown): FakeView | string {
  return checked(modal, view, (good) => good.blocks);
}

export function homeView(view: unknown): FakeHome | string {
  return checked(home, view, (good) => good.blocks);
}

function checked<T>(schema: z.ZodType<T>, given: unknown, blocksOf: (good: T) => FakeBlock[]): T | string {
  const read = schema.safeParse(given);
  if (!read.success) return 'invalid_blocks';
  const blocks = blocksOf(read.data);
  if (!areUnique(blocks.flatMap(({ block_id }) => (block_id ? [block_id] : [])))) return 'invalid_blocks';
  const idsFit = blocks.every(
    (block) => block.type !== 'actions' || areUnique(block.elements.map(({ action_id }) => action_id)),
  );
  if (!idsFit) return 'invalid_blocks';
  return charactersIn(blocks) > ALL_BLOCKS ? 'msg_blocks_too_long' : read.data;
}

function areUnique(ids: string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Every text that is shown, wherever it is nested. */
function charactersIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + charactersIn(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : charactersIn(value)),
    0,
  );
}
