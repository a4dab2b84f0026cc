import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import type { Language } from '../../src/core/chat.ts';
import type { House } from '../support/house.ts';
import { type Cast, network, nothingParked, ON_EMULATOR, STAGES } from './leaders/network.ts';
import { type Actor, CAST } from './leaders/telling.ts';

const LEADERS = CAST.filter((name) => name !== 'Karen');

const call = async (
  { told, cast, house: { stage } }: Awaited<ReturnType<typeof network>>,
  values: object,
) => {
  const karen = cast.Karen;
  await karen.word(told.isDanish ? 'runde' : 'round', stage.channel);
  await karen.submits({ mode: 'live', rounds: '1', questions: 'no', ...values }, 'round.new.submit');
};

const accounts = (cast: Cast, ...names: (keyof Cast)[]) => names.map((name) => cast[name].account);

const say = (who: Actor, step: string, values: Record<string, string>) =>
  who.fillsInChannel(`round.say.${step}` as MessageKey, values, 'round.form.say');

const WORDS = {
  da: {
    wish: 'Andre øjne på, hvorfor jeg altid ender med at svare først.',
    tried: 'Jeg har spurgt teamet, før jeg selv sagde noget.',
    happened: 'To svarede. Resten kiggede på mig.',
    notAsked: 'Du skal bare vente lidt længere.',
    asked: 'Hvad gjorde du, da de kiggede på dig?',
    answered: 'Jeg talte til tre og så ned i mine papirer.',
    reflected: 'Jeg undrer mig over, hvem stilheden er svær for.',
    learnt: 'Stilheden er sværest for mig selv.',
    action: 'På mandag venter jeg, til to har talt.',
    star: 'Den nye sagde noget for første gang.',
    pattern: 'Vi fylder pauserne ud, fordi vi selv bliver urolige.',
    pattern2: 'Det hjælper at have noget i hænderne.',
    decision: 'Jeg lader en anden åbne tavlemødet.',
    watch: 'Hvem der taler først.',
    themes: 'Hvad der sker, når vi holder igen.',
  },
  en: {
    wish: 'Other eyes on why I always end up answering first.',
    tried: 'I asked the team before I said anything myself.',
    happened: 'Two answered. The rest looked at me.',
    notAsked: 'You just have to wait a little longer.',
    asked: 'What did you do when they looked at you?',
    answered: 'I counted to three and looked down at my papers.',
    reflected: 'I wonder for whom the silence is hard.',
    learnt: 'The silence is hardest for me.',
    action: 'On Monday I wait until two others have spoken.',
    star: 'The new colleague said something for the first time.',
    pattern: 'We fill the pauses because we grow restless ourselves.',
    pattern2: 'It helps to have something in your hands.',
    decision: 'I let somebody else open the board meeting.',
    watch: 'Who speaks first.',
    themes: 'What happens when we hold back.',
  },
};

/** One round of three, all in the same room: one who can't come, two who swap, and a question that is none. */
async function live({ told, cast }: Awaited<ReturnType<typeof network>>, language: Language) {
  const { Karen: karen, Mette: mette, Jonas: jonas, Aisha: aisha, Emily: emily } = cast;
  const words = WORDS[language];
  await jonas.presses('round.button.cannot');
  await aisha.fills(
    'round.button.swap',
    { with: await personOf(told.house, emily.account) },
    'round.form.ask',
  );
  await emily.presses('round.button.swapYes');
  await mette.presses('round.button.agree');
  await karen.presses('round.button.begin');
  await say(mette, 'frame', { wish: words.wish, tried: words.tried, happened: words.happened });
  await karen.presses('round.button.next', { step: karen.text('round.step.interview.title') });
  await say(emily, 'interview', { text: words.notAsked, insisted: 'no' });
  await emily.submits({ text: words.asked, insisted: 'no' }, 'round.form.say');
  await say(mette, 'interview', { text: words.answered });
  await karen.presses('round.button.next', { step: karen.text('round.step.reflections.title') });
  await mette.pressesInChannel('round.say.reflections');
  await say(aisha, 'reflections', { text: words.reflected, insisted: 'yes' });
  await karen.presses('round.button.longer.live');
  await karen.presses('round.button.next', { step: karen.text('round.step.learning.title') });
  await say(mette, 'learning', {
    learnt: words.learnt,
    action: words.action,
    star: words.star,
    day: '2027-03-15',
  });
  await karen.presses('round.button.next', { step: karen.text('round.step.patterns.title') });
  await say(emily, 'patterns', { text: words.pattern });
  await say(mette, 'patterns', { text: words.pattern2 });
  await aisha.pressesInChannel('round.button.support');
  await karen.presses('round.button.next', { step: karen.text('round.step.decisions.title') });
  await say(aisha, 'decisions', { what: words.decision, watch: words.watch, day: '2027-03-18' });
  await karen.fills(
    'round.button.meeting',
    { day: '2027-05-12', time: '09:00', minutes: '180', place: '' },
    'round.form.save',
  );
  await karen.presses('round.button.toSummary');
  await karen.fills('round.button.draft', { themes: words.themes }, 'round.form.askLines');
  await told.later('2027-03-11T09:30');
  await mette.presses('round.button.approve');
  await told.later('2027-03-12T16:00');
  await aisha.presses('round.button.approve');
}

/** Two rounds of seven over some days: one presents alone, the others as a team, and one day nobody is in a hurry. */
async function overDays({ told, cast, house: all }: Awaited<ReturnType<typeof network>>, language: Language) {
  const { Karen: karen, Mette: mette, Jonas: jonas, Emily: emily, Aisha: aisha, Birgit: birgit } = cast;
  const words = WORDS[language];
  await jonas.fills('round.button.team', { people: [birgit.account] }, 'round.form.save');
  await karen.presses('round.button.begin');
  await mette.fills('round.say.frame', { wish: words.wish }, 'round.form.say');
  await emily.fills('round.say.interview', { text: words.asked }, 'round.form.say');
  await say(mette, 'interview', { text: words.answered });
  await told.later('2027-03-12T09:00');
  await aisha.fills('round.say.reflections', { text: words.reflected }, 'round.form.say');
  await told.later('2027-03-15T09:00');
  await mette.fills('round.say.learning', { learnt: words.learnt }, 'round.form.say');
  await told.later('2027-03-16T09:00'); // the second round
  await birgit.fillsInChannel('round.say.frame', { wish: words.wish, tried: words.tried }, 'round.form.say');
  await aisha.fills('round.say.interview', { text: words.asked }, 'round.form.say');
  await told.later('2027-03-17T09:00');
  await say(mette, 'reflections', { text: words.reflected });
  await told.later('2027-03-18T09:00');
  await jonas.fills('round.say.learning', { learnt: words.learnt, action: words.action }, 'round.form.say');
  await told.later('2027-03-19T09:00');
  await say(aisha, 'patterns', { text: words.pattern });
  await told.later('2027-03-23T09:00');
  await karen.presses('round.button.toSummary');
  await karen.fills('round.button.draft', { themes: words.themes }, 'round.form.askLines');
  await told.later('2027-03-25T09:00');
  await nothingParked(all);
}

/** A choice among people carries persons, as a form of Lærke's own does. */
async function personOf({ app, stage }: House, account: string): Promise<string> {
  const known = await app.store.people.find(stage.address({ account }).workspace, account);
  return known?.id ?? '';
}

describe.each([...STAGES, ON_EMULATOR])('on $stage', ({ open }) => {
  it.each<Language>(['da', 'en'])('one round of three reads like a conversation (%s)', async (language) => {
    const begun = await network(open, language);
    const { told, cast } = begun;
    await told.joins(cast.Karen);
    for (const name of ['Mette', 'Jonas', 'Aisha', 'Emily'] as const) await told.joins(cast[name]);
    told.watch('channel');
    await call(begun, { people: accounts(cast, 'Mette', 'Jonas', 'Aisha', 'Emily'), questions: 'yes' });
    await live(begun, language);
    await nothingParked(begun.house);
    await expect(told.text()).toMatchFileSnapshot(`../../docs/examples/round-live.${language}.md`);
  });
});

describe.each(STAGES)('on $stage', ({ open }) => {
  it.each<Language>(['da', 'en'])('two rounds of seven over some days (%s)', async (language) => {
    const begun = await network(open, language);
    const { told, cast } = begun;
    await told.joins(cast.Karen);
    for (const name of ['Mette', 'Jonas', 'Emily', 'Aisha', 'Birgit'] as const) await told.joins(cast[name]);
    told.watch('channel');
    await call(begun, { people: accounts(cast, ...LEADERS), mode: 'days', rounds: '2' });
    await overDays(begun, language);
    await expect(told.text()).toMatchFileSnapshot(`../../docs/examples/round-days.${language}.md`);
  });
});
