import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './teams-fake-refusal.ts';
import type { FakeTenant } from './teams-fake-state.ts';

/** What a bot is told about where a file goes that the person said yes to. */
export type UploadInfo = {
  name: string;
  uploadUrl: string;
  contentUrl: string;
  uniqueId: string;
  fileType: string;
};

/** A place in the person's OneDrive for one file. */
export function newUpload(
  account: string,
  { name, size }: { name: string; size: number },
  origin: string,
  tenant: FakeTenant,
): UploadInfo {
  const uniqueId = `file-${tenant.next()}`;
  tenant.uploads.set(uniqueId, { account, name, size });
  return {
    name,
    uploadUrl: `${origin}/upload/${uniqueId}`,
    contentUrl: `https://onedrive.example.dk/${account}/${encodeURIComponent(name)}`,
    uniqueId,
    fileType: name.split('.').at(-1) ?? '',
  };
}

/** Takes a file in one piece. Whoever has the address may send it there, and nobody's token belongs there. */
export function takeBytes(
  id: string,
  { headers }: IncomingMessage,
  bytes: Buffer,
  tenant: FakeTenant,
): Answer {
  const upload = tenant.uploads.get(id);
  if (!upload || upload.bytes) return refusal(404, 'itemNotFound');
  if (headers.authorization) return refusal(401, 'unauthenticated');
  const whole = `bytes 0-${bytes.length - 1}/${bytes.length}`;
  if (bytes.length === 0 || headers['content-range'] !== whole) return refusal(416, 'invalidRange', whole);
  upload.bytes = bytes;
  return { status: 201, body: { id, name: upload.name, size: bytes.length } };
}
