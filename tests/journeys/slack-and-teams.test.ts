import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import type { House } from '../support/house.ts';
import { said } from '../support/said.ts';
import { openOnBoth } from '../support/stages.ts';

const da = (key: MessageKey, params = {}) => said('da', key, params);

const PLACES = ['inSlack', 'inTeams'] as const;
type Place = (typeof PLACES)[number];

let both: Awaited<ReturnType<typeof openOnBoth>>;
beforeEach(async () => {
  both = await openOnBoth('2027-03-01T10:00:00+01:00');
});
afterEach(() => both.close());

/** Somebody's account on one of the platforms; a second goes by before everything that they do. */
function at(place: Place, name: string) {
  const house: House = both[place];
  const account = house.stage.account(name);
  const deed =
    <A extends unknown[], T>(does: (account: string, ...args: A) => Promise<T>) =>
    (...args: A) => {
      house.clock.set(house.clock.now() + 1_000);
      return does(account, ...args);
    };
  return {
    account,
    say: deed(house.say),
    word: deed(house.word),
    press: deed(house.press),
    pressAnswer: deed(house.pressAnswer),
    submit: deed(house.submit),
    answers: () => house.answers(account),
    leaders: async () => [(await house.formValues(account)).leaders ?? []].flat(),
    messages: () => house.inDm(account),
  };
}

const channel = (place: Place) => both[place].inChannel();
const texts = async (place: Place) => (await channel(place)).map(({ text }) => text);

async function bothSayTheSame() {
  expect(await texts('inTeams')).toEqual(await texts('inSlack'));
}

/** The code that the answer shows, written in the other account. */
async function links(name: string) {
  await at('inSlack', name).word('forbind');
  const shown = (await at('inSlack', name).answers()).map(({ text }) => text).join('\n');
  const [code = ''] = shown.match(/(forbind|link) [\d-]{14}/) ?? [];
  const { text } = await at('inTeams', name).say(code);
  expect([da('link.done'), said('en', 'link.done')]).toContain(text);
}

/** Karen's network lives in Slack with Mette and Jonas, and in Teams with Emily; all of them are in both. */
async function livesInBoth() {
  const karen = at('inSlack', 'Karen');
  await karen.word('netværk', both.inSlack.stage.channel);
  const leaders = ['Mette', 'Jonas'].map(both.inSlack.stage.account);
  await karen.submit({ name: 'Nord', language: 'da', leaders, facilitators: [karen.account] });
  for (const name of ['Mette', 'Jonas']) await at('inSlack', name).press(da('network.invitation.yes'));
  for (const name of ['Karen', 'Mette', 'Jonas', 'Emily']) await links(name);
  const inTeams = at('inTeams', 'Karen');
  const emily = at('inTeams', 'Emily');
  await inTeams.word('netværk', both.inTeams.stage.channel);
  await inTeams.pressAnswer(da('network.home.also', { network: 'Nord' }));
  await inTeams.word('netværk', both.inTeams.stage.channel);
  await inTeams.submit({ leaders: [...(await inTeams.leaders()), emily.account] });
  await emily.press(said('en', 'network.invitation.yes'));
}

test('a round is one conversation in two channels, whoever presses where', async () => {
  await livesInBoth();
  const karen = at('inSlack', 'Karen');
  await karen.word('runde', both.inSlack.stage.channel);
  await karen.submit({ mode: 'live', rounds: '1', questions: 'no' });
  await karen.press(da('round.button.begin'));
  const [emily, jonas] = [at('inTeams', 'Emily'), at('inTeams', 'Jonas')];
  await emily.press(da('round.say.frame'), 'channel');
  await emily.submit({ wish: 'Andre øjne på mine møder' });
  for (const place of PLACES) {
    const [root, ...thread] = await channel(place);
    expect(root?.under, place).toBeUndefined();
    expect(
      thread.map(({ under }) => under?.message),
      place,
    ).toEqual(thread.map(() => root?.ref.message));
    expect(thread.map(({ text }) => text).join('\n'), place).toContain('Andre øjne på mine møder');
  }
  await bothSayTheSame();

  for (const step of ['interview', 'reflections', 'learning', 'patterns', 'decisions'] as const) {
    await karen.press(da('round.button.next', { step: da(`round.step.${step}.title`) }));
    if (step !== 'patterns') continue;
    await emily.press(da('round.say.patterns'), 'channel');
    await emily.submit({ text: 'Vi haster' });
    await at('inSlack', 'Mette').press(da('round.button.support'), 'channel');
    await jonas.press(da('round.button.support'), 'channel');
  }
  await jonas.press(da('round.say.decisions'), 'channel');
  await jonas.submit({ what: 'Lade en anden åbne mødet' });
  expect((await texts('inSlack')).join('\n')).toContain(da('round.pattern.count', { count: 2 }));
  await bothSayTheSame();

  await karen.press(da('round.button.toSummary'));
  await karen.press(da('round.button.draft'));
  await karen.submit({ themes: 'Hvorfor vi haster' });
  await jonas.press(da('round.button.approve'));
  const summaries = () =>
    Promise.all(PLACES.map(async (place) => (await channel(place)).findLast(({ under }) => !under)));
  const posted = await summaries();
  for (const summary of posted) expect(summary?.text).toContain('Hvorfor vi haster');
  await karen.press(da('round.button.redraft'));
  await karen.submit({ themes: 'Hvad der sker, når vi holder igen' });
  const edited = await summaries();
  expect(edited.map((one) => one?.ref)).toEqual(posted.map((one) => one?.ref));
  for (const summary of edited) expect(summary?.text).toContain('Hvad der sker, når vi holder igen');
  await bothSayTheSame();

  await at('inSlack', 'Emily').word('forget');
  await at('inSlack', 'Emily').submit({ confirm: said('en', 'forget.word') });
  for (const place of PLACES)
    expect((await texts(place)).join('\n'), place).not.toContain('Andre øjne på mine møder');
  await bothSayTheSame();
  expect(await at('inTeams', 'Emily').messages()).toEqual([]);
});
