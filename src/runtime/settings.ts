import { remark, type Values } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store } from '../core/ports.ts';
import type { DayRange } from '../core/time.ts';
import type { Asked } from './asked.ts';
import type { Mentors } from './mentors.ts';
import type { TellOwnRuns } from './own-runs.ts';

type Parts = {
  store: Store;
  desk: FrontDesk;
  tellOwnRuns: TellOwnRuns;
  mentors: Pick<Mentors, 'tell'>;
  /** something may be delivered now that could not be before */
  settled: () => void;
};

export type Settings = ReturnType<typeof createSettings>;

/** When somebody hears from Lærke: their language, zone and hours, and for how long not at all. */
export function createSettings({ store, desk, tellOwnRuns, mentors, settled }: Parts) {
  async function save(asked: Asked, values: Values): Promise<Reply> {
    const { space, person } = asked;
    const settings = desk.readSettings(values);
    await store.people.change(space.id, person.id, settings);
    // reminders that wait were set by the hours from before: whoever has set some puts them right
    const event = { type: 'settingsChanged', before: { zone: person.zone, hours: person.hours } };
    await tellOwnRuns(asked, event);
    await mentors.tell(asked, event);
    await lookAgain(asked);
    return { card: remark(desk.settingsSaved(settings)) };
  }

  const pauseOf = ({ space, person, at }: Pick<Asked, 'space' | 'person' | 'at'>) =>
    store.people.pauseOf(space.id, person.id, desk.today(person, at));

  async function pause(asked: Asked, range: DayRange | undefined): Promise<Reply> {
    const { space, person, at } = asked;
    await store.people.pause(space.id, person.id, range);
    await tellOwnRuns(asked, { type: 'paused' });
    await lookAgain(asked);
    return { card: desk.pauseCard(person, range, at) };
  }

  /** What is kept back for them may go out by now: it waits for the hours and days that they had before. */
  async function lookAgain({ space, person, at }: Asked): Promise<void> {
    await store.ledger.hurry(space.id, { person: person.id }, at);
    settled();
  }

  return { save, pauseOf, pause };
}
