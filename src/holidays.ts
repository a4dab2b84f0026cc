import { publicHolidays } from '../adapters/holidays.ts';
import { dayOf } from '../flows/schedule.ts';
import type { Clock, Space, Store } from './core/ports.ts';

const KEPT = 'public holidays';
/** last year's, for what began then; and as far ahead as anything is planned */
const YEARS = [-1, 0, 1, 2, 3];

type Parts = { store: Store; space: Space; place: string; clock: Clock };

/** Sees to it that the space knows its public holidays, of this year and some ahead. Throws OperatorError. */
export async function keepHolidays({ store, space, place, clock }: Parts): Promise<void> {
  const year = Number(dayOf(clock.now(), space.zone).slice(0, 4));
  const wanted = `${place} ${year}`;
  if ((await store.facts.get(KEPT)) === wanted) return;
  await store.people.setHolidays(
    space.id,
    await publicHolidays(
      place,
      YEARS.map((ahead) => year + ahead),
    ),
  );
  await store.facts.set(KEPT, wanted);
}
