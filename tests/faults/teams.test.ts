import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Timings } from '../../src/runtime/index.ts';
import { buttonBefore } from '../bench/teams-scene.ts';
import type { ConnectorOperation } from '../support/teams-fake-connector.ts';
import type { Fault } from '../support/teams-fake-faults.ts';
import { textOn } from '../support/teams-fake-screen.ts';
import { personalWith } from '../support/teams-fake-state.ts';
import { openTeamsWorkplace, type TeamsWorkplace } from './teams-workplace.ts';
import { PATIENCE } from './workplace.ts';

/**
 * reliability.md, goals 1 and 2, on Teams: kill -9 at every named point between a commit and the record that its message
 * was sent. What a bot has sent can't be read back there: only what is flagged may stand twice.
 */
const TIMINGS: Timings = { lease: 500, reconcile: 2_500, retry: 50, sweep: 200 };
vi.setConfig({ testTimeout: 120_000 });

let open: TeamsWorkplace | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const CHALLENGE = 'Møderne handler kun om drift.';
const NEXT = 'Hvordan ser det ud i dag?';

type Point = {
  at: string;
  operation: ConnectorOperation;
  fault: Fault;
  row: 'pending' | 'sending';
  /** whether it is on record that it may stand there twice, and whether it does */
  flagged: boolean;
  twice?: true;
};
const POSTING: Point[] = [
  {
    at: 'it has to wait',
    operation: 'send',
    fault: { kind: 'status', status: 429, code: 'TooManyRequests', retryAfter: 2 },
    row: 'pending',
    flagged: false,
  },
  {
    at: 'it is to be tried again',
    operation: 'send',
    fault: { kind: 'status', status: 412, code: 'PreconditionFailed' },
    row: 'pending',
    flagged: false,
  },
  {
    at: 'it has arrived',
    operation: 'send',
    fault: { kind: 'hold' },
    row: 'sending',
    flagged: true,
    twice: true,
  },
  { at: 'it never arrives', operation: 'send', fault: { kind: 'hang' }, row: 'sending', flagged: true },
  {
    at: 'it arrives afterwards',
    operation: 'send',
    fault: { kind: 'late' },
    row: 'sending',
    flagged: true,
    twice: true,
  },
];

describe.each(POSTING)(
  'killed while a message goes out, when $at',
  ({ operation, fault, row, flagged, twice }) => {
    it('loses nothing, and doubles nothing that is not flagged; what is answered is brought up to date', async () => {
      const place = await openTeamsWorkplace(TIMINGS);
      open = place;
      const { fake, bot, people, leader } = place;
      const trap = fake.faults.next(operation, fault);
      expect((await people.say(leader, CHALLENGE)).status).toBe(200);
      await trap.sprung;
      await vi.waitFor(() => expect(place.rows(row)).toBeGreaterThan(0), PATIENCE);
      await bot.kill();
      trap.release();
      await bot.start();
      await place.quiet();

      const asked = () =>
        fake.tenant
          .in(personalWith(leader))
          .filter(({ card, from }) => from === 'bot' && card && textOn(card).includes(NEXT));
      expect(asked()).toHaveLength(twice ? 2 : 1);
      expect(place.ambiguous()).toBe(flagged ? 1 : 0);
      expect(place.faults()).toEqual([]);

      expect((await people.say(leader, 'I tirsdags nåede vi det ikke.')).status).toBe(200);
      await place.quiet();
      expect(asked().filter(({ edits }) => edits > 0)).toHaveLength(1);
      expect(place.faults()).toEqual([]);
    });
  },
);

it.each<[string, Fault]>([
  ['has arrived', { kind: 'hold' }],
  ['is lost', { kind: 'hang' }],
])(
  'killed while a message is brought up to date, when that %s: done once more, and nothing stands twice',
  async (_, fault) => {
    const place = await openTeamsWorkplace(TIMINGS);
    open = place;
    const { fake, bot, people, leader } = place;
    await people.say(leader, CHALLENGE);
    await place.quiet();
    const trap = fake.faults.next('update', fault);
    expect((await people.say(leader, 'I tirsdags nåede vi det ikke.')).status).toBe(200);
    await trap.sprung;
    await bot.kill();
    trap.release();
    await bot.start();
    await place.quiet();
    expect([place.ambiguous(), place.doubles(), place.faults()]).toEqual([0, [], []]);
  },
);

it('killed with a press not acknowledged: pressed again, it counts once', async () => {
  const place = await openTeamsWorkplace(TIMINGS);
  open = place;
  const { bot, people, fake, leader } = place;
  await people.say(leader, CHALLENGE);
  await place.quiet();
  const skip = buttonBefore(fake, leader, 'Spring over');
  if (!skip) throw new Error('nothing to skip');
  const pressing = people.press(leader, skip.at, skip.label).catch(() => undefined);
  await bot.kill();
  await pressing;
  await bot.start();
  await place.quiet();
  await people.again();
  await place.quiet();
  expect([place.ambiguous(), place.doubles(), place.faults()]).toEqual([0, [], []]);
});
