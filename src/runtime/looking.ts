import type { Card } from '../core/card.ts';
import type { MessageRef, Reply } from '../core/chat.ts';
import type { StandingCard, Store } from '../core/ports.ts';
import type { Asked } from './asked.ts';
import type { Render } from './render.ts';

type Parts = { store: Store; render: Render };

/** How a message reads by now, for platforms that ask for it when it comes into sight (docs/architecture.md). */
export function createLooking({ store, render }: Parts) {
  async function cardOf(space: string, { run: id, view, to, superseded }: StandingCard): Promise<Card[]> {
    const run = await store.runs.get(space, id);
    if (!run) return [];
    const card = await render.card(run, view, to);
    return [superseded ? { ...card, actions: [], closed: true } : card];
  }

  /** Nobody is shown what was said to somebody else. */
  return async function looked({ space, person }: Asked, message: MessageRef): Promise<Reply> {
    const standing = await store.ledger.standsAt(space.id, message);
    const theirs = standing.filter(({ to }) => 'network' in to || to.person === person.id);
    const cards = await Promise.all(theirs.map((one) => cardOf(space.id, one)));
    const [first, ...below] = cards.flat();
    return first ? { pressed: below.length > 0 ? { ...first, below } : first } : {};
  };
}
