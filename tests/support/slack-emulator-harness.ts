import type { WorkspaceRef } from '../../src/core/chat.ts';
import type { AdapterHarness } from '../contracts/adapter-harness.ts';
import { attached } from './slack-attached.ts';
import { startSlackEmulator } from './slack-emulator.ts';
import { emulatorHands } from './slack-emulator-stage.ts';
import { overHttp } from './slack-on-http.ts';

/** The Slack adapter against the independent emulator of Slack's Web API. */
export async function slackEmulatorHarness(): Promise<AdapterHarness> {
  const emulator = await startSlackEmulator(['Alma', 'Bo']);
  const { signingSecret, apiUrl, token, channel, accounts } = emulator;
  const { Alma: alice = '', Bo: bob = '' } = accounts;
  const slack = await attached((options) => overHttp(options, signingSecret), { apiUrl, token });
  emulator.subscribe(slack.url);
  const { adapter, client, received, answer } = slack;
  const workspace: WorkspaceRef = { platform: 'slack', id: emulator.team };
  const text = 'Vi prøvede noget i dag';
  const bobs = await emulator.as(bob).chat.postMessage({ channel, text });

  return {
    ...emulatorHands(emulator, client, adapter.answered),
    chat: adapter.chat,
    workspace,
    alice,
    bob,
    channel,
    bobs: { ref: { conversation: channel, message: bobs.ts ?? '' }, text },
    dm: (account) => ({ workspace, account }),
    received,
    answer,
    async close() {
      await slack.close();
      await emulator.close();
    },
  };
}
