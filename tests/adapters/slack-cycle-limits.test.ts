import { afterAll, describe, expect, test } from 'vitest';
import { messageOf } from '../../adapters/slack/card.ts';
import { cardView, formView, homeView } from '../../adapters/slack/form.ts';
import { escaped, LIMITS } from '../../adapters/slack/limits.ts';
import { chosenIn, menuId, optionValue } from '../../adapters/slack/menu.ts';
import { ALL_STEPS, isWords, MAX_TEXT, type StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import { cycle, evaluation } from '../../flows/cycle/index.ts';
import { frontDesk } from '../../flows/home/index.ts';
import { type Button, buttonsOf, type Card, type Form, type Menu, textOf } from '../../src/core/card.ts';
import type { NetworkView, ViewRef } from '../../src/core/flow.ts';
import type { FacilitatedNetwork } from '../../src/core/front-desk.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { encodePress } from '../../src/core/press.ts';
import { ASKED, type CycleStory, stepView, WORDS } from '../flows/cycle-story.ts';
import { given, networkOf, person } from '../support/given.ts';
import * as rules from '../support/slack-fake-blocks.ts';
import { meeting } from '../support/toy-talk.ts';

/** Real cycles in which everything is as long as it may be, in the thirtieth of a row, read in both languages. */
const LANGUAGES = ['da', 'en'] as const;
const LINEAGE = Array.from({ length: 29 }, (_, index) => `.${index + 2}`).join('');
const RUN = `0123456789abcdef0123${LINEAGE}`;

const ids = ['mette', 'ali', 'bo', 'cleo'].map((name) => `${name}-6f9619ff-8b86-d011-b42d-00cf4fc964ff`);
const [mette, ...others] = ids.map((id) => person(id, { name: `${'Å&<'.repeat(20)}-${id.slice(0, 3)}` }));
if (!mette) throw new Error('nobody');
const networks = Array.from({ length: 12 }, (_, index) =>
  networkOf(`network-${index}-0123456789abcdef`, [mette, ...others], index % 2 === 0 ? 'da' : 'en'),
).map((one, index) => ({
  ...one,
  name: `${index} ${'<&>æøå🐦'.repeat(12)}`.slice(0, 80),
  goal: '&'.repeat(80),
  contact: '<Ring & spørg>'.repeat(20),
}));
const setting = { owner: mette, people: [mette, ...others], networks, run: RUN };

const full = (piece: string) => {
  const whole = piece.repeat(Math.ceil(MAX_TEXT / [...piece].length));
  return [...whole].slice(0, MAX_TEXT).join('').trim();
};
/** What takes the most room where it is escaped, in bytes, in what one sees, or in lines. */
const FILLS = {
  ampersands: full('&'),
  birds: full('🐦'),
  families: full('👩‍👩‍👧‍👦'),
  Danish: full('æøå & <ord> '),
  markup: full('<@U1>*fed*_k_`x`&amp;'),
  lines: full('linje\n'),
};
type Fill = keyof typeof FILLS;
const fills = Object.keys(FILLS) as Fill[];

const takesWords = (step: StepId) => ALL_STEPS.some((one) => one.id === step && isWords(one));
const answer = (step: StepId, fill: Fill): CycleEvent => ({
  type: 'answerGiven',
  step,
  answer: takesWords(step) ? FILLS[fill] : WORDS[step],
});
/** as much of it as leaves room for a number */
const numbered = (number: number, fill: Fill) => `${number} ${[...FILLS[fill]].slice(0, -10).join('')}`;

let seen = 0;
const isRefused = (checked: unknown) => typeof checked === 'string';

function fitsAsCard(card: Card): void {
  seen += 1;
  const message = messageOf(card);
  expect(isRefused(rules.messageBlocks(message.blocks)), JSON.stringify(card).slice(0, 300)).toBe(false);
  expect(message.text.length).toBeLessThanOrEqual(LIMITS.fallback);
  const said = card.body.filter((block) => block.type === 'divider' || textOf(block).trim() !== '');
  const wanted = (card.title ? 1 : 0) + said.length + Math.ceil(card.actions.length / 25);
  expect(message.blocks, 'nothing is left out').toHaveLength(wanted);
  for (const { press } of buttonsOf(card)) expect(encodePress(press).length).toBeLessThanOrEqual(2_000);
  for (const button of buttonsOf(card)) fitsAsOption(button);
}

/** Any of these buttons may come to lie in a menu. */
function fitsAsOption(option: Button): void {
  const menu: Menu = { kind: 'menu', label: 'Senere', options: [option, option] };
  const id = menuId(menu, 0);
  const value = optionValue(option, menu);
  expect(chosenIn(id, value)).toEqual({ kind: option.kind, press: option.press });
}

function fitsAsForm(form: Form): void {
  seen += 1;
  const checked = rules.modalView(formView(form, 'C0123456789'));
  expect(isRefused(checked), form.title).toBe(false);
  for (const input of form.inputs)
    if (input.kind === 'text' && input.value)
      expect(JSON.stringify(checked).includes(JSON.stringify(input.value)), input.name).toBe(true);
}

function fitsEverywhere(card: Card): void {
  fitsAsCard(card);
  seen += 2;
  expect(rules.homeView(homeView(card))).not.toSatisfy(isRefused);
  expect(rules.modalView(cardView(card))).not.toSatisfy(isRefused);
}

/** Every card that this cycle has shown, and those that can be asked for; then the forms behind all their buttons. */
function checkAll(story: CycleStory, more: readonly ViewRef[] = []): void {
  for (const language of LANGUAGES) {
    const cards = [
      ...story.shown.map(({ view, to }) => ({ view, to })),
      ...more.map((view) => ({ view })),
    ].map(({ view, ...to }) => story.card(view, { ...to, language }));
    for (const card of cards) fitsAsCard(card);
    for (const form of formsBehind(cards, story, language)) fitsAsForm(form);
  }
}

function formsBehind(cards: Card[], story: CycleStory, language: 'da' | 'en'): Form[] {
  const presses = cards
    .flatMap(buttonsOf)
    .flatMap(({ kind, press }) => (kind === 'form' ? [encodePress(press)] : []));
  return [...new Set(presses)].flatMap((press) => story.form(JSON.parse(press), language) ?? []);
}

const RUNGS = ['example', 'smaller', 'turn', 'borrow'].map((rung) => ({ name: 'help', rung }));

describe.each(fills)('with %s', (fill) => {
  const linked = {
    number: 30,
    previous: RUN,
    challenge: FILLS[fill],
    insight: FILLS[fill],
    carried: Object.fromEntries(
      ALL_STEPS.filter(({ carried }) => carried).map(({ id }) => [id, FILLS[fill]]),
    ),
  };
  const begun = given(cycle.typed, { ...setting, input: linked });

  test('every question, and what becomes of it', () => {
    let story = begun;
    for (const step of ASKED) {
      for (const language of LANGUAGES) {
        const rungs = RUNGS.filter(() => takesWords(step)).map((rung) => ({ ...rung, step }));
        const views: ViewRef[] = [
          stepView(step),
          ...rungs,
          { name: 'plan' },
          { name: 'rest', what: `step.${step}` },
        ];
        const cards = views.map((view) => story.card(view, { language }));
        for (const card of cards) fitsAsCard(card);
        fitsEverywhere(story.card({ name: 'home' }, { language }));
        for (const form of formsBehind(cards, story, language)) fitsAsForm(form);
      }
      if (step === 'tried') story = story.when({ type: 'lookedBack' });
      story = story.when(answer(step, fill));
      for (const language of LANGUAGES) fitsAsCard(story.card(stepView(step), { language }));
    }
    expect(story.open).toBe(false);
    checkAll(story, [{ name: 'story' }, { name: 'past' }]);
  });

  test('the whole plan, with days to choose, twenty notes and ten stars, shared with a dozen networks', () => {
    const planned = ASKED.slice(0, ASKED.indexOf('tried')).map((step) => answer(step, fill));
    const notes = Array.from({ length: 30 }, (_, index): CycleEvent => {
      const as = index < 20 ? 'observation' : 'starMoment';
      return { type: 'noted', answer: numbered(index, fill), as };
    });
    const shares = networks.map(
      ({ id }): CycleEvent => ({ type: 'shared', item: 'trialAction', network: id, version: 1 }),
    );
    const story = begun.when(...planned, ...notes, ...shares);
    checkAll(
      story,
      ['plan', 'soon', 'cue', 'scoreOnce', 'story'].map((name) => ({ name })),
    );
    const came: ViewRef[] = [
      { ...stepView('tried'), opening: 'cue' },
      { name: 'observe', why: 'week', noted: '30' },
      { name: 'silence' },
    ];
    checkAll(story, came);
    for (const what of ['cue', 'soon', 'observe', 'tried'] as const)
      checkAll(story.when({ type: 'snoozed', what, until: 'tomorrow', noted: '30' }), came);
    checkAll(story.when({ type: 'lookedBack' }, answer('tried', fill)), [
      stepView('reflection'),
      stepView('outcome'),
    ]);
    checkAll(story.when({ type: 'answerGiven', step: 'tryOut', answer: 'Noget andet' }));
    checkAll(story.when({ type: 'parked' }), [{ name: 'unpark' }]);
    const [first] = story.shown.filter(({ slot }) => slot.startsWith('shared.'));
    const posted = first && story.card(first.view, { to: first.to });
    const inChannel = JSON.stringify(posted && messageOf(posted).blocks);
    expect(inChannel.includes(JSON.stringify(FILLS[fill]))).toBe(true);
    const preview = story.form({ run: RUN, type: 'shared', args: { item: 'note.29' } });
    expect(preview && rules.modalView(formView(preview))).not.toSatisfy(isRefused);
  });

  test('a team’s cycle, read along, proposed and evaluated', () => {
    const names = others.map(({ id }) => id);
    const yes = names.map((by) => ({ by, event: { type: 'teamAnswered' as const, answer: 'yes' as const } }));
    const answered = ASKED.filter((id) => id !== 'next' && id !== 'tried').map((step) => answer(step, fill));
    const story = begun.when({ type: 'teamNamed', people: names }, ...yes, ...answered);
    const network = networks[0]?.id ?? '';
    checkAll(story.when({ type: 'shared', item: 'help', network, version: 1 }), [{ name: 'teamNamed' }]);
    const [member] = names;
    const alone = given(evaluation.typed, {
      ...setting,
      run: `${RUN}.with.${member}`,
      input: { number: 30, of: RUN },
    });
    const evaluated = (['before', 'after'] as const).reduce(
      (before, when) =>
        before.when(
          { type: 'evaluationOpened', when },
          ...ASKED.filter((id) => id.startsWith(when) || (when === 'after' && id === 'star')).map((step) =>
            answer(step, fill),
          ),
        ),
      alone,
    );
    checkAll(evaluated, [{ name: 'evaluated' }, { name: 'home' }]);
  });

  test('Home, with two cycles open and three to read again', () => {
    for (const language of LANGUAGES) {
      const open = Array.from({ length: 2 }, () => begun.card({ name: 'home' }, { language }));
      const past = Array.from({ length: 3 }, () => ({
        card: begun.card({ name: 'past' }, { language }),
        press: { run: RUN, type: 'reread' },
      }));
      const home = frontDesk.home({
        person: { ...mette, language },
        pause: { from: '2027-03-01', to: '2027-09-22' },
        now: Date.parse('2027-03-01T10:00:00+01:00'),
        networks,
        meetings: meetings(5),
        people: [mette],
        invitations: networks.slice(0, 2),
        open,
        past,
        mayStart: true,
        parked: networks.map((network) => ({ network, count: 1_000 })),
        facilitated: networks.map(facilitated),
      });
      fitsEverywhere(home);
    }
  });
});

/** everything that can be said of it */
const facilitated = (network: NetworkView): FacilitatedNetwork => ({
  network,
  phases: [{ phase: 'action', leaders: 9 }],
  helpWanted: [mette, ...others].map(({ id }) => id),
  round: { isRunning: false },
});

test('Home of whoever facilitates five networks takes no more than fifty blocks', () => {
  for (const language of LANGUAGES) {
    const home = frontDesk.home({
      person: { ...mette, language },
      pause: undefined,
      now: Date.parse('2027-03-09T10:00:00+01:00'),
      networks: networks.slice(0, 5),
      meetings: meetings(5),
      people: [mette],
      invitations: [],
      open: Array.from({ length: 2 }, () => begunCycle().card({ name: 'home' }, { language })),
      past: [],
      mayStart: false,
      parked: networks.slice(0, 5).map((network) => ({ network, count: 1_000 })),
      facilitated: networks.slice(0, 5).map(facilitated),
    });
    expect(homeView(home).blocks.length).toBeLessThanOrEqual(50);
    fitsEverywhere(home);
    for (const { name } of networks.slice(0, 5))
      expect(JSON.stringify(homeView(home).blocks)).toContain(JSON.stringify(escaped(name)).slice(1, -1));
  }
});

const begunCycle = () =>
  given(cycle.typed, { ...setting, input: { number: 1 } }, answer('challenge', 'ampersands'));

/** as long as they can be: ids and places included */
const meetings = (count: number): MeetingView[] =>
  Array.from({ length: count }, (_, index) => ({
    ...meeting(`${'m'.repeat(70)}${index}`, {
      networks: networks.map(({ id }) => id),
      place: '&'.repeat(300),
      day: `2027-03-${10 + index}`,
    }),
    run: RUN,
  }));

test('the calendar, with as many meetings as it lists', () => {
  const feed = { address: `https://laerke.example.org/calendar/${'x'.repeat(43)}.ics` };
  for (const language of LANGUAGES)
    for (const count of [1, 5, 6, 10, 20])
      fitsEverywhere(
        frontDesk.calendar({
          person: { ...mette, language },
          now: Date.parse('2027-03-01T10:00:00+01:00'),
          networks,
          meetings: meetings(count),
          people: [],
          feed,
        }),
      );
});

test('a question is never shortened, however much stands above it', () => {
  const story = given(cycle.typed, { ...setting, input: { number: 1 } }).when(
    ...ASKED.slice(0, ASKED.indexOf('tried')).map((step) => answer(step, 'ampersands')),
    ...Array.from(
      { length: 9 },
      (_, index): CycleEvent => ({
        type: 'noted',
        answer: numbered(index, 'ampersands'),
        as: 'observation',
      }),
    ),
    { type: 'lookedBack' },
    answer('tried', 'ampersands'),
  );
  for (const language of LANGUAGES)
    for (const step of ['reflection', 'outcome'] as const) {
      const card = story.card(stepView(step), { language });
      const question = card.body.findLast(({ type }) => type === 'text');
      const text = question?.type === 'text' ? question.text : '';
      expect(JSON.stringify(messageOf(card).blocks).includes(JSON.stringify(escaped(text)))).toBe(true);
    }
});

afterAll(() => {
  expect(seen).toBeGreaterThanOrEqual(10_000);
});
