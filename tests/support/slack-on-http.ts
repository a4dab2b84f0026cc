import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectSlack, type SlackOptions } from '../../adapters/slack/index.ts';
import { slackClient } from './slack-client.ts';

/** The Slack adapter on a real HTTP server, and a client whose requests are signed as Slack signs them. */
export async function overHttp(options: SlackOptions, signingSecret: string) {
  const adapter = connectSlack({ ...options, signingSecret });
  const server = createServer(adapter.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const end = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { adapter, client: slackClient(url, signingSecret), url, end };
}
