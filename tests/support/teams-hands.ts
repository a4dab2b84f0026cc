import type { Address, MessageRef } from '../../src/core/chat.ts';
import type { Answered, Hands, Keeping, Seen, SeenCard } from '../contracts/adapter-harness.ts';
import type { BotAnswer } from './teams-client.ts';
import { valuesOn } from './teams-dialogs.ts';
import type { TeamsFake } from './teams-fake.ts';
import type { FakeCard } from './teams-fake-cards.ts';
import { buttonsOn, errorsOn, textOn, wordsOn, writtenButtonsOn, writtenOn } from './teams-fake-screen.ts';
import {
  conversationOf,
  type FakeDialog,
  type FakeMessage,
  type FakeTenant,
  personalWith,
} from './teams-fake-state.ts';
import type { Command, TeamsPeople } from './teams-people.ts';

const COMMAND: Record<Keeping, Command> = { observation: 'saveObservation', starMoment: 'saveStarMoment' };

/**
 * What people do in the fake tenant, and what they see there. `answersSent` resolves when the bot's answers that are
 * still on their way have arrived.
 */
export function teamsHands(
  { tenant }: TeamsFake,
  people: TeamsPeople,
  answersSent: () => Promise<void>,
): Hands {
  /** the message in which each account last saw Home */
  const homes = new Map<string, FakeMessage>();

  /** What the person sees in answer: a direct message, a line of text, or what their dialog has become. */
  async function answered(account: string, deed: () => Promise<BotAnswer>): Promise<Answered> {
    const before = screenOf(tenant, account);
    const { status } = await deed();
    await answersSent();
    const now = screenOf(tenant, account);
    const texts = [...now].filter(([id, text]) => before.get(id) !== text).map(([, text]) => text);
    return { taken: status === 200, ...(texts.length > 0 && { text: texts.join('\n') }) };
  }

  /** Sends the dialog off, and reads what the one says that has come in its place. */
  async function submitted(account: string, deed: () => Promise<BotAnswer>): Promise<Answered> {
    const sent = tenant.dialogs.get(account);
    const result = await answered(account, deed);
    const next = tenant.dialogs.get(account);
    const errors = next && next !== sent ? errorsOn(next.card) : {};
    return { ...result, ...(Object.keys(errors).length > 0 && { errors }) };
  }

  /** A word in private; while a question is open, the bot asks whether that was the answer. */
  async function wordInPrivate(account: string, word: string): Promise<Answered> {
    const result = await answered(account, () => people.say(account, word));
    const meant = answersTo(tenant, account).findLast(({ at }) => at);
    const asWord = meant?.card && buttonsOn(meant.card).find(({ action }) => isWord(action.data, word));
    if (!meant?.at || !asWord) return result;
    const { at } = meant;
    return answered(account, () => people.press(account, at, asWord.label));
  }

  /**
   * Teams opens no dialog for something typed: the bot can only answer with a button, named like the form behind it, which
   * the person presses.
   */
  async function pressedOn(account: string, deed: () => Promise<Answered>): Promise<Answered> {
    const before = answersTo(tenant, account).length;
    const result = await deed();
    const offered = answersTo(tenant, account).slice(before).at(-1);
    const [button, ...others] = offered?.card ? buttonsOn(offered.card) : [];
    if (!offered?.at || button?.action.type !== 'Action.Submit' || others.length > 0) return result;
    const { at } = offered;
    const { taken } = await answered(account, () => people.press(account, at, button.label));
    if (tenant.dialogs.get(account)?.title !== button.label) people.closeDialog(account);
    return { ...result, taken: result.taken && taken };
  }

  return {
    async say(account, text, replyTo) {
      const result = await answered(account, () => people.say(account, text, replyTo?.message));
      const said = tenant.in(personalWith(account)).findLast(({ from }) => from === account);
      return { ...result, ...(said && { said: refOf(said) }) };
    },
    edit: (account, ref, text) => answered(account, () => people.edit(account, ref, text)),
    erase: (account, ref) => answered(account, () => people.erase(account, ref)),
    keep: (account, ref, as) => answered(account, () => people.useCommand(account, ref, COMMAND[as])),
    press: (account, ref, label) => answered(account, () => people.press(account, ref, label)),
    pressAnswer: (account, label) =>
      answered(account, () => {
        const answer = answersTo(tenant, account).findLast(({ card }) => card && hasButton(card, label));
        return answer?.at ? people.press(account, answer.at, label) : people.pressDialog(account, label);
      }),
    async openForm(account) {
      const dialog = tenant.dialogs.get(account);
      return dialog && isForm(dialog) ? dialog.title : undefined;
    },
    async formValues(account) {
      const dialog = tenant.dialogs.get(account);
      return dialog ? valuesOn(dialog) : {};
    },
    submit: (account, values) => submitted(account, () => people.submit(account, values)),
    word: (account, text, channel) =>
      pressedOn(account, () =>
        channel
          ? answered(account, () => people.mention(account, channel, text))
          : wordInPrivate(account, text),
      ),
    async openHome(account) {
      const before = botsCards(tenant, personalWith(account));
      const result = await wordInPrivate(account, 'hjem');
      const home = botsCards(tenant, personalWith(account)).findLast((one) => !before.includes(one));
      if (home) homes.set(account, home);
      return result;
    },
    redeliverLast: () => answered(people.lastBy(), () => people.again()),
    async seen(to) {
      return botsCards(tenant, standsIn(to)).map((message) => seenMessage(message, viewer(to), tenant));
    },
    async written(to) {
      return botsCards(tenant, standsIn(to)).flatMap((message) => {
        const card = tenant.cardFor(viewer(to), message);
        if (!message.kept) return [];
        if (!card) return [{ id: message.id, text: message.text ?? '', buttons: [] }];
        return [{ id: message.id, text: writtenOn(card), buttons: writtenButtonsOn(card) }];
      });
    },
    async answers(account) {
      return answersTo(tenant, account).map(({ text, card }) => ({
        text,
        buttons: card ? labelsOn(card) : [],
      }));
    },
    async files(account) {
      for (const message of offeredFiles(tenant, account)) {
        await people.answerConsent(account, refOf(message), 'accept');
        await answersSent();
      }
      return [...tenant.uploads.values()].flatMap((upload) =>
        upload.account === account && upload.bytes ? [{ name: upload.name, text: `${upload.bytes}` }] : [],
      );
    },
    async home(account) {
      const message = homes.get(account);
      return message && seenCard(message, account, tenant);
    },
  };
}

const standsIn = (to: Address) => ('account' in to ? personalWith(to.account) : to.channel);
/** In private there is one person to see a message; in a group each may see it otherwise. */
const viewer = (to: Address) => ('account' in to ? to.account : undefined);

function screenOf(tenant: FakeTenant, account: string): Map<string, string> {
  const direct = botsCards(tenant, personalWith(account)).map((message): [string, string] => [
    message.id,
    seenCard(message, account, tenant).text,
  ]);
  const told = saidTo(tenant, account).map(({ id, text }): [string, string] => [`told ${id}`, text]);
  const dialogs = informing(tenant, account).map(({ id, card }): [string, string] => [`${id}`, textOn(card)]);
  return new Map([...direct, ...told, ...dialogs]);
}

const saidTo = (tenant: FakeTenant, account: string) =>
  tenant.told.filter((line) => line.account === account && line.text !== ALL_WELL);

type Answer = { at?: MessageRef; text: string; card?: FakeCard };

/** What the bot said at once: as a message that no outbox knows, in a line of text, or in a dialog. */
function answersTo(tenant: FakeTenant, account: string): Answer[] {
  const direct = botsCards(tenant, personalWith(account))
    .filter(({ kept }) => !kept)
    .map((message): Answer => {
      const card = tenant.cardFor(account, message);
      const { text } = seenCard(message, account, tenant);
      return { at: refOf(message), text, ...(card && { card }) };
    });
  const told = saidTo(tenant, account).map(({ text }) => ({ text }));
  const dialogs = informing(tenant, account).map(({ card }) => ({ text: textOn(card), card }));
  return [...direct, ...told, ...dialogs];
}

const isWord = (data: Record<string, unknown>, word: string) => data.press === JSON.stringify({ word });

/** What Teams is told where there is nothing to say. */
const ALL_WELL = '✓';

/** A dialog that only says something has no button that sends a form off. */
const isForm = ({ card }: FakeDialog) => buttonsOn(card).some(({ action }) => 'laerke' in action.data);

function informing(tenant: FakeTenant, account: string): FakeDialog[] {
  const dialog = tenant.dialogs.get(account);
  return dialog && !isForm(dialog) ? [dialog] : [];
}

/** What the bot wrote there, files and what is asked about them left out. */
function botsCards(tenant: FakeTenant, conversation: string): FakeMessage[] {
  return tenant
    .in(conversation)
    .filter(({ from, text, card }) => from === 'bot' && (card !== undefined || text !== undefined));
}

function offeredFiles(tenant: FakeTenant, account: string): FakeMessage[] {
  return tenant.in(personalWith(account)).filter(({ consent }) => consent && !consent.answered);
}

function seenMessage(message: FakeMessage, account: string | undefined, tenant: FakeTenant): Seen {
  const { conversation, root } = message;
  const under = root !== undefined && { under: { conversation, message: root } };
  return { ref: refOf(message), ...seenCard(message, account, tenant), ...under };
}

function seenCard(message: FakeMessage, account: string | undefined, tenant: FakeTenant): SeenCard {
  const card = tenant.cardFor(account, message);
  const text = wordsOn({ ...message, ...(card && { card }) });
  return { text, buttons: card ? labelsOn(card) : [] };
}

const refOf = (message: FakeMessage): MessageRef => ({
  conversation: conversationOf(message),
  message: message.id,
});
const labelsOn = (card: FakeCard) => buttonsOn(card).map(({ label }) => label);
const hasButton = (card: FakeCard, label: string) => labelsOn(card).includes(label);
