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
      return quoted(block.text);
    case 'note':
      return `*${inline(block.text)}*`;
    case 'text':
      return paragraph(block.text);
    case 'bar':
      return `${inline(block.label)}: ${block.value}/${block.of}`;
    case 'picture':
      return paragraph(block.alt);
    case 'divider':
      return '---';
  }
}

/** A person's own words stand as a quotation, so that nothing in them becomes a heading or a list of ours. */
export const quoted = (text: string): string => text.replaceAll(/^/gm, '> ');
/** In one line, behind something of ours, where nothing of it is markup. */
export const inline = (text: string): string => plain(text.replaceAll(/\s+/g, ' '));

const plain = (text: string) => text.replaceAll(/[\\`*_<[\]]/g, '\\$&');
/** What would be markup at the beginning of a line, too. */
const paragraph = (text: string) =>
  plain(text)
    .replaceAll(/^(\s*)([#>+=~|-])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
