import type { Card, Values } from '../core/card.ts';
import type { Chat, Platform, Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { AnyFlow, ProgrammeView } from '../core/flow.ts';
import type { FrontDesk, Word } from '../core/front-desk.ts';
import type { Print, Sealer, Store } from '../core/ports.ts';
import type { Press } from '../core/press.ts';
import { may, type Right } from '../core/rights.ts';
import type { Acquaintance } from './acquaintance.ts';
import { type Asked, privately } from './asked.ts';
import type { Calendar } from './calendar.ts';
import type { ChannelGuard } from './channel-guard.ts';
import { createDates } from './dates.ts';
import type { Dispatch } from './dispatch.ts';
import { createHarvests } from './harvests.ts';
import { createHome } from './home.ts';
import { createLinking } from './linking.ts';
import { createMentors } from './mentors.ts';
import type { MyData } from './my-data.ts';
import { createNetworkSetUp } from './network-set-up.ts';
import { createTellOwnRuns } from './own-runs.ts';
import type { Render } from './render.ts';
import { createRounds } from './rounds.ts';
import { createSettings } from './settings.ts';
import { createStarting } from './starting.ts';

export type Words = ReturnType<typeof createWords>;

type Parts = {
  store: Store;
  sealer: Sealer;
  render: Render;
  dispatch: Dispatch;
  guard: ChannelGuard;
  desk: FrontDesk;
  acquaintance: Pick<Acquaintance, 'withAbsent'>;
  myData: MyData;
  calendar: Calendar;
  print: Print;
  programmes: ReadonlyMap<string, ProgrammeView>;
  flowOf: (id: string) => AnyFlow;
  chatOf: (platform: Platform) => Chat | undefined;
  /** something may be delivered now that could not be before */
  settled: () => void;
  /** events wait for runs that are to be told */
  told: () => void;
};

const RIGHT: Record<Word, Right> = {
  help: 'read help',
  start: 'start a cycle',
  home: 'open home',
  calendar: 'open home',
  network: 'set up a network',
  round: 'lead a round',
  harvest: 'take part in a harvest',
  programme: 'see the dates',
  absent: 'say who comes',
  language: 'change own settings',
  link: 'change own settings',
  pause: 'change own settings',
  mentor: 'look at mentorships',
  export: 'take own data',
  forget: 'take own data',
};

/** What each word of interface.md does. */
export function createWords(parts: Parts) {
  const { store, sealer, desk, myData, calendar } = parts;

  /** The same event begins the same cycle, and the same channel the same network, however often it is tried. */
  const newId = (kind: string, from: string) => sealer.nonce('run', kind, from).slice(0, 20);
  const tellOwnRuns = createTellOwnRuns(parts);
  const mentors = createMentors(parts);
  const settings = createSettings({ ...parts, tellOwnRuns, mentors });
  const home = createHome({ ...parts, mentors, settings });
  const start = createStarting({ ...parts, mentors, tellOwnRuns, newId });
  const network = createNetworkSetUp({ ...parts, newId });
  const dates = createDates({ ...parts, newId });
  const rounds = createRounds({ ...parts, dates, newId });
  const harvests = createHarvests({ ...parts, newId });
  const linking = createLinking(parts);

  const rolesOf = ({ space, person }: Asked) => store.people.roles(space.id, person.id);
  const networksOf = ({ space, person }: Asked) => store.networks.ofPerson(space.id, person.id);

  async function allowed(asked: Asked): Promise<Word[]> {
    const roles = [...(await rolesOf(asked)), ...(await mentors.rolesOf(asked))];
    const isAlone = await linking.isOnlyHere(asked);
    return (Object.keys(RIGHT) as Word[]).filter(
      (word) => may(roles, RIGHT[word]) && !(word === 'link' && isAlone),
    );
  }

  /** A button of the list or of a meeting's own card; the list stays as it was when a file was taken from it. */
  async function fromCalendar(asked: Asked, { meeting, from, feed }: Record<string, string>): Promise<Reply> {
    if (feed) return { pressed: await calendar.address(asked, feed) };
    if (!meeting) return { card: await calendar.card(asked) };
    const reply = await calendar.file(asked, meeting);
    return from === 'list' ? { ...reply, pressed: await calendar.card(asked) } : reply;
  }

  async function check(asked: Asked, word: Word) {
    const saysItself: Word[] = ['start', 'network', 'programme', 'round', 'harvest', 'mentor'];
    if (saysItself.includes(word)) return; // what is missing
    const roles = await rolesOf(asked);
    if (may(roles, RIGHT[word])) return;
    if (word === 'absent' && roles.includes('facilitator')) throw new UserError('error.absentLeader');
    throw new UserError('error.notAllowed');
  }

  return {
    async home(asked: Pick<Asked, 'space' | 'person' | 'at'>): Promise<Reply> {
      return { home: await home.card(asked) };
    },

    async help(asked: Asked): Promise<Reply> {
      return { card: desk.help(asked.person.language, await allowed(asked)) };
    },

    /** A button that stands for a word, or for leaving alone what was offered. */
    async pressed(asked: Asked, { word, args }: Extract<Press, { word: string }>): Promise<Reply> {
      if (word === 'leave') return { pressed: note(desk.say(asked.person.language, 'cycle.offer.left')) };
      if (word === 'pause' && args?.end)
        return { ...(await settings.pause(asked, undefined)), ...(await this.home(asked)) };
      if (word === 'network' && args) return network.pressed(asked, args);
      if (word === 'programme' && args?.network) return dates.programme(asked, args.network);
      if (word === 'harvest' && args?.network) return harvests.pressed(asked, args);
      if (word === 'calendar' && args) return fromCalendar(asked, args);
      if (word === 'retry' && args?.network) return home.retry(asked, args.network);
      if (word === 'mentor' && args?.kind) return mentors.form(asked, args.kind);
      if (word === 'start' && args?.also) return start(asked, true);
      return this.typed(asked, word);
    },

    /** What somebody typed where only a word makes sense. */
    async typed(asked: Asked, text: string): Promise<Reply> {
      const said = withoutCommand(text);
      const code = desk.codeIn(said);
      if (code) return linking.enter(asked, code);
      const [first = ''] = said.split(/\s+/);
      if (first === '') return this.help(asked);
      const word = desk.wordFrom(first);
      if (word) return this.say(asked, word);
      return { card: desk.unknownWord(asked.person.language, first.slice(0, 40), await allowed(asked)) };
    },

    async say(asked: Asked, word: Word): Promise<Reply> {
      await check(asked, word);
      switch (word) {
        case 'help':
          return this.help(asked);
        case 'start':
          return start(asked);
        case 'home':
          return { card: await home.card(asked) };
        case 'calendar':
          return { card: await calendar.card(asked) };
        case 'network':
          return network.form(asked);
        case 'programme':
          return dates.programme(asked);
        case 'round':
          return rounds.form(asked);
        case 'harvest':
          return harvests.open(asked);
        case 'absent':
          return dates.absent(asked);
        case 'language':
          return { form: desk.settingsForm(asked.person) };
        case 'link':
          return linking.offer(asked);
        case 'pause':
          return { form: desk.pauseForm(asked.person, await settings.pauseOf(asked)) };
        case 'mentor':
          return privately(desk, asked, await mentors.show(asked));
        case 'export':
          return myData.exported(asked);
        case 'forget':
          return { form: desk.forgetForm(asked.person, await networksOf(asked)) };
      }
    },

    /** A form that belongs to a word was filled in. */
    async submitted(asked: Asked, word: Word, values: Values): Promise<Reply> {
      if (word === 'language') return settings.save(asked, values);
      if (word === 'pause') return settings.pause(asked, desk.readPause(values, asked.person, asked.at));
      if (word === 'mentor') return privately(desk, asked, await mentors.name(asked, values));
      if (word === 'forget') return myData.forget(asked, values);
      if (word === 'round') return rounds.call(asked, values);
      if (word === 'start') return start(asked, false, values);
      return word === 'network' ? network.submitted(asked, values) : {};
    },
  };
}

const note = (text: string): Card => ({ body: [{ type: 'note', text }], actions: [] });

/** Slack's command, where somebody has learnt it there and types it elsewhere. */
const withoutCommand = (text: string) => text.trim().replace(/^\/l(?:ae|æ)rke\b\s*/i, '');
