import { z } from 'zod';
import type { Card, Form, Input, Values } from '../../src/core/card.ts';
import { decodePress, type Press } from '../../src/core/press.ts';
import { fairShare } from '../shorten.ts';
import {
  ADAPTIVE,
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  elementsOf,
  pressText,
  words,
} from './card.ts';
import { cut, LIMITS, sizeOf } from './limits.ts';

/**
 * What a button that opens a form or an open form knows: what it means, the channel that the form was opened in, which
 * form it is, and the names of the inputs that name people.
 */
export type Errand = {
  press: Press;
  channel?: string | undefined;
  form?: string | undefined;
  people: string[];
};
/** What was typed into a form before it was shown again, and what is wrong with it. */
export type Again = { values: Values; errors: Record<string, string> };

/** An open form: an id of its own, and the channel that it was opened in. */
export type Opened = { id: string; channel?: string | undefined };
/** Apart from the inputs, whose values come back beside it. */
const OURS = 'laerke';

/** A form as a dialog's card. What a person has filled in comes back by the inputs' names. */
export function formCard(form: Form, { channel, id }: Opened, again?: Again): AdaptiveCard {
  const sizes = [form.intro ?? '', ...form.inputs.flatMap(textsOf)].map(sizeOf);
  const share = fairShare(sizes, LIMITS.allText / 2);
  const people = form.inputs.filter(({ kind }) => kind === 'people').map(({ name }) => name);
  const ours = { press: pressText(form.press), form: id, people, ...(channel && { channel }) };
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      ...(form.intro?.trim() ? [words(cut(form.intro, share))] : []),
      ...previewOf(form),
      ...form.inputs.flatMap((input) => inputElements(input, share, { again, missing: form.missing })),
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: cut(form.submit, LIMITS.buttonLabel),
            style: 'positive',
            data: { [OURS]: ours },
          },
        ],
      },
    ],
  };
}

/** As on a ground of its own; what is quoted in it stands out from that. */
function previewOf({ preview }: Form): Element[] {
  if (!preview) return [];
  const items = elementsOf({ ...preview, actions: [] }, undefined, LIMITS.allText / 4).map((one) =>
    one.type === 'Container' ? { ...one, style: 'default' } : one,
  );
  return [{ type: 'Container', style: 'emphasis', items }];
}

/** Everything of an input that is Lærke's to say. What a person has written before is never shortened for room. */
function textsOf(input: Input): string[] {
  const options = input.kind === 'choice' ? input.options.map(({ label }) => label) : [];
  return [input.label, hintOf(input) ?? '', ...options];
}

const hintOf = (input: Input) => ('hint' in input ? input.hint : undefined);

type Told = { again?: Again | undefined; missing?: string | undefined };

/** The input, and below it what helps with it and what is wrong with it. */
function inputElements(input: Input, share: number, { again, missing }: Told): Element[] {
  const { name } = input;
  const hint = hintOf(input);
  const error = again?.errors[name];
  return [
    {
      ...inputElement(input, share, again?.values),
      id: name,
      label: cut(input.label, share),
      ...(!input.optional && { isRequired: true, errorMessage: missing ?? cut(input.label, share) }),
    },
    ...(hint
      ? [words(cut(hint, share), { size: 'Small', isSubtle: true }, { id: `hint.${name}`, spacing: 'Small' })]
      : []),
    ...(error
      ? [words(error, { color: 'Attention', weight: 'Bolder' }, { id: `error.${name}`, spacing: 'Small' })]
      : []),
  ];
}

/** Everybody who can be picked: of the chat or the channel that the form was opened in, or of the organisation. */
const PEOPLE = { type: 'Data.Query', dataset: 'graph.microsoft.com/users' };

/** The one place where a neutral input becomes Teams'. What was typed before goes before what the form brings along. */
function inputElement(input: Input, share: number, typed: Values = {}): Element {
  const value = typed[input.name] ?? input.value;
  const filled = value !== undefined && value.length > 0 && { value: [value].flat().join(',') };
  switch (input.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        isMultiline: input.lines === 'many',
        maxLength: Math.min(input.maxLength, LIMITS.inputText),
        ...filled,
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        style: input.options.length > LIMITS.optionsInSight ? 'compact' : 'expanded',
        wrap: true,
        choices: input.options.slice(0, LIMITS.options).map((option) => ({
          title: cut(option.label, Math.min(LIMITS.optionLabel, share)),
          value: option.value,
        })),
        ...filled,
      };
    case 'people':
      return {
        type: 'Input.ChoiceSet',
        style: 'compact',
        isMultiSelect: input.most !== 1,
        choices: [],
        'choices.data': PEOPLE,
        ...filled,
      };
    case 'date':
      return { type: 'Input.Date', ...filled };
    case 'time':
      return { type: 'Input.Time', ...filled };
  }
}

/** A dialog with this card, as an answer to whatever opened it or was sent from it. */
export function dialog(title: string, card: AdaptiveCard): object {
  const inputs = card.body.filter(({ type }) => type.startsWith('Input.'));
  const value = {
    title: cut(title, LIMITS.dialogTitle),
    width: 'medium',
    height: inputs.length > LIMITS.inputsInMedium ? 'large' : 'medium',
    card: { contentType: ADAPTIVE, content: card },
  };
  return { task: { type: 'continue', value } };
}

/** A dialog that only says something: nothing in it can be executed. */
export function cardDialog(card: Card): object {
  const { below: _, ...said } = card;
  return dialog(card.title ?? 'Lærke', adaptiveCard({ ...said, actions: [] }));
}

const errand = z.looseObject({
  press: z.string(),
  form: z.string().optional(),
  channel: z.string().optional(),
  people: z.array(z.string()).default([]),
});
const sentData = z.record(z.string(), z.unknown());

/** The errand of a dialog, or of the button that opens one; undefined when it is none of ours. */
export function errandIn(sent: unknown): Errand | undefined {
  const all = sentData.safeParse(sent).data ?? {};
  const read = errand.safeParse(all[OURS] ?? all);
  const press = read.success ? decodePress(read.data.press) : undefined;
  return read.success && press ? { ...read.data, press } : undefined;
}

/** The values by input name. What was left empty is left out, but people are a list even when there are none. */
export function valuesIn(sent: unknown, { people }: Errand): Values {
  const { [OURS]: _, ...all } = sentData.safeParse(sent).data ?? {};
  const values: Values = {};
  for (const [name, value] of Object.entries(all)) {
    if (typeof value !== 'string' || value === '') continue;
    values[name] = people.includes(name) ? value.split(',').filter(Boolean) : value;
  }
  for (const name of people) values[name] ??= [];
  return values;
}
