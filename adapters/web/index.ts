import type { IncomingMessage, ServerResponse } from 'node:http';
import { picturesIn } from '../../src/core/card.ts';
import type { Chat, Receive } from '../../src/core/chat.ts';
import type { Clock, Draw, Log } from '../../src/core/ports.ts';
import { HOUR, type Instant } from '../../src/core/time.ts';
import { type Body, HttpError } from '../json-body.ts';
import { importMapHash } from './assets.ts';
import type { Cast } from './cast.ts';
import { webChat } from './chat.ts';
import { guard, secure } from './guard.ts';
import { accountIn, takeIn } from './inbound.ts';
import { fileJournal, memoryJournal } from './journal.ts';
import { liveUpdates } from './live.ts';
import { type Entry, Platform } from './platform.ts';
import { json, route, type Services } from './routes.ts';
import { pageState, places } from './view.ts';
import type { TimeResult } from './wire.ts';

/** The local mode's clock. `next` is when the next reminder falls due; `moveTo` resolves when what was due is done. */
export type MovableTime = {
  now(): Instant;
  next(): Promise<Instant | undefined>;
  moveTo(at: Instant): Promise<void>;
};

export type WebOptions = {
  /** where the page keeps its messages (JSON lines); in memory when absent */
  file?: string;
  receive: Receive;
  draw: Draw;
  clock: Clock;
  /** absent: time can't be moved from the page */
  time?: MovableTime;
  /** a secret that stays: makes ids of what somebody did that tell nobody else who it was */
  idKey: Uint8Array;
  log: Log;
  cast: Cast;
};

export type WebAdapter = {
  chat: Chat;
  /** Answers `GET /` and everything under `/local/`; 404 for the rest. */
  listener(req: IncomingMessage, res: ServerResponse): void;
  /** Ends the open pages' live updates. */
  close(): void;
};

/**
 * A small chat platform of our own with a page to use it, behind the same port as Slack and Teams. It answers only on
 * its own address and writes nothing but through `receive`. Throws when the messages' file can't be opened.
 */
export function connectWeb({ file, receive, draw, clock, time, idKey, log, cast }: WebOptions): WebAdapter {
  const platform = new Platform(cast, file ? fileJournal<Entry>(file, log) : memoryJournal<Entry>());
  const stateOf = (account: string) => pageState(platform, clock, account, time !== undefined);
  const live = liveUpdates(stateOf);
  platform.onChange = live.changed;
  const whose = (account: string | null) => accountIn({ as: account ?? cast.facilitator }, platform);

  const services: Services = {
    state: (account) => stateOf(whose(account)),
    live: (res, account) => live.open(res, whose(account)),
    picture: async (message, index) => {
      const { card } = platform.message(message) ?? {};
      const found = card && picturesIn(card)[index];
      return found && draw(found.chart);
    },
    act: takeIn({ platform, receive, clock, idKey, log }),
    read: (body) => markRead(platform, body),
    moveTime: async (body) => {
      const result = await moveTime(time, body, platform);
      live.changed();
      return result;
    },
  };
  const importMap = importMapHash();

  return {
    chat: webChat(platform, clock),
    listener: (req, res) => {
      secure(res, importMap);
      answer(req, res, services).catch((err) => fail(res, err, log));
    },
    close: live.close,
  };
}

async function answer(req: IncomingMessage, res: ServerResponse, services: Services): Promise<void> {
  guard(req);
  await route(req, res, services);
}

function fail(res: ServerResponse, err: unknown, log: Log): void {
  if (res.destroyed) return; // whoever asked has gone
  if (!(err instanceof HttpError)) log.error({ err }, 'a request to the local page failed');
  if (res.headersSent) return void res.destroy();
  if (err instanceof HttpError) json(res, err.status, { error: err.message });
  else json(res, 500, { error: 'something went wrong' });
}

function markRead(platform: Platform, body: Body): void {
  const account = accountIn(body, platform);
  const place = places(platform, account).find(({ id }) => id === body.conversation);
  if (!place) throw new HttpError(400, 'conversation must be one that the account is in');
  platform.markRead(account, place.id);
}

async function moveTime(time: MovableTime | undefined, body: Body, platform: Platform): Promise<TimeResult> {
  if (!time) throw new HttpError(404, 'time does not move here');
  if (body.to !== 'next' && body.to !== 'day') throw new HttpError(400, 'to must be "next" or "day"');
  const now = time.now();
  if (body.to === 'day') await time.moveTo(now + 24 * HOUR);
  const moved = body.to === 'day' || (await toNextMessage(time, platform));
  return { now: time.now(), moved };
}

/** so many moments at which nobody is told anything are passed over; then whoever waits sees that time moves */
const MOST_SILENT = 10;

/** A reminder may have become needless when it is due, or be kept for another day: then on to the next. */
async function toNextMessage(time: MovableTime, platform: Platform): Promise<boolean> {
  const before = platform.written;
  for (let moves = 0; moves < MOST_SILENT; moves += 1) {
    const at = await time.next();
    if (at === undefined) return moves > 0;
    await time.moveTo(Math.max(time.now(), at));
    if (platform.written > before) break;
  }
  return true;
}
