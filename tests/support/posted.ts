import type { MessageRef, Posted } from '../../src/core/chat.ts';

/** Where a message stands, as a reply or a press names it: without the moment it was posted. */
export function refOf({ conversation, message }: Posted): MessageRef {
  return { conversation, message };
}
