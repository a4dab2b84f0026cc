import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    yes: 'start',
    challenge: ['jeg har svært ved at få delegeret', 'især opgaver jeg selv kan li', 'fx budgettet'],
    baseline: ['i går lavede jeg budgettet færdigt kl 22', 'selv om min afdelingsleder havde tilbudt det'],
    other: 'hun vil sige at jeg ikke stoler på hende',
    assumption: 'det går hurtigere når jeg gør det. det passer bare ikke',
    tryOut: ['hun tager marts regnskabet', 'og jeg ser det først når det er sendt'],
    build: 'da jeg var på barsel gik det fint',
    value: 'at jeg kan gå hjem',
    signs: 'hun spørger andre end mig\nder er ro i min mave',
    method: 'jeg spørger hende fredag',
    prediction: 'jeg kommer til at kigge',
    whenThen: 'når hun sender det så skriver jeg bare tak',
    cueDay: 'fredag',
    lookBack: 'om to uger',
    think: 'at jeg er en flaskehals',
    doing: 'laver det selv',
    score: '5',
    together: 'min afdelingsleder',
    barriers: 'mig selv',
    help: 'ikke noget lige nu',
    watch: 'hvor tit jeg åbner mappen',
    star: 'vi tager fem minutter om fredagen',
    tried: 'prøvede det',
    seen: ['hun havde fundet en fejl jeg har lavet i tre år', 'hun grinede da hun sagde det'],
    thanks: 'tak for nu',
    word: 'hjælp',
  },
  en: {
    yes: 'start',
    challenge: ['i find it hard to delegate', 'above all things i like doing', 'the budget for instance'],
    baseline: ['last night i finished the budget at ten', 'though my head of section had offered'],
    other: "she would say i don't trust her",
    assumption: "it's faster when i do it. only that isn't true",
    tryOut: ['she does the march accounts', 'and i see them once they are sent'],
    build: 'when i was on leave it went fine',
    value: 'that i can go home',
    signs: 'she asks others than me\nmy stomach is calm',
    method: "i'll ask her on friday",
    prediction: 'i will end up looking',
    whenThen: 'when she sends it i will just write thanks',
    cueDay: 'friday',
    lookBack: 'in two weeks',
    think: "that i'm a bottleneck",
    doing: 'do it myself',
    score: '5',
    together: 'my head of section',
    barriers: 'me',
    help: 'nothing right now',
    watch: 'how often i open the folder',
    star: 'we take five minutes on fridays',
    tried: 'tried it',
    seen: ['she had found a mistake i have made for three years', 'she laughed when she said it'],
    thanks: 'thanks for now',
    word: 'help',
  },
};

/** Never presses a button that a reply can replace, and writes a thought in several messages. */
export async function inBursts({ leader, watch, later, language }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me);
  await me.presses('network.invitation.yes');
  await me.says(words.yes);
  await me.burst(words.challenge);
  await me.burst(words.baseline);
  await me.says(words.other);
  await me.says(words.assumption);
  await me.burst(words.tryOut);
  for (const step of [
    'build',
    'value',
    'signs',
    'method',
    'prediction',
    'whenThen',
    'cueDay',
    'lookBack',
  ] as const)
    await me.says(words[step]);
  for (const step of ['think', 'doing', 'score', 'together', 'barriers', 'help', 'watch', 'star'] as const)
    await me.says(words[step]);
  await later('2027-03-05T09:00');
  await later('2027-03-05T15:00');
  await me.says(words.tried);
  await me.burst(words.seen);
  await me.says(words.thanks);
  await later('2027-03-15T09:00');
  await me.says(words.word);
  await me.pressesAnswer('help.withOther');
}
