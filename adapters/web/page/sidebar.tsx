import type { Language } from '../../../src/core/chat.ts';
import type { PagePerson, PageState } from '../wire.ts';
import type { Acts } from './acts.ts';
import { Avatar } from './avatar.tsx';
import { useDates, useTexts } from './language.ts';

type Props = {
  state: PageState;
  acts: Acts;
  become: (account: string) => void;
  setLanguage: (language: Language) => void;
};

export function Sidebar({ state, acts, become, setLanguage }: Props) {
  const t = useTexts();
  return (
    <aside class="sidebar">
      <header class="brand">
        <img src="/local/page/lark.svg" alt="" width="36" height="36" />
        <div>
          <h1>Lærke</h1>
          <p>{t.subtitle}</p>
        </div>
        <LanguageSwitch setLanguage={setLanguage} />
      </header>
      <nav class="people" aria-label={t.youAre}>
        <h2>{t.youAre}</h2>
        <ul>
          {state.people.map((person, index) => (
            <li key={person.account}>
              <Person person={person} index={index} state={state} become={become} />
            </li>
          ))}
        </ul>
      </nav>
      <TimePanel state={state} acts={acts} />
    </aside>
  );
}

type PersonProps = {
  person: PagePerson;
  index: number;
  state: PageState;
  become: (account: string) => void;
};

function Person({ person, index, state, become }: PersonProps) {
  const t = useTexts();
  const isMe = person.account === state.me;
  return (
    <button
      type="button"
      class="person"
      aria-current={isMe ? 'true' : undefined}
      onClick={() => become(person.account)}
    >
      <Avatar name={person.name} index={index} />
      <span class="who">
        <span class="name">{person.name}</span>
        <span class="title" lang={person.language}>
          {person.title}
        </span>
      </span>
      {person.unread > 0 && !isMe && <Unread count={person.unread} label={t.unread(person.unread)} />}
    </button>
  );
}

export function Unread({ count, label }: { count: number; label: string }) {
  return (
    <span class="unread">
      <span aria-hidden="true">{count}</span>
      <span class="sr-only">{label}</span>
    </span>
  );
}

function LanguageSwitch({ setLanguage }: Pick<Props, 'setLanguage'>) {
  const t = useTexts();
  return (
    <fieldset class="languages">
      <legend class="sr-only">{t.language}</legend>
      {(['da', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={t.code === language}
          aria-label={language === 'da' ? 'Dansk' : 'English'}
          onClick={() => setLanguage(language)}
        >
          {language}
        </button>
      ))}
    </fieldset>
  );
}

/** The moved time, and the two ways to move it. */
function TimePanel({ state, acts }: Pick<Props, 'state' | 'acts'>) {
  const t = useTexts();
  const dates = useDates(state.zone);
  return (
    <section class="time" aria-label={t.time}>
      <p class="now" aria-live="polite">
        <span class="label">{t.time}</span>
        <time dateTime={new Date(state.now).toISOString()}>
          <strong>{dates.day(state.now)}</strong> <span class="year">{dates.year(state.now)}, </span>
          {t.clock} {dates.time(state.now)}
        </time>
      </p>
      {state.canMoveTime && (
        <div class="moves">
          <button
            type="button"
            class="button"
            aria-disabled={acts.busy}
            onClick={() => acts.moveTime('next')}
          >
            {t.toNext}
          </button>
          <button type="button" class="button" aria-disabled={acts.busy} onClick={() => acts.moveTime('day')}>
            {t.nextDay}
          </button>
        </div>
      )}
    </section>
  );
}
