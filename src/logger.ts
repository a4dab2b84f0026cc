import { type DestinationStream, destination as open, pino } from 'pino';
import { ChatError, OperatorError, UserError } from './core/errors.ts';
import type { Log } from './core/ports.ts';

type Logged = { name: string; code?: string; message?: string; frames?: string[]; cause?: Logged };

/** Errors whose messages Lærke wrote itself. Those of libraries can quote what they choked on. */
const OURS = [UserError, ChatError, OperatorError];
const DEEPEST_CAUSE = 3;

/**
 * One line of JSON per event, to stdout (1), stderr (2) or a stream. An error leaves name, code and stack frames, and
 * its message only when Lærke wrote it: a database's or a parser's message can hold what somebody wrote.
 */
export function createLogger({
  level = 'info',
  to = 1,
}: {
  level?: string;
  to?: 1 | 2 | DestinationStream;
} = {}): Log {
  const stream = typeof to === 'number' ? open({ fd: to, sync: true }) : to;
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => withoutContent(error) },
    },
    stream,
  );
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}

/** What may be known of an error by whoever reads the log. */
export function withoutContent(error: unknown, depth = 0): Logged {
  if (!(error instanceof Error)) return { name: typeof error };
  return {
    name: error.constructor.name,
    ...('code' in error && isCode(error.code) && { code: String(error.code) }),
    ...(OURS.some((kind) => error instanceof kind) && { message: error.message }),
    frames: framesOf(error),
    ...(error.cause !== undefined &&
      depth < DEEPEST_CAUSE && { cause: withoutContent(error.cause, depth + 1) }),
  };
}

function isCode(code: unknown): boolean {
  return typeof code === 'number' || (typeof code === 'string' && /^[\w.-]{1,64}$/.test(code));
}

/** The stack below its head, which repeats the message: only what stands after it and looks like a frame. */
function framesOf({ stack = '', message }: Error): string[] {
  const head = stack.indexOf(message);
  if (head < 0) return [];
  const lines = stack.slice(head + message.length).split('\n');
  return lines.filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}
