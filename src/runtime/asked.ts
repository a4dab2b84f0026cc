import { remark } from '../core/card.ts';
import type { Reply, WorkspaceRef } from '../core/chat.ts';
import type { PersonView } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Space } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';

/** A word to the bot, however it came: typed, as a command, or behind a button. */
export type Asked = {
  id: string;
  at: Instant;
  space: Space;
  person: PersonView;
  workspace: WorkspaceRef;
  account: string;
  channel?: string;
};

/** What the event that it leads to is known by. */
export const sourceOf = ({ id, at, space, person }: Asked) => ({ id, at, space: space.id, by: person.id });

/** It is talked about in private: whoever began from a channel has to be told where. */
export function elsewhere({ say }: Pick<FrontDesk, 'say'>, { person, channel }: Asked): Reply {
  return channel ? { card: remark(say(person.language, 'cycle.elsewhere')) } : {};
}

/** What is said in private, where nothing else answers whoever asked from a channel. */
export const privately = (desk: Pick<FrontDesk, 'say'>, asked: Asked, reply: Reply): Reply =>
  Object.keys(reply).length > 0 ? reply : elsewhere(desk, asked);
