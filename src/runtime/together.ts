import { buttonsOf, type Card, cardsIn } from '../core/card.ts';
import type { OutboxRow } from '../core/ports.ts';

/** One of the messages that are one on the screen, as it is drawn now. */
export type Part = { row: OutboxRow; card: Card };

/** What one message holds at most, so that it stays something to be read, and within every platform's limits. */
const MOST = { cards: 3, actions: 20, blocks: 40 };

/** The card of all: the first above, the others below it, each with its own buttons. */
export function together(card: Card, others: Part[]): Card {
  return others.length > 0 ? { ...card, below: others.map((one) => one.card) } : card;
}

/**
 * Which of these may come in one message with the first, in their order: what is still to be said, as many as fit, and
 * of all of them only one that takes plain text, so that no answer is given to the wrong question.
 */
export function thatFit(first: Part, others: Part[]): Part[] {
  const taken: Part[] = [];
  for (const other of others) {
    const isSecondQuestion = other.row.asks && [first, ...taken].some(({ row }) => row.asks);
    if (other.card.closed || isSecondQuestion) continue;
    if (fits(together(first.card, [...taken, other]))) taken.push(other);
  }
  return taken;
}

function fits(card: Card): boolean {
  const cards = cardsIn(card);
  const sum = (count: (one: Card) => number) => cards.reduce((all, one) => all + count(one), 0);
  const blocks = sum(
    ({ title, body, actions }) => (title ? 1 : 0) + body.length + (actions.length > 0 ? 1 : 0),
  );
  return (
    cards.length <= MOST.cards &&
    buttonsOf(card).length <= MOST.actions &&
    blocks + cards.length - 1 <= MOST.blocks
  );
}
