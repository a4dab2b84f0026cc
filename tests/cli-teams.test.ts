import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaderIn } from './journeys/a-leader.ts';
import { MONDAY, setUpNetwork } from './journeys/whole-cycle.ts';
import { laerke } from './support/laerke-command.ts';
import { startSlackFake } from './support/slack-fake.ts';
import { openOnTeams } from './support/stages.ts';
import { accountOf } from './support/teams-stage.ts';

/** The `laerke` command beside a bot that is running, against the strict Teams fake. */
let house: Awaited<ReturnType<typeof openOnTeams>>;
let env: Record<string, string>;
beforeAll(async () => {
  house = await openOnTeams(MONDAY);
  env = { ...house.stage.env, DATABASE_URL: `file:${house.config.database}` };
  await setUpNetwork(house);
});
afterAll(() => house.close());

const doctor = (other: Record<string, string> = {}) => laerke(['doctor'], { ...env, ...other });
const tenant = () => house.teams.fake.tenant;

describe('laerke doctor in Teams', () => {
  it('finds everything in order, and shows no secret', async () => {
    const { code, out } = await doctor();
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('ok ')),
    ).toEqual([]);
    expect(code).toBe(0);
    const { appId, secret } = house.teams.fake;
    expect(out).toContain(`configuration: Teams as the app ${appId} of the tenant ${tenant().id}\n`);
    expect(out).toContain('ok      teams sign-in: ');
    expect(out).toContain('ok      teams tenant: ');
    expect(out).toContain('ok      teams channels: 1 in use');
    expect(out).toContain('ok      teams pictures: are told in words: set PUBLIC_URL');
    expect(out).not.toContain('slack');
    for (const hidden of [secret, env.LAERKE_KEY]) expect(out).not.toContain(hidden);
  });

  it('looks at Slack beside it, and at each for itself', async () => {
    const slack = await startSlackFake({ users: [], channels: [] });
    const { code, out } = await doctor({
      SLACK_BOT_TOKEN: slack.token,
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      SLACK_API_URL: slack.apiUrl,
      PUBLIC_URL: 'https://laerke.example.org',
    }).finally(slack.close);
    expect(code).toBe(1);
    expect(out).toContain('configuration: Slack over HTTP, and Teams as the app');
    expect(out).toContain('not ok  slack workspace: ');
    expect(out).toContain('ok      teams channels: 1 in use');
    expect(out).toContain('ok      teams pictures: are fetched below https://laerke.example.org/pictures/');
  });

  it('sees that Microsoft does not let Lærke in', async () => {
    const { code, out } = await doctor({ MicrosoftAppPassword: 'hush' });
    expect(code).toBe(1);
    expect(out).toMatch(
      /not ok {2}teams sign-in: Microsoft does not let Lærke sign in: .*Certificates & secrets/,
    );
    expect(out).not.toContain('hush');
  });

  it('sees a tenant that is not connected', async () => {
    const other = '99999999-aaaa-4bbb-8ccc-000000000009';
    const { code, out } = await doctor({ MicrosoftAppTenantId: other });
    expect(code).toBe(1);
    expect(out).toContain(`not ok  teams tenant: ${other} is not connected yet`);
  });

  it('sees a channel that does not fit, and names it by its id alone', async () => {
    const [team] = tenant().teams;
    if (!team) throw new Error('there is no team');
    tenant().users.push({ id: accountOf('Rikke'), name: 'Rikke' });
    team.members.push(accountOf('Rikke'));
    const strange = await doctor();
    team.members.pop();
    expect(strange.code).toBe(1);
    expect(strange.out).toContain(`not ok  teams channels: ${house.stage.channel}: somebody in its team`);
    expect(strange.out).not.toContain('Rikke');

    team.installed = false;
    const absent = await doctor();
    team.installed = true;
    expect(absent.out).toContain(`${house.stage.channel}: Lærke is not in its team or chat`);
  });
});

describe('laerke grant in Teams', () => {
  const grant = (account: string, role: string) => laerke(['grant', `teams:${account}`, role], env);

  it('gives a role to somebody whom Lærke knows', async () => {
    const mette = leaderIn(house, house.stage.leaders[0], 'da');
    const name = `${tenant().id}:${mette.account}`;
    expect(await grant(name, 'facilitator')).toEqual({ code: 0, out: `teams:${name} is now facilitator\n` });
    const { text } = await house.word(mette.account, 'netværk', house.stage.channel);
    expect(text).not.toBe(mette.text('error.onlyFacilitator'));
  });

  it('gives one to somebody who does not have the app yet, and is called by name once they do', async () => {
    const sofie = accountOf('Sofie');
    tenant().users.push({ id: sofie, name: 'Sofie', installed: false });
    expect(await grant(`${tenant().id}:${sofie}`, 'administrator')).toMatchObject({ code: 0 });
    await house.teams.people().install(sofie);
    await house.app.settle();
    const { people } = house.app.store;
    const found = await people.find(house.stage.address({ account: sofie }).workspace, sofie);
    expect(found?.name).toBe('Sofie');
    expect(await people.roles(house.app.space.id, found?.id ?? '')).toContain('administrator');
  });

  it.each([
    ['of nobody', () => `${tenant().id}:${accountOf('nobody')}`, 'is nobody in the workspace'],
    ['of another tenant', () => `elsewhere:${accountOf('Mette')}`, 'teams:elsewhere is not connected'],
  ])('gives none to an account %s', async (_, account, why) => {
    const { code, out } = await grant(account(), 'administrator');
    expect(code).toBe(1);
    expect(out).toContain(why);
  });
});

it('laerke grant in Teams takes the id as it is before Teams has called for the first time', async () => {
  const silent = await openOnTeams(MONDAY);
  try {
    const { workspace } = silent.stage.address({ account: '' });
    await silent.app.store.addresses.remove(workspace, 'service', '');
    const name = `teams:${workspace.id}:${accountOf('Tove')}`;
    const { code, out } = await laerke(['grant', name, 'administrator'], {
      ...silent.stage.env,
      DATABASE_URL: `file:${silent.config.database}`,
    });
    expect({ code, out }).toEqual({ code: 0, out: `${name} is now administrator\n` });
  } finally {
    await silent.close();
  }
});
