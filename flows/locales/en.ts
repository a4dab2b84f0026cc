import { asks } from './en/asks.ts';
import { calendar } from './en/calendar.ts';
import { cycle } from './en/cycle.ts';
import { errors } from './en/errors.ts';
import { facilitating } from './en/facilitating.ts';
import { harvest } from './en/harvest.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { meeting } from './en/meeting.ts';
import { mentoring } from './en/mentoring.ts';
import { network } from './en/network.ts';
import { programme } from './en/programme.ts';
import { round } from './en/round.ts';

/** Every text in English: ICU message strings. A text that is missing in Danish does not compile (da.ts). */
export const en = {
  ...asks,
  ...help,
  ...cycle,
  ...network,
  ...meeting,
  ...mentoring,
  ...programme,
  ...round,
  ...harvest,
  ...calendar,
  ...home,
  ...facilitating,
  ...errors,
} as const;

export type MessageKey = keyof typeof en;
