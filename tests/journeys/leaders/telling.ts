import { ALL_STEPS } from '../../../flows/cycle/definition.ts';
import { intervalIn } from '../../../flows/duration.ts';
import { KINDS } from '../../../flows/harvest/definition.ts';
import { isMessageKey, type MessageKey, type Params } from '../../../flows/locales/say.ts';
import { sayMinutes } from '../../../flows/meeting/when.ts';
import { instantOf, sayDay, sayTime, wallTimeOf } from '../../../flows/schedule.ts';
import type { Values } from '../../../src/core/card.ts';
import type { Language, MessageRef } from '../../../src/core/chat.ts';
import type { Answered, Keeping, SeenCard } from '../../contracts/adapter-harness.ts';
import type { House } from '../../support/house.ts';
import { said as inWords } from '../../support/said.ts';

/** Whoever can have a part in a journey: on Slack, those after Emily only where they were asked for. */
export const CAST = ['Karen', 'Mette', 'Jonas', 'Emily', 'Aisha', 'Søren', 'Birgit', 'Lars'] as const;

const ZONE = 'Europe/Copenhagen';

const isKind = (value: string) => KINDS.some((kind) => kind === value);

/** One of the people in a journey, in their own language. */
export type Actor = ReturnType<Telling['person']>;
export type Telling = ReturnType<typeof telling>;

/**
 * Writes down what people and Lærke say to each other, and what comes to stand in the channel, as somebody would who
 * looks over their shoulders. Of a card that changes where it stands, only what is new is noted.
 */
export function telling(house: House, language: Language) {
  const lines: string[] = [];
  let stamp = '';
  const shown = new Map<string, { text: string; buttons: string }>();
  const watched: { name: string; account?: string }[] = [];
  const answered = new Map<string, SeenCard[]>();
  const isDanish = language === 'da';
  const accounts = Object.fromEntries(CAST.map((name) => [name, house.stage.account(name)]));

  /** people by Lærke's own ids for them, which a choice among people carries */
  const names = new Map<string, string>();

  const speaker = (name: string) =>
    watched.length > 1 && watched[0]?.name !== name ? `Lærke → ${name}` : 'Lærke';

  /** Whatever Lærke has written or changed since the last look, in the conversations that are watched. */
  async function look() {
    for (const { name, account } of watched) {
      const place = account ? { account } : { channel: house.stage.channel };
      for (const { id, text, buttons } of await house.written(place)) {
        const key = `${name} ${id}`;
        const now = { text, buttons: buttons.map((label) => `[${label}]`).join(' ') };
        const before = shown.get(key);
        shown.set(key, now);
        if (!before) lines.push(`**${account ? speaker(name) : 'Lærke → #netværk-nord'}:** ${joined(now)}`);
        else if (before.text !== text || before.buttons !== now.buttons) changed(before, now);
      }
    }
  }

  function changed(before: { text: string; buttons: string }, now: { text: string; buttons: string }) {
    const known = before.text.split('\n');
    const fresh = now.text.split('\n').filter((line) => !known.includes(line));
    const buttons = now.buttons === before.buttons ? '' : now.buttons;
    const text = [...fresh, ...(buttons ? [buttons] : [])].join('\n');
    if (text !== '') lines.push(text.replaceAll(/^/gm, '> '));
  }

  const joined = ({ text, buttons }: { text: string; buttons: string }) =>
    [text, buttons].filter((part) => part !== '').join('\n\n');

  /** What Lærke said at once, which stands in no conversation of its own. */
  async function answersOf(name: string, account: string) {
    const all = await house.answers(account);
    const known = answered.get(name) ?? [];
    const isTakenAway = all.length < known.length;
    const fresh = isTakenAway
      ? all.filter(({ text }) => !known.some((one) => one.text === text))
      : all.slice(known.length);
    for (const { text, buttons } of fresh)
      lines.push(
        `**${speaker(name)}:** ${joined({ text, buttons: buttons.map((one) => `[${one}]`).join(' ') })}`,
      );
    answered.set(name, all);
  }

  /** @param own the language that they read, where they have chosen another one than their platform says */
  function person(name: (typeof CAST)[number], own: Language = name === 'Emily' ? 'en' : 'da') {
    const account = accounts[name] ?? '';
    const text = (key: MessageKey, params: Params = {}) => inWords(own, key, params);
    const said: { words: string; ref: MessageRef | undefined }[] = [];

    async function does(what: string, deed: () => Promise<Answered>) {
      await look();
      if (!answered.has(name)) answered.set(name, await house.answers(account));
      lines.push(`**${name}:** ${what}`);
      const result = await deed();
      for (const problem of Object.values(result.errors ?? {}))
        lines.push(`**${speaker(name)}:** ${problem}`);
      await answersOf(name, account);
      await look();
      return result;
    }
    /** A value of a form as whoever fills it in sees it: people by their names, choices by their labels. */
    function asSeen(value: string, field = ''): string {
      if (field === 'mode') return text(`round.mode.${value}` as MessageKey);
      if (field === 'insisted') return text(`round.insist.${value}` as MessageKey);
      if (field === 'rounds') return text('round.new.count', { count: Number(value) });
      if (field === 'questions') return text(value === 'yes' ? 'round.new.only' : 'round.new.free');
      if (names.has(value)) return names.get(value) ?? value;
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return sayDay(value, own, value);
      if (field === 'time') return sayTime(value, own);
      if (field === 'minutes') return sayMinutes(Number(value), own);
      if (field === 'what') {
        const [kind = '', module = ''] = value.split('.');
        const key = `programme.what.${kind}`;
        if (isMessageKey(key)) return text(key, { module: text('meeting.module', { module }) });
      }
      if (field === 'every') return asInterval(value);
      if (field === 'how') return text(`mentoring.how.${value}` as MessageKey);
      if (field === 'kind')
        return text((isKind(value) ? `harvest.kind.${value}` : `mentor.form.${value}`) as MessageKey);
      const account = Object.keys(accounts).find((one) => accounts[one] === value);
      if (value === 'process' || value === 'outcome') return text(`cycle.sign.${value}`).replace(':', '');
      const step = ALL_STEPS.find(({ id }) => id === value);
      return account ?? (step ? text(`cycle.name.${step.id}`) : value);
    }

    function asInterval(every: string): string {
      const read = intervalIn(every) ?? { months: 0 };
      return 'weeks' in read
        ? text('programme.every.weeks', { count: read.weeks })
        : text('programme.every.months', { count: read.months });
    }

    const typed = (values: Values) =>
      Object.entries(values).flatMap(([field, value]) =>
        [value]
          .flat()
          .filter((one) => one !== '')
          .map((one) => `«${asSeen(one, field)}»`),
      );

    const messageWith = (words: string) => {
      const ref = said.find((one) => one.words === words)?.ref;
      if (!ref) throw new Error(`${name} has not written: ${words}`);
      return ref;
    };

    return {
      name,
      account,
      language: own,
      text,
      /** writes to Lærke */
      async says(words: string) {
        const { said: ref } = await does(words, () => house.say(account, words));
        said.push({ words, ref });
      },
      /** several messages, one right after the other */
      burst: (words: string[]) =>
        does(words.join(`\n\n**${name}:** `), async () => {
          await house.burst(account, words);
          return { taken: true };
        }),
      /** presses the newest button with this label */
      presses: (label: MessageKey | { label: string }, params: Params = {}) => {
        const named = typeof label === 'string' ? text(label, params) : label.label;
        return does(`[${named}]`, () => house.press(account, named));
      },
      pressesAnswer: (label: MessageKey) =>
        does(`[${text(label)}]`, () => house.pressAnswer(account, text(label))),
      /** chooses the suggestion so many weeks ahead */
      async choosesWeeks(weeks: number) {
        const start = text('cycle.button.weeks', { weeks, day: '' });
        const labels = (await house.inDm(account)).flatMap(({ buttons }) => buttons);
        const label = labels.findLast((one) => one.startsWith(start));
        if (!label) throw new Error(`nothing is suggested ${weeks} weeks ahead`);
        await does(`[${label}]`, () => house.press(account, label));
      },
      /** opens the form behind a button, fills it in and sends it off */
      async fills(label: MessageKey, values: Values, submit: MessageKey = 'settings.save') {
        await does([`[${text(label)}]`, ...typed(values), `[${text(submit)}]`].join(' '), () =>
          house.fill(account, text(label), values),
        );
      },
      /** in their own conversation, or in the channel */
      word: (words: string, channel?: string) =>
        does(`/laerke ${words}`, () => house.word(account, words, channel)),
      /** presses the newest button with this label in the channel */
      pressesInChannel: (label: MessageKey) =>
        does(`[${text(label)}]`, () => house.press(account, text(label), 'channel')),
      /** opens the form behind a button in the channel, fills it in and sends it off */
      fillsInChannel: (label: MessageKey, values: Values, submit: MessageKey) =>
        does([`[${text(label)}]`, ...typed(values), `[${text(submit)}]`].join(' '), async () => {
          await house.press(account, text(label), 'channel');
          return house.submit(account, values);
        }),
      submits: (values: Values, submit?: MessageKey) =>
        does([...typed(values), ...(submit ? [`[${text(submit)}]`] : [])].join(' '), () =>
          house.submit(account, values),
        ),
      /** rewords a message that they have sent */
      edits: (words: string, better: string) =>
        does(`✎ ~~${words}~~ ${better}`, () => house.edit(account, messageWith(words), better)),
      erases: (words: string) => does(`🗑 ~~${words}~~`, () => house.erase(account, messageWith(words))),
      /** keeps the newest message in the channel from its menu, in words of their own */
      async keepsFromChannel(as: Keeping, words: string) {
        const ref = (await house.inChannel()).at(-1)?.ref;
        if (!ref) throw new Error('there is nothing in the channel');
        const label = text(as === 'starMoment' ? 'cycle.offer.star' : 'cycle.offer.observation');
        await does(`⋮ ${label}: «${words}»`, async () => {
          await house.keep(account, ref, as);
          return house.submit(account, { answer: words });
        });
      },
      async opensHome() {
        const home = await house.home(account);
        lines.push(`**${name}:** ${own === 'da' ? 'åbner Hjem' : 'opens Home'}`);
        lines.push((home?.text ?? '').replaceAll(/^/gm, '| ').replaceAll('\n', '\n'));
      },
      files: () => house.files(account),
      home: () => house.home(account),
    };
  }

  const telling = {
    house,
    language,
    isDanish,
    /** from here on this id of Lærke's is read as that name */
    knows: (id: string, name: string) => void names.set(id, name),
    person,
    /** the one whose journey it is, and two others of the network */
    leader: () => person(isDanish ? 'Mette' : 'Emily'),
    /** from here on these people's conversations are written down, the first as the one whose journey it is */
    watch(...people: ('channel' | { name: string; account: string })[]) {
      watched.push(...people.map((one) => (one === 'channel' ? { name: 'channel' } : one)));
    },
    /** the same, without what has been said to them before */
    async joins(one: { name: string; account: string }) {
      watched.push(one);
      const before = lines.length;
      await look();
      lines.splice(before);
    },
    note: (what: string) => lines.push(what),
    /** time passes, to what a clock in Copenhagen shows then */
    async later(local: string) {
      await look();
      const isNew = (at: string) => at.slice(0, 10) !== stamp.slice(0, 10);
      await house.until(new Date(instantOf({ local, zone: ZONE })).toISOString(), async () => {
        const before = lines.length;
        await look();
        const at = wallTimeOf(house.clock.now(), ZONE).local;
        if (lines.length > before && at !== stamp) lines.splice(before, 0, `*${spoken(at, language)}*`);
        if (lines.length > before) stamp = at;
      });
      if (isNew(local)) lines.push(`*${spoken(local, language)}*`);
      stamp = local;
      await look();
    },
    text: () => `${lines.join('\n\n')}\n`,
  };
  return telling;
}

/** A moment as a stage direction. */
function spoken(local: string, language: Language): string {
  const day = sayDay(local.slice(0, 10), language, local.slice(0, 10));
  const time = sayTime(local.slice(11), language);
  return language === 'da' ? `${day} kl. ${time}` : `${day}, ${time}`;
}
