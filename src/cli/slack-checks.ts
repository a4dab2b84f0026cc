import type { SlackConfig } from '../config.ts';
import { ChatError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { type Finding, fine, wrong } from './finding.ts';

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
  if (found?.token) return [fine('slack workspace', `${id} is connected`)];
  return [
    wrong('slack workspace', `${id} is not connected yet: start Lærke, which does it within half a minute`),
  ];
}
