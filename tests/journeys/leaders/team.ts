import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Vi tre ledere siger hver sit, når personalet spørger om omlægningen.',
    tryOut: 'Vi skriver ét fælles svar mandag morgen og holder os til det i en uge.',
    think: 'Det er pinligt, når de spiller os ud mod hinanden.',
    doing: 'Jeg svarer selv og håber.',
    mateThinks: 'Jeg synes mest, det er træls for personalet.',
    reflection: 'At vi faktisk var enige, men brugte hver vores ord.',
    insight: 'Ét svar er mere værd end tre gode.',
  },
  en: {
    challenge: 'The three of us leaders say different things when staff ask about the reorganisation.',
    tryOut: 'We write one shared answer on Monday morning and stick to it for a week.',
    think: 'It is embarrassing when they play us off against each other.',
    doing: 'I answer by myself and hope for the best.',
    mateThinks: 'Det er mest træls for personalet.',
    reflection: 'We did agree, but each of us used our own words.',
    insight: 'One answer is worth more than three good ones.',
  },
};

/** Three leaders share one trial action: one holds the pen, each evaluates alone, and one of them objects once. */
export async function team({ leader, watch, later, person, isDanish, language }: Telling) {
  const words = WORDS[language];
  const me = leader();
  const jonas = person('Jonas');
  const third = person(isDanish ? 'Emily' : 'Mette');
  for (const one of [jonas, third]) {
    await one.presses('network.invitation.yes');
  }
  watch(me, jonas, third, 'channel');
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.fills('cycle.button.team', { people: [jonas.account, third.account] }, 'cycle.team.submit');
  await later('2027-03-01T09:30');
  await jonas.presses('cycle.team.yes');
  await third.presses('cycle.team.no');
  await me.says(words.challenge);
  await me.presses('cycle.button.toPlan');
  await me.says(words.tryOut);
  await me.presses('cycle.button.onward');
  await me.choosesWeeks(1);
  await me.says(words.think);
  await me.says(words.doing);
  await me.presses({ label: '4' });
  await me.presses('cycle.button.onward');
  await later('2027-03-01T10:00');
  await jonas.says(words.mateThinks);
  await jonas.presses('cycle.button.skip');
  await jonas.presses({ label: '3' });
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');
  await later('2027-03-01T14:00');
  await jonas.presses('cycle.veto.button');
  await later('2027-03-02T09:00');
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');
  await later('2027-03-03T12:30');
  await later('2027-03-08T09:00');
  await me.presses('cycle.tried.tried');
  await me.presses('cycle.button.skip');
  await me.says(words.reflection);
  await me.presses('cycle.button.onward');
  await me.presses({ label: '4' });
  await me.presses('cycle.button.skip');
  await me.presses({ label: '2' });
  await me.presses('cycle.button.onward');
  await me.says(words.insight);
  await me.presses('cycle.button.skip');
  await me.presses('cycle.next.end');
  await jonas.presses('cycle.button.onward');
  await jonas.presses({ label: '2' });
  await jonas.says('Jeg holdt ikke altid fast selv.');
  await jonas.presses('cycle.button.onward');
}
