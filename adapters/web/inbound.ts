import { createHmac } from 'node:crypto';
import type { ChatEvent, Receive, Reply } from '../../src/core/chat.ts';
import type { Clock, Log } from '../../src/core/ports.ts';
import { type Body, HttpError } from '../json-body.ts';
import { optionalTextIn, pressIn, textIn, valuesIn } from './body.ts';
import { refTo } from './chat.ts';
import type { Platform } from './platform.ts';
import { places } from './view.ts';
import type { ActResult } from './wire.ts';
import { deleted, edited, keepWanted, type Source, said } from './written.ts';

/** What people do with their hands, by the last part of the address that the page posts it to. */
const ACTS = {
  say: said,
  edit: edited,
  delete: deleted,
  keep: keepWanted,
  word: (body, source, platform) => ({
    ...source,
    kind: 'word',
    text: textIn(body, 'text'),
    ...channelIn(body, source, platform),
  }),
  press: (body, source, platform) => {
    const stoodOn = platform.message(optionalTextIn(body, 'message') ?? '');
    return {
      ...source,
      kind: 'pressed',
      press: pressIn(body),
      ...(stoodOn && { message: refTo(stoodOn) }),
    };
  },
  form: (body, source, platform) => ({
    ...source,
    kind: 'formWanted',
    press: pressIn(body),
    ...channelIn(body, source, platform),
  }),
  submit: (body, source, platform) => ({
    ...source,
    kind: 'submitted',
    press: pressIn(body),
    values: valuesIn(body),
    ...channelIn(body, source, platform),
  }),
  home: (_, source) => ({ ...source, kind: 'homeOpened' }),
} satisfies Record<string, (body: Body, source: Source, platform: Platform) => ChatEvent>;

export type Act = keyof typeof ACTS;
export const isAct = (name: string): name is Act => Object.hasOwn(ACTS, name);

type Parts = { platform: Platform; receive: Receive; clock: Clock; idKey: Uint8Array; log: Log };

/**
 * Hands one act to the runtime. The page makes the act's `id` and sends the same one again when it got no answer, so
 * that a redelivery is the same event. Throws HttpError: 400 for a body that makes no sense, 503 when the event could
 * not be taken in and has to be sent again.
 */
export function takeIn({ platform, receive, clock, idKey, log }: Parts) {
  /** The record of events outlives the people in it: an id must not tell whose it is. */
  const idOf = (account: string, act: string) =>
    `web-${createHmac('sha256', idKey)
      .update(JSON.stringify([account, act]))
      .digest('hex')
      .slice(0, 32)}`;

  return async (act: Act, body: Body): Promise<ActResult> => {
    const account = accountIn(body, platform);
    const id = idOf(account, actId(body));
    const source = { id, workspace: platform.cast.workspace, account, at: clock.now() };
    try {
      const reply = await receive(ACTS[act](body, source, platform));
      if (reply.home) platform.setHome(account, reply.home);
      return { reply: visible(reply), at: clock.now() };
    } catch (err) {
      if (err instanceof HttpError) throw err;
      log.error({ event: id, act, err }, 'an act on the local page could not be taken in');
      throw new HttpError(503, 'not taken in; send the same act again');
    }
  };
}

export function accountIn(body: Body, platform: Platform): string {
  const account = textIn(body, 'as');
  if (!platform.has(account)) throw new HttpError(400, 'as must be an account of this chat');
  return account;
}

function actId(body: Body): string {
  const id = textIn(body, 'id');
  if (!/^[\w-]{8,64}$/.test(id)) throw new HttpError(400, 'id must be 8 to 64 letters, digits, _ or -');
  return id;
}

function channelIn(body: Body, source: Source, platform: Platform): { channel?: string } {
  const channel = optionalTextIn(body, 'channel');
  if (channel === undefined) return {};
  const isMember = places(platform, source.account).some(
    ({ id, kind }) => id === channel && kind === 'channel',
  );
  if (!isMember) throw new HttpError(400, 'channel must be a channel that the account is in');
  return { channel };
}

/** What the page is told of a reply, without undefined members, as JSON would have it. */
function visible({ card, form, home, errors, pressed, files }: Reply): Reply {
  return {
    ...(card && { card }),
    ...(form && { form }),
    ...(home && { home }),
    ...(errors && { errors }),
    ...(pressed && { pressed }),
    ...(files && { files }),
  };
}
