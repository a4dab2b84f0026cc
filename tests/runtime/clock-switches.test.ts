import { expect, it } from 'vitest';
import { remindAt } from '../../flows/remind.ts';
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts';
import { firstShown, type Switch, switchedZones, written } from '../support/clock-switches.ts';
import { change, commitOf } from '../support/ledger.ts';
import { sized } from '../support/size.ts';
import { openWorkshop } from '../support/workshop.ts';

const DAY = 24 * HOUR;

/** The wall times around a switch at which somebody wants to be reminded. */
function wanted({ at, before, by }: Switch): number[] {
  const switched = at + before;
  const leftOutOrTwice = switched + by / 2;
  const nextMorning = Math.floor(switched / DAY) * DAY + DAY + 8 * HOUR + 30 * MINUTE;
  return [switched - MINUTE, switched, leftOutOrTwice, nextMorning];
}

it(
  'reminds once at every wall time around the switches of ten years: none missing, none double, none early',
  async () => {
    const shop = await openWorkshop();
    const owner = (await shop.person('mette')).id;
    const due = new Map<string, Instant>();
    for (const { zone, switches } of switchedZones()) {
      const reminders = switches.flatMap((one) =>
        wanted(one).map((wall) => {
          due.set(`${zone} ${wall}`, firstShown(wall, zone, one));
          const { key, at, due: then } = remindAt(`${zone} ${wall}`, { local: written(wall), zone });
          return { key, ...at, due: then };
        }),
      );
      const run = { id: `in ${zone}`, space: shop.space.id, owner, state: { count: 0 } };
      const begun = commitOf(`begun in ${zone}`, change({ run, reminders }));
      await shop.store.ledger.commit({ ...begun, space: shop.space.id });
    }

    shop.clock.set('2026-12-01T12:00:00Z');
    const { ledger } = shop.store;
    for (let next = await ledger.nextDue(); next !== undefined; next = await ledger.nextDue()) {
      shop.clock.set(next - 1);
      await shop.runtime.sweep();
      shop.clock.set(next);
      await shop.runtime.sweep();
    }

    const given = shop.db.$client
      .prepare<[], { key: string; at: Instant }>(
        `SELECT reminders.key, journal.at FROM journal
         JOIN reminders ON journal.event = 'reminder:' || reminders.id || ':' || reminders.revision`,
      )
      .all();
    expect(due.size).toBeGreaterThanOrEqual(20 * 20 * 4);
    expect(new Map(given.map(({ key, at }) => [key, at]))).toEqual(due);
    expect(given).toHaveLength(due.size);
    expect(shop.chat.in('mette')).toHaveLength(due.size);
    await shop.close();
  },
  sized(120_000, 1_800_000),
);
