import type { Action, Block, Button, Card, Picture } from '../../../src/core/card.ts';
import { Menu } from './menu.tsx';

/** `picturesAt`: where the card's pictures are drawn; without it their words stand in their place. */
type Props = { card: Card; picturesAt?: string; busy: boolean; press: (button: Button) => void };

/** A card as Lærke means it, and what stands below it in the same message; all of it is plain text. */
export function CardView({ card, picturesAt, ...shared }: Props) {
  const cards = [card, ...(card.below ?? [])];
  const pictures = cards.flatMap(({ body }) => body.filter((block) => block.type === 'picture'));
  const addressOf = (picture: Picture) => picturesAt && `${picturesAt}/${pictures.indexOf(picture)}.png`;
  return (
    <>
      {cards.map((one, index) => (
        <OneCard key={index} card={one} addressOf={addressOf} {...shared} />
      ))}
    </>
  );
}

type AddressOf = (picture: Picture) => string | undefined;

function OneCard({ card, addressOf, busy, press }: Omit<Props, 'picturesAt'> & { addressOf: AddressOf }) {
  return (
    <div class={lookOf(card)}>
      {card.title && <h3>{card.title}</h3>}
      {card.body.map((block, index) => (
        <BlockView key={index} block={block} addressOf={addressOf} />
      ))}
      {card.actions.length > 0 && <Actions actions={card.actions} busy={busy} press={press} />}
    </div>
  );
}

/** A question that was answered steps back; a mere remark needs no frame around it. */
function lookOf({ title, body, actions, closed }: Card): string {
  if (closed) return 'card closed';
  const isRemark = !title && actions.length === 0 && body.every(({ type }) => type === 'note');
  return isRemark ? 'card remark' : 'card';
}

/** The scores of a scale side by side, choices that take a whole phrase one below the other, the rest in a row. */
function Actions({ actions, ...shared }: Omit<Props, 'card'> & { actions: Action[] }) {
  const scores = actions.filter(isScore);
  const phrases = actions.filter(isPhrase);
  const rest = actions.filter((action) => !isScore(action) && (phrases.length < 2 || !isPhrase(action)));
  return (
    <div class="actions">
      {scores.length > 0 && <Buttons look="scores" actions={scores} {...shared} />}
      {phrases.length > 1 && <Buttons look="phrases" actions={phrases} {...shared} />}
      {rest.length > 0 && <Buttons look="row" actions={rest} {...shared} />}
    </div>
  );
}

const isScore = ({ label }: Action) => /^\d$/.test(label);
const isPhrase = ({ kind, label }: Action) => kind !== 'menu' && label.length > 24;

function Buttons({ look, actions, busy, press }: Omit<Props, 'card'> & { look: string; actions: Action[] }) {
  return (
    <div class={look}>
      {actions.map((action) =>
        action.kind === 'menu' ? (
          <Menu
            key={action.label}
            look="button"
            choices={action.options.map((option) => ({ label: option.label, act: () => press(option) }))}
          >
            {action.label} <span aria-hidden="true">▾</span>
          </Menu>
        ) : (
          <button
            key={action.label}
            type="button"
            class={`button ${action.style ?? ''}`}
            aria-disabled={busy}
            onClick={() => press(action)}
          >
            {action.label}
          </button>
        ),
      )}
    </div>
  );
}

function BlockView({ block, addressOf }: { block: Block; addressOf: AddressOf }) {
  switch (block.type) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return <p>{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'note':
      return <p class="note">{block.text}</p>;
    case 'bar':
      return <Bar {...block} />;
    case 'picture':
      return <PictureView picture={block} address={addressOf(block)} />;
    case 'divider':
      return <hr />;
  }
}

function PictureView({ picture: { alt }, address }: { picture: Picture; address: string | undefined }) {
  return address ? <img class="picture" src={address} alt={alt} /> : <p>{alt}</p>;
}

/**
 * Label and number say it all to who sees no bar. Its length is an attribute: a style of its own would be stopped by
 * the security policy.
 */
function Bar({ label, value, of }: Extract<Block, { type: 'bar' }>) {
  return (
    <p class="bar">
      <span>{label}</span>{' '}
      <span class="number">
        {value}/{of}
      </span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={of === 0 ? 0 : (100 * value) / of} />
      </svg>
    </p>
  );
}
