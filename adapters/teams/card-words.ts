import { z } from 'zod';

const run = z.looseObject({ text: z.string() });
const element: z.ZodType<unknown> = z.looseObject({ type: z.string() });
const card = z.looseObject({ body: z.array(element) });

/** What a card of Lærke's own says in words, as `plainText` puts it; somebody may want to keep it. */
export function wordsInCard(json: string): string {
  const read = card.safeParse(parsed(json));
  return read.success ? read.data.body.flatMap(linesIn).join('\n') : '';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function linesIn(one: unknown): string[] {
  const { type, inlines, items, style, altText } = one as Record<string, unknown>;
  switch (type) {
    case 'RichTextBlock':
      return [
        z
          .array(run)
          .catch([])
          .parse(inlines)
          .map(({ text }) => text)
          .join(''),
      ];
    case 'Container': {
      const lines = z.array(element).catch([]).parse(items).flatMap(linesIn);
      return style === 'emphasis' ? [`"${lines.join('\n')}"`] : lines;
    }
    case 'Image':
      return typeof altText === 'string' ? [altText] : [];
    default:
      return [];
  }
}
