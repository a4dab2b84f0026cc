import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Jeg ender med at svare på alt på personalemøderne.',
    tryOut: 'Jeg tæller til ti, inden jeg svarer.',
    seen: 'To svarede hinanden uden at se på mig.',
    noticed: 'En af de nye svarede først.',
    reflection: 'Stilheden var kortere, end jeg troede.',
    insight: 'Jeg tager ansvaret fra dem, når jeg svarer for hurtigt.',
  },
  en: {
    challenge: 'I end up answering everything in our team meetings.',
    tryOut: 'I count to ten before I answer.',
    seen: 'Two of them answered each other without looking at me.',
    noticed: 'One of the new ones answered first.',
    reflection: 'The silence was shorter than I thought.',
    insight: 'I take the responsibility from them when I answer too fast.',
  },
};

/** Has little time: answers what has to be answered, and goes on. */
export async function quick({ leader, watch, later, language }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me);
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.says(words.challenge);
  await me.presses('cycle.button.toPlan');
  await me.says(words.tryOut);
  await me.presses('cycle.button.onward');
  await me.choosesWeeks(2);
  await me.presses('cycle.button.onward');
  await later('2027-03-02T09:00');
  await me.presses({ label: '3' });
  await later('2027-03-08T15:00');
  await me.says(words.seen);
  await later('2027-03-11T09:00');
  await later('2027-03-15T09:00');
  await me.presses('cycle.tried.tried');
  await me.says(words.noticed);
  await me.says(words.reflection);
  await me.presses('cycle.button.onward');
  await me.presses({ label: '4' });
  await me.presses('cycle.button.skip');
  await me.presses({ label: '2' });
  await me.presses('cycle.button.onward');
  await me.says(words.insight);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.next.end');
  await me.opensHome();
}
