import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/core/ports.ts';

/**
 * Bolt's and its Web API client's own remarks, in our log from `warn` up. Only how a remark begins is kept, up to the
 * first quotation mark or colon: what follows could quote a message.
 */
export function boltLogger(log: Log): Logger {
  return {
    debug() {},
    info() {},
    warn: (...remark: unknown[]) => log.warn({ source: 'bolt' }, beginning(remark)),
    error: (...remark: unknown[]) => log.error({ source: 'bolt' }, beginning(remark)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

function beginning([first]: unknown[]): string {
  if (first instanceof Error) return first.name;
  return (
    String(first)
      .split(/[:"'`]/, 1)[0]
      ?.trim()
      .slice(0, 120) || 'Bolt remarked'
  );
}
