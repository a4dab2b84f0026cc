import type { Action, Block, Card } from '../../../src/core/card.ts';

type Props = { card: Card; busy: boolean; press: (action: Action) => void };

/** A card as Lærke means it; all of it is plain text. */
export function CardView({ card, busy, press }: Props) {
  return (
    <div class={card.closed ? 'card closed' : 'card'}>
      {card.title && <h3>{card.title}</h3>}
      {card.body.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      {card.actions.length > 0 && (
        <div class="actions">
          {card.actions.map((action) => (
            <button
              key={action.label}
              type="button"
              class={`button ${action.style ?? ''}`}
              disabled={busy}
              onClick={() => press(action)}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return <p>{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'note':
      return <p class="note">{block.text}</p>;
    case 'divider':
      return <hr />;
  }
}
