import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError } from '../src/config.ts';
import { ChatError, UserError } from '../src/core/errors.ts';
import { createLogger } from '../src/logger.ts';

const CANARY = 'Jeg tør ikke sige fra';

function lines(level?: string) {
  const written: string[] = [];
  const log = createLogger({ level, to: { write: (line) => void written.push(line) } });
  return { log, written, last: () => JSON.parse(written.at(-1) ?? 'null') };
}

describe('the log', () => {
  it('is a line of JSON with level, time and fields', () => {
    const { log, last } = lines();
    log.info({ run: 'run-1', rows: 3 }, 'delivered');
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/Z$/),
      run: 'run-1',
      rows: 3,
      msg: 'delivered',
    });
  });

  it('keeps quiet below its level', () => {
    const { log, written } = lines('error');
    log.info({}, 'one');
    log.warn({}, 'two');
    log.error({}, 'three');
    expect(written).toHaveLength(1);
  });

  it("leaves out what a library's error says, and keeps what it is and where it came from", () => {
    const { log, written, last } = lines();
    const parsed = z.strictObject({ answer: z.string() }).safeParse({ [CANARY]: 1 });
    const sqlite = Object.assign(new Error(`near "${CANARY}": syntax error`), { code: 'SQLITE_ERROR' });
    const framelike = new Error(`x\n    at ${CANARY} (file.ts:1:1)\n    at ${CANARY}:1:1`);
    for (const err of [parsed.error, sqlite, framelike, CANARY, new Error('x', { cause: sqlite })]) {
      log.error({ err }, 'went wrong');
    }
    expect(written.join('')).not.toContain('tør');
    expect(last().err).toMatchObject({ name: 'Error', cause: { code: 'SQLITE_ERROR' } });
    expect(last().err.frames[0]).toContain('logger.test.ts');
  });

  it('keeps what Lærke itself says', () => {
    const { log, last } = lines();
    const ours = [
      [new UserError('tooLong'), 'tooLong'],
      [new ChatError({ kind: 'refused' }, 'invalid_blocks'), 'refused: invalid_blocks'],
      [new ConfigError(['PORT is a number.']), 'PORT is a number.'],
    ] as const;
    for (const [err, message] of ours) {
      log.error({ err }, 'went wrong');
      expect(last().err.message).toBe(message);
    }
  });
});
