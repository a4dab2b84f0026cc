import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printPdf } from '../../adapters/pdf.ts';
import type { Card } from '../../src/core/card.ts';

const card = (words: string): Card => ({
  title: 'Årets høst',
  body: [
    { type: 'note', text: 'Til børneudvalget' },
    { type: 'text', text: 'Kære alle' },
    { type: 'divider' },
    { type: 'heading', text: 'Det har vi lært' },
    { type: 'quote', text: words },
  ],
  actions: [],
});
const AT = Date.parse('2027-03-05T14:00:00+01:00');
const printed = (one: Card) => printPdf(one, { language: 'da', at: AT });

/** The document with everything in it that was packed. */
function unpacked(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const parts = [raw.toString('latin1')];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(raw.subarray(at + 7)).toString('latin1'));
    } catch {
      // what is not packed has been read already
    }
  }
  return parts.join('\n');
}

/** Every letter that the document says it shows, by its own table from glyphs to letters: `<0041>`. */
function letters(text: string): Set<string> {
  const shown = [...text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, table = '']) =>
    [...table.matchAll(/<([0-9a-f]{4})>/gi)].map(([, code = '']) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
  return new Set(shown);
}

describe('a card as a PDF', () => {
  it('is a document in its language, with a title, headings and quotations for screen readers', async () => {
    const text = unpacked(await printed(card('At vente')));
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Lang (da)');
    for (const tag of ['/H1', '/H2', '/BlockQuote', '/P']) expect(text).toContain(tag);
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('shows the Danish letters, in the shipped font and no other', async () => {
    const text = unpacked(await printed(card('Æbler, øl og åer – “sådan” é')));
    for (const letter of 'ÆøåÅ–“”é') expect(letters(text)).toContain(letter);
    const fonts = new Set([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = '']) => name));
    expect([...fonts].every((name) => /Inter/.test(name))).toBe(true);
    expect(fonts.size).toBeGreaterThan(0);
  });

  it('goes on over as many pages as it takes', async () => {
    const pages = async (words: string) =>
      (unpacked(await printed(card(words))).match(/\/Type \/Page\b/g) ?? []).length;
    expect(await pages('At vente')).toBe(1);
    expect(await pages('At vente. '.repeat(1_000))).toBeGreaterThan(2);
  });

  it('is the same document when it is made again', async () => {
    const one = Buffer.from(await printed(card('At vente')));
    expect(one.equals(Buffer.from(await printed(card('At vente'))))).toBe(true);
  });

  it('says who made it, and nobody else’s name', async () => {
    const text = unpacked(await printed(card('At vente')));
    expect(text).toContain('<xmp:CreateDate>2027-03-05T13:00:00Z<');
    expect(text).not.toMatch(/\/Author|dc:creator/);
  });
});
