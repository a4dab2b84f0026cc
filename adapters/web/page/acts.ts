import { useRef, useState } from 'preact/hooks';
import type { Button, Card, Form, Values } from '../../../src/core/card.ts';
import type { ChatEvent, Reply, TextFile } from '../../../src/core/chat.ts';
import type { ActResult, TimeResult } from '../wire.ts';
import { type Failure, post } from './api.ts';

/**
 * A card that only its reader gets, where it was asked for, or files, in their DM. Like on any platform it is gone
 * after a reload.
 */
export type PrivateCard = {
  key: string;
  account: string;
  place: string;
  at: number;
  card?: Card;
  files?: TextFile[];
  said?: string;
};
export type OpenForm = { form: Form; account: string; place: string; errors: Record<string, string> };
export type Notice = { failure: Failure | 'nothingWaits'; retry?: () => void };

/** The message that something is about, and what it says, whole or in a few words. */
export type MessageTarget = { account: string; id: string; text: string };

/** What a button stands on: a message of the conversation, or a private card. */
export type StoodOn = { message: string } | { card: string };

type Keeping = Extract<ChatEvent, { kind: 'keepWanted' }>['as'];

type Where = { account: string; place: string; channel?: string };

/**
 * What the person can do, and what comes back of it. One act at a time: `busy` until it is answered. An act keeps its
 * id when it is tried again, so that it counts once. Every act resolves to whether it was taken.
 */
export function useActs(where: Where, open: (place: 'dm') => void) {
  const [privates, setPrivates] = useState<PrivateCard[]>([]);
  const [form, setForm] = useState<OpenForm>();
  const [notice, setNotice] = useState<Notice>();
  const [answered, replyTo] = useState<MessageTarget>();
  const [edited, startEditing] = useState<MessageTarget>();
  const [deleted, wantDeleted] = useState<MessageTarget>();
  const [busy, setBusy] = useState(false);
  const inFlight = useRef<Promise<unknown> | undefined>(undefined);

  const mine = (target: MessageTarget | undefined) =>
    target?.account === where.account ? target : undefined;
  const replyingTo = mine(answered);

  async function send<T>(
    name: string,
    body: object,
    taken: (result: T) => void,
    isText = false,
  ): Promise<boolean> {
    // A press during another one is most likely the same one; words that somebody wrote wait for their turn.
    if (inFlight.current && !isText) return false;
    while (inFlight.current) await inFlight.current;
    setBusy(true);
    const sent = post<T>(name, body);
    inFlight.current = sent;
    const answer = await sent;
    inFlight.current = undefined;
    setBusy(false);
    if ('ok' in answer) {
      setNotice(undefined);
      taken(answer.ok);
      return true;
    }
    const retry = () => void send(name, body, taken);
    setNotice({ failure: answer.failure, ...(answer.failure === 'again' && { retry }) });
    return false;
  }

  function act(name: string, body: object, taken: (result: ActResult) => void) {
    const isText = name === 'say' || name === 'word' || name === 'edit';
    return send<ActResult>(name, { as: where.account, id: crypto.randomUUID(), ...body }, taken, isText);
  }

  function show({ reply, at }: ActResult, said?: string) {
    const { account } = where;
    const { card, files, form } = reply; // Home, if it came along, is fresher by now
    if (form) setForm({ form, account, place: where.place, errors: {} });
    if (card || files) {
      const place = files ? 'dm' : where.place;
      const shown = {
        account,
        place,
        at,
        ...(said && { said }),
        ...(card && { card }),
        ...(files && { files }),
      };
      setPrivates((before) => [...before, { key: crypto.randomUUID(), ...shown }]);
    }
    if (files && where.place !== 'dm') open('dm');
  }

  /** A private card has done its work once one of its buttons was pressed, unless it becomes another one. */
  function settle(key: string, { pressed }: Reply) {
    setPrivates((before) =>
      before.flatMap((one) => {
        if (one.key !== key) return [one];
        return pressed ? [{ ...one, card: pressed }] : [];
      }),
    );
  }

  const channel = where.channel && { channel: where.channel };

  /** Beside the other acts: Home is already there and only becomes fresher, so nobody waits for it. */
  const visitHome = async () => {
    const answer = await post<ActResult>('home', { as: where.account, id: crypto.randomUUID() });
    if ('ok' in answer) show(answer.ok);
  };

  return {
    privates: privates.filter(({ account, place }) => account === where.account && place === where.place),
    form,
    notice,
    busy,
    replyingTo,
    replyTo,
    editing: mine(edited),
    startEditing,
    deleting: mine(deleted),
    wantDeleted,
    clearNotice: () => setNotice(undefined),
    hide: (key: string) => setPrivates((before) => before.filter((one) => one.key !== key)),
    closeForm: () => {
      setForm(undefined);
      setNotice(undefined);
    },
    say: (text: string, taken: () => void) =>
      act('say', { text, ...(replyingTo && { replyTo: replyingTo.id }) }, (result) => {
        taken();
        replyTo(undefined);
        show(result);
      }),
    word: (text: string, taken: () => void = () => {}) =>
      act('word', { text, ...channel }, (result) => {
        taken();
        show(result, text);
      }),
    edit: (message: string, text: string, taken: () => void) =>
      act('edit', { message, text }, (result) => {
        taken();
        startEditing(undefined);
        show(result);
      }),
    erase: (message: string) =>
      act('delete', { message }, (result) => {
        wantDeleted(undefined);
        show(result);
      }),
    keep: (message: string, keepAs: Keeping) => act('keep', { message, keepAs }, (result) => show(result)),
    press: ({ kind, press }: Button, on?: StoodOn) =>
      act(
        kind === 'form' ? 'form' : 'press',
        { press, ...(kind === 'form' ? channel : on && 'message' in on && on) },
        (result) => {
          if (kind === 'press' && on && 'card' in on) settle(on.card, result.reply);
          show(result);
          // What a press on Home leads to comes as a message.
          if (where.place === 'home' && isEmpty(result.reply)) open('dm');
        },
      ),
    submit: ({ form }: OpenForm, values: Values) =>
      act('submit', { press: form.press, values, ...channel }, (result) => {
        if (hasErrors(result.reply)) setForm((now) => now && { ...now, errors: result.reply.errors ?? {} });
        else setForm(undefined);
        show(result);
      }),
    visitHome,
    moveTime: (to: 'next' | 'day') =>
      send<TimeResult>('time', { to }, ({ moved }) => {
        if (!moved) setNotice({ failure: 'nothingWaits' });
        else if (where.place === 'home') void visitHome();
      }),
  };
}

export type Acts = ReturnType<typeof useActs>;

const isEmpty = ({ card, form, home, files, pressed }: Reply) =>
  !card && !form && !home && !files && !pressed;

function hasErrors({ errors }: Reply): boolean {
  return Object.keys(errors ?? {}).length > 0;
}
