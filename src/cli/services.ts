import { systemClock } from '../../adapters/clock.ts';
import type { Config } from '../config.ts';
import { ChatError } from '../core/errors.ts';
import type { Store } from '../core/ports.ts';
import { createLogger } from '../logger.ts';
import { type Finding, fine, wrong } from './finding.ts';

type Slack = NonNullable<Config['slack']>;

/** Throws an OperatorError that says what to do when Redis can't be used. */
export async function checkRedis(url: string): Promise<Finding[]> {
  const { bullmqQueue } = await import('../../adapters/queue/bullmq.ts');
  const queue = bullmqQueue({ url, clock: systemClock(), log: createLogger({ level: 'silent' }) });
  try {
    await queue.check();
    return [fine('redis', 'answers, and keeps what it is given (noeviction)')];
  } finally {
    await queue.close();
  }
}

export async function checkToken({ botToken, apiUrl }: Slack): Promise<Finding[]> {
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
      fine(
        'slack signing secret',
        'is set; Slack says whether it is the right one when it verifies the address',
      ),
    ];
  } catch (error) {
    if (error instanceof ChatError) return [wrong('slack token', remedyFor(error))];
    throw error;
  }
}

function remedyFor({ fault, code }: ChatError): string {
  if (fault.kind === 'limited') return 'Slack is being asked too often: try again in a minute';
  if (fault.kind === 'unclear')
    return `Slack does not answer (${code}): see that this server may call slack.com`;
  return `Slack refuses it (${code}): copy the "Bot User OAuth Token" into SLACK_BOT_TOKEN again`;
}

/** Whether Lærke has taken the token's workspace up, under the key of today. */
export async function checkConnection({ botToken, apiUrl }: Slack, store: Store): Promise<Finding[]> {
  const { examineToken } = await import('../../adapters/slack/examine.ts');
  const { workspace: id } = await examineToken(botToken, apiUrl);
  const found = await store.installations.find({ platform: 'slack', id }).catch(() => undefined);
  if (found?.token) return [fine('workspace', `${id} is connected`)];
  return [wrong('workspace', `${id} is not connected yet: start Lærke, which does it within half a minute`)];
}
