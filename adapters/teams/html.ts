import { Parser } from 'htmlparser2';

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'blockquote']);
const REPLY = 'http://schema.skype.com/Reply';

/** What a message says in words, and the id of the message that it quotes, if any: what is quoted is not among the words. */
export function readHtml(html: string): { text: string; quotes?: string } {
  let text = '';
  let quotes: string | undefined;
  let inQuote = 0;
  const parser = new Parser(
    {
      onopentag(name, { itemtype, itemid }) {
        if (inQuote > 0 || (name === 'blockquote' && itemtype === REPLY)) inQuote += 1;
        if (inQuote === 1 && itemid) quotes ??= itemid;
        if (name === 'br' && inQuote === 0) text += '\n';
      },
      ontext(words) {
        const isBetweenBlocks = /^\s*\n\s*$/.test(words);
        if (inQuote === 0 && !isBetweenBlocks) text += words;
      },
      onclosetag(name) {
        if (inQuote > 0) inQuote -= 1;
        else if (BREAKS.has(name) && name !== 'br') text += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  const said = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: said, ...(quotes && { quotes }) };
}
