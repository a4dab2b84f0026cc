import type { SlackAdapter } from '../../adapters/slack/index.ts';
import type { MessageRef, WorkspaceRef } from '../../src/core/chat.ts';
import type { Installations } from '../../src/core/ports.ts';
import type {
  AdapterHarness,
  Answered,
  Hands,
  Keeping,
  Seen,
  SeenCard,
} from '../contracts/adapter-harness.ts';
import { attached, type LogLine, type WayIn } from './slack-attached.ts';
import type { BotAnswer, SlackClient } from './slack-client.ts';
import { type SlackFake, type SlackFakeOptions, startSlackFake } from './slack-fake.ts';
import type { FakeBlock } from './slack-fake-blocks.ts';
import { buttonsOn, decoded, textOn, writtenButtonsOn, writtenOn } from './slack-fake-screen.ts';
import { directWith, type FakeMessage, type FakeWorkspace } from './slack-fake-state.ts';
import { overHttp } from './slack-on-http.ts';
import { type SlackPeople, slackPeople, valuesOn, type Where } from './slack-people.ts';

const SECRET = 'a-signing-secret-of-the-tests';

export type SlackHarness<A = SlackAdapter> = AdapterHarness & {
  adapter: A;
  fake: SlackFake;
  client: SlackClient;
  people: SlackPeople;
  installations: Installations;
  /** the bot's address for everything from Slack; empty in Socket Mode, where it has none */
  url: string;
  log: LogLine[];
};

/** The Slack adapter on a real HTTP server, between the strict Web API fake and signed requests. */
export function slackHarness(overrides: Partial<SlackFakeOptions> = {}): Promise<SlackHarness> {
  return harnessWith(() => (options) => overHttp(options, SECRET), overrides);
}

/** The Slack adapter between the strict Web API fake and what people do. */
export async function harnessWith<A extends SlackAdapter>(
  wayIn: (fake: SlackFake) => WayIn<A>,
  overrides: Partial<SlackFakeOptions> = {},
): Promise<SlackHarness<A>> {
  const fake = await startSlackFake({
    users: [
      { id: 'UALICE', name: 'Alma Ager', tz: 'Europe/Copenhagen', locale: 'da-DK' },
      { id: 'UBOB', name: 'Bo Birk', tz: 'America/New_York', locale: 'en-US' },
      { id: 'UBOT', name: 'Lærke', is_bot: true },
    ],
    channels: [
      { id: 'GNET', name: 'lederne', members: ['UALICE', 'UBOB', 'UBOT'], is_private: true },
      { id: 'GELSE', name: 'andre', members: ['UALICE'], is_private: true },
      { id: 'COPEN', name: 'alle', members: ['UALICE', 'UBOT'], is_private: false },
      { id: 'GOLD', name: 'lukket', members: ['UBOT'], is_private: true, is_archived: true },
    ],
    ...overrides,
  });
  const slack = await attached(wayIn(fake), fake);
  const { adapter, client, installations, url, log, received, answer } = slack;
  const people = slackPeople(fake, client);
  const workspace: WorkspaceRef = { platform: 'slack', id: fake.workspace.team };
  const bobs = fake.workspace.post({ channel: 'GNET', user: 'UBOB', text: BOBS_WORDS.typed, blocks: [] });

  return {
    ...slackHands(fake, people, adapter.answered),
    adapter,
    fake,
    client,
    people,
    installations,
    url,
    log,
    chat: adapter.chat,
    workspace,
    alice: 'UALICE',
    bob: 'UBOB',
    channel: 'GNET',
    bobs: { ref: { conversation: 'GNET', message: bobs.ts }, text: BOBS_WORDS.read },
    dm: (account) => ({ workspace, account }),
    received,
    answer,
    async close() {
      await slack.close();
      await fake.close();
    },
  };
}

/** Words with everything in them that travels in another form. */
const BOBS_WORDS = {
  typed: 'Vi prøvede &lt;det&gt; i dag: <https://example.dk/a?b=1&amp;c=2>',
  read: 'Vi prøvede <det> i dag: https://example.dk/a?b=1&c=2',
};

/**
 * What people do in the fake workspace, and what they see there. `answersSent` resolves when the bot's answers that
 * are still on their way have arrived.
 */
export function slackHands(
  { workspace }: SlackFake,
  people: SlackPeople,
  answersSent: () => Promise<void>,
): Hands {
  /** What the person sees in answer: something for them alone, a direct message, or what their modal has become. */
  async function answered(user: string, deed: () => Promise<BotAnswer>): Promise<Answered> {
    const before = screenOf(workspace, user);
    const { status, body } = await deed();
    await answersSent();
    const texts = freshOn(screenOf(workspace, user), before);
    const errors = errorsIn(body);
    return {
      taken: status === 200,
      ...(texts.length > 0 && { text: texts.join('\n') }),
      ...(errors && { errors }),
    };
  }

  /** Where a person's own newest message stands. */
  function newest(user: string): MessageRef | undefined {
    const message = workspace.in(directWith(user)).findLast((one) => one.user === user);
    return message && { conversation: message.channel, message: message.ts };
  }

  return {
    async say(account, text, replyTo) {
      const result = await answered(account, () => people.say(account, text, replyTo?.message));
      const said = newest(account);
      return { ...result, ...(said && { said }) };
    },
    edit: (account, ref, text) => answered(account, () => people.edit(account, at(ref), text)),
    erase: (account, ref) => answered(account, () => people.erase(account, at(ref))),
    keep: (account, ref, as) => answered(account, () => people.useShortcut(account, at(ref), SHORTCUT[as])),
    press: (account, ref, label) => answered(account, () => people.press(account, at(ref), label)),
    pressAnswer: (account, label) =>
      answered(account, () => {
        const answer = answersTo(workspace, account).findLast(({ blocks }) => hasButton(blocks, label));
        if (!answer?.at) return people.pressModal(account, label);
        return people.press(account, answer.at, label);
      }),
    async openForm(account) {
      const view = workspace.modalOf(account);
      return view?.submit ? decoded(view.title.text) : undefined;
    },
    async formValues(account) {
      return valuesOn(workspace.modalOf(account)?.blocks ?? []);
    },
    submit: (account, values) => answered(account, () => people.submit(account, values)),
    word: (account, text, channel) => answered(account, () => people.word(account, text, channel)),
    openHome: (account) => answered(account, () => people.openHome(account)),
    redeliverLast: () => answered('UALICE', () => people.again()),
    async seen(to) {
      const channel = 'account' in to ? directWith(to.account) : to.channel;
      return botsCards(workspace, channel).map(seenMessage);
    },
    async written(to) {
      const channel = 'account' in to ? directWith(to.account) : to.channel;
      return botsCards(workspace, channel)
        .filter(({ metadata }) => metadata)
        .map(({ ts, blocks }) => ({ id: ts, text: writtenOn(blocks), buttons: writtenButtonsOn(blocks) }));
    },
    async answers(account) {
      return answersTo(workspace, account).map(({ blocks }) => seenBlocks(blocks));
    },
    async files(account) {
      const shared = workspace.in(directWith(account)).flatMap(({ files = [] }) => files);
      return shared.map(({ name, text }) => ({ name, text }));
    },
    async home(account) {
      const view = workspace.homes.get(account);
      return view && seenBlocks(view.blocks);
    },
  };
}

const at = ({ conversation, message }: MessageRef): Where => ({ channel: conversation, ts: message });

/** The shortcuts by what they keep a message as. */
export const SHORTCUT: Record<Keeping, string> = {
  observation: 'keep_observation',
  starMoment: 'keep_star_moment',
};

/** The texts in front of somebody, each under an id of its own. */
export type Screen = Map<string, string>;

/** What has come, or reads otherwise, since then. */
export function freshOn(now: Screen, before: Screen): string[] {
  return [...now].filter(([id, text]) => before.get(id) !== text).map(([, text]) => text);
}

function screenOf(workspace: FakeWorkspace, user: string): Screen {
  const direct = botsCards(workspace, directWith(user));
  const alone = workspace.ephemerals.filter((one) => one.user === user);
  const messages = [...alone, ...direct].map(({ ts, blocks }): [string, string] => [ts, textOn(blocks)]);
  return new Map([
    ...messages,
    ...toldIn(workspace, user).map(({ id, blocks }) => [id, textOn(blocks)] as const),
  ]);
}

/** The modals in front of somebody that only inform. */
function toldIn({ modals }: FakeWorkspace, user: string) {
  return (modals.get(user) ?? []).filter(({ submit }) => !submit);
}

function botsCards(workspace: FakeWorkspace, channel: string): FakeMessage[] {
  return workspace.in(channel).filter(({ user, files }) => user === workspace.bot && !files);
}

type Answer = { at?: Where; blocks: FakeBlock[] };

/** What the bot said at once: to one person alone, as a message that no outbox knows, or in a modal. */
function answersTo(workspace: FakeWorkspace, user: string): Answer[] {
  const direct = botsCards(workspace, directWith(user)).filter(({ metadata }) => !metadata);
  const alone = workspace.ephemerals.filter((one) => one.user === user);
  const messages = [...direct, ...alone].sort((a, b) => Number(a.ts) - Number(b.ts));
  return [
    ...messages.map(({ channel, ts, blocks }) => ({ at: { channel, ts }, blocks })),
    ...toldIn(workspace, user),
  ];
}

const hasButton = (blocks: FakeBlock[], label: string) =>
  buttonsOn(blocks).some((button) => button.label === label);

/** What a form says is wrong, by input name, in the answer to its submission. */
export function errorsIn(body: unknown): Record<string, string> | undefined {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined;
  return Object.fromEntries(Object.entries(body.errors ?? {}).map(([name, text]) => [name, String(text)]));
}

function seenMessage({ channel, ts, blocks, thread_ts }: FakeMessage): Seen {
  const under = thread_ts && { under: { conversation: channel, message: thread_ts } };
  return { ref: { conversation: channel, message: ts }, ...seenBlocks(blocks), ...under };
}

export function seenBlocks(blocks: FakeBlock[]): SeenCard {
  return { text: textOn(blocks), buttons: buttonsOn(blocks).map(({ label }) => label) };
}
