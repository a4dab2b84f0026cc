import { type App, type Instead, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { Bot } from './bot-process.ts';

/** A bot in this process, where a test has its clock in hand. It can't be killed: both ways to end it are gentle. */
export const botHere =
  (instead: Instead, more: Record<string, string> = {}) =>
  (env: Record<string, string>): Bot => {
    let app: App | undefined;
    async function end(): Promise<null> {
      const ending = app;
      app = undefined;
      await ending?.close();
      return null;
    }
    return {
      url() {
        if (!app) throw new Error('the bot is down');
        return app.url;
      },
      isUp: () => app !== undefined,
      async start() {
        app = await startApp(loadConfig({ ...env, ...more }), instead);
      },
      kill: async () => void (await end()),
      end,
      retire: async () => void (await end()),
    };
  };
