import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Jeg vil gerne kunne give besværlig feedback til min souschef.',
    tryOut: 'Jeg tager det op på vores gåtur onsdag.',
    why: 'Da vi gik dér, kunne jeg mærke, at det handlede om noget helt andet.',
    reflection: 'At det ikke er feedback, der mangler, men en aftale om roller.',
    learnt: 'Hun havde selv tænkt det samme.',
    insight: 'Spørg, før jeg retter.',
    next: 'Vi har ikke talt om, hvem af os der gør hvad.',
  },
  en: {
    challenge: 'I would like to be able to give my deputy awkward feedback.',
    tryOut: 'I bring it up on our walk on Wednesday.',
    why: 'As we walked I noticed that it was about something quite different.',
    reflection: 'It is not feedback that is missing but an understanding about roles.',
    learnt: 'She had thought the same.',
    insight: 'Ask before I correct.',
    next: 'We have never talked about which of us does what.',
  },
};

/** Drops the trial action on the day itself, and finds something else in it. */
export async function dropsIt({ leader, watch, later, language, isDanish }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me);
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.says(words.challenge);
  await me.presses('cycle.button.toPlan');
  await me.fills('cycle.button.wholeForm', {
    tryOut: words.tryOut,
    cueDay: '2027-03-03',
    lookBack: '2027-03-17',
  });
  await me.presses('cycle.button.onward');
  await later('2027-03-03T09:00');
  await me.presses({ label: '2' });
  await later('2027-03-03T15:00');
  await me.says(isDanish ? 'droppede det' : 'dropped it');
  await me.says(words.why);
  await me.says(words.reflection);
  await me.says(words.learnt);
  await me.presses('cycle.button.onward');
  await me.says(words.insight);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.next.new');
  await me.says(words.next);
}
