import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Card, Form, Input, Values } from '../../src/core/card.ts';
import { ChatError } from '../../src/core/errors.ts';
import { decodePress, encodePress, type Press } from '../../src/core/press.ts';
import { fairShare, rawSizeOf } from '../shorten.ts';
import { blocksOf, plain } from './card.ts';
import { cut, LIMITS, sizeOf } from './limits.ts';

/** Marks a modal as one of our forms, and the one element inside each of its input blocks. */
export const FORM = 'laerke_form';
const VALUE = 'value';

/** What a form keeps while it is open: what its submit means, and the channel that it was opened in. */
export type Errand = { press: Press; channel?: string };

/** A form as a Slack modal. Each input's name is its block id, so that errors and values find each other. */
export function formView(form: Form, channel?: string): types.ModalView {
  const preview = previewBlocks(form);
  const inputs = form.inputs.slice(0, LIMITS.blocksPerView - 1 - preview.length);
  const room = LIMITS.allBlocks - (preview.length > 0 ? LIMITS.preview : 0);
  const share = fairShare([form.intro ?? '', ...inputs.flatMap(textsOf)].map(sizeOf), room);
  const intro = form.intro?.trim() && plain(form.intro, Math.min(LIMITS.section, share));
  return {
    type: 'modal',
    callback_id: FORM,
    title: plain(form.title, LIMITS.viewTitle),
    submit: plain(form.submit, LIMITS.viewButton),
    close: plain(form.cancel, LIMITS.viewButton),
    private_metadata: errandText({ press: form.press, ...(channel && { channel }) }),
    blocks: [
      ...(intro ? [section(intro)] : []),
      ...preview,
      ...inputs.map((input) => inputBlock(input, share)),
    ],
  };
}

function previewBlocks({ preview }: Form) {
  return preview ? blocksOf({ ...preview, actions: [] }, LIMITS.previewBlocks, LIMITS.preview) : [];
}

const section = (text: types.PlainTextElement): types.SectionBlock => ({ type: 'section', text });

/** Everything of an input that is Lærke's to say. What a person has written before is never shortened for room. */
function textsOf(input: Input): string[] {
  const options = input.kind === 'choice' ? input.options.map(({ label }) => label) : [];
  return [input.label, hintOf(input) ?? '', ...options];
}

const hintOf = (input: Input) => ('hint' in input ? input.hint : undefined);

/** A card as a modal that only informs, in place of the form that it answers. Slack supplies its Close button. */
export function cardView(card: Card): types.ModalView {
  const { title, ...rest } = card;
  const fits = title !== undefined && sizeOf(title) <= LIMITS.viewTitle;
  const blocks = blocksOf(fits ? rest : card, LIMITS.blocksPerView);
  return {
    type: 'modal',
    title: plain(fits ? title : 'Lærke', LIMITS.viewTitle),
    blocks: blocks.length > 0 ? blocks : [section(plain('…', LIMITS.section))],
  };
}

export function homeView(card: Card): types.HomeView {
  return { type: 'home', blocks: blocksOf(card, LIMITS.blocksPerView) };
}

function errandText({ press, channel }: Errand): string {
  const text = JSON.stringify({ press: encodePress(press), ...(channel && { channel }) });
  if (text.length > LIMITS.metadata) throw new ChatError({ kind: 'refused' }, 'press_too_long');
  return text;
}

const errand = z.strictObject({ press: z.string(), channel: z.string().optional() });

/** The errand that a submitted form carries; undefined when it is none of ours. */
export function errandIn(metadata: string): Errand | undefined {
  const read = errand.safeParse(parsed(metadata));
  const press = read.success ? decodePress(read.data.press) : undefined;
  if (!read.success || !press) return undefined;
  return { press, ...(read.data.channel && { channel: read.data.channel }) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function inputBlock(input: Input, share: number): types.InputBlock {
  const hint = hintOf(input);
  return {
    type: 'input',
    block_id: input.name,
    label: plain(input.label, Math.min(LIMITS.inputLabel, share)),
    element: elementOf(input, share),
    ...(input.optional && { optional: true }),
    ...(hint && { hint: plain(hint, Math.min(LIMITS.inputHint, share)) }),
  };
}

/** The one place where a neutral input becomes Slack's. Initial values are no text objects: they go unescaped. */
function elementOf(input: Input, share: number): types.InputBlock['element'] {
  switch (input.kind) {
    case 'text': {
      const max = Math.min(input.maxLength, LIMITS.inputText);
      return {
        type: 'plain_text_input',
        action_id: VALUE,
        multiline: input.lines === 'many',
        max_length: max,
        ...(input.value && { initial_value: cut(input.value, max, rawSizeOf) }),
      };
    }
    case 'choice':
      return choiceOf(input, share);
    case 'people':
      return {
        type: 'multi_users_select',
        action_id: VALUE,
        ...(input.value && { initial_users: input.value }),
        ...(input.most && { max_selected_items: input.most }),
      };
    case 'date':
      return { type: 'datepicker', action_id: VALUE, ...(input.value && { initial_date: input.value }) };
    case 'time':
      return { type: 'timepicker', action_id: VALUE, ...(input.value && { initial_time: input.value }) };
  }
}

/** All options in sight when there are few, a menu when there are many. */
function choiceOf(input: Input & { kind: 'choice' }, share: number): types.RadioButtons | types.StaticSelect {
  const options = input.options.slice(0, LIMITS.options).map(({ value, label }) => {
    if (value.length > LIMITS.optionValue) throw new ChatError({ kind: 'refused' }, 'option_too_long');
    return { value, text: plain(label, Math.min(LIMITS.optionLabel, share)) };
  });
  const chosen = options.find(({ value }) => value === input.value);
  return {
    type: options.length > LIMITS.radioButtons ? 'static_select' : 'radio_buttons',
    action_id: VALUE,
    options,
    ...(chosen && { initial_option: chosen }),
  };
}

const filled = z.union([
  z.object({ selected_users: z.array(z.string()) }).transform((it) => it.selected_users),
  z
    .object({ selected_option: z.object({ value: z.string() }).nullable() })
    .transform((it) => it.selected_option?.value ?? null),
  z.object({ selected_date: z.string().nullable() }).transform((it) => it.selected_date),
  z.object({ selected_time: z.string().nullable() }).transform((it) => it.selected_time),
  z.object({ value: z.string().nullable() }).transform((it) => it.value),
  z.object({ type: z.literal('plain_text_input') }).transform(() => null),
]);

/** A submitted modal's state, as Slack nests it: block, then element. */
export const formState = z.record(z.string(), z.record(z.string(), filled));

/** The values by input name. What was left empty is left out, but people are a list even when there are none. */
export function valuesIn(state: z.infer<typeof formState>): Values {
  const values: Values = {};
  for (const [name, { [VALUE]: value }] of Object.entries(state)) {
    if (value !== null && value !== undefined) values[name] = value;
  }
  return values;
}
