import type { PageMessage, PageState } from '../wire.ts';
import type { Acts, PrivateCard } from './acts.ts';
import { Avatar, LarkAvatar } from './avatar.tsx';
import { CardView } from './card.tsx';
import { Files } from './files.tsx';
import { gistOf } from './gist.ts';
import { useDates, useTexts } from './language.ts';
import { type Choice, Menu } from './menu.tsx';

export type MessageProps = {
  message: PageMessage;
  state: PageState;
  acts: Acts;
  /** what it answers, in a few words */
  answers?: string;
  /** the same author just before: no need to say again who speaks */
  follows?: boolean;
  /** it stands in a conversation with Lærke */
  isDirect: boolean;
};

export function Message({ message, state, acts, answers, follows, isDirect }: MessageProps) {
  const t = useTexts();
  const { id, text, card, edited } = message;
  const index = state.people.findIndex(({ account }) => account === message.author);
  const person = state.people[index];
  return (
    <article class={follows ? 'message follows' : 'message'}>
      {person ? <Avatar name={person.name} index={index} /> : <LarkAvatar />}
      <div class="content">
        <header class="byline">
          <strong>{person?.name ?? 'Lærke'}</strong>
          <Time at={message.at} zone={state.zone} />
        </header>
        {answers && (
          <p class="answers">
            {t.answerTo}: {answers}
          </p>
        )}
        {text && (
          <p class="said">
            {text} {edited && <span class="edited">({t.edited})</span>}
          </p>
        )}
        {card && (
          <CardView
            card={card}
            picturesAt={`/local/picture/${id}`}
            busy={acts.busy}
            press={(action) => acts.press(action, { message: id })}
          />
        )}
      </div>
      <Tools message={message} me={state.me} acts={acts} isDirect={isDirect} />
    </article>
  );
}

type ToolsProps = { message: PageMessage; me: string; acts: Acts; isDirect: boolean };

/** What can be done with a message: beside it where one can point at it, and all of it in its menu. */
function Tools({ message, me, acts, isDirect }: ToolsProps) {
  const t = useTexts();
  const { id, text, author } = message;
  const target = { account: me, id, text: gistOf(message) };
  const reply = () => acts.replyTo(target);
  const canReply = isDirect && author !== me;
  const own: Choice[] = [
    { label: t.edit, act: () => acts.startEditing({ ...target, text: text ?? '' }) },
    { label: t.delete, act: () => acts.wantDeleted(target), look: 'danger' },
  ];
  return (
    <div class="tools">
      {canReply && (
        <button type="button" class="tool reply" onClick={reply}>
          {t.reply}
        </button>
      )}
      <Menu
        look="tool more"
        label={t.more}
        choices={[
          ...(canReply ? [{ label: t.reply, act: reply, look: 'touch' as const }] : []),
          { label: t.keepObservation, act: () => acts.keep(id, 'observation') },
          { label: t.keepStarMoment, act: () => acts.keep(id, 'starMoment') },
          ...(author === me ? own : []),
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
    </div>
  );
}

function Time({ at, zone }: { at: number; zone: string }) {
  return <time dateTime={new Date(at).toISOString()}>{useDates(zone).time(at)}</time>;
}

/** A card or files for one pair of eyes. */
export function PrivateMessage({ shown, acts, zone }: { shown: PrivateCard; acts: Acts; zone: string }) {
  const t = useTexts();
  const { key, card, files } = shown;
  return (
    <article class="message private">
      <LarkAvatar />
      <div class="content">
        <header class="byline">
          <strong>Lærke</strong>
          <Time at={shown.at} zone={zone} />
          {shown.place !== 'dm' && <span>{t.onlyYou}</span>}
          <button type="button" class="hide" onClick={() => acts.hide(key)}>
            {t.hide}
          </button>
        </header>
        {shown.said && (
          <p class="answers">
            {t.youWrote}: {shown.said}
          </p>
        )}
        {card && (
          <CardView card={card} busy={acts.busy} press={(action) => acts.press(action, { card: key })} />
        )}
        {files && <Files files={files} />}
      </div>
    </article>
  );
}
