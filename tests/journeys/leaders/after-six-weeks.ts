import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Jeg får aldrig talt med dem på aftenholdet.',
    lighter: 'Når jeg selv tager en aften.',
    tryOut: 'Jeg møder en time senere hver tirsdag og bliver til vagtskiftet.',
    reflection: 'At tyve minutter er nok, når jeg ikke har jakken på.',
    insight: 'Vagtskiftet er mit bedste møde.',
  },
  en: {
    challenge: 'I never get to talk with the people on the evening shift.',
    lighter: 'When I take an evening myself.',
    tryOut: 'I come in an hour later every Tuesday and stay for the change of shift.',
    reflection: 'Twenty minutes are enough as long as I have not got my coat on.',
    insight: 'The change of shift is my best meeting.',
  },
};

/** Plans, goes silent, comes back after six weeks, finishes, takes everything along and asks to be forgotten. */
export async function afterSixWeeks({ leader, watch, later, language, isDanish, note }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me);
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.says(words.challenge);
  await me.says(words.lighter);
  await me.presses('cycle.button.toPlan');
  await me.says(words.tryOut);
  await me.presses('cycle.button.onward');
  await me.choosesWeeks(3);
  await me.presses('cycle.button.onward');
  await later('2027-03-22T09:00');
  await later('2027-04-12T09:00');
  await me.says('start');
  await me.presses('cycle.tried.tried');
  await me.presses('cycle.button.skip');
  await me.says(words.reflection);
  await me.presses('cycle.button.onward');
  await me.presses({ label: '4' });
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.onward');
  await me.says(words.insight);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.next.end');
  await me.says(isDanish ? 'eksport' : 'export');
  const [read] = await me.files();
  note(['````markdown', read?.text.trim() ?? '', '````'].join('\n'));
  await me.says(isDanish ? 'glem' : 'forget');
  await me.pressesAnswer('forget.title');
  await me.submits({ confirm: isDanish ? 'ja' : 'yes' });
  await me.submits({ confirm: isDanish ? 'Glem' : 'Forget' });
  await later('2027-04-12T10:00');
}
