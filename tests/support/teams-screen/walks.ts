import { WORDS } from '../../journeys/whole-cycle.ts';
import { said } from '../said.ts';
import { openOnTeams } from '../stages.ts';
import type { Theme } from './host-config.ts';
import { openScreen, type Screen } from './screen.ts';

/** Lærke on Teams, a screen with a keyboard, and somebody who may take pictures of what stands there. */
export type Desk = {
  house: Awaited<ReturnType<typeof openOnTeams>>;
  screen: Screen;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
};

export async function openDesk(theme?: Theme, picture?: (screen: Screen, name: string) => Promise<void>) {
  const house = await openOnTeams('2027-03-01T08:00:00+01:00');
  const screen = await openScreen(house, theme);
  const desk: Desk = {
    house,
    screen,
    picture: async (name) => picture?.(screen, name),
    async close() {
      await screen.close();
      await house.close();
    },
  };
  return desk;
}

/** Time goes by, and Teams shows what has come meanwhile. */
async function until({ house, screen }: Desk, moment: string): Promise<void> {
  await house.until(moment);
  await screen.look();
}

/** Karen sets the network up in its channel, where her words open no dialog, but bring a button that does. */
export async function setUpNetwork({ house, screen }: Desk): Promise<void> {
  const { become, open, write, click, fill, sees } = screen;
  await become(house.stage.facilitator);
  await sees('Hej Karen');
  await open('netvaerk-nord');
  await write('@Lærke netværk');
  await become(house.stage.facilitator);
  await click('Sæt et netværk op');
  await fill('Netværkets navn', '');
  await click('Opret og invitér');
  await sees('Her mangler der noget.');
  await fill('Netværkets navn', 'Netværk Nord');
  await click('Opret og invitér');
  await sees('Netværk Nord er sat op.');
  await click('Luk');
}

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

/** Three who have said yes are called together in the channel, and one of them is the first to say that it suits. */
export async function beginRound(desk: Desk): Promise<void> {
  const { house, screen } = desk;
  const { become, open, click, tick, write, sees } = screen;
  const { facilitator, leaders } = house.stage;
  const [mette, jonas, emily] = leaders;
  await setUpNetwork(desk);
  await house.press(mette, 'Ja, jeg er med');
  await house.press(jonas, 'Ja, jeg er med');
  await house.press(emily, said('en', 'network.invitation.yes'));
  await house.until('2027-03-11T09:00:00+01:00');
  await open('netvaerk-nord');
  await write('@Lærke runde');
  await become(facilitator);
  await click('Start en refleksion');
  await tick('Nu, mens vi er samlet');
  await tick('En runde');
  await tick('Kun spørgsmål');
  await click('Foreslå roller');
  await sees('Jeg har foreslået hver af dem en rolle.');
  await click('Luk');
  await sees('Jeg har foreslået roller til 3 personer:');
  await become(mette);
  await click('Det passer mig');
  await sees('Godt, jeg har noteret, at det passer dig.');
  await become(facilitator);
  await sees('1 af 3 har sagt, at det passer dem.');
  await click('Begynd');
  await sees('Nu: Rammen');
}

/** Karen goes from step to step, Mette presents; Jonas and Emily say their part in the thread meanwhile. */
export async function holdRound(desk: Desk): Promise<void> {
  const { house, screen, picture } = desk;
  const { open, click, fill, sees } = screen;
  const [, jonas, emily] = house.stage.leaders;
  const inThread = async (account: string, label: string, values: Record<string, string>) => {
    await house.press(account, label, 'channel');
    await house.submit(account, values);
  };
  await presenting(
    desk,
    'Sæt rammen',
    [/^Hvad vil du gerne have ud af/, ROUND.wish],
    [/^Hvad har du prøvet/, ROUND.tried],
  );
  await onward(desk, 'Støttende interview');
  await inThread(jonas, 'Spørg eller svar', { text: ROUND.asked, insisted: 'no' });
  await presenting(desk, 'Spørg eller svar', [/^Dit spørgsmål eller svar/, ROUND.answered]);
  await picture('round');
  await onward(desk, 'Udfordrende refleksioner');
  await inThread(emily, 'Del en refleksion', { text: ROUND.reflected, insisted: 'yes' });
  await onward(desk, 'Ny læring og handling');
  await presenting(
    desk,
    'Sig, hvad du tager med',
    [/^Hvad lagde du mærke til/, ROUND.learnt],
    [/^Hvad gør du nu/, ROUND.action],
  );
  await onward(desk, 'Mønstre');
  await inThread(jonas, 'Læg et mønster frem', { text: ROUND.pattern });
  await onward(desk, 'Beslutninger');
  await onward(desk, 'opsummeringen');
  await click('Skriv opsummeringen');
  await fill('Hvad handlede det om?', ROUND.themes);
  await click('Bed om godkendelse');
  await screen.become(house.stage.leaders[0]);
  await click('Godkend', 'Dine linjer i opsummeringen');
  await open('netvaerk-nord');
  await sees('Fra vores refleksionsrunde torsdag den 11. marts');
}

const ROUND = {
  wish: 'Andre øjne på, hvorfor jeg altid ender med at svare først.',
  tried: 'Jeg har spurgt teamet, før jeg selv sagde noget.',
  asked: 'Hvad gjorde du, da de kiggede på dig?',
  answered: 'Jeg talte til tre og så ned i mine papirer.',
  reflected: 'Jeg undrer mig over, hvem stilheden er svær for.',
  learnt: 'Stilheden er sværest for mig selv.',
  action: 'På mandag venter jeg, til to har talt.',
  pattern: 'Vi fylder pauserne ud, fordi vi selv bliver urolige.',
  themes: 'Hvad der sker, når vi holder igen.',
};

async function onward({ house, screen }: Desk, step: string): Promise<void> {
  await screen.become(house.stage.facilitator);
  await screen.click(`Videre: ${step}`);
  if (step !== 'opsummeringen') await screen.sees(`Nu: ${step}`);
}

async function presenting(
  { house, screen }: Desk,
  label: string,
  ...fields: [RegExp, string][]
): Promise<void> {
  await screen.become(house.stage.leaders[0]);
  await screen.open('netvaerk-nord');
  await screen.click(label);
  for (const [field, text] of fields) await screen.fill(field, text);
  await screen.click('Skriv i tråden');
  for (const [, text] of fields) await screen.sees(text);
}

/** Mette has chosen her mentor, they have agreed on a time, and each of them hears of it before the day. */
export async function meetMentor(desk: Desk): Promise<void> {
  const { house, screen, picture } = desk;
  const { become, click, fill, tick, choose, sees } = screen;
  const { facilitator, leaders, channel } = house.stage;
  const [mette, jonas] = leaders;
  await house.word(facilitator, 'netværk', channel);
  await house.submit(facilitator, { name: 'Netværk Nord', leaders, programme: 'talent-nord' });
  await become(mette);
  await click('Ja, jeg er med');
  await click('Vælg din mentor');
  await choose('Hvem skal være din mentor?', 'Jonas');
  await tick('Min nærmeste leder');
  await click('Spørg');
  await house.until('2027-03-02T09:30:00+01:00');
  await become(jonas);
  await click('Ja, jeg er med', 'vil gerne have dig som mentor');
  await click('Foreslå et tidspunkt');
  await fill('Hvilken dag?', '2027-03-09');
  await fill('Klokken', '13:00');
  await tick('1 time');
  await tick('Ansigt til ansigt');
  await click('Foreslå');
  await become(mette);
  await click('Det passer mig');
  await until(desk, '2027-03-05T08:30:00+01:00');
  await sees('Tirsdag den 9. marts kl. 13 taler du med Jonas.');
  await until(desk, '2027-03-08T08:30:00+01:00');
  await become(jonas);
  await sees('I morgen kl. 13 taler du med Mette.');
  await sees('Hvad har du brug for fra mig?');
  await picture('mentor');
}
