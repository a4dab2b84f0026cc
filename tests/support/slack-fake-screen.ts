import { writtenMenu } from '../contracts/adapter-harness.ts';
import type { FakeBlock } from './slack-fake-blocks.ts';

/** Something to press, an option of a menu too, and what Slack sends when it is pressed. */
export type FakeButton = { label: string; action: object };

/** What somebody sees of blocks: texts from top to bottom, as Slack's client decodes them. */
export function textOn(blocks: FakeBlock[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

export function buttonsOn(blocks: FakeBlock[]): FakeButton[] {
  return elementsOn(blocks).flatMap((element): FakeButton[] => {
    const { type, action_id } = element;
    if (element.type === 'button') {
      return [{ label: decoded(element.text.text), action: { type, action_id, value: element.value } }];
    }
    return element.options.map((option) => ({
      label: decoded(option.text.text),
      action: { type, action_id, selected_option: option },
    }));
  });
}

/** The buttons as one would write them down, a menu as one of them. */
export function writtenButtonsOn(blocks: FakeBlock[]): string[] {
  return elementsOn(blocks).map((element) => {
    if (element.type === 'button') return decoded(element.text.text);
    const options = element.options.map(({ text }) => decoded(text.text));
    return writtenMenu(decoded(element.placeholder.text), options);
  });
}

const elementsOn = (blocks: FakeBlock[]) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

function linesOf(block: FakeBlock): string[] {
  switch (block.type) {
    case 'header':
    case 'section':
      return [decoded(block.text.text)];
    case 'context':
      return block.elements.map(({ text }) => decoded(text));
    case 'rich_text':
      return block.elements.map(({ elements }) => elements.map(({ text }) => text).join(''));
    case 'input':
      return [decoded(block.label.text)];
    case 'image':
      return [block.alt_text];
    case 'divider':
    case 'actions':
      return [];
  }
}

/** The blocks as one would write them down: quotations in quotation marks, context in italics. */
export function writtenOn(blocks: FakeBlock[]): string {
  return blocks
    .flatMap((block) => {
      const text = linesOf(block).join('\n');
      if (block.type === 'header') return [`**${text}**`];
      if (block.type === 'rich_text') return [`"${text}"`];
      if (block.type === 'context') return [`*${text}*`];
      return text === '' ? [] : [text.replace(/\n[▰▱]+ (\d+\/\d+)$/, ': $1')];
    })
    .join('\n');
}

/** Slack decodes these three in every text object, `plain_text` too. */
export function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** How a person's message travels: the three control characters are escaped. */
export function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
