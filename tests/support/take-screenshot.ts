import { movableClock } from '../../adapters/clock.ts';
import { fakeClock } from './clock.ts';
import { startWalk } from './page-walk.ts';
import { CHALLENGE, sayYes, setUpNetwork, TRIAL_ACTION } from './page-walk-steps.ts';

/** Takes the picture in the README anew: `npx tsx tests/support/take-screenshot.ts`. */
const FILE = 'docs/images/local-chat.png';

const clock = movableClock(0, fakeClock('2027-01-12T09:05:00+01:00'));
const walk = await startWalk({ clock });
try {
  const { answer, become, click, page, sees } = walk;
  await setUpNetwork(walk);
  for (const name of ['Jonas', 'Aisha']) {
    await become(name);
    await click('Ja, jeg er med');
  }
  await sayYes(walk);
  await answer('Hvilken ledelsesudfordring', CHALLENGE);
  await answer('Hvordan ser det ud i dag?', 'I tirsdags talte tre ud af ni.');
  await click('Spring over', 'Hvordan ville en af dine medarbejdere');
  await answer('Hvad vil du prøve?', TRIAL_ACTION);
  await answer('Hvad tror du, der sker?', 'De to, der plejer at tie, siger noget.');
  await answer('Hvornår gør du det?', 'Når mødet begynder på tirsdag, så vil jeg give ordet rundt.');
  await click(/^Om 2 uger/, 'Hvornår skal vi kigge tilbage');
  await click('4', 'Hvor meget udfordrer det her');
  await click('Spring over', 'Hvem gør du det sammen med');
  await click('Spring over', 'Hvad kan komme i vejen');
  await answer('Hvad vil du holde øje med', 'Hvem der siger noget, og hvor mange der lytter.');
  await sees('Den er din egen.');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: FILE, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${FILE}\n`);
} finally {
  await walk.close();
}
