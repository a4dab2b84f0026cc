/** A moment: milliseconds since 1970-01-01 UTC. Never a local time. */
export type Instant = number;

/** A calendar day as `YYYY-MM-DD`, without a zone. */
export type Day = string;

/** Days that follow each other, both ends included. */
export type DayRange = { from: Day; to: Day };

/** What a clock on the wall says (`YYYY-MM-DDTHH:MM`) and in which IANA zone it hangs. */
export type WallTime = { local: string; zone: string };

/** A stretch of time: the first moment that belongs to it, and the first that does not any more. */
export type Span = { from: Instant; until: Instant };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
