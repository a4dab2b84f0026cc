import type { Press } from './press.ts';

/**
 * What Lærke shows, free of any platform. Every string is plain text: an adapter escapes it, and no markup of a
 * person's can ever become ours. A `quote` is a person's own words; everything else is Lærke's voice.
 */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'text'; text: string }
  | { type: 'quote'; text: string }
  | { type: 'note'; text: string }
  /** a picture of one number: `value` of `of`, both whole, drawn as a bar with its label */
  | { type: 'bar'; label: string; value: number; of: number }
  /** `alt` says everything that the picture shows: it is read aloud, and stands in its place where none can be drawn */
  | { type: 'picture'; chart: Chart; alt: string }
  | { type: 'divider' };

/**
 * How often each value of a scale was given, as data: an adapter makes the picture (adapters/chart/). The panels stand one
 * below the other, each for itself: what they count is never to be held against each other.
 */
export type Chart = {
  title: string;
  panels: { title: string; bins: { label: string; count: number }[] }[];
  caption: string;
};
export type Picture = Extract<Block, { type: 'picture' }>;

/** A button. `press` acts at once; `form` opens the form that the flow's view gives for that press. */
export type Button = {
  kind: 'press' | 'form';
  label: string;
  press: Press;
  style?: 'primary' | 'danger';
};

/**
 * Two to five buttons behind a label of their own, where side by side they would bury the others. Their presses are ids
 * and enums, never words: an option has less room than a button.
 */
export type Menu = { kind: 'menu'; label: string; options: Omit<Button, 'style'>[] };

export type Action = Button | Menu;

/**
 * One message. `closed` marks a card whose moment has passed (an answered question): it may replace what is already
 * on the screen, but is never posted anew. `withdrawn` marks a closed one that only takes back what stood there: it may
 * do so in a channel, too, where nothing may be posted any more.
 */
export type Card = {
  title?: string;
  body: Block[];
  actions: Action[];
  closed?: true;
  withdrawn?: true;
  /** further cards in the same message, one below the other, each with its own buttons */
  below?: Card[];
};

export type Option = { value: string; label: string };

/** One field of a form. `people` yields accounts of the workspace that the form was opened in. */
export type Input =
  | {
      kind: 'text';
      name: string;
      label: string;
      value?: string;
      hint?: string;
      lines?: 'one' | 'many';
      maxLength: number;
      optional?: true;
    }
  | { kind: 'choice'; name: string; label: string; options: Option[]; value?: string; optional?: true }
  | {
      kind: 'people';
      name: string;
      label: string;
      value?: string[];
      hint?: string;
      most?: 1;
      optional?: true;
    }
  | { kind: 'date'; name: string; label: string; value?: string; hint?: string; optional?: true }
  /** a time of day as `HH:MM`, on the clock of whoever fills it in */
  | { kind: 'time'; name: string; label: string; value?: string; hint?: string; optional?: true };

/** A dialog. Pressing `submit` sends its press together with the values by input name. */
export type Form = {
  title: string;
  intro?: string;
  /** exactly what others will see once the form is sent; it has no buttons */
  preview?: Card;
  inputs: Input[];
  submit: string;
  cancel: string;
  press: Press;
  /** what a platform says at a field that was left empty, where it says so itself; every form that people see has it */
  missing?: string;
};

/** What a person filled in, by input name: text, an option's value, a day, or (always an array) accounts. */
export type Values = Record<string, string | string[]>;

/** Everything that can be pressed on a card, from left to right, what lies in a menu where the menu stands. */
export function buttonsOf(card: Card): Button[] {
  const actions = cardsIn(card).flatMap((one) => one.actions);
  return actions.flatMap((action) => (action.kind === 'menu' ? action.options : [action]));
}

/** A card that only says something. */
export const remark = (text: string): Card => ({ body: [{ type: 'text', text }], actions: [] });

/** The cards that one message shows, from top to bottom. */
export const cardsIn = ({ below = [], ...card }: Card): Card[] => [card, ...below];

/** The pictures of a message, from top to bottom. */
export const picturesIn = (card: Card): Picture[] =>
  cardsIn(card).flatMap(({ body }) => body.filter((block) => block.type === 'picture'));

/** What a block says in words: nothing for a divider. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'divider':
      return '';
    case 'bar':
      return `${block.label}: ${block.value}/${block.of}`;
    case 'picture':
      return block.alt;
    default:
      return block.text;
  }
}

/** What a person who cannot see blocks and buttons reads: notifications, screen readers, logs of a test. */
export function plainText(card: Card): string {
  return cardsIn(card).map(textIn).join('\n');
}

function textIn(card: Card): string {
  const lines = card.body.flatMap((block) => {
    if (block.type === 'divider') return [];
    return [block.type === 'quote' ? `"${block.text}"` : textOf(block)];
  });
  return [...(card.title ? [card.title] : []), ...lines].join('\n');
}
