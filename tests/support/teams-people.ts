import type { Values } from '../../src/core/card.ts';
import { type Activity, teamsActivities } from './teams-activities.ts';
import type { BotAnswer, TeamsClient } from './teams-client.ts';
import { filledIn, settle } from './teams-dialogs.ts';
import type { TeamsFake } from './teams-fake.ts';
import type { FakeCard } from './teams-fake-cards.ts';
import { buttonsOn, type FakeButton } from './teams-fake-screen.ts';
import { type FakeDialog, type FakeMessage, mriOf, threadOf } from './teams-fake-state.ts';
import { newUpload } from './teams-fake-upload.ts';
import { dialogAnswer, noAnswer, pressAnswer } from './teams-invoke-answers.ts';
import { messagePayload } from './teams-message-payload.ts';
import { teamsPeopleInGroups } from './teams-people-groups.ts';
import { inPrivate, messageAt, ownMessage, type Where, whereabouts } from './teams-whereabouts.ts';

export type Command = 'saveObservation' | 'saveStarMoment';

/** What is asked of the bot, and about which message. */
type Deed = { name: string; value: object; replyToId?: string };

/** What people do with their hands in the fake tenant, each deed delivered to the bot as Teams would deliver it. */
export function teamsPeople(fake: TeamsFake, client: TeamsClient) {
  const { tenant } = fake;
  const activities = teamsActivities(fake);
  let last: Activity | undefined;

  function send(activity: Activity): Promise<BotAnswer> {
    last = activity;
    return client.send(activity);
  }

  /** What nobody waits for. */
  async function deliver(activity: Activity): Promise<BotAnswer> {
    const answer = await send(activity);
    if (answer.status === 200) noAnswer(answer.body);
    return answer;
  }

  function write(account: string, text: string, quotes?: string): () => Promise<BotAnswer> {
    const { user, place } = inPrivate(tenant, account);
    const conversation = tenant.open(user);
    const message = tenant.post({
      conversation,
      from: account,
      text,
      kept: false,
      ...(quotes && { quotes }),
    });
    const activity = activities.written(user, place, message);
    return () => deliver(activity);
  }

  /** Action.Execute: what comes back stands in the card's place before this person, or is said to them. */
  async function execute(
    account: string,
    message: FakeMessage,
    action: object,
    trigger: 'manual' | 'automatic',
  ): Promise<BotAnswer> {
    const { user, place } = whereabouts(tenant, account, message.conversation);
    const deed = { name: 'adaptiveCard/action', value: { action, trigger }, replyToId: message.id };
    const answer = await send(activities.invoke(user, place, { ...deed, thread: threadBelow(message) }));
    if (answer.status !== 200) return answer;
    const shown = pressAnswer(answer.body);
    if ('card' in shown) message.views.set(account, shown.card);
    else tenant.tell(account, shown.text);
    return answer;
  }

  /** An invoke whose answer opens a dialog, changes it or closes it. Teams leaves things as they are when it fails. */
  async function ask(account: string, from: FakeDialog['from'], deed: Deed): Promise<BotAnswer> {
    const { conversation, thread } = from;
    const { user, place } = whereabouts(tenant, account, conversation);
    const answer = await send(activities.invoke(user, place, { ...deed, ...(thread && { thread }) }));
    if (answer.status === 200) settle(account, from, dialogAnswer(answer.body), tenant);
    return answer;
  }

  const context = { theme: 'default' };

  function click(account: string, message: FakeMessage, { action }: FakeButton): Promise<BotAnswer> {
    if (action.type === 'Action.Execute') {
      const { type, id, verb, data } = action;
      return execute(account, message, { type, id, verb, data }, 'manual');
    }
    const value = { data: action.data, context };
    return ask(account, from(message), { name: 'task/fetch', value, replyToId: message.id });
  }

  function sendOff(account: string, dialog: FakeDialog, data: object): Promise<BotAnswer> {
    const { command } = dialog.from;
    const name = command ? 'composeExtension/submitAction' : 'task/submit';
    const value = { ...(command && { ...command, commandContext: 'message' }), data, context };
    return ask(account, dialog.from, { name, value });
  }

  return {
    ...teamsPeopleInGroups(tenant, activities, deliver),
    deliver,

    /** In private; `quotes` is the id of the message that they reply to. */
    say: (account: string, text: string, quotes?: string) => write(account, text, quotes)(),

    /** Writes now; what is returned tells the bot of it, later. */
    write,

    /** Writes to the others, without the bot's name: it is told nothing. */
    writeTo(account: string, conversation: string, text: string): FakeMessage {
      const { place } = whereabouts(tenant, account, conversation);
      return tenant.post({ conversation: place.id, from: account, text, kept: false });
    },

    /** `@Lærke TEXT` in a channel or a chat; `conversation` may name a thread. */
    mention(account: string, conversation: string, text: string): Promise<BotAnswer> {
      const { id, root } = threadOf(conversation);
      const { user, place } = whereabouts(tenant, account, id);
      const message = tenant.post({
        conversation: id,
        from: account,
        text,
        kept: false,
        ...(root && { root }),
      });
      return deliver(activities.mentioned(user, place, message));
    },

    /** Rewords a message of their own. */
    edit(account: string, where: Where, text: string): Promise<BotAnswer> {
      const { message, user, place } = ownMessage(tenant, account, where);
      Object.assign(message, { text, edits: message.edits + 1 });
      const now = tenant.moment(place.id);
      return deliver(activities.changed(user, place, message, now, 'editMessage'));
    },

    /** Deletes a message of their own. */
    erase(account: string, where: Where): Promise<BotAnswer> {
      const { message, user, place } = ownMessage(tenant, account, where);
      message.gone = true;
      return deliver(activities.erased(user, place, message, tenant.moment(place.id)));
    },

    /** Brings back what they deleted. */
    restore(account: string, { conversation, message: id }: Where): Promise<BotAnswer> {
      const { user, place } = whereabouts(tenant, account, conversation);
      const message = tenant.messages.find((one) => one.id === id && one.conversation === place.id);
      if (!message?.gone) throw new Error('nothing was deleted there');
      message.gone = false;
      const now = tenant.moment(place.id);
      return deliver(activities.changed(user, place, message, now, 'undeleteMessage'));
    },

    /** Presses the button, or the option of a menu, with this label on a message as it stands before them. */
    press(account: string, where: Where, label: string): Promise<BotAnswer> {
      const message = messageAt(tenant, where);
      return click(account, message, buttonNamed(label, tenant.cardFor(account, message)));
    },

    /** Presses a button on the dialog in front of them; a form is sent off with `submit`. */
    pressDialog(account: string, label: string): Promise<BotAnswer> {
      const dialog = openDialog(account);
      const { action } = buttonNamed(label, dialog.card);
      return sendOff(account, dialog, { ...action.data, ...filledIn(dialog, {}, tenant) });
    },

    /** Fills in the dialog in front of them and sends it off. */
    submit(account: string, values: Values): Promise<BotAnswer> {
      const dialog = openDialog(account);
      const [button, ...others] = buttonsOn(dialog.card);
      if (!button || others.length > 0) throw new Error('the dialog has no one button to send it off with');
      return sendOff(account, dialog, { ...button.action.data, ...filledIn(dialog, values, tenant) });
    },

    /** The dialog's own ×: the bot is told nothing. */
    closeDialog(account: string): void {
      tenant.dialogs.delete(account);
    },

    /** Has the message before their eyes, whose card wants to be renewed for them. */
    refresh(account: string, where: Where): Promise<BotAnswer> {
      const message = messageAt(tenant, where);
      const { refresh } = message.card ?? {};
      if (!refresh?.userIds.includes(mriOf(account))) throw new Error('it is not renewed for them');
      return execute(account, message, refresh.action, 'automatic');
    },

    /** Uses a command in the menu of a message, anybody's. */
    useCommand(account: string, where: Where, commandId: Command): Promise<BotAnswer> {
      const message = messageAt(tenant, where);
      const command = { commandId, messagePayload: messagePayload(message, tenant) };
      const value = { ...command, commandContext: 'message', context };
      return ask(account, { ...from(message), command }, { name: 'composeExtension/fetchTask', value });
    },

    /** Takes a file that is offered, or doesn't want it. */
    async answerConsent(account: string, where: Where, action: 'accept' | 'decline'): Promise<BotAnswer> {
      const message = messageAt(tenant, where);
      const { consent } = message;
      if (!consent || consent.answered) throw new Error('no file is offered there');
      consent.answered = action;
      const { user, place } = whereabouts(tenant, account, message.conversation);
      const accepted = action === 'accept';
      const value = {
        type: 'fileUpload',
        action,
        context: accepted ? consent.acceptContext : consent.declineContext,
        ...(accepted && { uploadInfo: newUpload(account, consent, fake.origin, tenant) }),
      };
      return send(
        activities.invoke(user, place, { name: 'fileConsent/invoke', value, replyToId: message.id }),
      );
    },

    /** who did the last thing that the bot was told of */
    lastBy(): string {
      return last?.from.aadObjectId ?? '';
    },

    /** The same activity once more, as Teams redelivers it. */
    again(): Promise<BotAnswer> {
      if (!last) throw new Error('nothing has been sent yet');
      return client.send(last);
    },
  };

  function openDialog(account: string): FakeDialog {
    const dialog = tenant.dialogs.get(account);
    if (!dialog) throw new Error(`no dialog is open in front of ${account}`);
    return dialog;
  }
}

export type TeamsPeople = ReturnType<typeof teamsPeople>;

const threadBelow = ({ root, id }: FakeMessage) => root ?? id;

const from = (message: FakeMessage) => ({
  conversation: message.conversation,
  thread: threadBelow(message),
});

export function buttonNamed(label: string, card: FakeCard | undefined): FakeButton {
  const button = (card ? buttonsOn(card) : []).find((one) => one.label === label);
  if (!button) throw new Error(`there is no button ${label}`);
  return button;
}
