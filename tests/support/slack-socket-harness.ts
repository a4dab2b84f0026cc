import { vi } from 'vitest';
import { connectSlackSocket } from '../../adapters/slack/index.ts';
import type { Log } from '../../src/core/ports.ts';
import type { SlackFakeOptions } from './slack-fake.ts';
import type { FakeSocket } from './slack-fake-socket.ts';
import { harnessWith, type SlackHarness } from './slack-harness.ts';
import { socketClient } from './slack-socket-client.ts';

type Adapter = ReturnType<typeof connectSlackSocket>;
type SocketOptions = Parameters<typeof connectSlackSocket>[0];
export type SocketHarness = SlackHarness<Adapter> & { socket: FakeSocket };

/** The Slack adapter at one end of a real WebSocket, with the strict fake of Slack at the other. */
export async function slackSocketHarness(): Promise<SocketHarness> {
  const harness = await unopenedSocketHarness();
  await opened(harness);
  return harness;
}

/** The same before the adapter has opened anything. */
export async function unopenedSocketHarness(
  change: Partial<SocketOptions> = {},
  overrides: Partial<SlackFakeOptions> = {},
): Promise<SocketHarness> {
  const harness = await harnessWith<Adapter>(
    ({ appToken, socket }) =>
      async (options) => {
        const log = impatient(options.log, socket);
        const adapter = connectSlackSocket({ ...options, appToken, log, ...change });
        return { adapter, client: socketClient(socket), url: '', end: async () => {} };
      },
    overrides,
  );
  return { ...harness, socket: harness.fake.socket };
}

/** Opens it, and resolves when both ends know. */
export async function opened({ adapter, log }: SocketHarness): Promise<void> {
  adapter.open();
  await vi.waitUntil(() => log.some(({ message }) => message === 'the socket to Slack is open'));
}

/** Slack waits for an acknowledgement; once the bot has said that there will be none, the test need not. */
function impatient(log: Log, socket: FakeSocket): Log {
  return {
    ...log,
    error(fields, message) {
      log.error(fields, message);
      if (message.includes('taken in')) socket.runOut();
    },
  };
}
