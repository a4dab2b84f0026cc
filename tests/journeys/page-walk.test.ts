import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../../adapters/clock.ts';
import { startWalk, type Walk } from '../support/page-walk.ts';
import {
  CHALLENGE,
  plan,
  sayYes,
  setUpNetwork,
  TRIAL_ACTION,
  wednesdayAfter,
} from '../support/page-walk-steps.ts';

/** to a planned trial action, by *Go on to the plan* */
const MOST_INPUTS = 15;

let walk: Walk;
beforeEach(async () => {
  // a Monday, so that the same reminders come whenever this runs
  walk = await startWalk({ clock: movableClock(Date.parse('2027-03-01T09:00:00+01:00') - Date.now()) });
});
afterEach(async () => {
  await walk.close();
  expect(walk.complaints).toEqual([]);
});

describe('in the page, with nothing made beforehand', () => {
  test(`from the start to a planned trial action in ${MOST_INPUTS} inputs, to the next cycle and Home`, {
    timeout: 60_000,
  }, async () => {
    const { answer, become, click, inputs, sees } = walk;
    const lookBack = wednesdayAfter(walk.app.clock.now());
    const took = stopwatch(walk);

    await setUpNetwork(walk);
    await sees('Netværk Nord er sat op. Jeg har skrevet til dig om resten.');
    took('set-up');
    await sayYes(walk);
    await sees('Vi tager fat i noget fra din egen hverdag');
    took('invitation');
    await plan(walk, lookBack);
    await sees('Netværket ser den kun, hvis du deler den.');
    took('planning');
    expect(inputs()).toBeLessThanOrEqual(MOST_INPUTS);
    await click('Del med netværket');
    await sees(/Sådan kommer det til at stå i kanalen hos Netværk Nord, med dit navn/);
    expect(await walk.page.getByRole('dialog').innerText()).toMatch(
      new RegExp(`Mette vil prøve:\\s+${TRIAL_ACTION}`),
    );
    await click('Del');
    await sees('Du har delt den med Netværk Nord.');
    await click(/^# Netværk Nord/);
    await sees('Mette vil prøve:');
    took('sharing');

    await click(/^Lærke/);
    await click('Til næste påmindelse');
    await click('4', 'Et tal, så du senere kan se');
    await sees('Du svarede 4.');
    await click('Til næste påmindelse');
    await sees(`Onsdag den ${lookBack} kigger vi tilbage på det, du prøver:`);
    await click('Notér noget', 'Læg mærke til, hvad du ser og hører');
    await walk.fill('Ida sagde noget for første gang i år.');
    await click('Gem');
    await sees('Gemt under Observation.');
    await click('Til næste påmindelse');
    await sees('I dag kigger vi tilbage på det, du ville prøve:');
    took('reminders');
    await click('Prøvede det', 'Hvordan gik det?');
    await answer('Så eller hørte du mere undervejs?', 'Syv ud af ni sagde noget.');
    await answer('Nu har du prøvet det.', 'Stilheden var ikke modvilje. De ventede på en plads.');
    await click('Spring resten over', 'Hvad gjorde det ved din måde at lede på?');
    await click('5', 'Hvor meget støtter prøvehandlingen');
    await click('Spring over', 'Hvad af det, du selv gjorde, betød mest?');
    await click('2', 'Det spurgte jeg også om, før du gik i gang');
    await click('Spring resten over', 'Hvad bygger du din vurdering på?');
    await answer('Hvad vil du tage med i det næste', 'Giv ordet rundt, før jeg selv taler.');
    await click('Spring over', 'Hvad holder det på sporet');
    await click('Gør det større', 'Hvordan vil du gå videre?');
    await sees('Så er du hele vejen rundt');
    await sees('Sidst tog du det her med dig:');
    took('reflection');
    await click('Hjem');
    await sees('Hej Mette');
    await sees('Hvem ser hvad?');
    await sees(CHALLENGE);
    await click('Fortsæt');
    await sees('Hvordan ser det ud i dag? Gerne en bestemt situation.');
    took('home');

    await become('Jonas');
    await sees('Hej Jonas. Jeg er Lærke, en chatbot. Karen har inviteret dig med i Netværk Nord.');
    expect(await everythingHere()).not.toContain(CHALLENGE);
    await click(/^# Netværk Nord/);
    await sees(TRIAL_ACTION);
    expect(await everythingHere()).not.toContain(CHALLENGE);
    await become('Karen');
    await sees('Der er sendt 7 invitationer.');
    await sees('1 af 7 har sagt ja.');
    expect(await everythingHere()).not.toContain(TRIAL_ACTION);
  });

  test('Emily is met in English, in the same network', async () => {
    const { become, click, sees } = walk;
    await setUpNetwork(walk);
    await become('Emily');
    await sees("Hi Emily. I'm Lærke, a chatbot. Karen has invited you to Netværk Nord.");
    await click("Yes, I'm in");
    await click('Begin');
    await sees('Which leadership challenge would you like to understand better?');
    await click('Hjem');
    await sees('Hi Emily');
    await sees('Who sees what?');
  });

  test('nothing is lost by too much, nothing, no date, or a reload in the middle', {
    timeout: 60_000,
  }, async () => {
    const { answer, click, fill, page, sees } = walk;
    await setUpNetwork(walk);
    await sayYes(walk);
    const tooLong = `${'Vi taler om drift. '.repeat(79)}`.slice(0, 1_500).padEnd(1_501, '.');

    await answer('Hvilken ledelsesudfordring', tooLong);
    await sees(
      'Det er 1501 tegn, og der er plads til 1500. Gør det lidt kortere; din tekst står her stadig.',
    );
    await page.reload();
    await sees(tooLong);
    await click('Skriv i et større felt', 'Hvilken ledelsesudfordring');
    await fill('  ');
    await click('Gem');
    await sees('Der står ikke noget endnu. Skriv et par ord.');
    await fill(tooLong);
    await click('Gem');
    await sees('Det er 1501 tegn, og der er plads til 1500.');
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe(tooLong);
    await fill(CHALLENGE);
    await click('Gem');
    await sees('Gemt under Udfordring. Jeg viser det ikke til nogen.');

    await page.getByRole('textbox').fill('I tirsdags talte tre ud af ni,');
    await page.reload();
    await sees('Hvordan ser det ud i dag? Gerne en bestemt situation.');
    expect(await page.getByRole('textbox').inputValue()).toBe('I tirsdags talte tre ud af ni,');
    await answer('Hvordan ser det ud i dag?', 'I tirsdags talte tre ud af ni.');
    await click('Videre til planen', 'Hvordan ville en af dine medarbejdere');
    await answer('Hvad vil du prøve?', TRIAL_ACTION);
    await click('Spring resten over', 'Hvornår har noget lignende virket');
    await answer('Hvornår skal vi kigge tilbage', 'når der er tid');
    await sees('Jeg kan ikke se, hvilken dag det er. Skriv den som 14. januar, eller vælg en anden dag.');
    await click('En anden dag', 'Hvornår skal vi kigge tilbage');
    await click('Gem');
    await sees('Vælg en dag, eller skriv den som 14. januar.');
    await page.keyboard.press('Escape');
    await answer('Hvornår skal vi kigge tilbage', wednesdayAfter(walk.app.clock.now()));
    await sees('Hvad tænker du om udfordringen, før du går i gang?');

    await click('Se og ret', 'Hvilken ledelsesudfordring');
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe(CHALLENGE);
  });

  const everythingHere = () => walk.page.getByRole('log').innerText();
});

/** Tells on the terminal what each part of a walk took. */
function stopwatch({ inputs }: Walk) {
  let [before, since] = [0, performance.now()];
  return (part: string) => {
    const now = performance.now();
    const line = `${part}: ${inputs() - before} inputs in ${((now - since) / 1_000).toFixed(1)} s, ${inputs()} so far`;
    process.stdout.write(`page walk · ${line}\n`);
    [before, since] = [inputs(), now];
  };
}
