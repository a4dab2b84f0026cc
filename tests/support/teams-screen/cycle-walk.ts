import { WORDS } from '../../journeys/whole-cycle.ts';
import { type Desk, until } from './desk.ts';
import type { Screen } from './screen.ts';

/** From the invitation to the plan, answered in the chat, in dialogs and with buttons in turn. */
export async function planTrialAction({ house, screen, picture }: Desk): Promise<void> {
  const { become, click, fill, write, sees } = screen;
  await become(house.stage.leaders[0]);
  await sees('Hej Mette. Jeg er Lærke, en chatbot.');
  await picture('welcome');
  await click('Ja, jeg er med');
  await click('Begynd');
  await sees('Hvilken ledelsesudfordring vil du gerne blive klogere på?');
  await write(WORDS.challenge);
  await sees('Gemt under Udfordring. Jeg viser det ikke til nogen.');
  await picture('question');
  await click('Skriv i et større felt', 'Hvordan ser det ud i dag?');
  await fill('Hvordan ser det ud i dag?', WORDS.baseline);
  await click('Gem');
  await click('Videre til planen');
  await sees('Hvad vil du prøve?');
  await write(WORDS.tryOut);
  await skip(screen, 'Hvornår har noget lignende', 'Hvad vil det betyde', 'når det begynder at virke');
  await skip(screen, 'Hvordan finder du ud af');
  await click('Skriv i et større felt', 'Hvad tror du, der sker?');
  await fill('Hvad tror du, der sker?', WORDS.prediction);
  await click('Gem');
  await write(WORDS.whenThen);
  await skip(screen, 'Hvilken dag bliver det?');
  await chooseTheDay(screen);
  await skip(screen, 'Hvad tænker du om udfordringen', 'Hvad gør du ved udfordringen i dag?');
  await click('4', 'Hvor meget udfordrer det');
  await sees('Du svarede 4.');
  await skip(
    screen,
    'Hvem gør du det sammen med',
    'Hvad kan komme i vejen',
    'Hvad kunne du bruge hjælp til?',
  );
  await write(WORDS.watch);
  await skip(screen, 'Hvem kan hjælpe dig med at få øje på stjernestunder?');
  await sees('Din prøvehandling');
  await sees('Netværket ser den kun, hvis du deler den.');
  await picture('plan');
}

async function skip({ click }: Screen, ...questions: string[]): Promise<void> {
  for (const question of questions) await click('Spring over', question);
}

async function chooseTheDay({ click, fill, sees }: Screen): Promise<void> {
  await click('En anden dag', 'Hvornår skal vi kigge tilbage');
  await fill(/Hvornår skal vi kigge tilbage/, '2027-02-22');
  await click('Gem');
  await sees('Dagen skal ligge forude. Vælg i morgen eller senere.');
  await fill(/Hvornår skal vi kigge tilbage/, '2027-03-22');
  await click('Gem');
  await sees('Vi kigger tilbage mandag den 22. marts.');
}

/** Shared, tried out and noted, with the reminders on the way. */
export async function tryItOut(desk: Desk): Promise<void> {
  const { house, screen, picture } = desk;
  const { become, open, click, fill, sees } = screen;
  await click('Del med netværket');
  await sees('Sådan kommer det til at stå i kanalen hos Netværk Nord');
  await click('Del');
  await sees('Du har delt den med Netværk Nord.');
  await open('netvaerk-nord');
  await sees('Mette vil prøve:');
  await become(house.stage.leaders[0]);
  await click('Notér noget');
  await fill('Hvad så eller hørte du?', '  ');
  await click('Gem');
  await sees('Der står ikke noget endnu. Skriv et par ord.');
  await picture('form');
  await fill('Hvad så eller hørte du?', WORDS.note);
  await click('Gem');
  await sees('Gemt under Observation.');
  await until(desk, '2027-03-08T14:30:00+01:00');
  await sees('Én ting, du så eller hørte i ugens løb?');
  await until(desk, '2027-03-18T08:30:00+01:00');
  await sees('Mandag den 22. marts kigger vi tilbage på det, du prøver:');
  await click('Senere');
  await sees('Vælg tidspunkt');
  await picture('menu');
}

/** Looked back on, and what was learnt is shared. */
export async function lookBack(desk: Desk): Promise<void> {
  const { click, fill, write, sees } = desk.screen;
  await until(desk, '2027-03-22T08:30:00+01:00');
  await click('Prøvede det', 'Hvordan gik det?');
  await sees('Du har prøvet det.');
  await write(WORDS.noticed);
  await click('Skriv i et større felt', 'Hvad sidder du tilbage med?');
  await fill(/Hvad sidder du tilbage med/, WORDS.reflection);
  await click('Gem');
  await skip(desk.screen, 'Hvad gjorde det ved din måde at lede på?');
  await sees('Inden du gik i gang, skrev du:');
  await sees(WORDS.prediction);
  await write(WORDS.outcome);
  await click('Spring resten over', 'Hvad ved du nu');
  await click('5', 'Hvor meget støtter prøvehandlingen');
  await skip(desk.screen, 'Hvad af det, du selv gjorde, betød mest?');
  await click('2', 'Det spurgte jeg også om, før du gik i gang');
  await click('Spring resten over', 'Hvad bygger du din vurdering på?');
  await write(WORDS.insight);
  await skip(desk.screen, 'Hvad holder det på sporet');
  await click('Justér', 'Hvordan vil du gå videre?');
  await sees('Så er du hele vejen rundt');
  await click('Del det, du tager med');
  await click('Del');
}

/** The next time round begins with what the last one taught. */
export async function goRoundAgain({ screen, picture }: Desk): Promise<void> {
  const { click, write, sees } = screen;
  await sees('Hvordan ser det ud i dag?');
  await write('Nu siger de det selv');
  await sees('Sidst prøvede du:');
  await click('Behold det');
  await sees('Hvad fra sidst vil du bygge videre på?');
  await write('hjem');
  await click('Nej, hjem');
  await sees('Hej Mette');
  await sees('Hvem ser hvad?');
  await picture('home');
}
