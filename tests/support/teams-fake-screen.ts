import { writtenMenu } from '../contracts/adapter-harness.ts';
import type { FakeAction, FakeCard, FakeElement, FakeInput } from './teams-fake-cards.ts';
import type { FakeMessage } from './teams-fake-state.ts';

/** Something to press, an option of a menu too. */
export type FakeButton = { label: string; action: Exclude<FakeAction, { type: 'Action.ShowCard' }> };

/** What somebody sees of a card: texts from top to bottom. */
export function textOn(card: FakeCard): string {
  return elementsOf(card).flatMap(linesOf).join('\n');
}

/** What a message says, words and card. */
export function wordsOn({ text, card }: Pick<FakeMessage, 'text' | 'card'>): string {
  return [...(text ? [text] : []), ...(card ? [textOn(card)] : [])].join('\n');
}

/** How a person's words travel in HTML: line breaks and links as elements, the rest escaped. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
    .replaceAll(/https?:\/\/\S+/g, (url) => `<a href="${url}" title="${url}">${url}</a>`);
}

export function buttonsOn(card: FakeCard): FakeButton[] {
  return actionsOn(card).flatMap((action): FakeButton[] =>
    action.type === 'Action.ShowCard'
      ? optionsOf(action).map((option) => ({ label: option.title, action: option }))
      : [{ label: action.title, action }],
  );
}

/** The buttons as one would write them down, a menu as one of them. */
export function writtenButtonsOn(card: FakeCard): string[] {
  return actionsOn(card).map((action) =>
    action.type === 'Action.ShowCard'
      ? writtenMenu(
          action.title,
          optionsOf(action).map(({ title }) => title),
        )
      : action.title,
  );
}

/** The card as one would write it down: quotations in quotation marks, remarks in italics. */
export function writtenOn(card: FakeCard): string {
  return elementsOf(card)
    .flatMap((element) => writtenIn(element))
    .join('\n');
}

export function inputsOn(card: FakeCard): FakeInput[] {
  return flat(elementsOf(card)).filter((element) => element.type.startsWith('Input.')) as FakeInput[];
}

/** What a form says is wrong, by input name: what stands in the blocks that are called `error.NAME`. */
export function errorsOn(card: FakeCard): Record<string, string> {
  const wrong = flat(elementsOf(card)).filter(({ id }) => id?.startsWith('error.'));
  return Object.fromEntries(
    wrong.map((element) => [String(element.id).slice('error.'.length), linesOf(element).join('\n')]),
  );
}

const elementsOf = ({ body }: FakeCard): FakeElement[] => body;

function actionsOn(card: FakeCard): FakeAction[] {
  const inBody = flat(elementsOf(card)).flatMap((element): FakeAction[] =>
    element.type === 'ActionSet' ? element.actions : [],
  );
  return [...inBody, ...(card.actions ?? [])];
}

const optionsOf = ({ card }: Extract<FakeAction, { type: 'Action.ShowCard' }>) =>
  card.body.flatMap(({ actions }) => actions);

function flat(elements: FakeElement[]): FakeElement[] {
  return elements.flatMap((element) => (element.type === 'Container' ? flat(element.items) : [element]));
}

function linesOf(element: FakeElement): string[] {
  switch (element.type) {
    case 'RichTextBlock':
      return [element.inlines.map(({ text }) => text).join('')];
    case 'Container':
      return (element.items as FakeElement[]).flatMap(linesOf);
    case 'Image':
      return [element.altText];
    case 'ActionSet':
      return [];
    default:
      return [element.label];
  }
}

/** Bold is a heading, pale is a note, and what stands on a ground of its own is a person's own words. */
function writtenIn(element: FakeElement, isQuote = false): string[] {
  if (element.type === 'Container') {
    return (element.items as FakeElement[]).flatMap((item) =>
      writtenIn(item, isQuote || element.style === 'emphasis'),
    );
  }
  const text = linesOf(element).join('\n');
  if (element.type !== 'RichTextBlock') return text === '' ? [] : [text];
  if (element.inlines.every(({ weight }) => weight === 'Bolder')) return [`**${text}**`];
  if (isQuote) return [`"${text}"`];
  if (element.inlines.every(({ isSubtle }) => isSubtle)) return [`*${text}*`];
  return [text.replace(/\n[▰▱]+ (\d+\/\d+)$/, ': $1')];
}
