import { said } from '../said.ts';
import { type Desk, setUpNetwork } from './desk.ts';

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
  await click(said('da', 'round.new.title'));
  await tick('Nu, mens vi er samlet');
  await tick('En runde');
  await tick('Kun spørgsmål');
  await click('Foreslå roller');
  await sees('Jeg har foreslået hver af dem en rolle.');
  await click('Luk');
  await sees('Jeg har foreslået roller til 3 personer:');
  await become(mette);
  await click('Det passer mig');
  await sees(said('da', 'round.part.agreed'));
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
    said('da', 'round.say.frame'),
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
  await onward(desk, 'Opsummering');
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
  if (step !== 'Opsummering') await screen.sees(`Nu: ${step}`);
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
