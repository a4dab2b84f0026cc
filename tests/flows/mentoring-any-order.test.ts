import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../adapters/slack/card.ts';
import { formView } from '../../adapters/slack/form.ts';
import type { MentoringEvent } from '../../flows/mentoring/events.ts';
import { buttonsOf, plainText } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Projection } from '../../src/core/flow.ts';
import { eventOf } from '../../src/core/flow.ts';
import * as rules from '../support/slack-fake-blocks.ts';
import { asked, DAY_1, DAY_2 } from './mentoring-story.ts';

type Story = ReturnType<typeof asked>;
type Meeting = Extract<Projection, { table: 'meeting' }>;
const PRIVATE = 'kun til mig selv';
const TOPIC = 'det vil jeg tale om';
const SOUGHT = 'en, der har prøvet det før';

const who = fc.constantFrom('mette', 'mette', 'mette', 'karen', 'karen', 'jonas');
const day = fc.constantFrom('2027-03-04', '2027-03-10', '2027-03-12', '2027-03-16', '2026-01-01', 'x');
const time = fc.constantFrom('09:00', '09:00', '10:30', '');
const meeting = fc.constantFrom('run.1', 'run.2', 'run.3', 'internship');
const suggestion = (moves: boolean) =>
  fc.record(
    {
      type: fc.constant('suggested'),
      day,
      time,
      minutes: fc.constantFrom('30', '60'),
      how: fc.constantFrom('inPerson', 'online'),
      arranged: fc.constant('yes'),
      topic: fc.constantFrom(TOPIC, ''),
      others: fc.constantFrom('En konsulent', 'En mere', ''),
      ...(moves && { meeting }),
    },
    { requiredKeys: ['type', 'day', 'time', 'minutes'] },
  );
/** what is heard of somebody: together no more often than any one thing that is done */
const fromElsewhere = fc.oneof(
  fc.record({
    type: fc.constant('memberUnreachable'),
    person: fc.constantFrom('karen', 'jonas'),
    platform: fc.constantFrom('slack', 'teams'),
    told: fc.constantFrom([], ['mette']),
  }),
  fc.record({
    type: fc.constantFrom('memberReached', 'memberGone'),
    person: fc.constantFrom('karen', 'jonas', 'jonas'),
  }),
);
const event: fc.Arbitrary<MentoringEvent> = fc.oneof(
  fc.record({
    type: fc.constant('invitationAnswered'),
    answer: fc.constantFrom('yes', 'yes', 'yes', 'later', 'no'),
  }),
  suggestion(false),
  suggestion(false),
  suggestion(false),
  suggestion(true),
  fc.record({
    type: fc.constant('suggestionAnswered'),
    meeting,
    day,
    time,
    answer: fc.constantFrom('yes', 'no'),
  }),
  fc.record({ type: fc.constant('meetingCancelled'), meeting }),
  fc.record({ type: fc.constant('topicGiven'), meeting, topic: fc.constantFrom(TOPIC, '') }),
  fc.record({ type: fc.constant('heldTold'), meeting, answer: fc.constantFrom('yes', 'no') }),
  fc.record({ type: fc.constant('adjusted'), meeting, answer: fc.constantFrom(PRIVATE, '') }),
  fc.record({ type: fc.constant('messageDeleted'), source: fc.constant('dm 1') }),
  fc.record({ type: fc.constantFrom('opened', 'datesChanged') }),
  fc.record(
    {
      type: fc.constant('snoozed'),
      what: fc.constantFrom(
        'soon:run.1',
        'before:run.1',
        'after:run.1',
        'nudge:1.dates.1',
        'expectation:',
        'extra:dates.2',
        'back:2027-03-12',
        'x',
      ),
      until: fc.constantFrom('tomorrow', 'monday'),
      day,
      time,
    },
    { requiredKeys: ['type', 'what'] },
  ),
  fc.record({
    type: fc.constant('letGo'),
    what: fc.constantFrom('soon:run.1', 'nudge:4.dates.1', 'after:run.1'),
  }),
  fc.record({
    type: fc.constant('groupAsked'),
    network: fc.constantFrom('nord', 'nord', 'syd'),
    text: fc.constantFrom(SOUGHT, ''),
  }),
  fc.record({
    type: fc.constant('groupShared'),
    network: fc.constant('nord'),
    version: fc.constantFrom('0', '1', '2'),
  }),
  fc.record({ type: fc.constant('groupWithdrawn'), network: fc.constant('nord') }),
  fc.record({
    type: fc.constant('internshipNoted'),
    from: day,
    to: fc.constantFrom('2027-03-12', '2027-03-16'),
  }),
  fc.record({ type: fc.constantFrom('internshipDropped', 'extraAsked') }),
  fromElsewhere,
) as fc.Arbitrary<MentoringEvent>;
/** what happens, to whom, and how many hours after what was before */
const later = fc.array(fc.tuple(who, event, fc.integer({ min: 0, max: 30 })), {
  minLength: 12,
  maxLength: 30,
});
const yes: [string, MentoringEvent, number] = ['karen', { type: 'invitationAnswered', answer: 'yes' }, 1];
/** most mentors say yes at once */
const deeds = fc.oneof(
  later,
  later.map((made) => [yes, ...made]),
  later.map((made) => [yes, ...made]),
);

/** Every suggestion that waits is answered now and then by a press on what stands on the other's card. */
function* steps(made: [string, MentoringEvent, number][]): Generator<Story> {
  let story = asked({ calendar: [DAY_1, { ...DAY_2, day: '2027-03-12' }] });
  let now = Date.parse('2027-03-01T10:00:00+01:00');
  const take = (next: Story) => {
    const { refusal } = next;
    if (refusal && !(refusal instanceof UserError)) throw refusal;
    return refusal ? next.thenRefused(refusal.key, refusal.field) : next;
  };
  for (const [by, happens, hours] of made) {
    now += hours * 3_600_000;
    story = take(story.until(new Date(now).toISOString()).when({ by, event: happens }));
    yield story;
    if (hours % 3 === 0) {
      story = take(pressed(story));
      yield story;
    }
  }
}

/** The first button that answers, on the newest card of a meeting. */
function pressed(story: Story): Story {
  const newest = story.shown.findLast(({ view }) => view.name === 'meeting' && view.as === 'asked');
  if (!newest || !('person' in newest.to)) return story;
  const button = buttonsOf(story.card(newest.view, { to: newest.to })).find(({ kind }) => kind === 'press');
  if (!button || !('run' in button.press)) return story;
  return story.when({ by: newest.to.person, event: eventOf(button.press) as MentoringEvent });
}

const meetingsIn = ({ projected }: Story) =>
  projected.filter((row): row is Meeting => row.table === 'meeting');
const holds = (check: (made: [string, MentoringEvent, number][]) => void, numRuns = 100) =>
  fc.assert(fc.property(deeds, check), { numRuns });

describe('whatever happens between a leader and a mentor', () => {
  it('lives that are made up get everywhere', () => {
    const lives = fc.sample(deeds, { numRuns: 300, seed: 1 }).map((made) => [...steps(made)]);
    const often = (is: (story: Story) => boolean) => lives.filter((life) => life.some(is)).length;
    const counts = {
      active: often(({ state }) => state.status === 'active'),
      ended: often(({ open }) => !open),
      agreed: often(({ state }) => state.meeting?.when !== undefined),
      moving: often(({ state }) => Boolean(state.meeting?.when && state.meeting.suggestion)),
      held: often(({ state }) => state.past.some(({ outcome }) => outcome === 'held')),
      cancelled: often(({ state }) => state.past.some(({ outcome }) => outcome === 'cancelled')),
      shared: often(({ projected }) => projected.some(({ table }) => table === 'audience')),
      offered: often(({ shown }) => shown.some(({ view }) => view.name === 'extra')),
      internship: often(({ state }) => state.internship !== undefined),
      takenHome: often(({ state }) => state.internship?.written !== undefined),
      asking: often(({ state }) => state.seeking?.some(({ shared }) => shared) ?? false),
      unreached: often(({ state }) => state.unreached !== undefined),
      adjusted: often(({ state }) => state.adjustments > 0),
    };
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(2);
  });

  it('at most one meeting lies ahead, each keeps its id, and calendars only ever learn of later versions', () => {
    holds((made) => {
      const known = new Map<string, Meeting>();
      for (const story of steps(made)) {
        const all = meetingsIn(story);
        expect(all.filter(({ status }) => status === 'booked').length).toBeLessThanOrEqual(1);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const one of all) {
          const before = known.get(one.id);
          const moved = before && [before.day, before.time].join() !== [one.day, one.time].join();
          if (moved) expect(one.sequence).toBeGreaterThan(before.sequence);
          if (before) expect(one.sequence).toBeGreaterThanOrEqual(before.sequence);
          if (before?.status === 'cancelled') expect(one.status).toBe('cancelled');
          known.set(one.id, one);
        }
        for (const [id] of known) expect(all.map((one) => one.id)).toContain(id);
      }
    });
  });

  it('nobody is reminded of what is not so, and the mentor of nothing before a yes', () => {
    holds((made) => {
      for (const { state, reminders } of steps(made)) {
        if (state.status !== 'active') expect(reminders).toEqual({});
        if (Object.keys(reminders).some((key) => key.startsWith('before:')))
          expect(state.meeting?.when).toBeDefined();
      }
    });
  });

  it('the mentor never reads what is the talent’s own, nor a topic that was taken back', () => {
    holds((made) => {
      for (const story of steps(made))
        for (const { to, view } of story.shown) {
          const isMentors = 'person' in to && to.person === 'karen';
          const text = isMentors ? plainText(story.card(view, { to })) : '';
          expect(text).not.toContain(PRIVATE);
          if (!story.projected.some(({ table }) => table === 'audience')) expect(text).not.toContain(TOPIC);
        }
    });
  });

  it('the talent alone reads that no message reaches the mentor, and only while it is so', () => {
    holds((made) => {
      for (const { state, shown, card } of steps(made))
        for (const { to, view } of shown.filter((one) => one.view.name === 'unreached')) {
          expect(to).toEqual({ person: 'mette' });
          expect(card(view).closed ?? false).toBe(state.unreached === undefined);
        }
    });
  });

  it('the group reads the words that were shared with it, and of those the latest', () => {
    holds((made) => {
      for (const story of steps(made))
        for (const { to, view } of story.shown) {
          if (!('network' in to)) continue;
          const isShared = story.state.seeking?.some(({ shared }) => shared) ?? false;
          const text = plainText(story.card(view, { to }));
          expect(text).not.toContain(PRIVATE);
          if (!isShared) expect(text).not.toContain(SOUGHT);
        }
    });
  });

  it('every card and form can be read, in both languages, within the limits of Slack', () => {
    holds((made) => {
      for (const story of steps(made))
        for (const language of ['da', 'en'] as const)
          for (const { to, view } of [...story.shown, { to: { person: 'mette' }, view: { name: 'home' } }]) {
            const card = story.card(view, { to, language });
            expect(plainText(card).trim(), JSON.stringify(view)).not.toBe('');
            expect(typeof rules.messageBlocks(messageOf(card).blocks)).not.toBe('string');
            for (const { kind, press } of buttonsOf(card)) {
              if (kind !== 'form' || !('run' in press) || 'network' in to) continue;
              const form = story.form(press, language);
              if (form) expect(formView(form).blocks.length).toBeGreaterThan(0);
            }
          }
    }, 30);
  });
});
