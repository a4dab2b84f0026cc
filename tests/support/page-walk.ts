import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type App, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { Clock } from '../../src/core/ports.ts';
import { launchBrowser } from './browser.ts';
import { buildPage } from './page-build.ts';

/**
 * Lærke as `npm start` gives it in an empty folder, and somebody in front of the page with a mouse and a keyboard.
 * Whatever they do waits until it can be done, and counts as one input: a filled field, a click, a key that submits.
 */
export type Walk = {
  app: App;
  page: Page;
  /** inputs so far */
  inputs(): number;
  /** what the browser complained about: script errors, and everything that the security policy stopped */
  complaints: string[];
  /** clicks the newest button with this label, or the one on the newest card that says `on` */
  click(label: string | RegExp, on?: string | RegExp): Promise<void>;
  /** ticks a box in a group of a form; a box that is ticked already costs nothing */
  tick(group: string, option: string): Promise<void>;
  /** fills a field of the open form */
  fill(text: string): Promise<void>;
  /** once the newest card asks this: writes it below the conversation and sends it with Enter */
  answer(question: string | RegExp, text: string): Promise<void>;
  become(name: string): Promise<void>;
  /** the text stands on the screen now or very soon */
  sees(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
};

export type WalkOptions = { clock?: Clock; screen?: BrowserContextOptions };

const SCREEN: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

export async function startWalk({ clock, screen = SCREEN }: WalkOptions = {}): Promise<Walk> {
  buildPage();
  const folder = await mkdtemp(join(tmpdir(), 'laerke-'));
  const config = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `file:${join(folder, 'laerke.db')}`,
  });
  const app = await startApp(config, clock ? { clock } : {});
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'da-DK', ...screen });
  page.setDefaultTimeout(8_000);
  const complaints = listen(page);
  await page.goto(app.url);
  return {
    app,
    page,
    complaints,
    ...hands(page),
    async close() {
      await browser.close();
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

function hands(page: Page) {
  let inputs = 0;
  const counted = async (input: Promise<void>) => {
    await input;
    inputs += 1;
  };
  const button = (label: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name: label, exact: typeof label === 'string' }).last();
  const cardThatSays = (text: string | RegExp) => page.getByRole('article').filter({ hasText: text }).last();

  return {
    inputs: () => inputs,
    click: (label: string | RegExp, on?: string | RegExp) =>
      counted(button(label, on === undefined ? page : cardThatSays(on)).click()),
    async tick(group: string, option: string) {
      const box = page.getByRole('group', { name: group }).getByLabel(option);
      if (!(await box.isChecked())) await counted(box.check());
    },
    fill: (text: string) => counted(page.getByRole('dialog').getByRole('textbox').fill(text)),
    async answer(question: string | RegExp, text: string) {
      await button('Senere', cardThatSays(question)).waitFor();
      await counted(page.getByRole('textbox').fill(text));
      await counted(page.keyboard.press('Enter'));
    },
    become: (name: string) => counted(page.getByRole('button', { name: new RegExp(`^${name} `) }).click()),
    sees: (text: string | RegExp) => page.getByText(text).last().waitFor(),
  };
}
