import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFiles } from '../../adapters/calendar-file.ts';
import type { CalendarEntry } from '../../src/core/meeting.ts';

const files = calendarFiles('a1b2c3');
const publish = { method: 'publish' } as const;

const talk: CalendarEntry = {
  id: 'talk-1',
  sequence: 2,
  title: 'Samtale med Jonas',
  from: Date.parse('2027-03-08T10:00:00+01:00'),
  until: Date.parse('2027-03-08T11:00:00+01:00'),
  place: 'Rådhuset, lokale 3; 2. sal',
  cancelled: false,
  stamp: Date.parse('2027-03-01T08:30:00Z'),
};

/** A file read as RFC 5545 says: lines put together again, properties with what is escaped in them. */
function read(file: string): { name: string; value: string }[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const [name = ''] = line.split(/[;:]/, 1);
    return { name, value: line.slice(line.indexOf(':') + 1) };
  });
}
const valuesOf = (file: string, name: string) =>
  read(file).flatMap((line) => (line.name === name ? [line.value] : []));
const unescaped = (value: string) =>
  value.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
const eventsIn = (file: string) => valuesOf(file, 'BEGIN').filter((what) => what === 'VEVENT').length;

describe('a calendar file', () => {
  it('says what is when and where, in UTC, and asks nobody to answer', () => {
    const file = files.file([talk], publish);
    expect(Object.fromEntries(read(file).map(({ name, value }) => [name, value]))).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      UID: 'talk-1@a1b2c3.laerke',
      SEQUENCE: '2',
      DTSTAMP: '20270301T083000Z',
      DTSTART: '20270308T090000Z',
      DTEND: '20270308T100000Z',
      SUMMARY: 'Samtale med Jonas',
      LOCATION: 'Rådhuset\\, lokale 3\\; 2. sal',
      STATUS: 'CONFIRMED',
    });
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
  });

  it('is the same meeting after every change, and another one in another installation', () => {
    const moved = files.file([{ ...talk, from: talk.from + 1, sequence: 3 }], publish);
    expect(valuesOf(moved, 'UID')).toEqual(['talk-1@a1b2c3.laerke']);
    expect(valuesOf(moved, 'SEQUENCE')).toEqual(['3']);
    expect(valuesOf(calendarFiles('d4e5f6').file([talk], publish), 'UID')).toEqual(['talk-1@d4e5f6.laerke']);
  });

  it('takes a meeting out again that was called off', () => {
    const file = files.file([{ ...talk, cancelled: true }], { method: 'cancel' });
    expect(valuesOf(file, 'METHOD')).toEqual(['CANCEL']);
    expect(valuesOf(file, 'STATUS')).toEqual(['CANCELLED']);
    expect(valuesOf(file, 'UID')).toEqual(['talk-1@a1b2c3.laerke']);
  });

  it('has no place where there is none', () => {
    const { place: _, ...nowhere } = talk;
    expect(valuesOf(files.file([nowhere], publish), 'LOCATION')).toEqual([]);
  });
});

describe('a feed', () => {
  it('has a name, and says how often it is worth fetching', () => {
    const feed = files.feed('Lærke', [talk, { ...talk, id: 'talk-2', cancelled: true }]);
    expect(valuesOf(feed, 'X-WR-CALNAME')).toEqual(['Lærke']);
    expect(valuesOf(feed, 'REFRESH-INTERVAL')).toEqual(['PT1H']);
    expect(valuesOf(feed, 'METHOD')).toEqual(['PUBLISH']);
    expect(valuesOf(feed, 'STATUS')).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('of somebody without meetings is a calendar all the same', () => {
    expect(eventsIn(files.feed('Lærke', []))).toBe(0);
  });
});

describe('whatever somebody calls a place', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      '\\',
      ';',
      ',',
      '\r\n',
      '\n',
      '\r',
      'BEGIN:VEVENT',
      '\u0000',
      '\u007F',
      '\uD83D',
      ' ',
      ':',
    ),
    fc.constantFrom('æ', 'ø', 'å', '🐦', '👩‍🏫', 'é', 'x'.repeat(73), 'å'.repeat(40)),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const text = fc
    .array(nasty, { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))
    .filter((whole) => whole !== '');
  const entry = fc.record({
    id: fc.stringMatching(/^[\w.-]{1,80}$/),
    sequence: fc.nat(1_000),
    title: text,
    place: text,
    from: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    cancelled: fc.boolean(),
  });
  const entries = fc
    .array(entry, { maxLength: 4 })
    .map((all) => all.map((one): CalendarEntry => ({ ...one, until: one.from + 3_600_000, stamp: 0 })));
  /** what is no character of a text, and how lines are ended, is not kept */
  const kept = (value: string) =>
    value
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll(/[^\P{Cc}\n]/gu, ' ');

  it('comes out as it was put in, and is never taken for anything else', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const file = files.file(all, publish);
        expect(eventsIn(file)).toBe(all.length);
        expect(valuesOf(file, 'SUMMARY').map(unescaped)).toEqual(all.map(({ title }) => kept(title)));
        expect(valuesOf(file, 'LOCATION').map(unescaped)).toEqual(all.map(({ place = '' }) => kept(place)));
        expect(valuesOf(file, 'UID')).toEqual(all.map(({ id }) => `${id}@a1b2c3.laerke`));
      }),
      { numRuns: 500 },
    );
  });

  it('stands in lines of at most 75 octets, no letter cut in half', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const bytes = Buffer.from(files.feed('Lærke', all));
        for (const line of linesOf(bytes)) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(Buffer.from(line.toString('utf8')).equals(line)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  /** split where the bytes say CR LF, as a reader does that knows nothing of letters yet */
  function linesOf(bytes: Buffer): Buffer[] {
    const lines: Buffer[] = [];
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf('\r\n', from);
      lines.push(bytes.subarray(from, end));
      from = end + 2;
    }
    return lines;
  }

  it('is in UTC to the second, whatever zone the server is in', () => {
    fc.assert(
      fc.property(entry, ({ from, ...one }) => {
        const whole = Math.floor(from / 1_000) * 1_000;
        const file = files.file([{ ...one, from: whole, until: whole, stamp: 0 }], publish);
        const [start = ''] = valuesOf(file, 'DTSTART');
        const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(start) ?? [];
        expect(Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)).toBe(whole);
      }),
    );
  });
});
