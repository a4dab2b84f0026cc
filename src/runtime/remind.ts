import { StoreUnavailable } from '../core/errors.ts';
import type { Clock, DueReminder, DueTold, Log, Store } from '../core/ports.ts';
import { MINUTE } from '../core/time.ts';
import type { Dispatch } from './dispatch.ts';

const BATCH = 200;
/** decided side by side, so that they share a commit: waiting for the disk is what costs */
const AT_ONCE = 20;
/** how long a row that could not be dispatched rests before the next try */
const REST = MINUTE;

type Parts = { store: Store; dispatch: Pick<Dispatch, 'send'>; clock: Clock; log: Log };

/**
 * Gives due reminders and told events to their runs. The flow decides whether they still matter; either way the same
 * commit settles them, so that each is taken in exactly once. One that throws rests and does not hold up the others.
 */
export function createRemind({ store, dispatch, clock, log }: Parts) {
  const remind = (row: DueReminder) =>
    dispatch.send({
      space: row.space,
      run: row.run,
      id: `reminder:${row.id}:${row.revision}`,
      event: { type: 'reminderDue', key: row.key } as { type: string },
      at: clock.now(),
      settles: { reminder: row.id, revision: row.revision },
    });

  const tell = (row: DueTold) =>
    dispatch.send({
      space: row.space,
      run: row.run,
      id: row.id,
      event: row.event as { type: string },
      at: clock.now(),
      settles: { told: row.id },
    });

  async function each<Row extends DueReminder | DueTold>(
    load: () => Promise<Row[]>,
    give: (row: Row) => Promise<unknown>,
  ) {
    async function settled(row: Row): Promise<void> {
      try {
        await give(row);
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error; // no fault of the row's
        log.error({ run: row.run, row: row.id, err: error }, 'an event could not be given to its run');
        await store.ledger.putOff(row, clock.now() + REST, error instanceof Error ? error.name : 'unknown');
      }
    }
    for (let rows = await load(); rows.length > 0; rows = await load()) {
      while (rows.length > 0) {
        const results = await Promise.allSettled(rows.splice(0, AT_ONCE).map(settled));
        const failed = results.find((result) => result.status === 'rejected');
        if (failed) throw failed.reason;
      }
    }
  }

  return {
    async drain(): Promise<void> {
      await each(() => store.ledger.dueReminders(clock.now(), BATCH), remind);
      await each(() => store.ledger.told(clock.now(), BATCH), tell);
    },
  };
}
