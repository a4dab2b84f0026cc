import type { Instant } from '../../src/core/time.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { sized } from './size.ts';

/**
 * What clocks on the wall do, read off `Intl` alone: shares no code with what it checks. Wall times are milliseconds
 * as well, as if they were UTC, so that one can reckon with them.
 */
export type Wall = number;

/** A moment at which the clocks of a zone are set forward (`by` > 0) or back. `before`: the offset until then. */
export type Switch = { at: Instant; before: number; by: number };

const HALF_A_DAY = 12 * HOUR;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in that zone shows. */
export function wallAt(at: Instant, zone: string): Wall {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  const shown = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
  return shown + (at - Math.floor(at / 1_000) * 1_000);
}

/** `2027-03-28T02:30` */
export const written = (wall: Wall): string => new Date(wall).toISOString().slice(0, 16);

/** Every switch of a zone's clocks in those years. */
export function switchesOf(zone: string, fromYear: number, years: number): Switch[] {
  const offset = (at: Instant) => wallAt(at, zone) - at;
  const found: Switch[] = [];
  const end = Date.UTC(fromYear + years, 0);
  for (let at = Date.UTC(fromYear, 0); at < end; at += HALF_A_DAY) {
    const before = offset(at);
    const by = offset(at + HALF_A_DAY) - before;
    if (by === 0) continue;
    let [from, to] = [at, at + HALF_A_DAY];
    while (to - from > MINUTE) {
      const middle = from + Math.ceil((to - from) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === before) from = middle;
      else to = middle;
    }
    found.push({ at: to, before, by });
  }
  return found;
}

/**
 * When a clock that is switched then shows this for the first time; a time that it leaves out comes as much later as
 * the clock was set forward. For wall times near the switch.
 */
export function firstShown(wall: Wall, zone: string, { before, by }: Switch): Instant {
  const shown = [wall - before, wall - before - by].filter((at) => wallAt(at, zone) === wall);
  return shown.length > 0 ? Math.min(...shown) : wall - before;
}

/** Zones whose clocks are switched twice a year, in every way there is: by half an hour, by two, at midnight, on a Friday. */
const EVERY_WAY = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/Los_Angeles',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Copenhagen',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Norfolk',
];

export const FROM_YEAR = 2027;
export const YEARS = 10;

/** Those zones, or in a long run every one whose clocks are switched in these years; each with its switches. */
export function switchedZones(): { zone: string; switches: Switch[] }[] {
  return sized(EVERY_WAY, Intl.supportedValuesOf('timeZone'))
    .map((zone) => ({ zone, switches: switchesOf(zone, FROM_YEAR, YEARS) }))
    .filter(({ switches }) => switches.length > 0);
}
