import { z } from 'zod';
import type { FakeBlock } from './slack-fake-blocks.ts';
import type { Answer, Args } from './slack-fake-methods.ts';
import type { FakeFile, FakeWorkspace } from './slack-fake-state.ts';

/** Arguments of our own choice among Slack's: what Lærke does not use is refused. Bolt puts the workspace on every call. */
const common = { team_id: z.string().optional() };
const ticketArgs = z.strictObject({
  ...common,
  filename: z.string().min(1),
  length: z.string().regex(/^\d+$/),
});
const shared = z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1);
const completionArgs = z.strictObject({ ...common, files: z.string(), channel_id: z.string().optional() });

/** An id for a file to come and the address where its bytes are awaited. */
export function uploadTicket(args: Args, workspace: FakeWorkspace): Answer {
  if (!args.filename || !args.length || args.length === '0') return 'missing_argument';
  const read = ticketArgs.safeParse(args);
  if (!read.success) return 'invalid_arguments';
  const { filename, length } = read.data;
  const id = `F${String(workspace.next()).padStart(8, '0')}`;
  workspace.uploads.set(id, { name: filename, length: Number(length), isShared: false });
  return { upload_url: `${workspace.uploadsAt}/upload/${id}`, file_id: id };
}

/** The HTTP status that the sender of a file's bytes gets. */
export function takeBytes(id: string, bytes: Buffer, workspace: FakeWorkspace): number {
  const upload = workspace.uploads.get(id);
  if (!upload || upload.isShared) return 404;
  if (bytes.byteLength !== upload.length) return 400;
  upload.bytes = bytes;
  return 200;
}

/** Keeps files that have arrived, and shares them, in one message, where a conversation is named. Each file once. */
export function completeUpload(
  args: Args,
  workspace: FakeWorkspace,
  refusalAt: (channel: string) => string | undefined,
): Answer {
  const read = completionArgs.safeParse(args);
  const wanted = shared.safeParse(parsed(args.files));
  if (!read.success || !wanted.success) return 'invalid_arguments';
  const ids = wanted.data.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return 'invalid_arguments';
  const files = wanted.data.flatMap((file) => arrived(file, workspace));
  if (files.length < ids.length) return 'file_not_found';
  const { channel_id: channel } = read.data;
  const refusal = channel && refusalAt(channel);
  if (refusal) return refusal;
  for (const id of ids) Object.assign(workspace.uploads.get(id) ?? {}, { isShared: true });
  if (channel) workspace.post({ channel, user: workspace.bot, text: '', blocks: [], files });
  return { files: wanted.data };
}

/** Whether the pictures that blocks show are there, and are pictures. */
export function hasPictures(blocks: FakeBlock[], { uploads }: FakeWorkspace): boolean {
  return blocks.every((block) => {
    if (block.type !== 'image') return true;
    const { bytes, isShared } = uploads.get(block.slack_file.id) ?? {};
    return isShared && bytes?.subarray(1, 4).toString() === 'PNG';
  });
}

/** The file is gone from wherever it was shared; its message stays. */
export function deleteFile({ file = '' }: Args, { uploads, messages }: FakeWorkspace): Answer {
  if (!uploads.delete(file)) return 'file_not_found';
  for (const message of messages)
    if (message.files) message.files = message.files.filter(({ id }) => id !== file);
  return {};
}

function arrived(
  { id, title }: { id: string; title?: string | undefined },
  { uploads }: FakeWorkspace,
): FakeFile[] {
  const upload = uploads.get(id);
  if (!upload?.bytes || upload.isShared) return [];
  return [{ id, name: upload.name, title: title ?? upload.name, text: upload.bytes.toString('utf8') }];
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
