import { z } from 'zod';
import { defineFlow } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';

const when = { day: z.string(), time: z.string() };
const one = z.strictObject({
  id: z.string(),
  kind: z.enum(['network', 'mentor']),
  networks: z.array(z.string()),
  people: z.array(z.string()),
  ...when,
  zone: z.string(),
  minutes: z.number(),
  place: z.string().optional(),
  status: z.enum(['booked', 'held', 'cancelled']),
  sequence: z.number(),
});
const state = z.strictObject({
  /** who is asked to talk with the owner, and whether they have said yes */
  other: z.string().optional(),
  accepted: z.boolean(),
  meetings: z.array(one),
  heard: z.number(),
});
const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accepted') }),
  z.strictObject({ type: z.literal('booked'), meeting: one }),
  z.strictObject({ type: z.literal('toldMembers'), networks: z.array(z.string()) }),
  z.strictObject({ type: z.literal('datesChanged') }),
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
]);

/** A meeting on Monday 8 March 2027 at ten, unless it says otherwise. */
export const meeting = (id: string, differently: Partial<Omit<MeetingView, 'run'>> = {}) => ({
  id,
  kind: 'network' as const,
  networks: [],
  people: [],
  day: '2027-03-08',
  time: '10:00',
  zone: 'Europe/Copenhagen',
  minutes: 60,
  status: 'booked' as const,
  sequence: 0,
  ...differently,
});

/** The smallest conversation that arranges meetings, asks somebody else to take part, and tells a network of it. */
export const talk = defineFlow<z.infer<typeof state>, z.infer<typeof event>, 'owner' | 'calendar' | 'people'>(
  {
    id: 'talk',
    version: 1,
    state,
    event,
    rights: {
      accepted: 'answer an invitation',
      booked: 'go on with own run',
      toldMembers: 'go on with own run',
      datesChanged: 'be told by the system',
      memberGone: 'be told by the system',
    },
    reads: ['owner', 'calendar', 'people'],
    start: (input) => ({
      state: { accepted: false, meetings: [], heard: 0, ...(typeof input === 'string' && { other: input }) },
    }),
    reduce(before, happened) {
      const { other, ...without } = before;
      switch (happened.type) {
        case 'accepted':
          return { state: { ...before, accepted: true } };
        case 'booked': {
          const rest = before.meetings.filter(({ id }) => id !== happened.meeting.id);
          return { state: { ...before, meetings: [...rest, happened.meeting] } };
        }
        case 'toldMembers':
          return {
            state: before,
            effects: [{ type: 'tellMembers', networks: happened.networks, event: { type: 'datesChanged' } }],
          };
        case 'datesChanged':
          return { state: { ...before, heard: before.heard + 1 } };
        case 'memberGone':
          return { state: other === happened.person ? without : before };
      }
    },
    card: (_, __, ___, { calendar, people }) => ({
      body: [
        { type: 'text', text: calendar.map(({ id }) => id).join(' ') },
        { type: 'text', text: people.map(({ name }) => name).join(' ') },
      ],
      actions: [],
    }),
    form: () => undefined,
    isOpen: () => true,
    project: ({ other, accepted, meetings }) => [
      ...meetings.map((row) => ({ table: 'meeting' as const, ...withoutNothing(row) })),
      ...(other
        ? [
            {
              table: 'participant' as const,
              person: other,
              role: accepted ? ('mentor' as const) : ('invited' as const),
            },
          ]
        : []),
    ],
    people: ({ other }) => (other ? [other, other] : []),
    story: () => ({ title: 'talk', chapters: [] }),
  },
);

const withoutNothing = ({ place, ...row }: z.infer<typeof one>) => ({ ...row, ...(place && { place }) });
