import {
  type Action,
  type Block,
  type Button,
  type Card,
  cardsIn,
  type Menu,
  type Picture,
  plainText,
  textOf,
} from '../../src/core/card.ts';
import { ChatError } from '../../src/core/errors.ts';
import { encodePress, type Press } from '../../src/core/press.ts';
import { drawnBar } from '../bar.ts';
import { fairShare } from '../shorten.ts';
import type { Outgoing } from './connector.ts';
import { cut, LIMITS, label, sizeOf } from './limits.ts';

/** An element or an action of an Adaptive Card, 1.5 (the schema at adaptivecards.io). */
export type Element = { type: string } & Record<string, unknown>;
export type AdaptiveCard = { type: 'AdaptiveCard'; version: '1.5'; body: Element[] } & Record<
  string,
  unknown
>;

/** What a button of ours is called, and what it carries; a form's keeps more (form.ts). */
export const VERBS = { press: 'press', refresh: 'refresh' } as const;

/** Where a picture can be fetched; where that is nowhere, its words stand in its place. */
export type AddressOf = (picture: Picture) => string | undefined;
export const NOWHERE: AddressOf = () => undefined;

/** `viewer`: Teams' id of the only one who sees the message, whose Teams asks for it anew when it comes into sight. */
type Shown = { addressOf?: AddressOf; viewer?: string | undefined };

/** A card as an Adaptive Card, always within Teams' limits. Throws ChatError `refused` for an oversized press. */
export function adaptiveCard(card: Card, { addressOf = NOWHERE, viewer }: Shown = {}): AdaptiveCard {
  const isAlive = viewer !== undefined && cardsIn(card).some(({ actions }) => actions.length > 0);
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: elementsOf(card, addressOf),
    msteams: { width: 'Full' },
    ...(isAlive && {
      refresh: { action: { type: 'Action.Execute', verb: VERBS.refresh, data: {} }, userIds: [viewer] },
    }),
  };
}

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** A card as a message: `summary` is what notifications and lists of chats show. */
export function messageOf(card: Card, shown?: Shown): Outgoing {
  return adaptiveMessage(adaptiveCard(card, shown), plainText(card));
}

export function adaptiveMessage(content: AdaptiveCard, text: string): Outgoing {
  return {
    attachments: [{ contentType: ADAPTIVE, content }],
    summary: cut(text, LIMITS.summary) || 'Lærke',
  };
}

/** What a card consists of, one below the other; several in one message each with a line above it. */
export function elementsOf(
  card: Card,
  addressOf: AddressOf = NOWHERE,
  room: number = LIMITS.allText,
): Element[] {
  const parts = cardsIn(card).map(({ title, body, actions }) => ({
    body: [...(title ? [{ type: 'heading' as const, text: title }] : []), ...body].filter(isSaying),
    actions,
  }));
  const sizes = parts.flatMap(({ body, actions }) => [
    ...body.map((block) => sizeOf(textOf(block))),
    ...actions.flatMap(labelsOf).map(sizeOf),
  ]);
  const share = Math.min(fairShare(sizes, room), LIMITS.text);
  const elements = parts.flatMap(({ body, actions }, index) =>
    rows(body, share, addressOf, index > 0).concat(actionSets(actions, share)),
  );
  return elements.length > 0 ? elements : [words('…')];
}

const isSaying = (block: Block) => block.type === 'divider' || textOf(block).trim() !== '';

/** Teams has no line of its own: it is drawn above what follows it. */
function rows(body: Block[], share: number, addressOf: AddressOf, isBelow: boolean): Element[] {
  const found: Element[] = [];
  let isParted = isBelow;
  let above: Block['type'] | undefined;
  for (const block of body) {
    if (block.type === 'divider') {
      isParted = true;
      continue;
    }
    const placed = isParted ? { separator: true, spacing: 'Large' } : distance(above, block.type);
    found.push({ ...elementOf(block, share, addressOf), ...placed });
    isParted = false;
    above = block.type;
  }
  return found;
}

/** A heading stands apart and close to what it is above, a note close to what it belongs to; notes are lines of one text. */
function distance(above: Block['type'] | undefined, type: Block['type']): object {
  if (type === 'heading') return { spacing: 'Medium' };
  if (above === 'note' && type === 'note') return { spacing: 'None' };
  return above === 'heading' || above === 'note' || type === 'note' ? { spacing: 'Small' } : {};
}

type Style = { size?: string; weight?: string; isSubtle?: boolean; italic?: boolean; color?: string };

/**
 * Text of Lærke's own making or a person's. A run of rich text is neither parsed nor escaped, so that no markup in it can
 * come alive; a TextBlock would read it as Markdown.
 */
export function words(text: string, style: Style = {}, more: object = {}): Element {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }], ...more };
}

/** The one place where a neutral block becomes an element. */
function elementOf(block: Exclude<Block, { type: 'divider' }>, share: number, addressOf: AddressOf): Element {
  const text = cut(textOf(block), share);
  switch (block.type) {
    case 'heading':
      return words(text, { size: 'Medium', weight: 'Bolder' });
    case 'text':
      return words(text);
    case 'quote':
      return { type: 'Container', style: 'emphasis', items: [words(text)] };
    case 'note':
      return words(text, { size: 'Small', isSubtle: true });
    case 'bar':
      return words(barText(block, share));
    case 'picture':
      return pictureOf(text, addressOf(block));
  }
}

const pictureOf = (alt: string, url: string | undefined): Element =>
  url ? { type: 'Image', url, altText: alt, size: 'Stretch' } : words(alt);

type Bar = Extract<Block, { type: 'bar' }>;

/** The label, and the bar below it. Where there is little room the label gives way, not the number. */
function barText(block: Bar, room: number): string {
  const drawn = `\n${drawnBar(block)}`;
  return cut(block.label, Math.max(room - sizeOf(drawn), 1)) + drawn;
}

function actionSets(actions: Action[], share: number): Element[] {
  return rowsOf(actions).map((row, index) => ({
    type: 'ActionSet',
    ...(index > 0 && { spacing: 'Small' }),
    actions: row.map((one) => (one.kind === 'menu' ? menuOf(one, share) : buttonOf(one, share))),
  }));
}

/** Teams never begins a new row by itself: it leaves out buttons beyond the sixth, and cuts off labels that find no room. */
function rowsOf(actions: Action[]): Action[][] {
  const rows: Action[][] = [];
  let room = 0;
  for (const action of actions) {
    const width = action.label.length + LIMITS.aroundLabel;
    const row = rows.at(-1);
    if (row && row.length < LIMITS.actionsPerSet && width <= room) row.push(action);
    else {
      rows.push([action]);
      room = LIMITS.rowOfLabels;
    }
    room -= width;
  }
  return rows;
}

const labelOf = (text: string, share: number) => label(text, Math.min(LIMITS.buttonLabel, share));
const STYLES = { primary: 'positive', danger: 'destructive' } as const;

/** One that acts at once is executed, so that its answer can replace the card; one that opens a form fetches a dialog. */
function buttonOf({ kind, label: text, press, style }: Button, share: number): Element {
  const title = labelOf(text, share);
  const look = style ? { style: STYLES[style] } : {};
  if (kind === 'form') return opener(title, press, look);
  return { type: 'Action.Execute', title, verb: VERBS.press, data: { press: pressText(press) }, ...look };
}

/** A button that opens the form behind this press, for a channel where one is named. */
export function opener(
  title: string,
  press: Press,
  { channel, ...look }: { channel?: string | undefined; style?: string } = {},
): Element {
  const data = { msteams: { type: 'task/fetch' }, press: pressText(press), ...(channel && { channel }) };
  return { type: 'Action.Submit', title: label(title, LIMITS.buttonLabel), data, ...look };
}

/** A button that unfolds the others below it. */
function menuOf({ label: text, options }: Menu, share: number): Element {
  const card = { type: 'AdaptiveCard', body: actionSets(options, share) };
  return { type: 'Action.ShowCard', title: labelOf(text, share), card };
}

export function pressText(press: Press): string {
  const text = encodePress(press);
  if (sizeOf(text) > LIMITS.press * 2) throw new ChatError({ kind: 'refused' }, 'press_too_long');
  return text;
}

function labelsOf(action: Action): string[] {
  return [action.label, ...(action.kind === 'menu' ? action.options.map(({ label }) => label) : [])];
}
