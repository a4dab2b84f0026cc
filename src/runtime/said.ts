import { type Action, type Card, remark } from '../core/card.ts';
import type { ChatEvent, MessageRef, Reply, WorkspaceRef } from '../core/chat.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { AskedMessage, Store } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Asked } from './asked.ts';
import type { RunEvents } from './run-events.ts';
import type { Words } from './words.ts';

type Of<K extends ChatEvent['kind']> = Extract<ChatEvent, { kind: K }>;

type Parts = { store: Store; desk: FrontDesk; words: Words; runs: RunEvents };

/** How a message is known to whoever took it in. */
export const sourceOf = ({ conversation, message }: MessageRef) => `${conversation} ${message}`;

/** One message, one event: the same whether its text comes first, or an edit of it that overtook it. */
const saidId = ({ platform, id }: WorkspaceRef, message: MessageRef) =>
  `said:${platform}:${id}:${sourceOf(message)}`;

/**
 * Free text in a direct message (docs/architecture.md, The way of a message): a reply to a message answers that one;
 * otherwise it answers the question asked last; otherwise it may be kept. A bare word is a command only while no
 * question is open; a code that links accounts is nobody's answer. What is edited or deleted afterwards concerns whatever took it in.
 */
export function createSaid({ store, desk, words, runs }: Parts) {
  async function takeIn(text: string, message: MessageRef, replyTo: MessageRef | undefined, asked: Asked) {
    if (desk.codeIn(text)) return words.typed(asked, text);
    const source = sourceOf(message);
    const quoted = replyTo && (await store.ledger.askedAt(asked.space.id, asked.person.id, replyTo));
    if (quoted) return runs.reply(asked, quoted.replyAs, { answer: text, source });
    const { question, more } = await questionFor(asked);
    const word = desk.wordFrom(text);
    if (word && question && (await runs.takesWords(asked, question))) return ambiguous(asked, question, text);
    if (word) return withoutForm(await words.say(asked, word));
    if (question) return runs.reply(asked, question.replyAs, { answer: text, source, ...(more && { more }) });
    return (
      politely(asked, text) ??
      (await runs.offerNote(asked, text, source)) ??
      (await runs.heard(asked, text)) ??
      words.help(asked)
    );
  }

  /** Whoever says thank you is not asked whether that shall be kept. */
  function politely({ person: { language } }: Asked, typed: string): Reply | undefined {
    const answer = desk.courtesy(typed, language);
    if (answer === undefined) return undefined;
    return answer === '' ? {} : { card: remark(answer) };
  }

  /**
   * The question that a text answers: the one asked last, if it still waits. Somebody may have typed this before that
   * question could be seen; then it is more of what they wrote before, or answers what another conversation had asked.
   */
  async function questionFor(asked: Asked): Promise<{ question?: AskedMessage; more?: 'yes' }> {
    const [last, ...earlier] = await store.ledger.asked(asked.space.id, asked.person.id);
    if (!last) return {};
    if (!(await runs.isOpen(asked, last)))
      return (await isStillWriting(asked, last)) ? { question: last, more: 'yes' } : {};
    if (isSeen(last, asked.at)) return { question: last };
    const before = earlier.find((one) => isSeen(one, asked.at));
    if (before && before.run !== last.run && (await runs.isOpen(asked, before))) return { question: before };
    const isMore = before?.run === last.run && before.replyAs.type === last.replyAs.type;
    return isMore && before ? { question: before, more: 'yes' } : { question: last };
  }

  /** The question has been answered, and whoever wrote this could not know yet. */
  async function isStillWriting({ space, person, at }: Asked, question: AskedMessage): Promise<boolean> {
    const latest = await store.ledger.latestSeen(space.id, question.run, person.id);
    return isSeen(question, at) && (latest === undefined || latest > at);
  }

  /** A word where an answer is expected: which of them it is. Who writes *help* there may mean help with the question. */
  async function ambiguous(asked: Asked, question: AskedMessage, text: string): Promise<Reply> {
    const say = (key: string, params = {}) => desk.say(asked.person.language, key, params);
    const word = text.trim();
    const { replyAs } = question;
    const help = desk.wordFrom(word) === 'help' ? await runs.helpWith(asked, question) : undefined;
    const meant: Action[] = help
      ? [{ kind: 'press', label: say('help.withQuestion'), press: help }]
      : [
          {
            kind: 'press',
            label: say('help.asAnswer'),
            press: { ...replyAs, args: { ...replyAs.args, answer: word } },
          },
        ];
    const label = help ? say('help.withOther') : say('help.asWord', { word });
    const body: Card['body'] = [
      { type: 'text', text: help ? say('help.which') : say('help.ambiguous', { word }) },
    ];
    return { card: { body, actions: [...meant, { kind: 'press', label, press: { word } }] } };
  }

  /** A text can't open a form on every platform (Slack wants a press): it is answered with a button that does. */
  function withoutForm({ form, ...reply }: Reply): Reply {
    if (!form) return reply;
    const body: Card['body'] = [{ type: 'text', text: form.intro ?? form.title }];
    return { ...reply, card: { body, actions: [{ kind: 'form', label: form.title, press: form.press }] } };
  }

  /** Which question a text answers depends on the moment: what comes again has been taken in at its own. */
  async function said({ text, message, replyTo }: Omit<Of<'said'>, 'kind'>, asked: Asked): Promise<Reply> {
    const once = { ...asked, id: saidId(asked.workspace, message) };
    if (await store.ledger.seen(asked.space.id, once.id)) return {};
    return takeIn(text, message, replyTo, once);
  }

  return {
    said,

    /** An edit that comes before its original is the original, as it reads now. */
    async edited(event: Of<'edited'>, asked: Asked): Promise<Reply> {
      const { text, before, message } = event;
      const source = sourceOf(message);
      const run = await runs.ownRunOf(asked, source);
      if (run)
        return runs.told(asked, run, {
          type: 'messageEdited',
          source,
          answer: text,
          ...(before && { before }),
        });
      return said(event, asked);
    },

    async deleted({ message }: Of<'deleted'>, asked: Asked): Promise<Reply> {
      const source = sourceOf(message);
      const run = await runs.ownRunOf(asked, source);
      return run ? runs.told(asked, run, { type: 'messageDeleted', source }) : {};
    },
  };
}

const isSeen = ({ postedAt }: AskedMessage, at: Instant) => postedAt !== undefined && postedAt <= at;
