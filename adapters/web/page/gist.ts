import type { PageMessage } from '../wire.ts';

/** The first words of a text, to recognise it by. */
export function gist(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** The first words of a message. */
export function gistOf({ text, card }: PageMessage): string {
  const first = card?.body.find((block) => block.type !== 'divider');
  const words = first && ('text' in first ? first.text : 'alt' in first ? first.alt : first.label);
  return gist(text ?? card?.title ?? words ?? '');
}
