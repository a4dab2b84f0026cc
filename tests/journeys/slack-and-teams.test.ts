import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import type { Values } from '../../src/core/card.ts';
import type { Hands, Seen } from '../contracts/adapter-harness.ts';
import { fakeClock } from '../support/clock.ts';
import { type House, openHouse, type Stage } from '../support/house.ts';
import { said } from '../support/said.ts';
import { slackStage } from '../support/slack-stage.ts';
import { teamsStage } from '../support/teams-stage.ts';

const da = (key: MessageKey, params = {}) => said('da', key, params);

/** One Lærke in front of Slack and Teams, in one process, on the strict fakes of both. */
async function openOnBoth(startsAt: string) {
  const clock = fakeClock(startsAt);
  const [slack, teams] = [await slackStage(clock), await teamsStage(clock)];
  const all = [slack, teams];
  let inTeams: Hands | undefined;
  const stage: Stage = {
    ...slack,
    env: {
      ...teams.env,
      ...slack.env,
      LAERKE_ADMINS: all.map(({ env }) => env.LAERKE_ADMINS).join(','),
    },
    async hands(app) {
      inTeams = await teams.hands(app);
      return slack.hands(app);
    },
    async close() {
      for (const one of all) await one.close();
    },
  };
  const house = await openHouse(stage, clock);
  if (!inTeams) throw new Error('Teams is not connected');
  const hands = { slack: await slack.hands(house.app), teams: inTeams };
  return { house, stages: { slack, teams }, hands };
}
const PLACES = ['slack', 'teams'] as const;
type Where = (typeof PLACES)[number];

let both: Awaited<ReturnType<typeof openOnBoth>>;
let house: House;
beforeEach(async () => {
  both = await openOnBoth('2027-03-01T10:00:00+01:00');
  house = both.house;
});
afterEach(() => house.close());

/** Somebody's account on one of the platforms; a second goes by with everything that they do. */
function at(where: Where, name: string) {
  const stage = both.stages[where];
  const hands = both.hands[where];
  const account = stage.account(name);
  async function does<T>(deed: () => Promise<T>): Promise<T> {
    house.clock.set(house.clock.now() + 1_000);
    const result = await deed();
    await house.app.settle();
    return result;
  }
  const found = async (label: string, place: Parameters<typeof stage.address>[0]) => {
    const seen = await hands.seen(stage.address(place));
    const message = seen.findLast(({ buttons }) => buttons.includes(label));
    if (!message) throw new Error(`${name} sees no "${label}" in ${where}: ${JSON.stringify(seen, null, 1)}`);
    return message.ref;
  };
  return {
    account,
    say: (text: string) => does(() => hands.say(account, text)),
    word: (text: string, channel?: string) => does(() => hands.word(account, text, channel)),
    press: async (label: string) => {
      const ref = await found(label, { account });
      return does(() => hands.press(account, ref, label));
    },
    pressInChannel: async (label: string) => {
      const ref = await found(label, { channel: stage.channel });
      return does(() => hands.press(account, ref, label));
    },
    pressAnswer: (label: string) => does(() => hands.pressAnswer(account, label)),
    submit: (values: Values) => does(() => hands.submit(account, values)),
    formValues: () => hands.formValues(account),
    answers: () => hands.answers(account),
    seen: () => hands.seen(stage.address({ account })),
  };
}

const channel = (where: Where): Promise<Seen[]> =>
  both.hands[where].seen(both.stages[where].address({ channel: both.stages[where].channel }));

/** The code that the answer shows, written in the other account. */
async function links(name: string) {
  await at('slack', name).word('forbind');
  const shown = (await at('slack', name).answers()).map(({ text }) => text).join('\n');
  const [code] = shown.match(/(forbind|link) [\d-]{14}/) ?? [];
  if (!code) throw new Error(`no code in ${shown}`);
  const { text } = await at('teams', name).say(code);
  expect([da('link.done'), said('en', 'link.done')]).toContain(text);
}

/** Karen's network lives in Slack with Mette and Jonas, and in Teams with Emily, and each is one person in both. */
async function livesInBoth() {
  const { slack, teams } = both.stages;
  const karen = at('slack', 'Karen');
  await karen.word('netværk', slack.channel);
  const leaders = ['Mette', 'Jonas'].map(slack.account);
  await karen.submit({ name: 'Nord', language: 'da', leaders, facilitators: [karen.account] });
  for (const name of ['Mette', 'Jonas']) await at('slack', name).press(da('network.invitation.yes'));
  for (const name of ['Karen', 'Mette', 'Jonas', 'Emily']) await links(name);
  const inTeams = at('teams', 'Karen');
  await inTeams.word('netværk', teams.channel);
  await inTeams.pressAnswer(da('network.home.also', { network: 'Nord' }));
  await inTeams.word('netværk', teams.channel);
  const chosen = (await inTeams.formValues()).leaders;
  await inTeams.submit({ leaders: [...[chosen ?? []].flat(), teams.account('Emily')] });
  await at('teams', 'Emily').press(said('en', 'network.invitation.yes'));
}

test('a round is one conversation in two channels, whoever presses where', async () => {
  await livesInBoth();
  const karen = at('slack', 'Karen');
  await karen.word('runde', both.stages.slack.channel);
  await karen.submit({ mode: 'live', rounds: '1', questions: 'no' });
  await karen.press(da('round.button.begin'));
  const [emily, jonas] = [at('teams', 'Emily'), at('teams', 'Jonas')];
  await emily.pressInChannel(da('round.say.frame'));
  await emily.submit({ wish: 'Andre øjne på mine møder' });
  for (const where of PLACES) {
    const [root, ...thread] = await channel(where);
    expect(root?.under, where).toBeUndefined();
    expect(
      thread.map(({ under }) => under?.message),
      where,
    ).toEqual(thread.map(() => root?.ref.message));
    expect(thread.map(({ text }) => text).join('\n'), where).toContain('Andre øjne på mine møder');
  }
  await bothSayTheSame();

  for (const step of ['interview', 'reflections', 'learning', 'patterns', 'decisions'] as const) {
    await karen.press(da('round.button.next', { step: da(`round.step.${step}.title`) }));
    if (step !== 'patterns') continue;
    await emily.pressInChannel(da('round.say.patterns'));
    await emily.submit({ text: 'Vi haster' });
    await at('slack', 'Mette').pressInChannel(da('round.button.support'));
    await jonas.pressInChannel(da('round.button.support'));
  }
  await jonas.pressInChannel(da('round.say.decisions'));
  await jonas.submit({ what: 'Lade en anden åbne mødet' });
  expect((await texts('slack')).join('\n')).toContain(da('round.pattern.count', { count: 2 }));
  await bothSayTheSame();

  await karen.press(da('round.button.toSummary'));
  await karen.press(da('round.button.draft'));
  await karen.submit({ themes: 'Hvorfor vi haster' });
  await jonas.press(da('round.button.approve'));
  const summaries = () =>
    Promise.all(PLACES.map(async (where) => (await channel(where)).findLast(({ under }) => !under)));
  const posted = await summaries();
  for (const summary of posted) expect(summary?.text).toContain('Hvorfor vi haster');
  await karen.press(da('round.button.redraft'));
  await karen.submit({ themes: 'Hvad der sker, når vi holder igen' });
  const edited = await summaries();
  expect(edited.map((one) => one?.ref)).toEqual(posted.map((one) => one?.ref));
  for (const summary of edited) expect(summary?.text).toContain('Hvad der sker, når vi holder igen');
  await bothSayTheSame();

  await at('slack', 'Emily').word('forget');
  await at('slack', 'Emily').submit({ confirm: said('en', 'forget.word') });
  await house.app.settle();
  for (const where of PLACES)
    expect((await texts(where)).join('\n'), where).not.toContain('Andre øjne på mine møder');
  await bothSayTheSame();
  expect(await at('teams', 'Emily').seen()).toEqual([]);
});

const texts = async (where: Where) => (await channel(where)).map(({ text }) => text);

async function bothSayTheSame() {
  expect(await texts('teams')).toEqual(await texts('slack'));
}
