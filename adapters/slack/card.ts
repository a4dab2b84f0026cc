import type { types } from '@slack/bolt';
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
import { encodePress } from '../../src/core/press.ts';
import { BAR_SIGNS, drawnBar } from '../bar.ts';
import { fairShare, rawSizeOf } from '../shorten.ts';
import { cut, escaped, LIMITS, sizeOf } from './limits.ts';
import { menuId, optionValue } from './menu.ts';

type SlackBlock = types.KnownBlock;

/** What a message consists of: blocks for the eye, `text` for notifications and screen readers. */
export type SlackMessage = { text: string; blocks: SlackBlock[] };

/** Where a picture lies in Slack; where it lies nowhere, its words stand in its place. */
export type FileOf = (picture: Picture) => string | undefined;
const NOWHERE: FileOf = () => undefined;

/** A card as a Slack message, always within Slack's limits. Throws ChatError `refused` for an oversized press. */
export function messageOf(card: Card, fileOf: FileOf = NOWHERE): SlackMessage {
  return {
    text: fallbackOf(card),
    blocks: blocksOf(card, LIMITS.blocksPerMessage, LIMITS.allBlocks, fileOf),
  };
}

/** A card as at most `limit` blocks with at most `room` characters, for a message, a modal or Home. */
export function blocksOf(
  card: Card,
  limit: number,
  room: number = LIMITS.allBlocks,
  fileOf: FileOf = NOWHERE,
): SlackBlock[] {
  const cards = cardsIn(card);
  const sizes = cards
    .flatMap((one) => one.actions)
    .flatMap(labelsOf)
    .map((one) => Math.min(sizeOf(one), LIMITS.buttonLabel));
  const label = Math.min(fairShare(sizes, LIMITS.labels), LIMITS.buttonLabel);
  const taken = sizes.reduce((sum, size) => sum + Math.min(size, label), 0);
  const parts = cards.map(({ title, body, actions }) => ({
    body: withoutSilence(title ? [{ type: 'heading', text: title }, ...body] : body),
    actions: actionBlocks(actions, label),
  }));
  let left = limit - parts.reduce((sum, { actions }) => sum + actions.length, parts.length - 1);
  const kept = parts.map(({ body, actions }) => {
    const some = body.slice(0, left);
    left -= some.length;
    return { body: some, actions };
  });
  const share = fairShare(
    kept.flatMap(({ body }) => body.map(sizeIn)),
    room - taken,
  );
  return kept.flatMap(({ body, actions }, index) => [
    ...(index > 0 ? [{ type: 'divider' as const }] : []),
    ...body.map((block) => blockOf(block, share, fileOf)),
    ...actions,
  ]);
}

/** Text of Lærke's own making or a person's, in which no markup can come alive. Limits count it escaped. */
export function plain(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: escaped(cut(text, limit)) || ' ', emoji: false };
}

/** The one place where a neutral block becomes Slack's. */
function blockOf(block: Block, share: number, fileOf: FileOf): SlackBlock {
  switch (block.type) {
    case 'heading':
      return { type: 'header', text: plain(block.text, Math.min(LIMITS.header, share)) };
    case 'text':
      return { type: 'section', text: plain(block.text, Math.min(LIMITS.section, share)) };
    case 'quote':
      return quoted(cut(block.text, Math.min(LIMITS.quote, share), rawSizeOf));
    case 'note':
      return { type: 'context', elements: [plain(block.text, Math.min(LIMITS.context, share))] };
    case 'bar':
      return {
        type: 'section',
        text: plain(barText(block, Math.min(LIMITS.section, share)), LIMITS.section),
      };
    case 'picture':
      return pictureBlock(block, share, fileOf(block));
    case 'divider':
      return { type: 'divider' };
  }
}

function pictureBlock({ alt }: Picture, share: number, file: string | undefined): SlackBlock {
  if (!file) return { type: 'section', text: plain(alt, Math.min(LIMITS.section, share)) };
  const alt_text = cut(alt, Math.min(LIMITS.alt, share), rawSizeOf);
  return { type: 'image', alt_text, slack_file: { id: file } };
}

type Bar = Extract<Block, { type: 'bar' }>;

/** The label, and the bar below it. Where there is little room the label gives way, not the number. */
function barText(block: Bar, room: number): string {
  const drawn = `\n${drawnBar(block)}`;
  return cut(block.label, Math.max(room - drawn.length, 1)) + drawn;
}

/** A person's words. Rich text is made of elements instead of markup: it is neither parsed nor escaped. */
function quoted(text: string): SlackBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
  };
}

/**
 * Without an id of their own: Slack then gives each block a new one with every update, and a menu goes on showing what
 * was chosen in it for as long as its block has the same.
 */
function actionBlocks(actions: Action[], label: number): SlackBlock[] {
  const elements = actions
    .slice(0, LIMITS.actionBlocks * LIMITS.actionsPerBlock)
    .map((action, index) =>
      action.kind === 'menu' ? menuOf(action, index, label) : buttonOf(action, index, label),
    );
  const blocks: SlackBlock[] = [];
  for (let first = 0; first < elements.length; first += LIMITS.actionsPerBlock) {
    blocks.push({ type: 'actions', elements: elements.slice(first, first + LIMITS.actionsPerBlock) });
  }
  return blocks;
}

/** The id's first part tells on return what kind of button it was; the number makes it unique in its block. */
function buttonOf(button: Button, index: number, label: number): types.Button {
  const value = encodePress(button.press);
  if (value.length > LIMITS.buttonValue) throw new ChatError({ kind: 'refused' }, 'press_too_long');
  return {
    type: 'button',
    action_id: `${button.kind}:${index}`,
    text: plain(button.label, label),
    value,
    ...(button.style && { style: button.style }),
  };
}

/** A select, because it can say what it is for. An overflow, Slack's other menu, is three dots. */
function menuOf(menu: Menu, index: number, label: number): types.StaticSelect {
  return {
    type: 'static_select',
    action_id: menuId(menu, index),
    placeholder: plain(menu.label, label),
    options: menu.options.map((option) => ({
      text: plain(option.label, label),
      value: optionValue(option, menu),
    })),
  };
}

function fallbackOf(card: Card): string {
  return escaped(cut(plainText(card), LIMITS.fallback)) || '…';
}

/** Slack refuses empty texts. */
function withoutSilence(body: Block[]): Block[] {
  return body.filter((block) => block.type === 'divider' || textOf(block).trim() !== '');
}

function sizeIn(block: Block): number {
  return sizeOf(textOf(block)) + (block.type === 'bar' ? BAR_SIGNS : 0);
}

function labelsOf(action: Action): string[] {
  return [action.label, ...(action.kind === 'menu' ? action.options.map(({ label }) => label) : [])];
}
