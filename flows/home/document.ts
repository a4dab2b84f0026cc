import type { Block, Card } from '../../src/core/card.ts';

/** What a card says, as a file that can be read anywhere; nothing that somebody wrote becomes a heading or a list of ours. */
export function asMarkdown({ title, body }: Card): string {
  return [...(title ? [`# ${inline(title)}`] : []), ...body.map(lineOf)].join('\n\n').concat('\n');
}

function lineOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'note':
      return `*${inline(block.text)}*`;
    case 'text':
      return escaped(block.text);
    case 'bar':
      return `${inline(block.label)}: ${block.value}/${block.of}`;
    case 'divider':
      return '---';
  }
}

const escaped = (text: string) => text.replaceAll(/[\\`*_#<>[\]|~-]/g, '\\$&');
const inline = (text: string) => escaped(text.replaceAll(/\s+/g, ' '));
