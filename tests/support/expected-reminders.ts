/**
 * What a leader ought to hear from Lærke without having asked, worked out on paper: days are counted by the calendar,
 * and moments are what the leader's own clock shows (`2027-03-29 08:30`), so that no switch of the clocks and no zone
 * can hide in the reckoning. Shares no code with what it checks.
 */
export type Expected = {
  /** the leader has chosen this day to look back */
  lookBackOn(day: string): void;
  /** the leader wants to be asked again */
  later(step: string): void;
  /** answered before it came again */
  notLater(step: string): void;
  /** the leader did not wait for the day */
  lookedBack(): void;
  /** Everything that is to have come by now, oldest first: `2027-03-25 08:30 soon`. */
  by(now: string): string[];
};

/** @param from when the leader's working day begins, `HH:MM` · @param now what the leader's clock shows */
export function expectedReminders(from: string, now: () => string): Expected {
  const waiting = new Map<string, { at: string; what: string[] }>();
  const come: { at: string; what: string }[] = [];
  const today = () => now().slice(0, 10);

  function settle(moment: string) {
    for (const [key, { at, what }] of waiting) {
      if (at > moment) continue;
      waiting.delete(key);
      come.push(...what.map((one) => ({ at, what: one })));
    }
  }
  const wait = (key: string, day: string, ...what: string[]) => {
    settle(now());
    const at = `${day} ${from}`;
    if (at > now()) waiting.set(key, { at, what });
    else waiting.delete(key);
  };

  return {
    lookBackOn(day) {
      wait('soon', workdaysBefore(day, 2), 'soon');
      wait('lookBack', isWorkday(day) ? day : nextWorkday(day), 'lookBack', 'noticed');
    },
    later: (step) => wait(step, nextWorkday(today()), step),
    notLater(step) {
      settle(now());
      waiting.delete(step);
    },
    lookedBack() {
      settle(now());
      waiting.delete('soon');
      waiting.delete('lookBack');
    },
    by(moment) {
      settle(moment);
      return come.sort((a, b) => a.at.localeCompare(b.at)).map(({ at, what }) => `${at} ${what}`);
    },
  };
}

/** The calendar day so many days later. */
export function daysLater(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function isWorkday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

function nextWorkday(day: string): string {
  const next = daysLater(day, 1);
  return isWorkday(next) ? next : nextWorkday(next);
}

function workdaysBefore(day: string, count: number): string {
  if (count === 0) return day;
  const before = daysLater(day, -1);
  return workdaysBefore(before, isWorkday(before) ? count - 1 : count);
}

/** What a clock in that zone shows: `2027-03-29 08:30`. */
export function wallClock(at: number, zone: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
}
