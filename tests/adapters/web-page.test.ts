import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import { HOUR } from '../../src/core/time.ts';
import { launchBrowser } from '../support/browser.ts';
import { fakeClock } from '../support/clock.ts';
import { nordsPicture } from '../support/nords-picture.ts';
import { buildPage } from '../support/page-build.ts';
import { refOf } from '../support/posted.ts';
import { EXPORT, INVITATION, scripted, setTheScene } from '../support/web-demo.ts';
import { serveWeb, type WebServer } from '../support/web-harness.ts';

const DESKTOP = { viewport: { width: 1200, height: 780 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const mette = { workspace: { platform: 'web', id: 'local' }, account: 'mette' } as const;

let browser: Browser;
let server: WebServer;
let page: Page;
/** what the browser complained about: script errors, and everything that the security policy stopped */
let complaints: string[];

beforeAll(async () => {
  buildPage();
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  const clock = fakeClock('2027-01-14T12:00:00+01:00');
  const time = {
    now: clock.now,
    next: async () => (clock.now() < Date.parse('2027-01-15T08:00:00Z') ? clock.now() + HOUR : undefined),
    /** somebody is told something at every moment that it is moved to */
    async moveTo(at: number) {
      clock.set(at);
      const to = { workspace: { platform: 'web', id: 'local' }, account: 'birgit' } as const;
      await server.web.chat.post(
        to,
        { body: [{ type: 'text', text: 'En påmindelse' }], actions: [] },
        { nonce: String(at) },
      );
    },
  };
  server = await serveWeb({ time, clock });
  server.answer(scripted);
});
afterEach(async () => {
  await page.context().close();
  await server.close();
  expect(complaints).toEqual([]);
});

async function open(where = '', options: BrowserContextOptions = DESKTOP): Promise<void> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused act is logged by the browser too; the page tells it in its own words.
    if (message.type() === 'error' && !message.text().includes('503')) complaints.push(message.text());
  });
  await page.goto(`${server.origin}/${where}`);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const see = (text: string | RegExp) => page.getByText(text).first().waitFor();
const write = (text: string) => page.getByRole('textbox').fill(text);
const enter = () => page.keyboard.press('Enter');
/** how the button is called that has the focus */
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('the local page', () => {
  test('leads a newcomer to set a network up, and says at the field what is wrong', async () => {
    await open();
    await button('Sæt et netværk op').click();
    await page.getByLabel('Hvad hedder netværket?').fill('');
    await page.getByLabel('Aisha').check();
    await page.getByText('Engelsk').click();
    await button('Invitér').click();
    await see('Netværket skal have et navn');
    expect(
      await page.getByLabel('Hvad hedder netværket?').evaluate((e) => e === document.activeElement),
    ).toBe(true);

    await page.keyboard.type('Nord');
    await enter();
    await see('Invitationerne er sendt.');
    await see('Kun synlig for dig');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(server.received).toMatchObject([
      { kind: 'word', account: 'karen', text: 'netværk', channel: 'netvaerk-nord' },
      { kind: 'submitted', values: { name: '' } },
      {
        kind: 'submitted',
        account: 'karen',
        channel: 'netvaerk-nord',
        press: { word: 'network' },
        values: {
          name: 'Nord',
          members: ['mette', 'jonas', 'aisha'],
          language: 'en',
          begins: '2027-01-18',
          aim: '',
        },
      },
    ]);
  });

  test('sends with Enter, breaks with Shift+Enter, and closes a form with Escape', async () => {
    await setTheScene(server);
    await open('#mette/dm');
    await write('Første linje');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('anden linje');
    await enter();
    await see('Gemt under din udfordring');
    expect(server.received.at(-1)).toMatchObject({ kind: 'said', text: 'Første linje\nanden linje' });
    expect(await page.getByRole('textbox').inputValue()).toBe('');

    await button('Svar i en formular').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(server.received.at(-1)).toMatchObject({ kind: 'formWanted', press: { type: 'asked' } });
  });

  test('answers a certain message', async () => {
    const ref = await server.web.chat.post(
      mette,
      { body: [{ type: 'text', text: 'Hvordan ser det ud i dag?' }], actions: [] },
      { nonce: 'n1' },
    );
    await open('#mette/dm');
    await page.getByText('Hvordan ser det ud').hover();
    await button('Svar').click();
    await write('Rodet');
    await enter();
    await see('Svar på: Hvordan ser det ud i dag?');
    expect(server.received).toMatchObject([{ kind: 'said', text: 'Rodet', replyTo: refOf(ref) }]);
  });

  test('keeps what was written when it is not taken in, and sends the very same again', async () => {
    await open('#mette/dm');
    server.answer(() => {
      throw new Error('the database is down');
    });
    await write('Vigtigt');
    await enter();
    await see('Det nåede ikke frem');
    expect(await page.getByRole('textbox').inputValue()).toBe('Vigtigt');
    server.answer(scripted);
    await button('Prøv igen').click();
    await see('Gemt under din udfordring');
    expect(await page.getByRole('textbox').inputValue()).toBe('');
    const [first, second] = server.received;
    expect(second).toEqual(first);
  });

  test('loses no words that are written while others are on their way', async () => {
    let letGo = () => {};
    server.answer(
      () =>
        new Promise((resolve) => {
          letGo = () => resolve({});
        }),
    );
    await open('#mette/dm');
    await write('Først');
    await enter();
    await see('Først');
    await write('Så');
    await enter();
    await write('Og nu');
    expect(server.received).toHaveLength(1);
    letGo();
    await see('Så');
    letGo();
    await expect
      .poll(() => server.received.map((event) => 'text' in event && event.text))
      .toEqual(['Først', 'Så']);
    expect(await page.getByRole('textbox').inputValue()).toBe('Og nu');
  });

  test('keeps what is not sent yet, for each person and place', async () => {
    await open('#mette/dm');
    await write('Ikke færdig');
    await button('Jonas leder af hjemmeplejen').click();
    await see('Begynd som Karen');
    expect(await page.getByRole('textbox').inputValue()).toBe('');
    await page.reload();
    await button('Mette skoleleder').click();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Ikke færdig');
  });

  test('gives the keyboard a place to go on when the button it pressed is gone', async () => {
    const ref = await server.web.chat.post(mette, INVITATION, { nonce: 'n1' });
    server.answer(async () => {
      await server.web.chat.update(
        mette,
        ref,
        { body: INVITATION.body, actions: [], closed: true },
        { nonce: 'n1' },
      );
      return {};
    });
    await open('#mette/dm');
    await button('Ja, jeg er med').focus();
    await enter();
    await button('Ja, jeg er med').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByRole('textbox').evaluate((field) => field === document.activeElement))
      .toBe(true);
  });

  test('shows the newest, unless one has scrolled up to read', async () => {
    const say = (text: string) =>
      server.web.chat.post(mette, { body: [{ type: 'text', text }], actions: [] }, { nonce: text });
    for (let line = 1; line <= 30; line += 1) await say(`Linje ${line}`);
    await open('#mette/dm');
    await see('Linje 30');
    await say('Den nyeste');
    await expect.poll(() => isOnScreen('Den nyeste')).toBe(true);
    await page.getByRole('log').evaluate((list) => {
      const told = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
      list.scrollTo(0, 0);
      return told; // the page learns of it when this event comes, and not before
    });
    await expect.poll(() => isOnScreen('Linje 1')).toBe(true);
    await say('Endnu nyere');
    await page.getByText('Endnu nyere').waitFor();
    expect(await isOnScreen('Linje 1')).toBe(true);
  });

  function isOnScreen(text: string): Promise<boolean> {
    return page.getByText(text, { exact: true }).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const frame = element.closest('.scroll')?.getBoundingClientRect();
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    });
  }

  test('shows what arrives at once, and what waits for others until they have looked', async () => {
    await open('#jonas/dm');
    await see('Begynd som Karen, og sæt et netværk op.');
    await setTheScene(server);
    await button('Mette skoleleder 4 ulæste').click();
    await see('Hvilken ledelsesudfordring');
    await button('# Netværk Nord 2 ulæste').click();
    await see('Mette har prøvet noget');
    await button(/^Jonas/).click();
    await button('Mette skoleleder').waitFor();
  });

  test('shows what people typed as they typed it', async () => {
    await open('#mette/dm');
    await write('<img src=x onerror=alert(1)> *fed* &amp;');
    await enter();
    await see('<img src=x onerror=alert(1)> *fed* &amp;');
  });

  describe('the menu of a message', () => {
    const SAID = 'Teammøderne bliver ved';

    test('rewords a message of one’s own where it stands, and what was being written stays', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await write('Ikke færdig');
      await choose(SAID, 'Ret');
      expect(await rewording().inputValue()).toContain(SAID);
      await rewording().fill('Teammøderne handler om drift.');
      await enter();
      await see('(rettet)');
      expect(server.received.at(-1)).toMatchObject({
        kind: 'edited',
        text: 'Teammøderne handler om drift.',
        before: 'Teammøderne bliver ved med at handle om drift.',
      });
      expect(await writing().inputValue()).toBe('Ikke færdig');
      expect(await page.getByText(SAID).count()).toBe(0);
    });

    test('leaves a message as it was, when nothing is changed or one thinks better of it', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await choose(SAID, 'Ret');
      await rewording().press('Enter');
      await writing().waitFor();
      await choose(SAID, 'Ret');
      await rewording().fill('Noget andet');
      await page.keyboard.press('Escape');
      await writing().waitFor();
      await choose(SAID, 'Ret');
      expect(await rewording().inputValue()).toContain(SAID);
      await button('Lad beskeden være, som den var').click();
      expect(await writing().inputValue()).toBe('');
      expect(server.received).toHaveLength(1);
    });

    test('keeps a new wording that is not taken in, and sends the very same again', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      server.answer(() => {
        throw new Error('the database is down');
      });
      await choose(SAID, 'Ret');
      await rewording().fill('Noget andet');
      await enter();
      await see('Det nåede ikke frem');
      await expect.poll(() => rewording().inputValue()).toBe('Noget andet');
      server.answer(scripted);
      await button('Prøv igen').click();
      expect(await writing().inputValue()).toBe('');
      const [first, second] = server.received.slice(-2);
      expect(second).toEqual(first);
      await choose('Noget andet', 'Ret');
      expect(await rewording().inputValue()).toBe('Noget andet');
    });

    test('deletes a message of one’s own, once one is sure', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await choose(SAID, 'Slet');
      await see('Vil du slette beskeden?');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(server.received).toHaveLength(1);
      await choose(SAID, 'Slet');
      await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByText(SAID).waitFor({ state: 'detached' });
      expect(server.received.at(-1)).toMatchObject({ kind: 'deleted', account: 'mette' });
    });

    test('of a message that one has not written holds neither', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await openMenu('Hvilken ledelsesudfordring');
      expect(await page.getByRole('button', { name: 'Ret', exact: true }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Slet', exact: true }).count()).toBe(0);
    });

    test('is used by keyboard alone, and gives the focus back', async () => {
      await setTheScene(server);
      await open('#lars/netvaerk-nord');
      await see('Mette har prøvet noget');
      await button('Mere').first().focus();
      await enter();
      await button('Gem som observation').waitFor();
      expect(await focused()).toBe('Gem som observation');
      await page.keyboard.press('Escape');
      await button('Gem som observation').waitFor({ state: 'detached' });
      expect(await focused()).toBe('Mere');

      await enter();
      await button('Gem som stjernestund').waitFor();
      await page.keyboard.press('Tab');
      await enter();
      await page.getByRole('dialog').waitFor();
      expect(server.received.at(-1)).toMatchObject({ kind: 'keepWanted', as: 'starMoment', account: 'lars' });
      expect(await page.getByRole('textbox', { name: 'Hvad lagde du' }).inputValue()).toMatch(
        /^Mette har prøvet noget\nUdfordringen\n"Teammøderne.*Har prøvet noget i netværket: 3\/5/s,
      );
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(focused).toBe('Mere');
    });

    test('begins at the first thing in sight: there is a button for a reply where one can point', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await articleWith('Hvilken ledelsesudfordring').getByRole('button', { name: 'Mere' }).focus();
      await enter();
      await button('Gem som observation').waitFor();
      expect(await focused()).toBe('Gem som observation');
    });

    test('closes when one goes elsewhere', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await openMenu(SAID);
      await page.getByRole('textbox').click();
      await button('Gem som observation').waitFor({ state: 'detached' });
    });

    test('is there for a finger too, with all that there is to do', async () => {
      await setTheScene(server);
      await open('#mette/dm', PHONE);
      const menu = articleWith('Hvilken ledelsesudfordring').getByRole('button', { name: 'Mere' });
      await menu.tap();
      await page.screenshot({ path: 'dist/screenshots/phone-menu.png', animations: 'disabled' });
      await button('Svar').tap();
      await see('Svar på: Hvad er udfordringen?');
    });

    const rewording = () => page.getByRole('textbox', { name: 'Ret beskeden' });
    const writing = () => page.getByRole('textbox', { name: 'Skriv til Lærke' });
    const articleWith = (text: string) => page.getByRole('article').filter({ hasText: text }).last();
    async function openMenu(on: string): Promise<void> {
      await articleWith(on).hover();
      await articleWith(on).getByRole('button', { name: 'Mere' }).click();
      await button('Gem som observation').waitFor();
    }

    async function choose(on: string, label: string): Promise<void> {
      await openMenu(on);
      await articleWith(on).getByRole('button', { name: label, exact: true }).click();
    }
  });

  describe('a menu on a card', () => {
    const OPTIONS = ['I morgen', 'På mandag', 'Vælg tid', 'Ikke nu', 'Pause'];
    const press = (key: string) => page.keyboard.press(key);

    test('shows its options in order, presses one, and opens the form of another', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      expect(await button('I morgen').count()).toBe(0);
      await button('Senere').click();
      expect(await page.locator('.card .menu li').allTextContents()).toEqual(OPTIONS);
      await button('På mandag').click();
      await button('På mandag').waitFor({ state: 'detached' });
      await expect
        .poll(() => server.received.at(-1))
        .toMatchObject({
          kind: 'pressed',
          account: 'mette',
          press: { type: 'putOff', args: { until: 'monday' } },
          message: { conversation: 'dm-mette' },
        });
      await button('Senere').click();
      await button('Vælg tid').click();
      await page.getByRole('dialog').waitFor();
      expect(server.received.at(-1)).toMatchObject({ kind: 'formWanted', press: { type: 'putOff' } });
    });

    test.each(['Enter', 'Space', 'ArrowDown'])(
      'is opened with %s, and walked with the arrows',
      async (key) => {
        await setTheScene(server);
        await open('#mette/dm');
        await button('Senere').focus();
        await press(key);
        await button('I morgen').waitFor();
        expect(await button('Senere').getAttribute('aria-expanded')).toBe('true');
        const walked = [await focused()];
        for (const _ of OPTIONS) {
          await press('ArrowDown');
          walked.push(await focused());
        }
        expect(walked).toEqual([...OPTIONS, 'I morgen']);
        await press('ArrowUp');
        expect(await focused()).toBe('Pause');
        await press('Escape');
        await button('Pause').waitFor({ state: 'detached' });
        expect(await focused()).toMatch('Senere');
      },
    );

    test('gives the focus back after a press, and after its form', async () => {
      await setTheScene(server);
      await open('#mette/dm');
      await button('Senere').focus();
      await enter();
      await button('I morgen').waitFor();
      await enter();
      await expect
        .poll(() => server.received.at(-1))
        .toMatchObject({ press: { args: { until: 'tomorrow' } } });
      expect(await focused()).toMatch('Senere');
      await enter();
      await button('Vælg tid').waitFor();
      await press('ArrowDown');
      await press('ArrowDown');
      await enter();
      await page.getByRole('dialog').waitFor();
      await press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(focused).toMatch('Senere');
    });
  });

  test('turns a private card that was pressed into another one, in its place', async () => {
    await open('#mette/dm');
    await write('Rodet');
    await enter();
    await see('Gemt under din udfordring');
    await button('Flyt').click();
    await see('Flyttet til observation.');
    expect(await page.getByText('Gemt under din udfordring').count()).toBe(0);
  });

  test('hands over files in the person’s own conversation, to be saved as they are', async () => {
    await open('#mette/netvaerk-nord');
    await write('eksport');
    await enter();
    await see('Her er dine filer.');
    expect(new URL(page.url()).hash).toBe('#mette/dm');
    for (const { name, text, encoding } of EXPORT) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Hent ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(await readFile(await download.path(), encoding ?? 'utf8')).toBe(text);
    }
    await button(/^Jonas/).click();
    await see('Begynd som Karen');
    expect(await page.getByText('Her er dine filer.').count()).toBe(0);
  });

  test.each([
    ['on a computer', DESKTOP, 640],
    ['on a phone', PHONE, 340],
  ])(
    'draws a picture as wide as there is room, and says in words what it shows, %s',
    async (_, look, most) => {
      const picture = nordsPicture('da');
      await server.web.chat.post(mette, { body: [picture], actions: [] }, { nonce: 'picture' });
      await open('#mette/dm', look);
      const image = page.getByRole('img', { name: 'Sådan oplever vi det selv.' });
      await image.waitFor();
      expect(await image.getAttribute('alt')).toBe(picture.alt);
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1300);
      const box = await image.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.width).toBeLessThanOrEqual(most);
    },
  );

  test('tells a bar’s label and number in words, and draws it as long as it is', async () => {
    await setTheScene(server);
    await open('#lars/netvaerk-nord');
    await see('Mette har prøvet noget');
    const bar = page.getByText('Har prøvet noget i netværket 3/5');
    await bar.waitFor();
    const [track, filled] = await Promise.all(['svg', 'rect'].map((part) => bar.locator(part).boundingBox()));
    expect((filled?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.6);
    expect(filled?.height).toBe(track?.height);
  });

  test('opens Home, which is fetched anew', async () => {
    await setTheScene(server);
    await open('#mette/dm');
    await see('Hvilken ledelsesudfordring');
    await button('Hjem').click();
    await see('Din cyklus');
    await expect.poll(() => server.received.at(-1)?.kind).toBe('homeOpened');
  });

  test('stays where one is when something that was pressed there changes Home as well', async () => {
    const text = (words: string): Card => ({ body: [{ type: 'text', text: words }], actions: [] });
    const press = { word: 'pause', args: { end: 'yes' } };
    const paused: Card = { ...text('God pause.'), actions: [{ kind: 'press', label: 'Slut pausen', press }] };
    await server.web.chat.post(mette, paused, { nonce: 'n1' });
    server.answer(() => ({ card: text('Så er pausen slut.'), home: text('Her er du i gang.') }));
    await open('#mette/dm');
    await button('Slut pausen').click();
    await see('Så er pausen slut.');
    expect(page.url()).toContain('#mette/dm');
    await button('Hjem').click();
    await see('Her er du i gang.');
  });

  test('moves time, and says so when nothing waits', async () => {
    await open();
    await see('torsdag den 14. januar');
    await see('kl. 12.00');
    await button('Til næste påmindelse').click();
    await see('kl. 13.00');
    await button('+1 dag').click();
    await see('fredag den 15. januar');
    await button('Til næste påmindelse').click();
    await see('Ingen påmindelser venter.');
  });

  test('speaks English too, and remembers it', async () => {
    await open();
    await button('English').click();
    await see('Thursday 14 January');
    await page.reload();
    await button('Set up a network').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the local page looks right', () => {
  const looks: [name: string, options: BrowserContextOptions, isDark: boolean][] = [
    ['light', { ...DESKTOP, colorScheme: 'light' }, false],
    ['dark', { ...DESKTOP, colorScheme: 'dark' }, true],
    ['phone', { ...PHONE, colorScheme: 'light' }, false],
  ];

  test.each(looks)('%s: everything fits, in the right colours', async (name, options, isDark) => {
    await setTheScene(server);
    for (const [where, text] of [
      ['mette/dm', 'Hvilken ledelsesudfordring'],
      ['mette/netvaerk-nord', 'Mette har prøvet noget'],
      ['lars/netvaerk-nord', 'Mette har prøvet noget'],
    ] as const) {
      await page?.context().close();
      await open(`#${where}`, options);
      await see(text);
      await page.screenshot({
        path: `dist/screenshots/${name}-${where.replace('/', '-')}.png`,
        animations: 'disabled',
      });
      expect(await widerThanScreen()).toEqual([]);
      expect(await backgroundIsDark()).toBe(isDark);
    }
  });

  test.each(looks)(
    '%s: a menu that is open fits too, at the edge and with long options',
    async (name, options) => {
      const press = { word: 'pause' };
      const menu = (label: string, option: string): Card['actions'] => [
        {
          kind: 'menu',
          label,
          options: [
            { kind: 'press', label: option, press },
            { kind: 'press', label: 'Ikke nu', press },
          ],
        },
      ];
      const beside = { kind: 'press', label: 'Jeg er i gang nu', press } as const;
      const body: Card['body'] = [{ type: 'text', text: 'Hvornår?' }];
      const long = 'Spørg mig igen, når jeg har talt med dem, det handler om, og er klar';
      await server.web.chat.post(mette, { body, actions: [beside, ...menu('Kant', long)] }, { nonce: 'n1' });
      await setTheScene(server);
      await open('#mette/dm', options);
      for (const label of ['Kant', 'Senere']) {
        await button(label).click();
        await page.locator('.card .menu ul').waitFor();
        expect(await widerThanScreen()).toEqual([]);
        const list = await page.locator('.card .menu ul').boundingBox();
        expect(list?.x).toBeGreaterThanOrEqual(0);
        await page.screenshot({ path: `dist/screenshots/${name}-menu-${label}.png`, animations: 'disabled' });
        await page.keyboard.press('Escape');
      }
    },
  );

  /** the elements that stick out to the right, where nothing scrolls sideways on purpose */
  function widerThanScreen(): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('body *:not(.people *, .sr-only)')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.className),
    );
  }

  function backgroundIsDark(): Promise<boolean> {
    return page.evaluate(() => {
      const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red < 80;
    });
  }
});
