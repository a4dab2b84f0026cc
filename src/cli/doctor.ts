import { systemClock } from '../../adapters/clock.ts';
import type { Config, SlackConfig, TeamsConfig } from '../config.ts';
import type { Store } from '../core/ports.ts';
import { checkChannels } from './channel-check.ts';
import { examined, type Finding, fine, lineOf, wrong } from './finding.ts';
import { slackChat, teamsCalls } from './platforms.ts';
import { checkRedis } from './redis-check.ts';
import { checkConnection, checkToken, checkWayIn } from './slack-checks.ts';
import { assertSound, existingKey, existingStore } from './storage.ts';
import { checkPictures, checkSignIn, checkTenant } from './teams-checks.ts';

/**
 * Looks at everything that Lærke needs and says a line about each; true when all of it is in order. Shows neither
 * secrets nor anything that anybody wrote, and may be run while Lærke is running.
 */
export async function doctor(config: Config, say: (line: string) => void): Promise<boolean> {
  let isWell = true;
  for await (const finding of findings(config)) {
    say(lineOf(finding));
    isWell &&= finding.ok;
  }
  return isWell;
}

async function* findings(config: Config): AsyncGenerator<Finding> {
  const { redisUrl, slack, teams } = config;
  yield fine('configuration', platformsIn(config));
  yield* await examined('database', () => {
    assertSound(config);
    return [fine('database', `${config.database} is whole and up to date`)];
  });
  yield* await examined('key', () => {
    existingKey(config);
    return [fine('key', 'fits data/keys.db')];
  });
  yield* await withStore(config, 'messages', checkMessages);
  if (redisUrl) yield* await examined('redis', () => checkRedis(redisUrl));
  if (slack) yield* slackFindings(config, slack);
  if (teams) yield* teamsFindings(config, teams);
}

async function* slackFindings(config: Config, slack: SlackConfig): AsyncGenerator<Finding> {
  yield* await examined('slack', () => checkToken(slack));
  yield* await examined('slack', () => checkWayIn(slack));
  yield* await withStore(config, 'slack workspace', (store) => checkConnection(slack, store));
  yield* await withStore(config, 'slack channels', async (store) =>
    checkChannels(await slackChat(slack, store), store),
  );
}

async function* teamsFindings(config: Config, teams: TeamsConfig): AsyncGenerator<Finding> {
  yield* await withStore(config, 'teams sign-in', (store) => checkSignIn(teams, store));
  yield* await withStore(config, 'teams tenant', (store) => checkTenant(teams, store));
  yield* await withStore(config, 'teams channels', async (store) =>
    checkChannels((await teamsCalls(teams, store)).chat, store),
  );
  yield* checkPictures(config);
}

function platformsIn({ slack, teams }: Config): string {
  const named = [
    ...(slack ? ['appToken' in slack ? 'Slack over Socket Mode' : 'Slack over HTTP'] : []),
    ...(teams ? [`Teams as the app ${teams.appId} of the tenant ${teams.tenantId}`] : []),
  ];
  return named.join(', and ') || 'the local chat, for one person on this computer';
}

/** A check that needs the database. Without one it has nothing to look at, which another line has said already. */
async function withStore(config: Config, about: string, check: (store: Store) => Promise<Finding[]>) {
  const store = await existingStore(config).catch(() => undefined);
  if (!store) return [wrong(about, 'unknown as long as the database or the key is not in order')];
  try {
    await store.check();
    return await examined(about, () => check(store));
  } catch {
    return [wrong(about, 'the database can be read but not written: see to disk space and file permissions')];
  } finally {
    await store.close();
  }
}

/** What waits for a person to look at it (reliability.md, Send protocol). */
async function checkMessages({ ledger }: Store): Promise<Finding[]> {
  const { parked, late } = await ledger.trouble(systemClock().now());
  const given = parked.map(({ id, why, leaving }) =>
    wrong(
      'messages',
      leaving
        ? `${id} could not be taken away (${why}): remove the cause, then start Lærke again`
        : `${id} was given up (${why}): remove the cause, then press "Try again" on the Home of its facilitator, or tell the person in another way`,
    ),
  );
  if (late > 0)
    given.push(
      wrong(
        'messages',
        `${late} more than five minutes late: see that Lærke is running, and look in its log`,
      ),
    );
  return given.length > 0 ? given : [fine('messages', 'none late, none given up')];
}
