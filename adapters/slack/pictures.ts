import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { type Card, type Picture, picturesIn } from '../../src/core/card.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { Draw, Log } from '../../src/core/ports.ts';
import { messageOf, type SlackMessage } from './card.ts';
import { asked, chatError } from './faults.ts';
import type { KeepFile } from './files.ts';

/** Sends a message with its pictures in it. Throws ChatError: `early` where one is not in Slack yet. */
export type SendWithPictures = <T>(
  to: { client: webApi.WebClient; workspace: string },
  card: Card,
  send: (message: SlackMessage) => Promise<T>,
) => Promise<T>;

type Parts = { draw: Draw; keepFile: KeepFile; log: Log };
type Known = { file?: string; failures: number };

/** so often a picture fails at most; then its words stand in its place, so that it holds up no message */
const PATIENCE = 4;
/** of so many pictures it is remembered where they lie in Slack, for when their messages are updated */
const REMEMBERED = 100;
/** Slack's word for a file that it has not looked at yet, too: that takes it some moments after the file has come */
const NOT_READY = 'invalid_blocks';

/**
 * A picture is brought to Slack before the message that shows it, in no conversation, so that the message alone is what
 * may have landed after a crash: it has the nonce. After a restart a picture is brought once more when its message changes.
 */
export function pictureSender({ draw, keepFile, log }: Parts): SendWithPictures {
  const all = new Map<string, Known>();

  function knownAs(workspace: string, { chart }: Picture): Known {
    const key = createHash('sha256')
      .update(`${workspace} ${JSON.stringify(chart)}`)
      .digest('hex');
    const known = all.get(key) ?? { failures: 0 };
    all.set(key, known);
    for (const oldest of [...all.keys()].slice(0, -REMEMBERED)) all.delete(oldest);
    return known;
  }

  /** Throws as long as another try may help; then the picture is left out. */
  function failed(known: Known[], { fault, code }: ChatError): void {
    for (const one of known) one.failures = fault.kind === 'refused' ? PATIENCE : one.failures + 1;
    log.warn({ code }, 'a picture is not in Slack');
    if (known.some(({ failures }) => failures < PATIENCE)) throw new ChatError({ kind: 'early' }, code);
  }

  /** Whether the picture is there to be shown. */
  async function bring(client: webApi.WebClient, known: Known, picture: Picture): Promise<boolean> {
    if (known.failures >= PATIENCE) return false;
    try {
      known.file ??= await keepFile(client, { name: 'laerke.png', body: await draw(picture.chart) });
      return true;
    } catch (cause) {
      const error = chatError(cause);
      if (error.fault.kind === 'limited') throw error;
      failed([known], error);
      return false;
    }
  }

  return async function sendIt({ client, workspace }, card, send) {
    const shown = new Map<Picture, Known>();
    for (const picture of picturesIn(card)) {
      const known = knownAs(workspace, picture);
      if (await bring(client, known, picture)) shown.set(picture, known);
    }
    try {
      return await asked(send(messageOf(card, (picture) => shown.get(picture)?.file)));
    } catch (error) {
      if (shown.size === 0 || !(error instanceof ChatError) || error.code !== NOT_READY) throw error;
      failed([...shown.values()], new ChatError({ kind: 'early' }, 'picture_not_ready'));
      return sendIt({ client, workspace }, card, send);
    }
  };
}

/** Where nothing is drawn, a picture's words stand in its place. */
export const withoutPictures: SendWithPictures = (_, card, send) => asked(send(messageOf(card)));
