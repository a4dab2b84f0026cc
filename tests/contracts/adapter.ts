import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Card, type Form, plainText } from '../../src/core/card.ts';
import type { Address, Direct, MessageRef, Platform } from '../../src/core/chat.ts';
import type { Press } from '../../src/core/press.ts';
import { HOUR, type Instant } from '../../src/core/time.ts';
import { nordsPicture } from '../support/nords-picture.ts';
import { refOf } from '../support/posted.ts';
import type { AdapterHarness, Answered, Keeping } from './adapter-harness.ts';
import { CAPABILITIES } from './capabilities.ts';

const BEGINNING = 0;
const answerIt: Press = { run: 'run-1', type: 'answerGiven', args: { step: 'baseline' } };
const cancelIt: Press = { word: 'pause' };

const everyBlock: Card = {
  title: 'Din prøvehandling',
  body: [
    { type: 'heading', text: 'Fase 2' },
    { type: 'text', text: 'Hvad vil du prøve?' },
    { type: 'quote', text: 'Jeg spørger, før jeg svarer.' },
    { type: 'divider' },
    { type: 'note', text: 'Kun du kan se det her.' },
  ],
  actions: [
    { kind: 'press', label: 'Gem', press: answerIt, style: 'primary' },
    { kind: 'press', label: 'Stop', press: cancelIt, style: 'danger' },
    { kind: 'form', label: 'Skriv', press: answerIt },
  ],
};

const tomorrow: Press = { run: 'run-1', type: 'putOff', args: { until: 'tomorrow' } };
const timeWanted: Press = { run: 'run-1', type: 'putOff' };

/** A card with five ways to put it off, one of which asks when. */
const reminder: Card = {
  body: [{ type: 'text', text: 'Du ville spørge Jonas. Hvordan gik det?' }],
  actions: [
    { kind: 'press', label: 'Gem', press: answerIt, style: 'primary' },
    {
      kind: 'menu',
      label: 'Senere & <bagefter> 🐦',
      options: [
        { kind: 'press', label: 'I morgen', press: tomorrow },
        {
          kind: 'press',
          label: 'På mandag',
          press: { run: 'run-1', type: 'putOff', args: { until: 'monday' } },
        },
        { kind: 'form', label: 'Vælg tid & <dag> 🐦', press: timeWanted },
        { kind: 'press', label: 'Ikke nu', press: { run: 'run-2', type: 'putOff' } },
        { kind: 'press', label: 'Pause', press: cancelIt },
      ],
    },
    { kind: 'form', label: 'Skriv', press: answerIt },
  ],
};

const everyInput: Form = {
  title: 'Ny prøvehandling',
  intro: 'Hellere småt og snart.',
  inputs: [
    { kind: 'text', name: 'what', label: 'Hvad', lines: 'many', maxLength: 300, hint: 'Kort' },
    { kind: 'text', name: 'note', label: 'Note', maxLength: 300, optional: true },
    {
      kind: 'choice',
      name: 'score',
      label: 'Hvor meget',
      options: [
        { value: '1', label: 'Lidt' },
        { value: '5', label: 'Meget' },
      ],
    },
    { kind: 'people', name: 'with', label: 'Sammen med' },
    { kind: 'date', name: 'day', label: 'Hvilken dag', value: '2027-03-01' },
    { kind: 'time', name: 'time', label: 'Hvad tid', value: '09:00' },
  ],
  submit: 'Gem',
  cancel: 'Luk',
  press: { run: 'run-1', type: 'actionPlanned' },
};

const says = (text: string): Card => ({ body: [{ type: 'text', text }], actions: [] });

/** An answer of the moment that wants another one. */
const choice: Card = {
  body: [{ type: 'text', text: 'Er det et svar?' }],
  actions: [{ kind: 'press', label: 'Ja', press: cancelIt }],
};

/** A form that holds what somebody wants to keep. */
const keepForm = (text: string): Form => ({
  title: 'Gem',
  inputs: [{ kind: 'text', name: 'answer', label: 'Med dine ord', value: text, maxLength: 1500 }],
  submit: 'Gem',
  cancel: 'Luk',
  press: answerIt,
});

/** What every chat platform must do for the runtime, whatever it is called: one suite, run on each of them. */
export function adapterContract(
  name: string,
  platform: Platform,
  makeHarness: () => Promise<AdapterHarness>,
): void {
  const can = CAPABILITIES[platform];

  describe(`${name} keeps the adapter contract`, () => {
    let it: AdapterHarness;
    let alice: Direct;
    let channel: Address;

    beforeEach(async () => {
      it = await makeHarness();
      alice = it.dm(it.alice);
      channel = { workspace: it.workspace, channel: it.channel };
    });
    afterEach(() => it.close());

    const post = async (to: Address, card: Card, nonce = 'nonce-1', under?: MessageRef) =>
      refOf(await it.chat.post(to, card, under ? { nonce, under } : { nonce }));
    const find = async (to: Address, nonce: string, since: Instant, under?: MessageRef) => {
      const found = await it.chat.find(to, nonce, since, under);
      return found && found !== 'unknown' ? refOf(found) : found;
    };
    const only = async (to: Address) => {
      const messages = await it.seen(to);
      expect(messages).toHaveLength(1);
      return messages[0];
    };
    const write = async (text: string, replyTo?: MessageRef): Promise<MessageRef> => {
      const { said } = await it.say(it.alice, text, replyTo);
      if (!said) throw new Error('nothing was said');
      return said;
    };
    const openTheForm = async () => {
      const ref = await post(alice, everyBlock);
      it.answer(() => ({ form: everyInput }));
      return it.press(it.alice, ref, 'Skriv');
    };

    describe('a message', () => {
      test('shows every kind of block in order, and every button', async () => {
        const ref = await post(alice, everyBlock);
        const message = await only(alice);
        expect(message?.ref).toEqual(ref);
        expect(message?.buttons).toEqual(['Gem', 'Stop', 'Skriv']);
        const parts = [
          'Din prøvehandling',
          'Fase 2',
          'Hvad vil du prøve?',
          'Jeg spørger, før jeg svarer.',
          'Kun du kan se det her.',
        ];
        const places = parts.map((part) => message?.text.indexOf(part) ?? -1);
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      });

      test.each(['quote', 'text', 'note', 'heading'] as const)(
        'shows markup that a person typed in a %s as they typed it',
        async (type) => {
          const typed = `*bold* _it_ ~no~ \`code\` <@${it.bob}> <!channel> &amp; <b>æøå</b> [a](http://b.dk) :tada: 🐦`;
          await post(alice, { body: [{ type, text: typed }], actions: [] });
          expect((await only(alice))?.text).toContain(typed);
        },
      );

      test('shows a bar with its label and its number', async () => {
        const bar = { type: 'bar', label: 'Har prøvet <noget>', value: 3, of: 5 } as const;
        await post(alice, { body: [bar], actions: [] });
        const text = (await only(alice))?.text;
        expect(text).toContain('Har prøvet <noget>');
        expect(text).toContain('3/5');
      });

      test('shows a picture, and says in words what it shows', async () => {
        const picture = nordsPicture('da');
        await post(channel, { title: 'Fra vores runde', body: [picture], actions: [] });
        expect((await it.seen(channel)).at(-1)?.text).toContain(picture.alt);
      });

      test('shows a menu among its buttons, with its options in order', async () => {
        await post(alice, reminder);
        const options = ['I morgen', 'På mandag', 'Vælg tid & <dag> 🐦', 'Ikke nu', 'Pause'];
        expect((await only(alice))?.buttons).toEqual(['Gem', ...options, 'Skriv']);
        const [written] = await it.written(alice);
        expect(written?.buttons).toEqual([
          'Gem',
          'Senere & <bagefter> 🐦: I morgen · På mandag · Vælg tid & <dag> 🐦 · Ikke nu · Pause',
          'Skriv',
        ]);
      });

      test('in a private conversation is seen by that person only', async () => {
        await post(alice, says('til Alice'));
        expect(await it.seen(it.dm(it.bob))).toEqual([]);
        expect(await it.seen(channel)).toEqual([]);
      });

      test('in the channel can have a thread below it', async () => {
        const root = await post(channel, says('runden begynder'));
        const reply = await post(channel, says('første ord'), 'nonce-2', root);
        const found = (await it.seen(channel)).find(({ ref }) => ref.message === reply.message);
        expect(found?.under).toEqual(root);
        expect(found?.text).toContain('første ord');
      });

      test('is updated where it stands', async () => {
        const ref = await post(alice, { ...everyBlock, actions: reminder.actions });
        const closed: Card = { body: [{ type: 'text', text: 'Svaret er gemt.' }], actions: [], closed: true };
        await it.chat.update(alice, ref, closed, { nonce: 'nonce-1' });
        const message = await only(alice);
        expect(message).toMatchObject({ ref, buttons: [] });
        expect(message?.text).toContain('Svaret er gemt.');
        expect(message?.text).not.toContain('Hvad vil du prøve?');
      });

      test('can show several cards, each with its own buttons, and all of them anew', async () => {
        const ref = await post(alice, { ...says('øverst'), below: [choice, { ...reminder, actions: [] }] });
        const { text = '', buttons } = (await only(alice)) ?? {};
        expect(buttons).toEqual(['Ja']);
        expect(text.indexOf('øverst')).toBeLessThan(text.indexOf('Er det et svar?'));
        await it.press(it.alice, ref, 'Ja');
        expect(it.received.at(-1)).toMatchObject({ kind: 'pressed', press: cancelIt, message: ref });
        await it.chat.update(alice, ref, { ...choice, below: [says('nederst')] }, { nonce: 'nonce-1' });
        expect(await only(alice)).toMatchObject({ ref, buttons: ['Ja'], text: 'Er det et svar?\nnederst' });
      });

      test('is gone once it is removed, and removing it again is no error', async () => {
        const ref = await post(alice, says('et svar, du skal glemme'), 'nonce-a');
        const other = await post(channel, says('bliver stående'), 'nonce-b');
        await it.chat.remove(alice, ref);
        expect(await it.seen(alice)).toEqual([]);
        if (can.findsItsMessages) expect(await find(alice, 'nonce-a', BEGINNING)).toBeUndefined();
        await it.chat.remove(alice, ref);
        expect((await only(channel))?.ref).toEqual(other);
      });
    });

    describe('a conversation that is cleared', () => {
      const later = async () => Math.max(...it.received.map(({ at }) => at)) + HOUR;

      test('holds nothing of the bot’s any more, on record or not, and others are as they were', async () => {
        const question = await post(alice, everyBlock, 'nonce-a');
        await post(channel, says('til alle'), 'nonce-b');
        await post(it.dm(it.bob), says('til Bob'), 'nonce-c');
        it.answer(() => ({ card: choice }));
        await write('noget, der ikke var svar');
        await write('og noget under spørgsmålet', question);
        await it.chat.clear(alice, await later());
        expect(await it.seen(alice)).toEqual([]);
        expect(await only(it.dm(it.bob))).toMatchObject({ text: 'til Bob' });
        expect(await only(channel)).toMatchObject({ text: 'til alle' });
      });

      test('keeps what people wrote, and what the bot has said since then', async () => {
        const said = await write('mit eget');
        const posted = await it.chat.post(alice, says('før'), { nonce: 'nonce-a' });
        await it.chat.clear(alice, posted.at - HOUR);
        expect((await only(alice))?.text).toBe('før');
        await it.chat.clear(alice, posted.at);
        expect(await it.seen(alice)).toEqual([]);
        expect(await it.edit(it.alice, said, 'stadig mit eget')).toMatchObject({ taken: true });
      });

      test('may be empty', async () => {
        await it.chat.clear(alice, Date.parse('2100-01-01T00:00:00Z'));
        expect(await it.seen(alice)).toEqual([]);
      });
    });

    if (!can.findsItsMessages)
      test('nobody can say whether a message is there', async () => {
        await post(alice, says('en'), 'nonce-a');
        expect(await find(alice, 'nonce-a', BEGINNING)).toBe('unknown');
        expect(await find(channel, 'nonce-b', BEGINNING)).toBe('unknown');
      });

    if (can.findsItsMessages)
      describe('a message is found again by its nonce', () => {
        test('in a private conversation, after an update too', async () => {
          const ref = await post(alice, says('en'), 'nonce-a');
          await post(alice, says('to'), 'nonce-b');
          expect(await find(alice, 'nonce-a', BEGINNING)).toEqual(ref);
          await it.chat.update(alice, ref, says('en igen'), { nonce: 'nonce-a' });
          expect(await find(alice, 'nonce-a', BEGINNING)).toEqual(ref);
        });

        test('in the channel and in a thread', async () => {
          const root = await post(channel, says('rod'), 'nonce-a');
          const reply = await post(channel, says('svar'), 'nonce-b', root);
          expect(await find(channel, 'nonce-a', BEGINNING)).toEqual(root);
          expect(await find(channel, 'nonce-b', BEGINNING, root)).toEqual(reply);
        });

        test('together with the moment at which it came to stand there', async () => {
          const posted = await it.chat.post(alice, says('en'), { nonce: 'nonce-a' });
          expect(await it.chat.find(alice, 'nonce-a', BEGINNING)).toEqual(posted);
          await it.say(it.alice, 'svar');
          expect(it.received[0]?.at).toBeGreaterThanOrEqual(posted.at);
        });

        test('and is missed when it was never posted, or elsewhere', async () => {
          expect(await find(alice, 'nonce-a', BEGINNING)).toBeUndefined();
          await post(it.dm(it.bob), says('til Bob'), 'nonce-a');
          expect(await find(alice, 'nonce-a', BEGINNING)).toBeUndefined();
          expect(await find(channel, 'nonce-a', BEGINNING)).toBeUndefined();
        });
      });

    describe('what a person does arrives', () => {
      test('a button with the press that it was made of', async () => {
        const ref = await post(alice, everyBlock);
        expect(await it.press(it.alice, ref, 'Gem')).toMatchObject({ taken: true });
        await it.press(it.alice, ref, 'Stop');
        expect(it.received).toMatchObject([
          { kind: 'pressed', account: it.alice, workspace: it.workspace, press: answerIt, message: ref },
          { kind: 'pressed', account: it.alice, press: cancelIt },
        ]);
        expect(new Set(it.received.map(({ id }) => id)).size).toBe(2);
      });

      test('an option of a menu like a button, whichever run it is about', async () => {
        const ref = await post(alice, reminder);
        it.answer(() => ({ card: says('Jeg spørger igen i morgen.') }));
        const answered = await it.press(it.alice, ref, 'I morgen');
        expect(answered).toMatchObject({ taken: true, text: 'Jeg spørger igen i morgen.' });
        await it.press(it.alice, ref, 'Ikke nu');
        await it.press(it.alice, ref, 'Pause');
        const from = { kind: 'pressed', account: it.alice, workspace: it.workspace, message: ref };
        expect(it.received).toMatchObject([
          { ...from, press: tomorrow },
          { ...from, press: { run: 'run-2', type: 'putOff' } },
          { ...from, press: cancelIt },
        ]);
        expect(new Set(it.received.map(({ id }) => id)).size).toBe(3);
      });

      test('a button in the channel, from whoever pressed it, answered to them alone', async () => {
        const ref = await post(channel, everyBlock);
        it.answer(() => ({ card: says('Godt set, Bob') }));
        const answered = await it.press(it.bob, ref, 'Gem');
        expect(answered.text).toContain('Godt set, Bob');
        expect(it.received).toMatchObject([{ kind: 'pressed', account: it.bob, press: answerIt }]);
        expect(await it.seen(channel)).toHaveLength(1);
      });

      test('a message, and it can be answered at once', async () => {
        it.answer(() => ({ card: says('Gemt under: i dag') }));
        const answered = await it.say(it.alice, 'a & b < c > *d* 🐦');
        expect(answered).toMatchObject({ taken: true, text: expect.stringContaining('Gemt under: i dag') });
        expect(it.received).toMatchObject([
          { kind: 'said', account: it.alice, workspace: it.workspace, text: 'a & b < c > *d* 🐦' },
        ]);
        expect(it.received[0]).not.toHaveProperty('replyTo');
      });

      test('a reply, with the message that it replies to', async () => {
        const ref = await post(alice, says('Hvordan ser det ud i dag?'));
        await it.say(it.alice, 'Rodet', ref);
        expect(it.received).toMatchObject([{ kind: 'said', text: 'Rodet', replyTo: ref }]);
      });

      test('an edited message: what it says now, what it said, and where it stands', async () => {
        const said = await write('Rodet');
        it.answer(() => ({ card: says('Rettet') }));
        const answered = await it.edit(it.alice, said, 'Rodet & <larmende> 🐦');
        expect(answered).toMatchObject({ taken: true, text: expect.stringContaining('Rettet') });
        expect(it.received).toMatchObject([
          { kind: 'said', text: 'Rodet', message: said },
          {
            kind: 'edited',
            account: it.alice,
            workspace: it.workspace,
            text: 'Rodet & <larmende> 🐦',
            ...(can.formerWording && { before: 'Rodet' }),
            message: said,
          },
        ]);
        expect(it.received[1]).not.toHaveProperty('replyTo');
        expect(it.received[1]?.at).toBeGreaterThanOrEqual(it.received[0]?.at ?? 0);
      });

      test('an edited message once more, from what it had become', async () => {
        const said = await write('en');
        await it.edit(it.alice, said, 'to');
        await it.edit(it.alice, said, 'tre');
        const before = can.formerWording && { before: 'to' };
        expect(it.received[2]).toMatchObject({ kind: 'edited', text: 'tre', ...before, message: said });
        expect(new Set(it.received.map(({ id }) => id)).size).toBe(3);
      });

      test('an edited reply, with the message that it replies to', async () => {
        const ref = await post(alice, says('Hvordan ser det ud i dag?'));
        const said = await write('Rodet', ref);
        await it.edit(it.alice, said, 'Roligt');
        expect(it.received[1]).toMatchObject({ kind: 'edited', text: 'Roligt', message: said, replyTo: ref });
      });

      test('a deleted message, and it can be answered', async () => {
        const said = await write('Rodet');
        it.answer(() => ({ card: says('Skal svaret også væk?') }));
        const answered = await it.erase(it.alice, said);
        expect(answered).toMatchObject({ taken: true, text: expect.stringContaining('Skal svaret også') });
        expect(it.received[1]).toMatchObject({ kind: 'deleted', account: it.alice, message: said });
      });

      test('a deleted message that has been answered under', async () => {
        const said = await write('Rodet');
        await post(alice, says('Gemt'), 'nonce-1', said);
        await it.erase(it.alice, said);
        expect(it.received.slice(1)).toMatchObject([{ kind: 'deleted', account: it.alice, message: said }]);
      });

      test('a word, with the channel it was given in, and without one in private', async () => {
        it.answer(() => ({ card: says('Jeg kan hjælpe med …') }));
        const answered = await it.word(it.alice, 'hjælp', it.channel);
        expect(answered.text).toContain('Jeg kan hjælpe med …');
        await it.word(it.alice, 'start');
        expect(it.received).toMatchObject([
          { kind: 'word', account: it.alice, text: 'hjælp', channel: it.channel },
          { kind: can.commands ? 'word' : 'said', account: it.alice, text: 'start' },
        ]);
        expect(it.received[1]).not.toHaveProperty('channel');
      });

      test('opening Home, which shows what it is given', async () => {
        it.answer(() => ({ home: everyBlock }));
        await it.openHome(it.alice);
        const kind = can.homeOfItsOwn ? 'homeOpened' : 'said';
        expect(it.received).toMatchObject([{ kind, account: it.alice }]);
        const home = await it.home(it.alice);
        expect(home?.text).toContain('Hvad vil du prøve?');
        expect(home?.buttons).toEqual(['Gem', 'Stop', 'Skriv']);
      });
    });

    describe('a message that somebody wants to keep', () => {
      const opened = async (ref: MessageRef, as: Keeping) => {
        it.answer((event) => ('text' in event ? { form: keepForm(event.text) } : {}));
        expect(await it.keep(it.alice, ref, as)).toMatchObject({ taken: true });
        expect(it.received.at(-1)).toMatchObject({ kind: 'keepWanted', account: it.alice, as });
        expect(await it.openForm(it.alice)).toBe('Gem');
        expect(await it.openForm(it.bob)).toBeUndefined();
        return (await it.formValues(it.alice)).answer;
      };

      test('is put into the form that it is kept with: their own', async () => {
        const said = await write('Jeg *spurgte* <først> & lyttede');
        expect(await opened(said, 'observation')).toBe('Jeg *spurgte* <først> & lyttede');
      });

      test('likewise what somebody else wrote in the channel', async () => {
        expect(await opened(it.bobs.ref, 'starMoment')).toBe(it.bobs.text);
        expect(it.received).toHaveLength(1);
      });

      test('likewise what the bot wrote, as whoever sees no blocks reads it', async () => {
        const card: Card = { ...everyBlock, actions: [] };
        expect(await opened(await post(channel, card), 'observation')).toBe(plainText(card));
      });

      test('or answered, when there is nothing to keep it in', async () => {
        it.answer(() => ({ card: says('Du er ikke med i et netværk endnu.') }));
        const { text } = await it.keep(it.alice, it.bobs.ref, 'observation');
        expect(text).toContain('Du er ikke med i et netværk endnu.');
        expect(await it.answers(it.bob)).toEqual([]);
      });
    });

    describe('an answer of the moment', () => {
      const ways: [name: string, ask: () => Promise<Answered>][] = [
        ['a message', () => it.say(it.alice, 'hm')],
        ['a word in the channel', () => it.word(it.alice, 'hm', it.channel)],
      ];

      test.each(ways)('to %s becomes another one when it is pressed', async (_, ask) => {
        it.answer(() => ({ card: choice }));
        await ask();
        it.answer(() => ({ pressed: says('Gemt som svar.') }));
        expect((await it.pressAnswer(it.alice, 'Ja')).text).toContain('Gemt som svar.');
        expect(await it.answers(it.alice)).toEqual([{ text: 'Gemt som svar.', buttons: [] }]);
        const pressed = it.received.at(-1);
        expect(pressed).toMatchObject({ kind: 'pressed', account: it.alice, press: cancelIt });
      });

      test.each(ways)('to %s can be followed by another one as well', async (_, ask) => {
        it.answer(() => ({ card: choice }));
        await ask();
        it.answer(() => ({ pressed: says('Gemt som svar.'), card: says('Vil du videre?') }));
        await it.pressAnswer(it.alice, 'Ja');
        const texts = (await it.answers(it.alice)).map(({ text }) => text);
        expect(texts).toEqual(['Gemt som svar.', 'Vil du videre?']);
      });
    });

    test('files reach the person in private, wherever they asked, and nobody else', async () => {
      const files = [
        {
          name: 'mine-svar.md',
          type: 'text/markdown',
          text: '# Mine svar\n\nJeg spørger, før jeg svarer 🐦\n',
        },
        { name: 'mine-svar.json', type: 'application/json', text: '{"svar":["æ & ø"]}' },
      ];
      it.answer(() => ({ files }));
      expect(await it.word(it.alice, 'eksport', it.channel)).toMatchObject({ taken: true });
      expect(await it.files(it.alice)).toEqual(files.map(({ name, text }) => ({ name, text })));
      expect(await it.files(it.bob)).toEqual([]);
      expect(await it.seen(channel)).toEqual([]);
      await it.say(it.bob, 'eksport');
      expect(await it.files(it.alice)).toHaveLength(2);
      expect(await it.files(it.bob)).toHaveLength(2);
    });

    describe('a form', () => {
      test('opens for the person who asked for it', async () => {
        await openTheForm();
        expect(it.received).toMatchObject([{ kind: 'formWanted', account: it.alice, press: answerIt }]);
        expect(await it.openForm(it.alice)).toBe('Ny prøvehandling');
        expect(await it.openForm(it.bob)).toBeUndefined();
      });

      test('opens in the channel too, and both its events say which channel', async () => {
        const ref = await post(channel, everyBlock);
        it.answer(() => ({ form: everyInput }));
        await it.press(it.alice, ref, 'Skriv');
        it.answer(() => ({}));
        await it.submit(it.alice, {
          what: 'x',
          score: '1',
          with: [it.bob],
          day: '2027-03-02',
          time: '13:30',
        });
        expect(it.received).toMatchObject([
          { kind: 'formWanted', channel: it.channel },
          { kind: 'submitted', channel: it.channel },
        ]);
      });

      test('opens from a menu too, again and again', async () => {
        const ref = await post(channel, reminder);
        it.answer((event) => (event.kind === 'formWanted' ? { form: everyInput } : {}));
        for (const day of ['2027-03-02', '2027-03-03']) {
          await it.press(it.alice, ref, 'Vælg tid & <dag> 🐦');
          expect(it.received.at(-1)).toMatchObject({
            kind: 'formWanted',
            account: it.alice,
            press: timeWanted,
            channel: it.channel,
          });
          expect(await it.openForm(it.alice)).toBe('Ny prøvehandling');
          await it.submit(it.alice, { what: 'x', score: '1', with: [it.bob], day });
          expect(it.received.at(-1)).toMatchObject({ kind: 'submitted', channel: it.channel });
        }
      });

      test('can answer a word', async () => {
        it.answer(() => ({ form: everyInput }));
        await it.word(it.alice, 'netværk', it.channel);
        expect(await it.openForm(it.alice)).toBe('Ny prøvehandling');
      });

      test('arrives with its press and its values by name, people always as a list', async () => {
        await openTheForm();
        it.answer(() => ({}));
        const what = 'Jeg *spørger* <først> & lytter 🐦';
        const answered = await it.submit(it.alice, {
          what,
          score: '5',
          with: [it.bob],
          day: '2027-03-02',
          time: '13:30',
        });
        expect(answered.taken).toBe(true);
        expect(answered.errors).toBeUndefined();
        const submitted = it.received.at(-1);
        expect(submitted).toMatchObject({
          kind: 'submitted',
          account: it.alice,
          press: { run: 'run-1', type: 'actionPlanned' },
        });
        expect(submitted?.kind === 'submitted' && submitted.values).toMatchObject({
          what,
          score: '5',
          with: [it.bob],
          day: '2027-03-02',
          time: '13:30',
        });
        expect(await it.openForm(it.alice)).toBeUndefined();
      });

      test('stays open with what is wrong, until it is right', async () => {
        await openTheForm();
        // a platform that closes what is sent off asks for the same form again
        it.answer(({ kind }) =>
          kind === 'formWanted' ? { form: everyInput } : { errors: { day: 'Den dag er gået.' } },
        );
        const values = { what: 'x', score: '1', with: [it.bob], day: '2020-01-01', time: '13:30' };
        expect(await it.submit(it.alice, values)).toMatchObject({
          taken: true,
          errors: { day: 'Den dag er gået.' },
        });
        expect(await it.openForm(it.alice)).toBe('Ny prøvehandling');

        it.answer(() => ({ card: says('Så er det aftalt.') }));
        const answered = await it.submit(it.alice, { ...values, day: '2027-03-02', time: '13:30' });
        expect(answered.errors).toBeUndefined();
        expect(answered.text).toContain('Så er det aftalt.');
        const [first, second] = it.received.filter(({ kind }) => kind === 'submitted');
        expect(first?.id).not.toBe(second?.id);
      });
    });

    describe('delivery at least once', () => {
      test('an event that comes again carries the same id', async () => {
        await it.say(it.alice, 'hej');
        await it.redeliverLast();
        const [first, second] = it.received;
        expect(it.received).toHaveLength(2);
        expect(second?.id).toBe(first?.id);
        expect(second).toMatchObject({ kind: 'said', text: 'hej' });
      });

      test('so does an edit, and it says the same', async () => {
        const said = await write('hej');
        await it.edit(it.alice, said, 'goddag');
        await it.redeliverLast();
        const [, first, second] = it.received;
        expect(it.received).toHaveLength(3);
        expect(second).toEqual(first);
      });

      test('and what was chosen in a menu', async () => {
        await it.press(it.alice, await post(alice, reminder), 'I morgen');
        await it.redeliverLast();
        const [first, second] = it.received;
        expect(second).toMatchObject({ id: first?.id, kind: 'pressed', press: tomorrow });
      });

      test('and a deletion', async () => {
        await it.erase(it.alice, await write('hej'));
        await it.redeliverLast();
        const [, first, second] = it.received;
        expect(it.received).toHaveLength(3);
        expect(second).toEqual(first);
      });

      test('two events never share one', async () => {
        await it.say(it.alice, 'hej');
        await it.say(it.alice, 'hej');
        await it.say(it.bob, 'hej');
        expect(new Set(it.received.map(({ id }) => id)).size).toBe(3);
      });

      test('an event that can not be taken in is not acknowledged, and its redelivery is', async () => {
        it.answer(() => {
          throw new Error('the database is down');
        });
        expect(await it.say(it.alice, 'vigtigt')).toMatchObject({ taken: false });
        it.answer(() => ({}));
        expect(await it.redeliverLast()).toMatchObject({ taken: true });
        const [lost, found] = it.received;
        expect(found).toEqual(lost);
      });

      test('a submission that can not be taken in leaves the form open', async () => {
        await openTheForm();
        it.answer(() => {
          throw new Error('the database is down');
        });
        const values = { what: 'x', score: '1', with: [it.bob], day: '2027-03-02', time: '13:30' };
        expect(await it.submit(it.alice, values)).toMatchObject({ taken: false });
        expect(await it.openForm(it.alice)).toBe('Ny prøvehandling');
      });
    });

    describe('what the platform knows', () => {
      test('of a person: a name, and a zone that exists if any', async () => {
        const profile = await it.chat.profile(it.workspace, it.alice);
        expect(profile.name).not.toBe('');
        expect(profile.bot ?? false).toBe(false);
        expect(() => new Intl.DateTimeFormat('da', { timeZone: profile.zone })).not.toThrow();
        expect(['da', 'en', undefined]).toContain(profile.language);
      });

      test('of the channel: that it is private, and who is in it besides the bot', async () => {
        const facts = await it.chat.channel(it.workspace, it.channel);
        expect(facts).toMatchObject({ isPrivate: true, isShared: false, isArchived: false });
        expect([...(facts?.members ?? [])].sort()).toEqual([it.alice, it.bob].sort());
      });
    });

    describe('what does not exist', () => {
      const unreachable = { fault: { kind: 'unreachable' } };

      test('is no place to write to', async () => {
        await expect(post(it.dm('nobody'), says('?'))).rejects.toMatchObject(unreachable);
        const nowhere: Address = { workspace: it.workspace, channel: 'nowhere' };
        await expect(post(nowhere, says('?'))).rejects.toMatchObject(unreachable);
        const elsewhere: Address = { workspace: { ...it.workspace, id: 'another' }, channel: it.channel };
        await expect(post(elsewhere, says('?'))).rejects.toMatchObject(unreachable);
      });

      test('has no profile and no facts', async () => {
        await expect(it.chat.profile(it.workspace, 'nobody')).rejects.toMatchObject(unreachable);
        expect(await it.chat.channel(it.workspace, 'nowhere')).toBeUndefined();
      });

      if (can.findsItsMessages)
        test('as a nonce that is too new is not taken for an old message', async () => {
          const ref = await post(alice, says('en'), 'nonce-a');
          const [message] = await it.seen(alice);
          expect(message?.ref).toEqual(ref);
          const farAhead = Date.parse('2100-01-01T00:00:00Z') + HOUR;
          expect(await find(alice, 'nonce-a', farAhead)).toBeUndefined();
        });
    });
  });
}
