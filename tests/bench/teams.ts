import { fileURLToPath } from 'node:url';
import { encodePress } from '../../src/core/press.ts';
import { startRedis } from '../support/redis.ts';
import { mriOf, personalWith } from '../support/teams-fake-state.ts';
import { type Child, type Program, startChild } from './child.ts';
import { startFakeSlack } from './fake-slack.ts';
import { type FakeTeams, startFakeTeams } from './fake-teams.ts';
import { type Leader, viewLedger } from './ledger.ts';
import { type Figures, paced, type Signed } from './load.ts';
import { databaseOf, laerkeInSlack, laerkeLocal, SIGNING_SECRET } from './programs.ts';
import type { Line } from './report.ts';
import { requests } from './requests.ts';

const BARE = fileURLToPath(new URL('bare-botbuilder.js', import.meta.url));
const PER_SECOND = 50;
const SECONDS = 20;
/** seconds that don't count: what runs often is compiled by then */
const WARM_UP = 10;

/**
 * Lærke with all that it can have at once, Slack, Teams and BullMQ: how quickly it answers a press that writes beside a bot
 * that does nothing, and how much memory it takes with both platforms under load.
 */
export async function slackAndTeams(): Promise<Line[]> {
  const redis = await startRedis();
  const slack = await startFakeSlack();
  const teams = await startFakeTeams();
  const program = everywhere(laerkeInSlack(slack), teams, redis.url);
  const laerke = await startChild(program);
  const bare = await startChild(bareBotbuilder(teams));
  const atRest = { laerke: laerke.memory(), bolt: bare.memory() };
  await slack.setScene({ bot: `${laerke.url}/slack/events`, signingSecret: SIGNING_SECRET });
  await teams.setScene({ bot: messages(laerke) });
  const ledger = viewLedger(databaseOf(program));
  await ledger.quiet();
  const leaders = ledger.leaders();
  const inTeams = leaders.filter(({ account }) => account.includes('-'));
  const inSlack = leaders.filter(({ account }) => !account.includes('-'));
  const press = presses(teams, inTeams);

  const alone = async (one: Child) => {
    await paced(messages(one), press, PER_SECOND, WARM_UP);
    return paced(messages(one), press, PER_SECOND, SECONDS);
  };
  const quick = { laerke: await alone(laerke), bolt: await alone(bare) };
  await ledger.quiet();
  const slackPress = requests(slack.team, SIGNING_SECRET, inSlack).press;
  const [both, besides] = await Promise.all([
    paced(messages(laerke), press, PER_SECOND, SECONDS),
    paced(`${laerke.url}/slack/events`, slackPress, PER_SECOND, SECONDS),
  ]);
  await ledger.quiet();
  const afterwards = { laerke: laerke.memory(), bolt: bare.memory() };
  ledger.close();
  for (const one of [laerke, bare, slack, teams]) await one.stop();
  await redis.stop();

  const failed = [quick.laerke, both, besides].reduce((sum, figures) => sum + figures.failed, 0);
  return [
    { what: 'resident memory, Slack + Teams + BullMQ, at rest', ...atRest, unit: 'MB' },
    { what: 'resident memory, the same, after the load', ...afterwards, unit: 'MB', goal: { below: 230 } },
    ...latency(`Teams, a press that writes, ${PER_SECOND}/s`, quick.laerke, quick.bolt),
    ...latency(`the same beside ${PER_SECOND}/s from Slack`, both),
    {
      what: 'requests not answered with 200',
      laerke: failed,
      bolt: quick.bolt.failed,
      unit: '',
      goal: { same: 0 },
    },
  ];
}

const messages = ({ url }: Child) => `${url}/api/messages`;

function latency(what: string, laerke: Figures, bolt?: Figures): Line[] {
  return [
    { what: `${what}, p50`, laerke: laerke.p50, bolt: bolt?.p50, unit: 'ms' },
    { what: `${what}, p99`, laerke: laerke.p99, bolt: bolt?.p99, unit: 'ms', goal: { below: 50 } },
    { what: `${what}, slowest`, laerke: laerke.max, bolt: bolt?.max, unit: 'ms', goal: { below: 1_000 } },
  ];
}

const registration = ({ appId, secret, tenant }: FakeTeams) => ({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: secret,
  MicrosoftAppTenantId: tenant,
});

function everywhere(program: Program, teams: FakeTeams, redisUrl: string): Program {
  const { env } = program;
  const admins = `${env.LAERKE_ADMINS},teams:${teams.tenant}:${teams.facilitator}`;
  const more = { TEAMS_SERVICES_URL: `${teams.origin}/`, REDIS_URL: redisUrl, LAERKE_ADMINS: admins };
  return { ...program, env: { ...env, ...registration(teams), ...more } };
}

function bareBotbuilder(teams: FakeTeams): Program {
  return { ...laerkeLocal(), file: BARE, env: { ...registration(teams), OPEN_ID_URL: teams.openIdUrl } };
}

/** The button that keeps an observation, pressed by one leader after the other, as Teams sends it; no two are alike. */
function presses({ token, serviceUrl, tenant, appId }: FakeTeams, leaders: readonly Leader[]): () => Signed {
  let made = 0;
  return () => {
    const leader = leaders[made % leaders.length];
    made += 1;
    if (!leader) throw new Error('there are no leaders');
    const { account, run } = leader;
    const data = {
      press: encodePress({ run, type: 'noted', args: { answer: `Iagttagelse nummer ${made}` } }),
    };
    const body = JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:bench-${made}`,
      timestamp: new Date().toISOString(),
      localTimezone: 'Europe/Copenhagen',
      channelId: 'msteams',
      serviceUrl,
      from: { id: mriOf(account), aadObjectId: account, name: account },
      recipient: { id: `28:${appId}`, name: 'Lærke' },
      conversation: { id: personalWith(account), conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      locale: 'da-DK',
      value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
      replyToId: '1',
    });
    return { body, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } };
  };
}
