import { ConfigError } from './config.ts';
import { OperatorError, StoreUnavailable } from './core/errors.ts';

/** sysexits.h: something is configured wrongly */
const EX_CONFIG = 78;

/**
 * Says on stderr what an operator has to put right, one line each, and sets the exit code; never a stack trace for
 * what we know. Anything unknown is a fault of ours and is thrown on.
 */
export function endWithProblem(error: unknown): void {
  const lines = problemsOf(error);
  if (!lines) throw error;
  process.stderr.write(`Lærke can't start:\n${lines.map((line) => `  - ${line}\n`).join('')}`);
  process.exitCode = EX_CONFIG;
}

function problemsOf(error: unknown): string[] | undefined {
  if (error instanceof ConfigError) return error.problems;
  if (error instanceof OperatorError) return [error.message];
  if (error instanceof StoreUnavailable) return [`the database file can't be used (${error.code})`];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return ['PORT is taken by another program: stop it, or set PORT to another one.'];
  if (code === 'EACCES') return ['PORT or a file may not be used by this user: choose another one.'];
  if (code.startsWith('SQLITE_')) return [`DATABASE_URL can't be opened as a database (${code}).`];
  return undefined;
}
