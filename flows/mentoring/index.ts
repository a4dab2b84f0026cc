import { defineFlow, type Projection } from '../../src/core/flow.ts';
import { type MentoringEvent, mentoringEvent, mentoringRights } from './events.ts';
import { OTHERS } from './others.ts';
import { reduce } from './reduce.ts';
import { SEEKING } from './seeking.ts';
import { start } from './start.ts';
import { calendarStatus, dated, isOpen, type MentoringState, mentoringState } from './state.ts';
import { TOPIC } from './topic.ts';
import { mentoringCard } from './views/cards.ts';
import { mentoringForm } from './views/forms.ts';
import { mentoringStory } from './views/story.ts';

/**
 * A leader (the talent) and one mentor of theirs: who takes the initiative, when they talk, and what comes of it (P6,
 * T4, T12, T16–T20). The mentor reads dates and what was shared, and nothing else of the talent's.
 */
export const mentoring = defineFlow<
  MentoringState,
  MentoringEvent,
  'owner' | 'networks' | 'answers' | 'calendar' | 'busy' | 'people'
>({
  id: 'mentoring',
  version: 1,
  state: mentoringState,
  event: mentoringEvent,
  rights: mentoringRights,
  reads: ['owner', 'networks', 'answers', 'calendar', 'busy', 'people'],
  start,
  reduce,
  card: mentoringCard,
  form: mentoringForm,
  story: mentoringStory,
  isOpen,
  people: ({ mentor }) => [mentor],
  project,
});

/** The mentor's part, the meetings in both calendars, and the words that the mentor may read; what the group reads. */
function project(state: MentoringState): Projection[] {
  const { talent, mentor, status, meeting, internship } = state;
  const isPart = status !== 'ended';
  const meetings = [...state.past, ...(meeting ? [meeting] : [])];
  const read = meetings.flatMap(({ topic, others }) => [
    ...(topic ? [{ step: TOPIC, version: topic }] : []),
    ...(others ? [{ step: OTHERS, version: others }] : []),
  ]);
  return [
    ...(isPart
      ? [
          {
            table: 'participant' as const,
            person: mentor,
            role: status === 'active' ? ('mentor' as const) : ('invited' as const),
          },
        ]
      : []),
    ...(isPart
      ? read.map(({ step, version }) => ({
          table: 'audience' as const,
          item: `${step}.${version}`,
          to: { person: mentor },
          versions: { [step]: version },
        }))
      : []),
    ...dated(state).map(({ id, kind, when, how, sequence, outcome }) => ({
      table: 'meeting' as const,
      id,
      kind,
      networks: [],
      people: [talent, mentor],
      ...when,
      ...(how && { how }),
      status: calendarStatus(outcome, id === meeting?.id),
      sequence,
    })),
    ...[...state.past, ...(internship ? [internship] : [])].flatMap(({ sources = [] }) =>
      sources.map((message) => ({ table: 'source' as const, message })),
    ),
    ...(state.seeking ?? []).flatMap(({ network, shared }) =>
      shared
        ? [
            {
              table: 'audience' as const,
              item: `seeking.${network}`,
              to: { network },
              versions: { [SEEKING]: shared },
            },
          ]
        : [],
    ),
  ];
}
