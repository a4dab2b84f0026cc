import type { SlackConfig } from '../config.ts';
import { ChatError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { createLogger } from '../logger.ts';
import { inspectChannel } from '../runtime/channel-guard.ts';
import { type Finding, fine, wrong } from './finding.ts';

/** Throws an OperatorError that says what to do when Redis can't be used. */
export async function checkRedis(url: string): Promise<Finding[]> {
  const { examineRedis } = await import('../../adapters/queue/redis.ts');
  const { version } = await examineRedis(url, createLogger({ level: 'silent' }));
  return [fine('redis', `version ${version} answers, and keeps what it is given (noeviction)`)];
}

const CHANNEL_FAULTS = {
  absent: 'Lærke is not in it, or it is gone: write /invite @Lærke there',
  archived: 'it is archived: take it out of the archive, or set the network up in another one',
  shared: 'it is shared with another organisation: set the network up in a channel that is not',
  public: 'it is public: make it private',
  office: 'somebody of its office is in it, who would read what leaders share: take them out',
  strangers: 'somebody in it does not belong to the network: add them with /laerke network, or take them out',
};

/** Whether Lærke may post where networks live (reliability.md, before every post to a channel). */
export async function checkChannels({ apiUrl }: SlackConfig, store: Store): Promise<Finding[]> {
  const { callSlack } = await import('../../adapters/slack/index.ts');
  const chat = callSlack(store.installations, apiUrl);
  const networks = (await store.networks.all()).filter(
    ({ channel }) => channel.workspace.platform === chat.platform,
  );
  const findings = networks.map(async (network) => {
    const { fault } = await inspectChannel(store, chat, network);
    return fault ? [wrong('channels', `${network.channel.channel}: ${CHANNEL_FAULTS[fault]}`)] : [];
  });
  const faults = (await Promise.all(findings)).flat();
  return faults.length > 0 ? faults : [fine('channels', `${networks.length} in use, all of them fit`)];
}

export async function checkToken({ botToken, apiUrl }: SlackConfig): Promise<Finding[]> {
  const { examineToken } = await import('../../adapters/slack/examine.ts');
  try {
    const { workspace, missing } = await examineToken(botToken, apiUrl);
    return [
      fine('slack token', `is valid in the workspace ${workspace}`),
      missing.length > 0
        ? wrong(
            'slack scopes',
            `${missing.join(', ')} not granted: put manifest.json in, and install the app again`,
          )
        : fine('slack scopes', 'all granted'),
    ];
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    const remedy = 'copy the "Bot User OAuth Token" into SLACK_BOT_TOKEN again';
    return [wrong('slack token', saidBySlack(error, remedy))];
  }
}

/** What lets events in: the app token that opens a socket, or the signing secret, which can't be tried from here. */
export async function checkWayIn(slack: SlackConfig): Promise<Finding[]> {
  if ('appToken' in slack) return checkAppToken(slack.appToken, slack.apiUrl);
  const text = 'is set; Slack says whether it is the right one when it verifies the address';
  return [fine('slack signing secret', text)];
}

async function checkAppToken(appToken: string, apiUrl: string): Promise<Finding[]> {
  const { examineAppToken } = await import('../../adapters/slack/examine.ts');
  try {
    await examineAppToken(appToken, apiUrl);
    return [fine('slack app token', 'opens a socket (Socket Mode)')];
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    const remedy =
      'see that Socket Mode is on, and make an "App-Level Token" with the scope connections:write for SLACK_APP_TOKEN';
    return [wrong('slack app token', saidBySlack(error, remedy))];
  }
}

function saidBySlack({ fault, code }: ChatError, remedy: string): string {
  if (fault.kind === 'limited') return 'Slack is being asked too often: try again in a minute';
  if (fault.kind === 'unclear')
    return `Slack does not answer (${code}): see that this server may call slack.com`;
  return `Slack refuses it (${code}): ${remedy}`;
}

/** Whether Lærke has taken the token's workspace up, under the key of today. */
export async function checkConnection({ botToken, apiUrl }: SlackConfig, store: Store): Promise<Finding[]> {
  const { examineToken } = await import('../../adapters/slack/examine.ts');
  const { workspace: id } = await examineToken(botToken, apiUrl);
  const found = await store.installations.find({ platform: 'slack', id }).catch(() => undefined);
  if (found?.token) return [fine('workspace', `${id} is connected`)];
  return [wrong('workspace', `${id} is not connected yet: start Lærke, which does it within half a minute`)];
}
