import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../flows/home/document.ts';
import type { Block } from '../../src/core/card.ts';

const file = (...body: Block[]) => asMarkdown({ title: 'Et år', body, actions: [] });

describe('a card as a file of text', () => {
  it('keeps what each block is', () => {
    expect(
      file(
        { type: 'note', text: 'Til direktionen' },
        { type: 'text', text: 'Kære alle' },
        { type: 'heading', text: 'Det har vi lært' },
        { type: 'quote', text: 'At vente\nog at høre efter' },
        { type: 'bar', label: 'Med', value: 3, of: 5 },
        { type: 'divider' },
      ),
    ).toBe(
      [
        '# Et år',
        '*Til direktionen*',
        'Kære alle',
        '## Det har vi lært',
        '> At vente\n> og at høre efter',
        'Med: 3/5',
        '---\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ['# Vores', '\\# Vores'],
    ['- et\n2. to\n> tre', '\\- et\n2\\. to\n\\> tre'],
    ['*altid* [her](x) <b> a_b', '\\*altid\\* \\[her\\](x) \\<b> a\\_b'],
    ['før-og-efter, 3.5', 'før-og-efter, 3.5'],
  ])('lets nobody’s words become headings, lists or links: %j', (written, kept) => {
    expect(file({ type: 'text', text: written })).toBe(`# Et år\n\n${kept}\n`);
  });

  it('keeps a title in one line', () => {
    expect(asMarkdown({ title: 'Et\n# andet', body: [], actions: [] })).toBe('# Et # andet\n');
  });
});
