import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import type { House } from '../house.ts';
import { buttonsOn } from '../teams-fake-screen.ts';
import { personalWith } from '../teams-fake-state.ts';
import { buttonNamed, type TeamsPeople } from '../teams-people.ts';
import type { TeamsStage } from '../teams-stage.ts';
import { messageAt } from '../teams-whereabouts.ts';
import { COLOURS, hostConfig, type Theme } from './host-config.ts';
import { type Deed, inBrowser } from './in-browser.ts';
import { roomsOf, viewOf } from './view.ts';

type TeamsHouse = House & { teams: TeamsStage };

/**
 * Teams on somebody's screen, as far as Lærke is concerned: what they do with mouse and keyboard goes over HTTP to the bot,
 * and what comes of it stands on the screen when the promise resolves.
 */
export type Screen = {
  page: Page;
  /** what Microsoft's library finds wrong with a card, what the browser complains about, and what could not be done */
  complaints: string[];
  /** somebody else sits down in front of it, and sees their chat with Lærke */
  become(account: string): Promise<void>;
  /** opens a conversation by its name */
  open(room: string): Promise<void>;
  /** clicks the newest button with this label, or the one on the newest message that says `on` */
  click(label: string | RegExp, on?: string | RegExp): Promise<void>;
  /** fills a field of the open dialog, by its label */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** ticks a box, or picks one of several that are in sight, in the open dialog */
  tick(option: string | RegExp): Promise<void>;
  /** picks one from a list of the open dialog, by the list's label */
  choose(label: string | RegExp, option: string): Promise<void>;
  /** writes a message and sends it with Enter */
  write(text: string): Promise<void>;
  /** the text stands on the screen */
  sees(text: string | RegExp): Promise<void>;
  /** shows what has happened without this person's doing */
  look(): Promise<void>;
  close(): Promise<void>;
};

const SIZE = { width: 1100, height: 800 };

export async function openScreen(house: TeamsHouse, theme: Theme = 'light'): Promise<Screen> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'da-DK', viewport: SIZE });
  page.setDefaultTimeout(3_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const desk = { account: house.stage.facilitator, room: personalWith(house.stage.facilitator) };
  const { tenant } = house.teams.fake;
  const show = () =>
    page.evaluate((view) => window.teams.show(view), JSON.stringify(viewOf(tenant, desk.account, desk.room)));

  await page.exposeFunction('tellTeams', async (deed: Deed) => {
    try {
      if (deed.kind === 'complain') complaints.push(deed.text);
      else if (deed.kind === 'open') desk.room = deed.room;
      else await carryOut(house, desk, deed);
      await house.app.settle();
      if (deed.kind !== 'complain') await show();
    } catch (error) {
      complaints.push(String(error));
    }
  });
  await furnish(page, theme);
  return {
    page,
    complaints,
    ...hands(page),
    async become(account) {
      Object.assign(desk, { account, room: personalWith(account) });
      await show();
    },
    async open(name) {
      desk.room = roomsOf(tenant, desk.account).find((room) => room.name === name)?.id ?? '';
      await show();
    },
    look: show,
    close: () => browser.close(),
  };
}

async function furnish(page: Page, theme: Theme): Promise<void> {
  const here = (file: string) => new URL(file, import.meta.url);
  const library = (file: string) => `node_modules/adaptivecards/dist/${file}`;
  const font = readFileSync('adapters/chart/font/inter-latin-400.ttf').toString('base64');
  await page.setContent(readFileSync(here('page.html'), 'utf8'));
  await page.addStyleTag({ path: library('adaptivecards.css') });
  await page.addStyleTag({
    content: `@font-face { font-family: Inter; src: url(data:font/ttf;base64,${font}) }
      :root { ${Object.entries({ ...COLOURS[theme], ...AROUND[theme] })
        .map(([name, colour]) => `--${name}: ${colour};`)
        .join(' ')} color-scheme: ${theme} }
      ${readFileSync(here('page.css'), 'utf8')}`,
  });
  await page.addScriptTag({ path: library('adaptivecards.min.js') });
  // tsx wraps every function in a helper of its own, which the browser has not got
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(inBrowser, hostConfig(theme));
}

/** The colours around the cards. */
const AROUND = {
  light: { ground: '#F5F5F5', side: '#EBEBEB', mine: '#E8EBFA', edge: '#D1D1D1' },
  dark: { ground: '#1F1F1F', side: '#141414', mine: '#2F2F4A', edge: '#666666' },
};

type Desk = { account: string; room: string };

async function carryOut({ teams }: TeamsHouse, { account, room }: Desk, deed: Deed): Promise<void> {
  const people = teams.people();
  switch (deed.kind) {
    case 'press':
      await press(teams, people, account, deed);
      return;
    case 'submit':
      await submit(teams, people, account, deed.data);
      return;
    case 'close':
      people.closeDialog(account);
      return;
    case 'write': {
      const [, mentioned] = /^@Lærke (.*)$/s.exec(deed.text) ?? [];
      if (mentioned) await people.mention(account, room, mentioned);
      else if (room === personalWith(account)) await people.say(account, deed.text);
      else people.writeTo(account, room, deed.text);
    }
  }
}

/** The fake sends what stands on its own copy of the card, which has to be what Microsoft's library would send. */
async function press(
  { fake: { tenant } }: TeamsStage,
  people: TeamsPeople,
  account: string,
  { conversation, message, title, data }: Extract<Deed, { kind: 'press' }>,
): Promise<void> {
  const where = { conversation, message };
  const card = tenant.cardFor(account, messageAt(tenant, where));
  const { action } = buttonNamed(title, card);
  if (!isDeepStrictEqual(data, action.data)) throw new Error(`${title} carries something else`);
  await people.press(account, where, title);
}

async function submit(
  { fake: { tenant } }: TeamsStage,
  people: TeamsPeople,
  account: string,
  data: object,
): Promise<void> {
  const dialog = tenant.dialogs.get(account);
  const own = dialog ? buttonsOn(dialog.card).flatMap(({ action }) => Object.keys(action.data)) : [];
  await people.submit(
    account,
    Object.fromEntries(Object.entries(data).filter(([name]) => !own.includes(name))),
  );
}

function hands(page: Page) {
  const idle = () => page.locator('body:not([aria-busy])').waitFor();
  const dialog = () => page.getByRole('dialog');
  /** a dialog lies on top of everything else */
  async function within(on?: string | RegExp): Promise<Page | Locator> {
    if (on !== undefined) return page.getByRole('article').filter({ hasText: on }).last();
    return (await dialog().count()) > 0 ? dialog() : page;
  }
  return {
    async click(label: string | RegExp, on?: string | RegExp) {
      const place = await within(on);
      await place
        .getByRole('button', { name: label, exact: typeof label === 'string' })
        .last()
        .click();
      await idle();
    },
    fill: (label: string | RegExp, text: string) => dialog().getByLabel(label).fill(text),
    tick: (option: string | RegExp) =>
      dialog()
        .getByLabel(option, { exact: typeof option === 'string' })
        .check(),
    async choose(label: string | RegExp, option: string) {
      await dialog().getByLabel(label).selectOption({ label: option });
    },
    async write(text: string) {
      await page.getByLabel('Skriv en meddelelse').fill(text);
      await page.keyboard.press('Enter');
      await idle();
    },
    sees: (text: string | RegExp) => page.getByText(text).last().waitFor(),
  };
}
