import { useRef, useState } from 'preact/hooks';
import type { Action, Card, Form, Values } from '../../../src/core/card.ts';
import type { Reply } from '../../../src/core/chat.ts';
import type { ActResult, TimeResult } from '../wire.ts';
import { type Failure, post } from './api.ts';

/** A card that only its reader gets, where it was asked for. Like on any platform it is gone after a reload. */
export type PrivateCard = {
  key: string;
  account: string;
  place: string;
  at: number;
  card: Card;
  said?: string;
};
export type OpenForm = { form: Form; account: string; place: string; errors: Record<string, string> };
export type Notice = { failure: Failure | 'nothingWaits'; retry?: () => void };

/** The message that the next text answers, and its first words. */
export type ReplyTarget = { account: string; id: string; gist: string };

type Where = { account: string; place: string; channel?: string };

/**
 * What the person can do, and what comes back of it. One act at a time: `busy` until it is answered. An act keeps its
 * id when it is tried again, so that it counts once. Every act resolves to whether it was taken.
 */
export function useActs(where: Where, open: (place: 'dm' | 'home') => void) {
  const [privates, setPrivates] = useState<PrivateCard[]>([]);
  const [form, setForm] = useState<OpenForm>();
  const [notice, setNotice] = useState<Notice>();
  const [target, replyTo] = useState<ReplyTarget>();
  const [busy, setBusy] = useState(false);
  const inFlight = useRef<Promise<unknown> | undefined>(undefined);

  const replyingTo = target?.account === where.account ? target : undefined;

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
    const isText = name === 'say' || name === 'word';
    return send<ActResult>(name, { as: where.account, id: crypto.randomUUID(), ...body }, taken, isText);
  }

  function show({ reply, at }: ActResult, said?: string) {
    const { account, place } = where;
    const { card } = reply;
    if (reply.form) setForm({ form: reply.form, account, place, errors: {} });
    if (card) {
      const shown = { key: crypto.randomUUID(), account, place, at, card, ...(said && { said }) };
      setPrivates((before) => [...before, shown]);
    }
    if (reply.home && place !== 'home') open('home');
  }

  const channel = where.channel && { channel: where.channel };

  return {
    privates: privates.filter(({ account, place }) => account === where.account && place === where.place),
    form,
    notice,
    busy,
    replyingTo,
    replyTo,
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
    /** `on`: the message that the button stands on */
    press: ({ kind, press }: Action, on?: string, pressed: () => void = () => {}) =>
      act(
        kind === 'form' ? 'form' : 'press',
        { press, ...(kind === 'form' ? channel : { message: on }) },
        (result) => {
          if (kind === 'press') pressed();
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
    /** Beside the other acts: Home is already there and only becomes fresher, so nobody waits for it. */
    visitHome: async () => {
      const answer = await post<ActResult>('home', { as: where.account, id: crypto.randomUUID() });
      if ('ok' in answer) show(answer.ok);
    },
    moveTime: (to: 'next' | 'day') =>
      send<TimeResult>('time', { to }, ({ moved }) => {
        if (!moved) setNotice({ failure: 'nothingWaits' });
      }),
  };
}

export type Acts = ReturnType<typeof useActs>;

const isEmpty = ({ card, form, home }: Reply) => !card && !form && !home;

function hasErrors({ errors }: Reply): boolean {
  return Object.keys(errors ?? {}).length > 0;
}
