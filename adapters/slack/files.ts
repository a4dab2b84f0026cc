import type { webApi } from '@slack/bolt';
import type { TextFile } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import { asked } from './faults.ts';
import { postOutside, trusted } from './outside.ts';

/** Uploads files and shares them in a conversation, in one message. Throws ChatError; then nothing was shared. */
export type ShareFiles = (client: webApi.WebClient, conversation: string, files: TextFile[]) => Promise<void>;

/** Uploads a file that is in no conversation, for a message to show it. Throws ChatError. */
export type KeepFile = (client: webApi.WebClient, file: Bytes) => Promise<string>;

type Bytes = { name: string; body: Uint8Array<ArrayBuffer> };

/**
 * Files go to an address that Slack names for each, and are shared by one call when all of them are there. The Web API
 * client's own `filesUploadV2` would send the token along to that address, wherever it is: here the file alone goes,
 * and only to Slack's own hosts or to the one that the Web API has been set to.
 */
export function fileSharer(apiUrl: string): { share: ShareFiles; keep: KeepFile } {
  const { origin } = new URL(apiUrl);
  const isSlacks = (url: URL) =>
    url.origin === origin || /^https:\/\/([a-z0-9-]+\.)+slack\.com$/.test(url.origin);

  async function uploaded(client: webApi.WebClient, { name, body }: Bytes) {
    const ticket = await asked(
      client.files.getUploadURLExternal({ filename: name, length: body.byteLength }),
    );
    if (!ticket.upload_url || !ticket.file_id) throw new ChatError({ kind: 'unclear' }, 'no_upload_url');
    const url = trusted(ticket.upload_url, isSlacks, 'foreign_upload_url');
    await postOutside(url, { type: 'application/octet-stream', body });
    return { id: ticket.file_id, title: name };
  }

  return {
    async share(client, conversation, files) {
      const [first, ...others] = files.map(bytesOf);
      if (!first) return;
      const shared: [Uploaded, ...Uploaded[]] = [await uploaded(client, first)];
      for (const file of others) shared.push(await uploaded(client, file));
      await asked(client.files.completeUploadExternal({ channel_id: conversation, files: shared }));
    },

    async keep(client, file) {
      const kept = await uploaded(client, file);
      await asked(client.files.completeUploadExternal({ files: [kept] }));
      return kept.id;
    },
  };
}

const bytesOf = ({ name, text, encoding }: TextFile): Bytes => ({
  name,
  body: Buffer.from(text || EMPTY, encoding),
});

type Uploaded = { id: string; title: string };

/** Slack takes no file without anything in it. */
const EMPTY = '\n';
