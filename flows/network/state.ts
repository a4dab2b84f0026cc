import { z } from 'zod';
import { type PersonId, reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import { lost, memberReached, memberUnreachable, platform } from '../reach.ts';

const workspace = z.strictObject({ platform, id: z.string() });
const place = z.strictObject({ workspace, channel: z.string() });

/** What the network says in its own words: its goal (K16), whom to talk with, and the programme it follows. */
const words = {
  goal: z.string().optional(),
  contact: z.string().optional(),
  programme: z.string().optional(),
};

const member = z.strictObject({
  person: z.string(),
  role: z.enum(['leader', 'host', 'facilitator', 'office']),
  status: z.enum(['invited', 'later', 'active', 'declined', 'left']),
});
export type Member = z.infer<typeof member>;

/** Why nothing is posted to the channel (reliability.md: the check before every post). */
export const CHANNEL_FAULTS = ['public', 'shared', 'archived', 'absent', 'strangers', 'office'] as const;
export type ChannelFault = (typeof CHANNEL_FAULTS)[number];

/** A channel that the network lives in: one in each workspace, the one that it was set up in first. */
const home = z.strictObject({ ...place.shape, fault: z.enum(CHANNEL_FAULTS).optional() });
export type Home = z.infer<typeof home>;

/** Days on which the network is left in peace: budget weeks, a summer closure. */
const range = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

export const networkState = z.strictObject({
  name: z.string().min(1),
  language: z.enum(['da', 'en']),
  zone: z.string(),
  channels: z.array(home).min(1),
  members: z.array(member),
  ...words,
  closed: z.array(range).optional(),
  unreached: z.array(lost).optional(),
});
export type NetworkState = z.infer<typeof networkState>;

const people = z.array(z.string());
/**
 * Hosts are leaders who may start rounds too, where there is no facilitator (A9). The office hears who can't come (T22).
 */
const roles = {
  leaders: people,
  facilitators: people,
  hosts: people.default([]),
  office: people.default([]),
};
export type Wanted = {
  leaders: PersonId[];
  facilitators: PersonId[];
  hosts: PersonId[];
  office: PersonId[];
};

/** What a new network starts from. The facilitator who sets it up is the run's owner. */
export const networkInput = z.strictObject({
  name: z.string(),
  language: z.enum(['da', 'en']),
  zone: z.string(),
  channel: place,
  ...roles,
  ...words,
  closed: z.string().optional(),
});

export const networkEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('invitationAnswered'), answer: z.enum(['yes', 'later', 'no']) }),
  z.strictObject({
    type: z.literal('membersChanged'),
    name: z.string(),
    language: z.enum(['da', 'en']),
    ...roles,
    ...words,
    /** as it was written: a line for each day, or days that follow each other */
    closed: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('channelChecked'),
    workspace,
    fault: z.enum(CHANNEL_FAULTS).optional(),
    strangers: z.int().min(0),
  }),
  /** it lives in this channel too from now on (docs/decisions/0024) */
  z.strictObject({ type: z.literal('homeAdded'), channel: place }),
  memberUnreachable,
  memberReached,
  /** somebody has asked to be forgotten */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  /** two of its people are one: this one is that one by now, who has linked their accounts */
  z.strictObject({ type: z.literal('memberIs'), person: z.string(), now: z.string() }),
  reminderDue,
]);
export type NetworkEvent = z.infer<typeof networkEvent>;

export const networkRights: Record<NetworkEvent['type'], Right> = {
  invitationAnswered: 'answer an invitation',
  membersChanged: 'manage this network',
  channelChecked: 'be told by the system',
  homeAdded: 'be told by the system',
  memberUnreachable: 'be told by the system',
  memberReached: 'be told by the system',
  memberGone: 'be told by the system',
  memberIs: 'be told by the system',
  reminderDue: 'be told by the system',
};

export type Words = { goal?: string; contact?: string; programme?: string };

/** Release 1 knew one channel, and what was wrong with that. */
export function upgrade(older: unknown, version: number): unknown {
  if (version > 1) return older;
  const { channel, fault, ...rest } = older as Record<string, object | undefined>;
  return { ...rest, channels: [{ ...channel, ...(fault && { fault }) }] };
}

const belongs = ({ status }: Member) => status !== 'left' && status !== 'declined';

/** Everybody who still belongs: asked, hesitating or in. */
export const present = (state: NetworkState): Member[] => state.members.filter(belongs);

export const isHere = (members: Member[], person: PersonId): boolean =>
  members.some((one) => one.person === person && belongs(one));
