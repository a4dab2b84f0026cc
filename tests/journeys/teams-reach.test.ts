import { beforeEach, describe, expect, test } from 'vitest';
import { openOnTeams } from '../support/stages.ts';
import { accountOf } from '../support/teams-stage.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { MONDAY } from './whole-cycle.ts';

const OLGA = accountOf('Olga');

let house: Awaited<ReturnType<typeof openOnTeams>>;
let karen: Leader;
beforeEach(async () => {
  house = await openOnTeams(MONDAY);
  karen = leaderIn(house, house.stage.facilitator, 'da');
  return () => house.close();
});

/** Olga is in the organisation, and neither she nor her team has the app. */
function olgaWithoutTheApp() {
  house.teams.fake.tenant.users.push({ id: OLGA, name: 'Olga', installed: false });
}

async function invite(...leaders: string[]) {
  await house.word(karen.account, 'netværk', house.stage.channel);
  return house.submit(karen.account, { name: 'Nord', leaders });
}

async function install(account: string) {
  await house.teams.people().install(account);
  await house.app.settle();
}

const readBy = async (account: string) => (await house.inDm(account)).map(({ text }) => text);
const known = () => house.app.store.people.find(house.stage.address(karen).workspace, OLGA);

describe('somebody who does not have the app in Teams', () => {
  test('is invited when it is there, once; until then the facilitator knows what to do', async () => {
    olgaWithoutTheApp();
    expect(await invite(OLGA)).toMatchObject({ taken: true });
    const remedy = karen.text('network.unreached.teams');
    expect(await karen.last()).toContain(remedy);
    expect(await karen.last()).not.toContain(OLGA);
    expect(await readBy(OLGA)).toEqual([]);

    await install(OLGA);
    const [invitation, ...others] = await readBy(OLGA);
    expect(invitation).toMatch(/^Hej Olga\. .* Er du med\?/);
    expect(others).toEqual([]);
    expect((await readBy(karen.account)).join()).not.toContain(remedy);
    expect(await karen.last()).toBe(karen.text('network.unreached.reached', { name: 'Olga' }));

    await install(OLGA);
    expect(await readBy(OLGA)).toEqual([invitation]);
  });

  test('is sent nothing that has come to mean nothing meanwhile', async () => {
    olgaWithoutTheApp();
    await invite(OLGA, house.stage.leaders[0]);
    await house.fill(karen.account, karen.text('network.button.manage'), {
      leaders: [house.stage.leaders[0]],
    });
    expect(await karen.last()).toBe(karen.text('network.unreached.gone', { network: 'Nord' }));
    await install(OLGA);
    expect(await readBy(OLGA)).toEqual([]);
  });

  test('and is to be a mentor is asked when it is there, once; until then the leader knows what to do', async () => {
    olgaWithoutTheApp();
    const [account] = house.stage.leaders;
    const mette = leaderIn(house, account, 'da');
    await invite(account);
    await mette.press('network.invitation.yes');
    await house.word(account, 'mentor');
    expect(await house.submit(account, { mentor: [OLGA], kind: 'primary' })).toMatchObject({ taken: true });
    const title = mette.text('mentoring.unreached.title', { mentor: mette.text('mentoring.yourMentor') });
    expect(await mette.last()).toContain(title);
    expect(await mette.last()).toContain('tilføje Lærke under Apps i Teams');
    expect((await readBy(account)).join()).not.toContain(OLGA);
    expect((await readBy(karen.account)).join()).not.toContain(karen.text('network.unreached.teams'));
    expect(await readBy(OLGA)).toEqual([]);

    await install(OLGA);
    const [invitation, ...others] = await readBy(OLGA);
    expect(invitation).toMatch(/^Hej Olga\. .*Mette .* have dig som mentor/);
    expect(others).toEqual([]);
    expect((await readBy(account)).join()).not.toContain(title);
    expect(await mette.last()).toBe(mette.text('mentoring.unreached.reached', { mentor: 'Olga' }));

    await install(OLGA);
    expect(await readBy(OLGA)).toEqual([invitation]);
  });

  test('and whom nobody has invited gets nothing, and is not met', async () => {
    olgaWithoutTheApp();
    await install(OLGA);
    expect(await readBy(OLGA)).toEqual([]);
    expect(await known()).toBeUndefined();
  });
});

test('who has blocked Lærke in Teams is known by name, and gets what waited when they write to it', async () => {
  const [mette] = house.stage.leaders;
  const user = house.teams.fake.tenant.user(mette);
  if (!user) throw new Error('Mette is gone');
  user.blocked = true;
  await invite(mette);
  expect(await karen.last()).toContain(karen.text('network.unreached.title', { name: 'Mette' }));
  user.blocked = false;
  await house.say(mette, 'hjælp');
  expect((await readBy(mette)).filter((text) => text.includes('Er du med?'))).toHaveLength(1);
  expect(await karen.last()).toBe(karen.text('network.unreached.reached', { name: 'Mette' }));
});
