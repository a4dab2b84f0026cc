import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'De gider ikke tage ansvar for vagtplanen, og så ender det hos mig.',
    more: 'Så laver jeg den selv søndag aften.',
    tryOut: 'Vi laver hele vagtplanen om i fællesskab.',
    whenThen: 'Når planen hænger fredag, så vil jeg lade være med at rette i den.',
    smaller: 'Jeg lader fredagens huller stå til mandag.',
    hard: 'Jeg sover ikke om natten længere og græder i bilen på vej på arbejde.',
    seen: 'Mandag var to af hullerne lukket.',
    reflection: 'At de gerne vil, når jeg ikke når det først.',
    insight: 'Et hul i planen er også en invitation.',
  },
  en: {
    challenge: "They can't be bothered to take responsibility for the rota, so it ends with me.",
    more: 'Then I make it myself on Sunday evening.',
    tryOut: 'We redo the whole rota together.',
    whenThen: 'When the rota goes up on Friday, I will leave it alone.',
    smaller: "I leave Friday's gaps until Monday.",
    hard: "I don't sleep at night any more and cry in the car on my way to work.",
    seen: 'On Monday two of the gaps were filled.',
    reflection: 'They want to, as long as I do not get there first.',
    insight: 'A gap in the rota is also an invitation.',
  },
};

/** Gets stuck, asks for help, puts it away, has a hard time, makes it smaller, and gets there. */
export async function stuck({ leader, watch, later, language }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me);
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.presses('cycle.button.help');
  await me.presses('cycle.button.rung.example');
  await me.says(words.challenge);
  await me.says(words.more);
  await me.presses('cycle.button.toPlan');
  await me.presses('cycle.button.help');
  await me.presses('cycle.button.rung.borrow');
  await me.presses('cycle.button.rung.smaller');
  await me.presses('cycle.button.park');
  await later('2027-03-15T09:00');
  await me.presses('cycle.button.takeUp');
  await me.says(words.tryOut);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.says(words.whenThen);
  await me.says(language === 'da' ? 'fredag' : 'Friday');
  await me.says(language === 'da' ? '31. marts' : '31 March');
  await me.presses('cycle.button.onward');
  await later('2027-03-19T09:00');
  await me.presses({ label: '5' });
  await later('2027-03-19T15:00');
  await me.presses('cycle.tried.notYet');
  await me.fills('cycle.button.smaller', { answer: words.smaller });
  await me.says(words.hard);
  await later('2027-03-22T09:00');
  await me.says('start');
  await me.presses('cycle.button.takeUp');
  await me.says('24/3');
  await later('2027-03-24T15:00');
  await me.presses('cycle.tried.changed');
  await me.presses('cycle.button.skip');
  await later('2027-03-31T09:00');
  await me.says(words.seen);
  await me.says(words.reflection);
  await me.presses('cycle.button.onward');
  await me.presses({ label: '3' });
  await me.presses('cycle.button.skip');
  await me.presses({ label: '4' });
  await me.presses('cycle.button.onward');
  await me.says(words.insight);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.next.adjust');
}
