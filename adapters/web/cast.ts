import type { Language, WorkspaceRef } from '../../src/core/chat.ts';

/** One account of the local chat. `title` is the job title that colleagues know the person by. */
export type CastMember = { account: string; name: string; title: string; language: Language };
export type CastChannel = { id: string; name: string; members: string[] };

/**
 * Everybody and every channel on the local page. `facilitator` is where a newcomer begins; what that person may do is
 * decided by the rights table, not here. `zone` is the IANA zone that all of them live in.
 */
export type Cast = {
  workspace: WorkspaceRef;
  zone: string;
  facilitator: string;
  members: CastMember[];
  channels: CastChannel[];
};

const network: CastMember[] = [
  { account: 'karen', name: 'Karen', title: 'udviklingskonsulent', language: 'da' },
  { account: 'mette', name: 'Mette', title: 'skoleleder', language: 'da' },
  { account: 'jonas', name: 'Jonas', title: 'leder af hjemmeplejen', language: 'da' },
  { account: 'aisha', name: 'Aisha', title: 'daginstitutionsleder', language: 'da' },
  { account: 'soeren', name: 'Søren', title: 'driftsleder, vej og park', language: 'da' },
  { account: 'birgit', name: 'Birgit', title: 'plejecenterleder', language: 'da' },
  { account: 'lars', name: 'Lars', title: 'leder af borgerservice', language: 'da' },
  { account: 'emily', name: 'Emily', title: 'head of digital services', language: 'en' },
];

/** Somebody's nearest leader, who is in no network: a mentor to be. */
const mentor: CastMember = { account: 'inger', name: 'Inger', title: 'skolechef', language: 'da' };

/** The demo network of the local mode. The people are invented. */
export const DEMO_CAST: Cast = {
  workspace: { platform: 'web', id: 'local' },
  zone: 'Europe/Copenhagen',
  facilitator: 'karen',
  members: [...network, mentor],
  channels: [{ id: 'netvaerk-nord', name: 'Netværk Nord', members: network.map(({ account }) => account) }],
};
