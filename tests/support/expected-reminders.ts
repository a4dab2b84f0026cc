/**
 * What a leader ought to hear from Lærke without having asked, worked out on paper: days are counted by the calendar,
 * and moments are what the leader's own clock shows (`2027-03-29 08:30`), so that no switch of the clocks and no zone
 * can hide in the reckoning. Shares no code with what it checks.
 */
export type Expected = {
  /** the leader has chosen this day to look back */
  lookBackOn(day: string): void;
  /** the leader has chosen this day to do it */
  cueOn(day: string): void;
  /** the plan became whole today */
  planned(): void;
  /** the leader has told how it went */
  told(): void;
  /** something seen or heard has been noted, and said to be so */
  seen(): void;
  /** the leader wants to be asked again */
  later(step: string): void;
  /** the leader answers this, before it came again if it had been put off */
  here(step: string): void;
  /** the leader has had enough for now, and this is still missing in the plan */
  leavesOpen(step: string): void;
  /** the leader did not wait for the day */
  lookedBack(): void;
  /** another cycle has begun */
  begunAgain(): void;
  /** Everything that is to have come by now, oldest first: `2027-03-25 08:30 soon`. */
  by(now: string): string[];
};

/**
 * @param from when the leader's working day begins, `HH:MM`
 * @param afternoon half past two, or half an hour before their day ends
 * @param now what the leader's clock shows
 */
export function expectedReminders(from: string, afternoon: string, now: () => string): Expected {
  const waiting = new Map<string, { at: string; what: string }>();
  const come: { at: string; what: string }[] = [];
  const today = () => now().slice(0, 10);
  let lookBack = '';
  let chosen = '';
  let hasTold = false;
  let hasSeen = false;
  let unanswered = 0;

  function settle(moment: string) {
    for (const [key, { at, what }] of [...waiting].sort(([, a], [, b]) => a.at.localeCompare(b.at))) {
      if (at > moment || !waiting.delete(key)) continue;
      const isNudge = /^(observe|unfinished) /.test(key);
      if (isNudge) unanswered += 1;
      if (unanswered > 3 && isNudge) continue;
      come.push({ at, what: isNudge && unanswered === 3 ? 'silence' : what });
      // the day has come: nothing of the weeks of trying is left
      if (key === 'lookBack') forget('soon', 'cue', 'cueAfter', 'cueAgain', 'observe');
    }
  }
  const wait = (key: string, day: string, what: string, time = from) => {
    settle(now());
    const at = `${day} ${time}`;
    if (at > now()) waiting.set(key, { at, what });
    else waiting.delete(key);
  };
  const forget = (...keys: string[]) => {
    for (const key of waiting.keys())
      if (keys.some((one) => key === one || key.startsWith(`${one} `))) waiting.delete(key);
  };
  const morningOf = (day: string) => (day === '' || isWorkday(day) ? day : workdaysBefore(day, 1));
  const firstQuestion = () => (hasTold ? (hasSeen ? 'reflection' : 'noticed') : 'tried');
  const waitForLookBack = () =>
    wait('lookBack', isWorkday(lookBack) ? lookBack : nextWorkday(lookBack), firstQuestion());

  return {
    lookBackOn(day) {
      lookBack = day;
      const soon = workdaysBefore(day, 2);
      if (soon !== morningOf(chosen)) wait('soon', soon, 'soon'); // that morning it is about the day itself
      waitForLookBack();
    },
    cueOn(day) {
      chosen = day;
      const after = isWorkday(day) ? day : nextWorkday(day);
      wait('cue', morningOf(day), 'cue');
      wait('cueAfter', after, 'tried', afternoon);
      wait('cueAgain', nextWorkday(after), 'tried', afternoon);
    },
    planned() {
      const last = workdaysBefore(lookBack, 3);
      let before = today();
      for (let day = daysLater(today(), 7); ; day = daysLater(day, 7)) {
        const asked = isWorkday(day) ? day : nextWorkday(day);
        if (asked > last) return;
        if (asked <= chosen || asked < daysLater(before, 7)) continue;
        wait(`observe ${day}`, asked, 'observe', afternoon);
        before = asked;
      }
    },
    told() {
      settle(now());
      hasTold = true;
      forget('cue', 'cueAfter', 'cueAgain');
      if (waiting.has('lookBack')) waitForLookBack();
    },
    seen() {
      hasSeen = true;
      if (waiting.has('lookBack')) waitForLookBack();
    },
    later(step) {
      const tomorrow = nextWorkday(today());
      wait(step, tomorrow, step);
      unanswered = 0;
      forget('unfinished');
    },
    here(step) {
      settle(now());
      unanswered = 0;
      waiting.delete(step);
      forget('unfinished');
    },
    leavesOpen(step) {
      const left = waiting.has(step) ? nextWorkday(today()) : today();
      const from = isHoliday(left) ? nextWorkday(left) : left;
      for (const count of [1, 4, 9]) wait(`unfinished ${count}`, workdaysAfter(from, count), step);
    },
    lookedBack() {
      settle(now());
      forget('soon', 'lookBack', 'cue', 'cueAfter', 'cueAgain', 'observe');
    },
    begunAgain() {
      chosen = '';
      hasTold = false;
      hasSeen = false;
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

/** Danish public holidays of 2027, Constitution Day among them, read off a calendar on the wall. */
const HOLIDAYS = ['03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '06-05'];

export const isHoliday = (day: string) => HOLIDAYS.some((one) => day === `2027-${one}`);

export const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

export const isWorkday = (day: string) => isWeekday(day) && !isHoliday(day);

/** The day itself, or the first one after it that is no holiday: a day to look back on may be a Saturday. */
export const afterHolidays = (day: string): string =>
  isHoliday(day) ? afterHolidays(daysLater(day, 1)) : day;

function nextWorkday(day: string): string {
  const next = daysLater(day, 1);
  return isWorkday(next) ? next : nextWorkday(next);
}

function workdaysAfter(day: string, count: number): string {
  return count === 0 ? day : workdaysAfter(nextWorkday(day), count - 1);
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
