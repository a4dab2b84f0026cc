import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { TextFile } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { Clock } from '../../src/core/ports.ts';
import { HOUR, type Instant, SECOND } from '../../src/core/time.ts';
import type { Connector, Outgoing, Spot } from './connector.ts';
import type { consent } from './payload.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
/** how long somebody may think about whether they want a file that waits for them */
const WAITS = HOUR;

type Waiting = { file: TextFile; account: string; until: Instant };
type Parts = { connector: Connector; isUpload: (url: URL) => boolean; clock: Clock };

/**
 * In Teams a bot can't hand over a file: it asks whether it may, and puts it into the person's own OneDrive when they say
 * yes (Teams, *Send and receive files*). What waits is kept in memory alone.
 */
export function fileOffers({ connector, isUpload, clock }: Parts) {
  const waiting = new Map<string, Waiting>();

  function forgetOld(): void {
    for (const [id, { until }] of waiting) if (until < clock.now()) waiting.delete(id);
  }

  return {
    /** The message that asks; Teams itself says what the buttons say. */
    offer(account: string, file: TextFile): Outgoing {
      forgetOld();
      const id = randomUUID();
      waiting.set(id, { file, account, until: clock.now() + WAITS });
      const context = { file: id };
      const content = {
        description: file.name,
        sizeInBytes: bytesOf(file).byteLength,
        acceptContext: context,
        declineContext: context,
      };
      return { attachments: [{ contentType: CONSENT, name: file.name, content }] };
    },

    /**
     * They have said yes or no. The question goes; after a yes the file stands in its place. Throws ChatError. A file that
     * no longer waits has to be asked for again.
     */
    async answered(account: string, at: Spot, answer: z.infer<typeof consent>): Promise<string | undefined> {
      const found = waiting.get(answer.context.file);
      waiting.delete(answer.context.file);
      const { action, uploadInfo } = answer;
      if (!found || found.account !== account || action === 'decline' || !uploadInfo) return undefined;
      await uploaded(uploadInfo.uploadUrl, bytesOf(found.file));
      const { contentUrl, name, uniqueId, fileType } = uploadInfo;
      const attachment = { contentType: INFO, contentUrl, name, content: { uniqueId, fileType } };
      return connector.send(at, { attachments: [attachment] });
    },
  };

  /** Once, to this address and no other that it may point to, and only to the person's own store. */
  async function uploaded(address: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
    if (!URL.canParse(address) || !isUpload(new URL(address)))
      throw new ChatError({ kind: 'refused' }, 'foreign_upload_url');
    const last = body.byteLength - 1;
    const { ok, status } = await fetch(address, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${last}/${body.byteLength}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(30 * SECOND),
    }).catch((cause) => {
      throw new ChatError({ kind: 'unclear' }, 'no_answer', { cause });
    });
    if (!ok) throw new ChatError({ kind: status >= 500 ? 'unclear' : 'refused' }, `http_${status}`);
  }
}

/** Where people's own stores are. */
export const isOneDrive = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && /(^|\.)sharepoint\.(com|us)$/.test(hostname);

const bytesOf = ({ text, encoding }: TextFile): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text || '\n', encoding));
