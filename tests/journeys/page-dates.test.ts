import { afterEach, beforeEach, expect, test } from 'vitest';
import { movableClock } from '../../adapters/clock.ts';
import { startWalk, type Walk } from '../support/page-walk.ts';

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk({ clock: movableClock(Date.parse('2027-03-01T09:00:00+01:00') - Date.now()) });
});
afterEach(async () => {
  await walk.close();
  expect(walk.complaints).toEqual([]);
});

/** A word to Lærke, where one is. */
async function write({ page }: Walk, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

async function setUp({ click, page, tick }: Walk): Promise<void> {
  await click('Sæt et netværk op');
  for (const name of ['Mette', 'Jonas']) await tick('Ledere i netværket', name);
  await page.getByText('Talent Nord', { exact: true }).click();
  await click('Opret og invitér');
}

test('in the page a facilitator sets and moves the days of a module, and a leader can’t come to one', {
  timeout: 60_000,
}, async () => {
  const { become, click, page, sees } = walk;
  await setUp(walk);
  await become('Mette');
  await click('Ja, jeg er med');
  await become('Karen');
  await write(walk, 'forløb');

  await click('Tilføj en dato');
  await click('Moduldag');
  await page.getByLabel('Hvilken dag?').fill('2027-03-04');
  await page.getByLabel('Klokken').fill('09:00');
  await page.getByLabel('Hvor?').fill('Rådhuset');
  await click('Tilføj');
  await sees('Det skulle have været torsdag den 25. marts, men det er ikke en arbejdsdag.');

  await click('Torsdag den 4. marts kl. 9');
  await click('Flyt');
  await page.getByLabel('Hvilken dag?').fill('2027-03-26');
  await click('Se, hvad der rykker');
  await sees('Det er langfredag fredag den 26. marts.');
  await page.getByLabel('Hvilken dag?').fill('2027-03-17');
  await click('Se, hvad der rykker');
  await sees('Skal jeg flytte det?');
  await click('Flyt begge');
  await sees('Jeg siger det til alle i Netværk Nord, og jeg slår det op i kanalen.');

  await become('Mette');
  await sees(
    'Dag 2 i Talentledelse er flyttet fra tirsdag den 30. marts kl. 9 til onsdag den 7. april kl. 9.',
  );
  await click('Meld afbud');
  await click(/^Ons 17\. mar/);
  await sees('Det her skriver jeg i kanalen for Netværk Nord og til Karen. Jeg spørger ikke hvorfor.');
  await click('Send afbud');
  await sees('Kommer du alligevel, skriver jeg det de samme steder.');
  await click(/^# Netværk Nord/);
  await sees('Mette kan ikke komme til dag 1 i Talentledelse onsdag den 17. marts kl. 9.');
});

test('in the page a facilitator plans a series and a bootcamp, and whoever joins reads of both', {
  timeout: 60_000,
}, async () => {
  const { become, click, page, sees } = walk;
  await setUp(walk);
  await become('Karen');
  await write(walk, 'forløb');

  await click('Læg en række møder');
  await page.getByLabel('Hvilken dag er det første?').fill('2027-04-01');
  await page.getByLabel('Klokken').fill('13:00');
  await page.getByText('Hver måned', { exact: true }).click();
  await click('Se datoerne');
  await sees('Vælg, hvor mange det skal blive til, eller hvornår det sidste senest er.');
  await page.getByLabel('Hvornår er det sidste senest?').fill('2027-08-01');
  await click('Se datoerne');
  await sees('Det skulle have været torsdag den 6. maj, men det er ikke en arbejdsdag');
  await click('Læg alle 4');
  await sees('Møderne i Netværk Nord ligger nu fast:');

  await click('Tilføj en dato');
  await click('Moduldag');
  await page.getByText('Bootcampen i Innovation', { exact: true }).click();
  await page.getByLabel('Hvilken dag?').fill('2027-03-16');
  await page.getByLabel('Klokken').fill('09:00');
  await click('Tilføj');
  await sees('Bootcampen i Innovation er tirsdag den 16. marts kl. 9 – onsdag den 17. marts kl. 16.');

  await become('Mette');
  await click('Ja, jeg er med');
  await sees('Det ligger allerede fast i Netværk Nord:');
  await click('Læg i min kalender');
  await sees(/Innovation: bootcamp, tirsdag den 16. marts kl. 9 – onsdag den 17. marts kl. 16/);
});
