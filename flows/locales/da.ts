import { asks } from './da/asks.ts';
import { calendar } from './da/calendar.ts';
import { cycle } from './da/cycle.ts';
import { errors } from './da/errors.ts';
import { facilitating } from './da/facilitating.ts';
import { harvest } from './da/harvest.ts';
import { help } from './da/help.ts';
import { home } from './da/home.ts';
import { meeting } from './da/meeting.ts';
import { mentoring } from './da/mentoring.ts';
import { network } from './da/network.ts';
import { programme } from './da/programme.ts';
import { round } from './da/round.ts';
import type { MessageKey } from './en.ts';

/** Alle tekster på dansk. De skrives først; de engelske skrives selvstændigt bagefter. */
export const da: Record<MessageKey, string> = {
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
};
