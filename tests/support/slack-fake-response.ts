import { z } from 'zod';
import { messageBlocks } from './slack-fake-blocks.ts';
import type { FakeWorkspace } from './slack-fake-state.ts';

const content = { text: z.string().min(1), blocks: z.unknown() };
const body = z.union([
  z.strictObject({ response_type: z.literal('ephemeral'), replace_original: z.literal(false), ...content }),
  z.strictObject({ replace_original: z.literal(true), ...content }),
]);

/**
 * An answer to somebody's deed at its response URL: beside what they pressed and for their eyes only, or in place of
 * it. The HTTP status and what goes with it.
 */
export function respond(
  id: string,
  given: unknown,
  workspace: FakeWorkspace,
): { status: number; error?: string } {
  const where = workspace.useResponse(id);
  if (!where) return { status: 404, error: 'used_url' };
  const read = body.safeParse(given);
  if (!read.success) return { status: 400, error: 'invalid_arguments' };
  const blocks = messageBlocks(read.data.blocks);
  if (typeof blocks === 'string') return { status: 400, error: blocks };
  const { channel, user, stoodOn } = where;
  const { text } = read.data;
  if (!read.data.replace_original) {
    workspace.whisper({ channel, user, text, blocks });
    return { status: 200 };
  }
  const original = stoodOn && workspace.standing(channel, user, stoodOn);
  if (!original) return { status: 404, error: 'no_original' };
  Object.assign(original, { text, blocks });
  return { status: 200 };
}
