import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE_FILES, FIXTURE_KEY } from './fixture-databases.ts';
import { openHouse, webStage } from './house.ts';

/**
 * Makes tests/fixtures/databases/<name>: what an installation of this release leaves behind, for later releases to
 * open. Run once per release: `npx tsx tests/support/make-fixture-database.ts <name>`; never change one afterwards.
 */
async function make(name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'laerke-fixture-'));
  const env = { LAERKE_KEY: FIXTURE_KEY, DATABASE_URL: `file:${join(folder, 'laerke.db')}` };
  const house = await openHouse({ ...webStage(), env }, '2027-01-11T09:00:00+01:00');
  const [mette, jonas, emily] = house.stage.leaders;
  await house.word(house.stage.facilitator, 'netværk', house.stage.channel);
  await house.submit(house.stage.facilitator, { programme: 'talent-nord' });
  await throughOneCycle(mette);
  await house.press(jonas, 'Ja, jeg er med');
  await house.press(jonas, 'Begynd');
  await house.press(jonas, 'Senere');
  await house.press(emily, 'Not now');
  await findMentor(mette, 'inger');
  await setDates(house.stage.facilitator);
  await callRound(house.stage.facilitator);

  await house.close();
  const kept = join('tests', 'fixtures', 'databases', name);
  await mkdir(kept, { recursive: true });
  for (const file of FIXTURE_FILES) await copyFile(join(folder, file), join(kept, file));
  await rm(folder, { recursive: true });

  /** A mentor who has said yes, and a talk that lies ahead. */
  async function findMentor(who: string, mentor: string): Promise<void> {
    await house.word(who, 'mentor');
    await house.submit(who, { mentor: [mentor], kind: 'primary' });
    await house.press(mentor, 'Ja, jeg er med');
    const talk = { day: '2027-02-16', time: '10:00', minutes: '60', how: 'inPerson' };
    await house.fill(mentor, 'Det er aftalt', talk);
  }

  /** A module whose two days lie ahead. */
  async function setDates(facilitator: string): Promise<void> {
    await house.word(facilitator, 'forløb');
    const day = { day: '2027-05-11', time: '09:00', minutes: '420', place: 'Rådhuset' };
    await house.fill(facilitator, 'Moduldag', { what: 'day1.1', ...day });
  }

  /** A reflection round that has been called, with its parts proposed. */
  async function callRound(facilitator: string): Promise<void> {
    for (const who of ['aisha', 'birgit']) await house.press(who, 'Ja, jeg er med');
    await house.word(facilitator, 'runde', house.stage.channel);
    const called = await house.submit(facilitator, { mode: 'live', rounds: '1', questions: 'no' });
    if (called.errors) throw new Error(JSON.stringify(called.errors));
    const parts = (await house.inDm(facilitator)).at(-1);
    if (!parts?.buttons.includes('Begynd')) throw new Error(`no round was called: ${parts?.text}`);
  }

  async function throughOneCycle(who: string): Promise<void> {
    await house.press(who, 'Ja, jeg er med');
    await house.press(who, 'Begynd');
    await house.say(who, 'Teammøderne drukner i drift');
    await house.press(who, 'Videre til planen');
    await house.fill(who, 'Udfyld hele planen', {
      tryOut: 'Jeg åbner næste møde med ét spørgsmål',
      prediction: 'At de bliver overraskede',
      signs: 'En af de stille siger noget',
      cueDay: '2027-01-13',
      lookBack: '2027-01-25',
    });
    await house.press(who, 'Spring resten over');
    await house.fill(who, 'Del med netværket', {});
    await house.until('2027-01-13T09:00:00+01:00');
    await house.press(who, '4');
    await house.until('2027-01-13T16:00:00+01:00');
    await house.press(who, 'Prøvede det');
    await house.say(who, 'To af dem talte mere end ellers');
    await house.press(who, 'Det hørte jeg');
    await house.until('2027-01-25T10:00:00+01:00');
    await house.say(who, 'Jeg taler for meget selv');
    await house.press(who, 'Spring over');
    await house.say(who, 'De blev glade, ikke overraskede');
    await house.press(who, 'Spring resten over');
    await house.press(who, '5');
    await house.press(who, 'Spring over');
    await house.press(who, '2');
    await house.press(who, 'Spring resten over');
    await house.say(who, 'Spørg, før jeg svarer');
    await house.press(who, 'Spring over');
    await house.press(who, 'Justér');
  }
}

const [name] = process.argv.slice(2);
if (name) await make(name);
