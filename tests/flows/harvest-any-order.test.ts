import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HarvestEvent } from '../../flows/harvest/events.ts';
import { authorsOf, awaited, underWay } from '../../flows/harvest/state.ts';
import { buttonsOf, cardsIn, plainText } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import { sized } from '../support/size.ts';
import { ALL, channel, type HarvestStory, opened, seen } from './harvest-story.ts';

const LEADERS = ['ali', 'bo', 'cleo'];
const person = fc.constantFrom(...LEADERS);
const id = fc.integer({ min: 1, max: 8 });
const text = fc.constantFrom('', ' ', 'Vente', 'Handle');

/** What can be done, by whom; `seen` is filled in with what is at hand, or with what was once. */
type Deed = { who: string; event: object; stale?: boolean } | { wait: number } | { onward: number };

const event = (
  fields: Record<string, fc.Arbitrary<unknown>>,
  who: fc.Arbitrary<string>,
): fc.Arbitrary<Deed> =>
  fc.record({ who, event: fc.record(fields), stale: fc.boolean() }, { requiredKeys: ['who', 'event'] });
const type = (...names: HarvestEvent['type'][]) => fc.constantFrom(...names);
const anybody = fc.constantFrom(...ALL);
const ida = fc.constant('ida');

const deeds = fc.array(
  fc.oneof(
    event({ type: type('opened') }, anybody),
    event({ type: type('given'), kind: fc.constantFrom('learning', 'star'), text }, person),
    event({ type: type('given'), kind: fc.constant('learning'), text, id }, person),
    event(
      {
        type: type('drafted'),
        numbers: fc.constantFrom('1', '1, 2', '2 3', 'x'),
        title: text,
        recipients: fc.constant('Direktionen'),
        intro: text,
      },
      ida,
    ),
    event({ type: type('dropped') }, ida),
    event({ type: type('sentRound') }, ida),
    event({ type: type('approved') }, anybody),
    event({ type: type('objected'), reason: text }, anybody),
    event({ type: type('named'), name: fc.constantFrom('yes', 'no') }, anybody),
    event({ type: type('leftOut') }, anybody),
    event({ type: type('released') }, ida),
    event({ type: type('withdrawn'), release: id }, ida),
    event({ type: type('memberGone'), person: anybody }, ida),
    fc.record({ wait: fc.integer({ min: 1, max: 100 }) }),
    // whatever brings it on from where it stands, so that stories get to their end
    ...Array.from({ length: 12 }, () => fc.record({ onward: fc.nat({ max: 30 }) })),
  ),
  { minLength: 20, maxLength: 50, size: 'max' },
);

/** What brings a harvest on from where it stands. */
function onward({ state }: HarvestStory, choice: number): Extract<Deed, { who: string }> {
  const who = LEADERS[choice % LEADERS.length] ?? 'ali';
  const release = underWay(state);
  switch (release?.status) {
    case 'drafting':
      return { who: 'ida', event: { type: release.chosen.length > 0 ? 'sentRound' : 'dropped' } };
    case 'asked':
      return {
        who: release.asked.find((one) => !release.approved.includes(one)) ?? who,
        event: { type: 'approved' },
      };
    case 'ready':
      return { who: 'ida', event: { type: 'released' } };
    default:
      return state.given.length < 2
        ? { who, event: { type: 'given', kind: 'star', text: `Ord ${choice}` } }
        : { who: 'ida', event: { ...DRAFT, numbers: state.given.map((one) => one.id).join() } };
  }
}

const DRAFT = { type: 'drafted', title: 'Et år', recipients: 'Direktionen', intro: '' };

const ANSWERS = ['dropped', 'sentRound', 'approved', 'objected', 'named', 'leftOut', 'released'];

function after(story: HarvestStory, deed: Deed, now: { hours: number }): HarvestStory {
  if ('wait' in deed) {
    now.hours += deed.wait;
    return story.until(new Date(Date.parse('2027-03-01T09:00:00Z') + now.hours * 3_600_000).toISOString());
  }
  const { who, event: done, stale } = 'onward' in deed ? onward(story, deed.onward) : deed;
  const asked = done as { type: string };
  const at = seen(story);
  const answers = ANSWERS.includes(asked.type) ? { ...at, draft: at.draft + (stale ? 1 : 0) } : {};
  const refused = (told: HarvestStory) =>
    told.refusal ? told.thenRefused(told.refusal.key, told.refusal.field) : told;
  // what no event can be, no button sends
  if ('release' in answers && answers.release === 0) return story;
  return refused(story.when({ by: who, event: { ...asked, ...answers } as HarvestEvent }));
}

/** What holds wherever a harvest stands. */
function check(before: HarvestStory, story: HarvestStory): void {
  const { releases, given } = story.state;
  const under = releases.filter(({ status }) => ['drafting', 'asked', 'ready'].includes(status));
  expect(under.length).toBeLessThanOrEqual(1);
  const ids = [...given, ...releases].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const release of releases) {
    const { status, chosen, approved } = release;
    expect(chosen.every((one) => given.some(({ id: other, by }) => other === one.id && by === one.by))).toBe(
      true,
    );
    if (status === 'asked' || status === 'ready' || status === 'released')
      expect(chosen.length).toBeGreaterThan(0);
    if (status === 'ready' || status === 'released')
      for (const author of authorsOf(release)) expect(approved).toContain(author);
    const was = before.state.releases.find((one) => one.id === release.id)?.status;
    if (status === 'released') expect(['ready', 'released']).toContain(was);
  }
  const asked = underWay(story.state)?.status === 'asked' ? underWay(story.state) : undefined;
  const { authors, ...reminders } = story.reminders;
  expect(Object.keys(reminders)).toEqual(asked ? ['until'] : []);
  if (authors) expect(asked && awaited(asked)).not.toEqual([]);
  if (!releases.some(({ status }) => status === 'released'))
    for (const row of story.projected)
      if (row.table === 'audience' && 'network' in row.to) expect(row.item).toBe('given');
}

/** Every message can be drawn by whoever got it, and whatever is on it can be pressed. */
function draw(story: HarvestStory): void {
  for (const { to, view } of story.shown) {
    const card = story.card(view, { to });
    for (const one of cardsIn(card)) expect(one.body.length).toBeGreaterThan(0);
    for (const { kind, press } of buttonsOf(card)) {
      if (kind !== 'form' || !('run' in press) || !('person' in to)) continue;
      try {
        expect(story.formFor(to.person, press), press.type).toBeDefined();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
  }
  expect(plainText(story.card({ name: 'root' }, { to: channel, language: 'en' }))).not.toBe('');
}

describe('a harvest, whatever happens in whatever order', () => {
  it('lets nothing out that its authors have not said yes to, and every card of it can be drawn', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        let story = opened();
        const now = { hours: 0 };
        for (const deed of all) {
          const next = after(story, deed, now);
          check(story, next);
          story = next;
        }
        draw(story);
      }),
      { numRuns: sized(60, 1_500) },
    );
  }, 60_000);
});
