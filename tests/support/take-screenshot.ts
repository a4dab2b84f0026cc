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
  await click('Videre til planen', 'Hvordan ville en af dine medarbejdere');
  await answer('Hvad vil du prøve?', TRIAL_ACTION);
  await click('Spring over', 'Hvornår har noget lignende virket');
  await click('Spring over', 'Hvad vil det betyde for dig som leder');
  await answer('når det begynder at virke?', 'En af de stille siger noget uden at blive spurgt.');
  await click('Spring over', 'Hvordan finder du ud af');
  await answer('Hvad tror du, der sker?', 'De to, der plejer at tie, siger noget.');
  await answer('Hvornår gør du det?', 'Når mødet begynder på tirsdag, så vil jeg give ordet rundt.');
  await answer('Hvilken dag bliver det?', 'tirsdag');
  await click(/^Om 2 uger/, 'Hvornår skal vi kigge tilbage');
  await click('Spring resten over', 'Hvad tænker du om udfordringen, før du går i gang?');
  await sees('Netværket ser den kun, hvis du deler den.');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: FILE, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${FILE}\n`);
} finally {
  await walk.close();
}
