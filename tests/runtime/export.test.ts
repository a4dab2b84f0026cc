import { beforeEach, describe, expect, it } from 'vitest';
import { CARRIED, isWords, STEP_IDS, type StepId, stepOf } from '../../flows/cycle/definition.ts';
import type { MessageKey } from '../../flows/locales/say.ts';
import { buttonsOf } from '../../src/core/card.ts';
import { type Canaries, canaries } from '../support/canaries.ts';
import { answerEverything } from '../support/every-step.ts';
import { said } from '../support/said.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

const LEADERS = [
  ['da', 'mette'],
  ['en', 'emily'],
] as const;
const OFFICE = 'netvaerk-kontoret';

let shop: Workshop;
let words: Canaries;
beforeEach(async () => {
  shop = await openWorkshop();
  words = canaries();
  return () => shop.close();
});

/** What the account gets when it asks for its own: the file to be read, and the one to be taken elsewhere. */
async function exportOf(account: string) {
  const { files = [], card } = await shop.does(account, { kind: 'word', text: 'export' });
  const [markdown, json] = files.map(({ text }) => text);
  if (markdown === undefined || json === undefined || !card)
    throw new Error('two files are wanted, and a word');
  return { markdown, json, data: JSON.parse(json) };
}

/** The places whose words are in the one file, which are those in the other. */
async function placesIn(account: string): Promise<string[]> {
  const { markdown, json } = await exportOf(account);
  expect(words.in(markdown)).toEqual(words.in(json));
  return words.in(json);
}

async function begin(account: string, leaders = [account]) {
  const network = await foundNetwork(shop, leaders);
  await press(shop, account, said((await shop.person(account)).language, 'network.welcome.start'));
  return network;
}

async function runOf(account: string, flow = 'cycle'): Promise<string> {
  const runs = await shop.store.runs.ofOwner(shop.space.id, (await shop.person(account)).id);
  return runs.findLast((run) => run.flow === flow)?.id ?? '';
}

/** Time passes until this card is the last question. */
async function untilAsked(account: string, card: string) {
  const { id } = await shop.person(account);
  while ((await shop.store.ledger.asked(shop.space.id, id))[0]?.view.name !== card) {
    shop.clock.set((await shop.store.ledger.nextPromise()) ?? Number.NaN);
    await shop.runtime.sweep();
  }
  shop.clock.advance(60_000);
}

/** Words under this step, through its form. */
const writes = async (account: string, step: StepId, text: string) =>
  shop.does(account, {
    kind: 'submitted',
    press: { run: await runOf(account), type: 'answerGiven', args: { step } },
    values: { answer: text },
  });

/** Those of the steps that are answered in words of one's own. */
const ofWords = (steps: readonly StepId[]) => steps.filter((step) => isWords(stepOf(step)));

describe.each(LEADERS)('an export in %s', (language, account) => {
  const text = (key: MessageKey) => said(language, key);

  it('holds everything that was written, whichever step it answers', async () => {
    await begin(account);
    const asked = await answerEverything(shop, account, words, {
      chooses: { tried: 'changed', next: 'end' },
    });
    expect(asked, 'everything was asked').toEqual([...STEP_IDS].sort(inOrderOf(asked)));
    expect(await placesIn(account)).toEqual(ofWords(asked));
  });

  it('is given at every step on the way, with all that has been written by then', async () => {
    await begin(account);
    const asked: StepId[] = [];
    await answerEverything(shop, account, words, {
      chooses: { tried: 'changed', next: 'end' },
      async after(step) {
        asked.push(step);
        expect(await placesIn(account)).toEqual(ofWords(asked));
      },
    });
    expect(asked).toHaveLength(STEP_IDS.length);
  });

  it('holds every version of an answer, whether it was edited in a form or in the chat', async () => {
    await begin(account);
    const said = { conversation: 'dm', message: 'm-1' };
    await shop.does(account, { kind: 'said', text: words.at('in the chat'), message: said });
    await shop.does(account, { kind: 'edited', text: words.at('edited in the chat'), message: said });
    await writes(account, 'challenge', words.at('edited in the form'));
    expect(await placesIn(account)).toEqual(['in the chat', 'edited in the chat', 'edited in the form']);
  });

  it('holds every note and every star moment, whichever way it came to be kept', async () => {
    await begin(account);
    await answerEverything(shop, account, words, { until: 'starHelp' });
    const before = await placesIn(account);
    await untilAsked(account, 'observe');
    await say(shop, account, words.at('asked for in the week'));
    for (const as of ['observation', 'starMoment'] as const) {
      const { form } = await shop.does(account, { kind: 'keepWanted', as, text: 'what others said' });
      if (!form) throw new Error('nothing opened');
      await shop.does(account, { kind: 'submitted', press: form.press, values: { answer: words.at(as) } });
    }
    shop.clock.advance(60_000);
    const { card } = await say(shop, account, words.at('offered'));
    const [keep] = card ? buttonsOf(card) : [];
    if (!keep) throw new Error('nothing was offered');
    await shop.does(account, { kind: 'pressed', press: keep.press });
    const noted = ['asked for in the week', 'observation', 'starMoment', 'offered'];
    expect(await placesIn(account)).toEqual([...before, ...noted]);
  });

  it('holds what the cycle before brought along', async () => {
    await begin(account);
    await answerEverything(shop, account, words, { chooses: { next: 'adjust' }, until: 'next' });
    const { data, markdown } = await exportOf(account);
    const { answers } = data.runs.find(({ state }: { state: { number: number } }) => state.number === 2);
    const brought = answers.flatMap(({ step, text: words }: { step: string; text: string }) =>
      step.startsWith('previous.') ? [words] : [],
    );
    expect(brought).toHaveLength(CARRIED.length + 1);
    expect(words.in(brought.join(' '))).toEqual([...CARRIED, 'insight']);
    const [, second = ''] = markdown.split(said(language, 'cycle.story.previous'));
    expect(words.in(second)).toEqual(['challenge', ...words.in(brought.join(' '))]);
  });

  describe('of a note that was reworded', () => {
    const noted = async () => {
      await begin(account);
      await answerEverything(shop, account, words, { until: 'starHelp' });
      for (const [place, args] of [
        ['a note', {}],
        ['in other words', { id: '1' }],
      ] as const)
        await shop.does(account, {
          kind: 'submitted',
          press: { run: await runOf(account), type: 'noted', args },
          values: { answer: words.at(place) },
        });
      return exportOf(account);
    };
    const both = expect.arrayContaining(['a note', 'in other words']);

    it('holds every wording for programs', async () => {
      expect(words.in((await noted()).json)).toEqual(both);
    });

    it('holds every wording for people', async () => {
      expect(words.in((await noted()).markdown)).toEqual(both);
    });
  });

  it('is without a text that was undone, and without one whose deleted message was taken back', async () => {
    await begin(account);
    await say(shop, account, words.at('challenge'));
    shop.clock.advance(60_000);
    await say(shop, account, words.at('undone'));
    await press(shop, account, text('cycle.button.undo'));
    expect(await placesIn(account)).toEqual(['challenge']);
    shop.clock.advance(60_000);
    const message = { conversation: 'dm', message: 'm-1' };
    await shop.does(account, { kind: 'said', text: words.at('deleted'), message });
    expect(await placesIn(account)).toEqual(['challenge', 'deleted']);
    await shop.does(account, { kind: 'deleted', message });
    await press(shop, account, text('cycle.deleted.erase'));
    expect(await placesIn(account)).toEqual(['challenge']);
  });

  it('is without what was written and not kept', async () => {
    await begin(account);
    await say(shop, account, `${words.at('too long')} ${'x'.repeat(1_500)}`);
    const asked = await answerEverything(shop, account, words, { until: 'whenThen' });
    await say(shop, account, words.at('no day'));
    expect(await placesIn(account)).toEqual(asked);
  });
});

/** Mette's cycle becomes one of hers and Jonas', and he says yes. */
async function team() {
  await begin('mette', ['mette', 'jonas']);
  const { form } = await press(shop, 'mette', said('da', 'cycle.button.team'));
  if (!form) throw new Error('no form opened');
  await shop.does('mette', { kind: 'submitted', press: form.press, values: { people: ['jonas'] } });
  await press(shop, 'jonas', said('da', 'cycle.team.yes'));
}

describe('an export', () => {
  it('for the one who holds the pen of a team holds the cycle, and for the others their own evaluation', async () => {
    await team();
    const asked = await answerEverything(shop, 'mette', words, { until: 'starHelp' });
    shop.clock.advance(60_000);
    await say(shop, 'jonas', words.at('what Jonas thinks'));
    await say(shop, 'jonas', words.at('what Jonas does'));
    expect(await placesIn('mette')).toEqual(ofWords(asked));
    expect(await placesIn('jonas')).toEqual(['what Jonas thinks', 'what Jonas does']);
  });

  it('holds nothing that anybody else wrote, not even what was shared or what a team reads', async () => {
    await team();
    await answerEverything(shop, 'mette', words, { until: 'tryOut' });
    await shop.does('karen', { kind: 'word', text: 'home' });
    for (const other of ['karen', 'jonas']) expect(await placesIn(other)).toEqual([]);
  });

  it('holds nobody else: neither their names nor how they stand', async () => {
    await team();
    const others = async (account: string) => {
      const people = await Promise.all(['karen', 'mette', 'jonas'].map((one) => shop.person(one)));
      return people.filter(({ name }) => name.toLowerCase() !== account);
    };
    for (const account of ['karen', 'mette', 'jonas']) {
      const { markdown, json } = await exportOf(account);
      for (const { name, id } of await others(account)) {
        expect(markdown, `${account}'s names ${name}`).not.toContain(name);
        expect(json, `${account}'s names ${name}`).not.toContain(`"${name}"`);
        expect(json, `${account}'s refers to ${name}`).not.toContain(id);
      }
    }
  });

  it('is of whoever asks, whatever the press that asks for it says', async () => {
    await begin('mette', ['mette', 'jonas']);
    await say(shop, 'mette', words.at('challenge'));
    const { id } = await shop.person('mette');
    const forged = { word: 'export', args: { person: id, account: 'mette', run: await runOf('mette') } };
    const { files = [] } = await shop.does('jonas', { kind: 'pressed', press: forged });
    expect(files).toHaveLength(2);
    for (const { text } of files) {
      expect(words.in(text)).toEqual([]);
      expect(text).toContain('Jonas');
    }
  });

  it('for somebody without a cycle says who they are', async () => {
    await foundNetwork(shop, ['jonas']);
    const { markdown, data } = await exportOf('jonas');
    expect(markdown).toContain('- Nord: leder');
    expect(data).toMatchObject({ person: { name: 'Jonas' }, runs: [] });
  });

  it('for somebody whom nobody knows yet says what became known by asking', async () => {
    const { markdown, data } = await exportOf('emily');
    expect(markdown).toContain(`# ${said('en', 'export.title', { name: 'Emily' })}`);
    expect(data).toMatchObject({ person: { name: 'Emily' }, networks: [], runs: [] });
    expect(data.accounts).toEqual([{ platform: 'web', account: 'emily' }]);
  });

  it('for a facilitator holds the network as they have described it', async () => {
    await shop.does('karen', {
      kind: 'submitted',
      press: { word: 'network' },
      values: {
        name: words.at('name'),
        goal: words.at('goal'),
        contact: words.at('contact'),
        leaders: ['mette'],
        facilitators: ['karen'],
        language: 'da',
      },
      channel: CHANNEL,
    });
    expect(await placesIn('karen')).toEqual(['name', 'goal', 'contact']);
    expect((await exportOf('karen')).data.grants).toEqual(['administrator']);
    expect(await placesIn('mette')).toEqual([]);
  });

  it('names each network that one is in, and what one is in it', async () => {
    await begin('mette', ['mette', 'jonas']);
    const [facts] = [...shop.chat.channels.values()];
    if (!facts) throw new Error('there is no channel');
    shop.chat.channels.set(OFFICE, { ...facts, name: OFFICE });
    await shop.does('karen', {
      kind: 'submitted',
      press: { word: 'network' },
      values: {
        name: 'Kontoret',
        leaders: ['jonas'],
        facilitators: ['karen'],
        hosts: ['mette'],
        language: 'da',
      },
      channel: OFFICE,
    });
    await press(shop, 'mette', said('da', 'network.invitation.yes'));
    const { markdown, data } = await exportOf('mette');
    expect(markdown).toContain('- Kontoret: ');
    expect(markdown).toContain('- Nord: leder');
    const roles = data.networks.map(({ name, roles }: { name: string; roles: { role: string }[] }) => [
      name,
      roles.map(({ role }) => role).sort(),
    ]);
    expect(roles).toEqual([
      ['Kontoret', ['host', 'leader']],
      ['Nord', ['leader']],
    ]);
  });

  it('can be read by a program that knows its form: which one it is, and moments in ISO 8601', async () => {
    await begin('mette');
    await say(shop, 'mette', words.at('challenge'));
    const { data } = await exportOf('mette');
    expect(data).toMatchObject({ format: 'laerke export', version: 1 });
    const [{ answers }] = data.runs;
    for (const moment of [data.exported, answers[0].at]) expect(new Date(moment).toISOString()).toBe(moment);
    expect(answers).toEqual([
      { step: 'challenge', version: 1, at: data.exported, text: words.at('challenge') },
    ]);
  });

  it('says under what the files are, and keeps nothing in the chat but that', async () => {
    await begin('mette');
    await say(shop, 'mette', words.at('challenge'));
    const before = texts(shop, 'mette');
    const { card } = await shop.does('mette', { kind: 'word', text: 'eksport' });
    expect(card?.body).toEqual([{ type: 'text', text: said('da', 'export.done') }]);
    expect(texts(shop, 'mette')).toEqual(before);
  });
});

const inOrderOf = (asked: readonly string[]) => (a: string, b: string) => asked.indexOf(a) - asked.indexOf(b);
