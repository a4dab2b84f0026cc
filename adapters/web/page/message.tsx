import type { PageMessage, PageState } from '../wire.ts';
import type { Acts, PrivateCard } from './acts.ts';
import { Avatar, LarkAvatar } from './avatar.tsx';
import { CardView } from './card.tsx';
import { useDates, useTexts } from './language.ts';

export type MessageProps = {
  message: PageMessage;
  state: PageState;
  acts: Acts;
  /** what it answers, in a few words */
  answers?: string;
  /** the same author just before: no need to say again who speaks */
  follows?: boolean;
  reply?: () => void;
};

export function Message({ message, state, acts, answers, follows, reply }: MessageProps) {
  const t = useTexts();
  const index = state.people.findIndex(({ account }) => account === message.author);
  const person = state.people[index];
  return (
    <article class={follows ? 'message follows' : 'message'}>
      {person ? <Avatar name={person.name} index={index} /> : <LarkAvatar />}
      <div class="content">
        <Byline name={person?.name ?? 'Lærke'} at={message.at} zone={state.zone} reply={reply} />
        {answers && (
          <p class="answers">
            {t.answerTo}: {answers}
          </p>
        )}
        {message.text && <p class="said">{message.text}</p>}
        {message.card && (
          <CardView card={message.card} busy={acts.busy} press={(action) => acts.press(action, message.id)} />
        )}
      </div>
    </article>
  );
}

type BylineProps = { name: string; at: number; zone: string; reply?: (() => void) | undefined };

function Byline({ name, at, zone, reply }: BylineProps) {
  const t = useTexts();
  return (
    <header class="byline">
      <strong>{name}</strong>
      <Time at={at} zone={zone} />
      {reply && (
        <button type="button" class="reply" onClick={reply}>
          {t.reply}
        </button>
      )}
    </header>
  );
}

function Time({ at, zone }: { at: number; zone: string }) {
  return <time dateTime={new Date(at).toISOString()}>{useDates(zone).time(at)}</time>;
}

/** A card for one pair of eyes. It has done its work once one of its buttons was pressed. */
export function PrivateMessage({ shown, acts, zone }: { shown: PrivateCard; acts: Acts; zone: string }) {
  const t = useTexts();
  const hide = () => acts.hide(shown.key);
  return (
    <article class="message private">
      <LarkAvatar />
      <div class="content">
        <header class="byline">
          <strong>Lærke</strong>
          <Time at={shown.at} zone={zone} />
          {shown.place !== 'dm' && <span>{t.onlyYou}</span>}
          <button type="button" class="hide" onClick={hide}>
            {t.hide}
          </button>
        </header>
        {shown.said && (
          <p class="answers">
            {t.youWrote}: {shown.said}
          </p>
        )}
        <CardView
          card={shown.card}
          busy={acts.busy}
          press={(action) => acts.press(action, undefined, hide)}
        />
      </div>
    </article>
  );
}
