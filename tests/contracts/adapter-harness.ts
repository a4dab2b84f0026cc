import type { Form, Values } from '../../src/core/card.ts';
import type {
  Address,
  Chat,
  ChatEvent,
  Direct,
  MessageRef,
  Reply,
  TextFile,
  WorkspaceRef,
} from '../../src/core/chat.ts';

/**
 * What a person sees of one card: its text as read from top to bottom, and the labels of its buttons in order, the
 * options of a menu where the menu stands.
 */
export type SeenCard = { text: string; buttons: string[] };

/** What a person sees of one message. */
export type Seen = SeenCard & { ref: MessageRef; under?: MessageRef };

/**
 * A message as one would write it down: somebody's own words in quotation marks, remarks in italics, a menu as one
 * button, `Senere: I morgen · På mandag`.
 */
export type Written = { id: string; text: string; buttons: string[] };

export const writtenMenu = (label: string, options: string[]) => `${label}: ${options.join(' · ')}`;

/** A file in a person's hands. */
export type SeenFile = Pick<TextFile, 'name' | 'text'>;

/** What the menu of a message can keep it as. */
export type Keeping = Extract<ChatEvent, { kind: 'keepWanted' }>['as'];

/**
 * What came back for something a person did. `taken` is what the platform was told: false makes it deliver again.
 * `text` is the card that was shown to this person in answer, `errors` what a form said, by input name, and `said`
 * where their own message stands if they wrote one.
 */
export type Answered = { taken: boolean; text?: string; errors?: Record<string, string>; said?: MessageRef };

/**
 * What people do with their hands, which goes the whole way in through the platform's real transport, and what they
 * see. Everything that a person does resolves when they have their answer on the screen.
 */
export type Hands = {
  say(account: string, text: string, replyTo?: MessageRef): Promise<Answered>;
  /** rewords a message of their own to the bot */
  edit(account: string, ref: MessageRef, text: string): Promise<Answered>;
  /** deletes a message of their own to the bot */
  erase(account: string, ref: MessageRef): Promise<Answered>;
  /** keeps a message from its menu, whoever wrote it */
  keep(account: string, ref: MessageRef, as: Keeping): Promise<Answered>;
  /** presses the button, or chooses the option of a menu, with this label on a message */
  press(account: string, ref: MessageRef, label: string): Promise<Answered>;
  /** presses the button with this label on the newest answer that has one */
  pressAnswer(account: string, label: string): Promise<Answered>;
  /** the title of the form that is open in front of the account, if any */
  openForm(account: string): Promise<Form['title'] | undefined>;
  /** what that form held when it opened, by input name */
  formValues(account: string): Promise<Values>;
  submit(account: string, values: Values): Promise<Answered>;
  word(account: string, text: string, channel?: string): Promise<Answered>;
  openHome(account: string): Promise<Answered>;
  /** the same event once more, as the platform redelivers it */
  redeliverLast(): Promise<Answered>;

  /** what the bot wrote there, oldest first, replies in threads included */
  seen(to: Address): Promise<Seen[]>;
  /** the same, but for what was only said in answer to what somebody did */
  written(to: Address): Promise<Written[]>;
  /** the cards in front of the account that were given in answer to what it did, oldest first */
  answers(account: string): Promise<SeenCard[]>;
  /** everything that the account was given as files, oldest first */
  files(account: string): Promise<SeenFile[]>;
  home(account: string): Promise<SeenCard | undefined>;
};

/**
 * A platform with two people and a channel, as the contract suite drives it: on one side the `Chat` port, on the
 * other what people do with their hands.
 */
export type AdapterHarness = Hands & {
  chat: Chat;
  workspace: WorkspaceRef;
  /** accounts */
  alice: string;
  bob: string;
  /** a private channel with alice, bob and the bot in it */
  channel: string;
  /** what bob has written to the others in that channel, and not to the bot */
  bobs: { ref: MessageRef; text: string };
  dm(account: string): Direct;

  /** everything that the adapter has handed over, oldest first */
  received: ChatEvent[];
  /** what the runtime behind the adapter answers from now on; throw to be unable to take an event in */
  answer(with_: (event: ChatEvent) => Reply | Promise<Reply>): void;

  close(): Promise<void>;
};
