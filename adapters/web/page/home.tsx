import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '../wire.ts';
import type { Acts } from './acts.ts';
import { CardView } from './card.tsx';
import { useTexts } from './language.ts';
import { PrivateMessage } from './message.tsx';

/** The person's own page with Lærke. */
export function Home({ state, acts }: { state: PageState; acts: Acts }) {
  const t = useTexts();
  const end = useRef<HTMLDivElement>(null);
  const answers = acts.privates.length;
  // an answer stands below all that Home says: whoever pressed would not see it
  useEffect(() => {
    if (answers > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [answers]);
  return (
    <section class="scroll home" aria-label={t.home}>
      {state.home ? (
        <CardView card={state.home} busy={acts.busy} press={(action) => acts.press(action)} />
      ) : (
        <p class="quiet">{t.homeEmpty}</p>
      )}
      {acts.privates.map((shown) => (
        <PrivateMessage key={shown.key} shown={shown} acts={acts} zone={state.zone} />
      ))}
      <div ref={end} />
    </section>
  );
}
