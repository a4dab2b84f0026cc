import PDFDocument from 'pdfkit';
import type { Block, Card } from '../src/core/card.ts';
import { textOf } from '../src/core/card.ts';
import type { Print } from '../src/core/ports.ts';
import { packageFile } from './package-file.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const FONT = packageFile('adapters/chart/font/inter-latin-400.ttf');
const INK = '#1f2328';
const SOFT = '#57606a';
const MARGIN = 72;
const INDENT = 16;

/** How each kind of block is set: what it is to a screen reader, its size in points, its colour, the space above it. */
const STYLE = {
  title: { tag: 'H1', size: 22, ink: INK, above: 0, indent: 0 },
  heading: { tag: 'H2', size: 14, ink: INK, above: 18, indent: 0 },
  text: { tag: 'P', size: 11, ink: INK, above: 8, indent: 0 },
  quote: { tag: 'BlockQuote', size: 11, ink: INK, above: 8, indent: INDENT },
  note: { tag: 'P', size: 9, ink: SOFT, above: 6, indent: 0 },
  bar: { tag: 'P', size: 11, ink: INK, above: 8, indent: 0 },
  /** a document has it in words */
  picture: { tag: 'P', size: 11, ink: INK, above: 8, indent: 0 },
} as const;

/**
 * A card as a PDF document: A4, in the shipped font, tagged for screen readers. It names nobody but those whom the card
 * names. Letters that the font lacks are shown as empty boxes.
 */
export const printPdf: Print = async ({ title = '', body }, { language, at }) => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: FONT,
    lang: language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: title, Creator: 'Lærke', Producer: 'Lærke', CreationDate: new Date(at) },
  });
  const bytes = collected(pdf);
  if (title) set(pdf, 'title', title);
  for (const block of body) addBlock(pdf, block);
  pdf.end();
  return bytes;
};

function addBlock(pdf: Pdf, block: Card['body'][number]): void {
  if (block.type !== 'divider') set(pdf, block.type, textOf(block));
}

function set(pdf: Pdf, style: Exclude<Block['type'], 'divider'> | 'title', words: string): void {
  const { tag, size, ink, above, indent } = STYLE[style];
  const draw = () => {
    pdf.y += above;
    const width = pdf.page.width - 2 * MARGIN - indent;
    pdf
      .fillColor(ink)
      .fontSize(size)
      .text(words, MARGIN + indent, pdf.y, { width, lineGap: size * 0.25 });
  };
  pdf.addStructure(pdf.struct(tag, {}, draw));
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
