import type { Card, Values } from '../core/card.ts';
import type { Chat, Platform, Reply, WorkspaceRef } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { AnyFlow, NetworkView, PersonView, ProgrammeView, RunId } from '../core/flow.ts';
import type { FrontDesk, HomeFacts, PastCycle, Word } from '../core/front-desk.ts';
import type { Sealer, Space, Store, StoredRun } from '../core/ports.ts';
import type { Press } from '../core/press.ts';
import { may, type Right, type Role } from '../core/rights.ts';
import type { DayRange, Instant } from '../core/time.ts';
import type { Calendar } from './calendar.ts';
import type { ChannelGuard } from './channel-guard.ts';
import { createDates } from './dates.ts';
import type { Dispatch, Dispatched } from './dispatch.ts';
import { createFacilitated } from './facilitated.ts';
import { createMentors } from './mentors.ts';
import type { MyData } from './my-data.ts';
import type { Render } from './render.ts';
import { createRounds } from './rounds.ts';
import { singleFlight } from './single-flight.ts';

/** A word to the bot, however it came: typed, as a command, or behind a button. */
export type Asked = {
  id: string;
  at: Instant;
  space: Space;
  person: PersonView;
  workspace: WorkspaceRef;
  channel?: string;
};

export type Words = ReturnType<typeof createWords>;

type Parts = {
  store: Store;
  sealer: Sealer;
  render: Render;
  dispatch: Dispatch;
  guard: ChannelGuard;
  desk: FrontDesk;
  myData: MyData;
  calendar: Calendar;
  programmes: ReadonlyMap<string, ProgrammeView>;
  flowOf: (id: string) => AnyFlow;
  chatOf: (platform: Platform) => Chat | undefined;
  /** something may be delivered now that could not be before */
  settled: () => void;
};

/** Whoever is in the channel is probably meant, unless there are so many that the channel is no network. */
const MOST_SUGGESTED = 30;

const RIGHT: Record<Word, Right> = {
  help: 'read help',
  start: 'start a cycle',
  home: 'open home',
  calendar: 'open home',
  network: 'set up a network',
  round: 'lead a round',
  programme: 'see the dates',
  absent: 'say who comes',
  language: 'change own settings',
  pause: 'change own settings',
  mentor: 'look at mentorships',
  export: 'take own data',
  forget: 'take own data',
};

/** What is a network's, whoever began it: on nobody's Home. */
const IN_COMMON = ['network', 'programme'];

/** How many cycles that have ended Home shows. */
const MOST_PAST = 3;

/** What each word of interface.md does. */
export function createWords(parts: Parts) {
  const { store, sealer, render, dispatch, desk, myData, calendar, flowOf, chatOf, settled } = parts;
  const programmes = [...parts.programmes.values()];

  /** The same event begins the same cycle, and the same channel the same network, however often it is tried. */
  const newId = (kind: string, from: string) => sealer.nonce('run', kind, from).slice(0, 20);
  const dates = createDates({ ...parts, newId });
  const rounds = createRounds({ ...parts, dates, newId });

  /** A button that is pressed twice begins one cycle: before it is written, neither press can see the other's. */
  const starting = singleFlight<Reply>();

  const mentors = createMentors(parts);
  const facilitated = createFacilitated(parts);

  const rolesOf = ({ space, person }: Asked, network?: string) =>
    store.people.roles(space.id, person.id, network);

  async function allowed(asked: Asked): Promise<Word[]> {
    const roles = [...(await rolesOf(asked)), ...(await mentors.rolesOf(asked))];
    return (Object.keys(RIGHT) as Word[]).filter((word) => may(roles, RIGHT[word]));
  }

  /** @param also another one beside the one that is open: one at a time unless two are wanted (domain.md §7) */
  async function start(asked: Asked, also = false): Promise<Reply> {
    const { space, person } = asked;
    const open = (await store.runs.open(space.id, person.id, 'cycle')).at(-1);
    if (!also) {
      const woken = await tellOwnRuns(asked, { type: 'woken' }, open?.id);
      if (open) await dispatch.send({ ...eventOf(asked), run: open.id, event: { type: 'resumed' } });
      if (open || woken.includes('changed')) return elsewhere(asked);
    }
    if (may(await rolesOf(asked), RIGHT.start)) {
      await dispatch.begin({
        ...eventOf(asked),
        // the same for everybody who begins this person's next cycle at this moment, in whichever process
        run: newId('cycle', `${person.id} ${await store.runs.count(space.id, person.id, 'cycle')}`),
        flow: 'cycle',
        owner: person.id,
        input: { number: 1 },
      });
      return elsewhere(asked);
    }
    return invitation(asked);
  }

  /** A cycle is talked about in private: whoever began from a channel has to be told where. */
  function elsewhere({ person, channel }: Asked): Reply {
    return channel ? { card: remark(desk.say(person.language, 'cycle.elsewhere')) } : {};
  }

  /** What is said in private, where nothing else answers whoever asked from a channel. */
  const privately = (asked: Asked, reply: Reply): Reply =>
    Object.keys(reply).length > 0 ? reply : elsewhere(asked);

  /** Somebody who has not said yes yet sees the invitation again, because they asked. */
  async function invitation(asked: Asked): Promise<Reply> {
    const { space, person } = asked;
    const [network] = await store.networks.invitationsTo(space.id, person.id);
    const run = network && (await store.runs.get(space.id, network.id));
    if (!run && (await mentors.rolesOf(asked)).length > 0) return privately(asked, await mentors.show(asked));
    if (!run) throw new UserError(isHelper(await rolesOf(asked)) ? 'error.leadersOnly' : 'error.notMember');
    const mine = network.members.filter((m) => m.person.id === person.id).map(({ role }) => role);
    const role = mine.includes('leader')
      ? 'leader'
      : mine.every((one) => one === 'office')
        ? 'office'
        : 'facilitator';
    const view = { name: 'invitation', person: person.id, role };
    return { card: await render.card(run, view, { person: person.id }) };
  }

  async function network(asked: Asked): Promise<Reply> {
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    const known = await store.networks.atChannel(space.id, workspace, channel);
    const roles = await rolesOf(asked, known);
    if (!may(roles, 'set up a network')) throw new UserError('error.onlyFacilitator');
    const run = known && (await store.runs.get(space.id, known));
    if (run) return formReply(run, { run: run.id, type: 'membersChanged' }, person);
    const facts = await chatOf(workspace.platform)?.channel(workspace, channel);
    if (!facts) throw new UserError('error.inviteMe');
    const self = await store.people.accountIn(space.id, person.id, workspace);
    const others = facts.members.filter((account) => account !== self);
    const leaders = others.length <= MOST_SUGGESTED ? others : [];
    const contact = (await store.networks.contact(space.id)) ?? '';
    const suggested = { name: facts.name, leaders, facilitators: [person.id], contact, programmes };
    return { form: desk.newNetworkForm(person.language, suggested) };
  }

  async function formReply(run: StoredRun, press: { run: RunId; type: string }, person: PersonView) {
    const form = await render.form(run, press, person);
    return form ? { form } : {};
  }

  async function setUpNetwork(asked: Asked, values: Values): Promise<Reply> {
    const { space, person, workspace, channel } = asked;
    if (!channel) throw new UserError('error.notHere');
    const name = String(values.name ?? '').trim();
    const begun = await dispatch.begin({
      ...eventOf(asked),
      run: newId('network', `${workspace.platform}:${workspace.id}:${channel}`),
      flow: 'network',
      owner: person.id,
      input: { ...values, zone: space.zone, channel: { workspace, channel } },
    });
    const isRedelivered = await store.ledger.seen(space.id, asked.id);
    if (begun === 'duplicate' && !isRedelivered) throw new UserError('error.networkThere');
    return { card: remark(desk.say(person.language, 'network.set', { name })) };
  }

  const networksOf = ({ space, person }: Pick<Asked, 'space' | 'person'>): Promise<NetworkView[]> =>
    store.networks.ofPerson(space.id, person.id);

  async function homeFacts(asked: Pick<Asked, 'space' | 'person' | 'at'>): Promise<HomeFacts> {
    const { space, person, at: now } = asked;
    const all = (await store.runs.ofOwner(space.id, person.id)).filter(
      ({ flow }) => !IN_COMMON.includes(flow),
    );
    const runs = all.filter((run) => run.open);
    const own = runs.map((run) => render.card(run, { name: 'home' }, { person: person.id }));
    const open = [...(await Promise.all(own)), ...(await mentors.homes(asked))];
    const { networks, meetings, people } = await calendar.facts({ space, person, at: now });
    return {
      person,
      pause: await pauseOf(asked),
      now,
      networks,
      meetings,
      people,
      invitations: await store.networks.invitationsTo(space.id, person.id),
      open,
      past: await pastCycles(
        all.filter((run) => !run.open && run.flow === 'cycle'),
        person,
      ),
      mayStart:
        !runs.some(({ flow }) => flow === 'cycle' || flow === 'evaluation') &&
        may(await store.people.roles(space.id, person.id), RIGHT.start),
      parked: await parkedIn({ space, person }, networks),
      facilitated: await facilitated({ space, person }, networks),
    };
  }

  const looksAfter = async ({ space, person }: Pick<Asked, 'space' | 'person'>, network: string) =>
    may(await store.people.roles(space.id, person.id, network), 'look after messages');

  async function parkedIn(asked: Pick<Asked, 'space' | 'person'>, networks: NetworkView[]) {
    const parked: HomeFacts['parked'] = [];
    for (const network of networks) {
      if (!(await looksAfter(asked, network.id))) continue;
      const count = await store.ledger.parkedIn(asked.space.id, network.id);
      if (count > 0) parked.push({ network, count });
    }
    return parked;
  }

  /** What was given up in this network is tried again. */
  async function retry(asked: Asked, network: string): Promise<Reply> {
    if (!(await looksAfter(asked, network))) throw new UserError('error.notAllowed');
    await store.ledger.retry(asked.space.id, network, asked.at);
    settled();
    return { card: remark(desk.say(asked.person.language, 'home.retried')) };
  }

  /** A button of the list or of a meeting's own card; the list stays as it was when a file was taken from it. */
  async function fromCalendar(asked: Asked, { meeting, from, feed }: Record<string, string>): Promise<Reply> {
    if (feed) return { pressed: await calendar.address(asked, feed) };
    if (!meeting) return { card: await calendar.card(asked) };
    const reply = await calendar.file(asked, meeting);
    return from === 'list' ? { ...reply, pressed: await calendar.card(asked) } : reply;
  }

  function pastCycles(ended: StoredRun[], person: PersonView): Promise<PastCycle[]> {
    return Promise.all(
      ended
        .slice(-MOST_PAST)
        .reverse()
        .map(async (run) => ({
          card: await render.card(run, { name: 'past' }, { person: person.id }),
          press: { run: run.id, type: 'reread' },
        })),
    );
  }

  async function saveSettings(asked: Asked, values: Values): Promise<Reply> {
    const { space, person } = asked;
    const settings = desk.readSettings(values);
    await store.people.change(space.id, person.id, settings);
    // reminders that wait were set by the hours from before: whoever has set some puts them right
    await tellOwnRuns(asked, { type: 'settingsChanged', before: { zone: person.zone, hours: person.hours } });
    await lookAgain(asked);
    return { card: remark(desk.settingsSaved(settings)) };
  }

  const pauseOf = ({ space, person, at }: Pick<Asked, 'space' | 'person' | 'at'>) =>
    store.people.pauseOf(space.id, person.id, desk.today(person, at));

  async function pause(asked: Asked, range: DayRange | undefined): Promise<Reply> {
    const { space, person, at } = asked;
    await store.people.pause(space.id, person.id, range);
    await tellOwnRuns(asked, { type: 'paused' });
    await lookAgain(asked);
    return { card: desk.pauseCard(person, range, at) };
  }

  /** What is kept back for them may go out by now: it waits for the hours and days that they had before. */
  async function lookAgain({ space, person, at }: Asked): Promise<void> {
    await store.ledger.hurry(space.id, { person: person.id }, at);
    settled();
  }

  /** Every open conversation of the person's that understands it, but for one, is told; what came of it. */
  async function tellOwnRuns(
    asked: Asked,
    event: { type: string } & Record<string, unknown>,
    except?: RunId,
  ): Promise<Dispatched[]> {
    const { space, person } = asked;
    const results: Dispatched[] = [];
    for (const { id, flow, open } of await store.runs.ofOwner(space.id, person.id))
      if (open && id !== except && flowOf(flow).rightFor(event.type))
        results.push(await dispatch.send({ ...eventOf(asked), id: `${asked.id}:${id}`, run: id, event }));
    return results;
  }

  const eventOf = ({ id, at, space, person }: Asked) => ({ id, at, space: space.id, by: person.id });

  async function check(asked: Asked, word: Word) {
    const saysItself: Word[] = ['start', 'network', 'programme', 'round', 'mentor'];
    if (saysItself.includes(word)) return; // what is missing
    const roles = await rolesOf(asked);
    if (may(roles, RIGHT[word])) return;
    if (word === 'absent' && roles.includes('facilitator')) throw new UserError('error.absentLeader');
    throw new UserError('error.notAllowed');
  }

  return {
    async home(asked: Pick<Asked, 'space' | 'person' | 'at'>): Promise<Reply> {
      return { home: desk.home(await homeFacts(asked)) };
    },

    async help(asked: Asked): Promise<Reply> {
      return { card: desk.help(asked.person.language, await allowed(asked)) };
    },

    /** A button that stands for a word, or for leaving alone what was offered. */
    async pressed(asked: Asked, { word, args }: Extract<Press, { word: string }>): Promise<Reply> {
      const { person } = asked;
      if (word === 'leave') return { pressed: note(desk.say(person.language, 'cycle.offer.left')) };
      if (word === 'pause' && args?.end)
        return { ...(await pause(asked, undefined)), ...(await this.home(asked)) };
      if (word === 'programme' && args?.network) return dates.programme(asked, args.network);
      if (word === 'calendar' && args) return fromCalendar(asked, args);
      if (word === 'retry' && args?.network) return retry(asked, args.network);
      if (word === 'mentor' && args?.kind) return mentors.form(asked, args.kind);
      if (word === 'start' && args?.also) return starting(person.id, () => start(asked, true));
      return this.typed(asked, word);
    },

    /** What somebody typed where only a word makes sense. */
    async typed(asked: Asked, text: string): Promise<Reply> {
      const [first = ''] = text.trim().split(/\s+/);
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
          return starting(asked.person.id, () => start(asked));
        case 'home':
          return { card: desk.home(await homeFacts(asked)) };
        case 'calendar':
          return { card: await calendar.card(asked) };
        case 'network':
          return network(asked);
        case 'programme':
          return dates.programme(asked);
        case 'round':
          return rounds.form(asked);
        case 'absent':
          return dates.absent(asked);
        case 'language':
          return { form: desk.settingsForm(asked.person) };
        case 'pause':
          return { form: desk.pauseForm(asked.person, await pauseOf(asked)) };
        case 'mentor':
          return privately(asked, await mentors.show(asked));
        case 'export':
          return myData.exported(asked);
        case 'forget':
          return { form: desk.forgetForm(asked.person, await networksOf(asked)) };
      }
    },

    /** A form that belongs to a word was filled in. */
    async submitted(asked: Asked, word: Word, values: Values): Promise<Reply> {
      if (word === 'language') return saveSettings(asked, values);
      if (word === 'pause') return pause(asked, desk.readPause(values, asked.person, asked.at));
      if (word === 'mentor') return privately(asked, await mentors.name(asked, values));
      if (word === 'forget') return myData.forget(asked, values);
      if (word === 'round') return rounds.call(asked, values);
      if (word !== 'network') return {};
      if (!may(await rolesOf(asked), RIGHT.network)) throw new UserError('error.onlyFacilitator');
      return setUpNetwork(asked, values);
    },
  };
}

/** Whoever runs a network need not be in it as a leader. */
const isHelper = (roles: readonly Role[]) => roles.includes('facilitator') || roles.includes('administrator');

const note = (text: string): Card => ({ body: [{ type: 'note', text }], actions: [] });
const remark = (text: string): Card => ({ body: [{ type: 'text', text }], actions: [] });
