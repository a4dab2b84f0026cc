import { ChatError, OperatorError } from '../core/errors.ts';

/** One thing that was looked at. When it is not in order, `text` says what to do. */
export type Finding = { ok: boolean; about: string; text: string };

export const fine = (about: string, text: string): Finding => ({ ok: true, about, text });
export const wrong = (about: string, text: string): Finding => ({ ok: false, about, text });

/** As a line for an operator: `ok` or `not ok`, in columns. */
export function lineOf({ ok, about, text }: Finding): string {
  return `${ok ? 'ok    ' : 'not ok'}  ${about}: ${text}`;
}

/** An error in words for an operator. Only our own messages are shown: a library's can quote what it choked on. */
export function explained(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (error instanceof ChatError) return `the chat platform says ${error.code}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM')
    return 'a file may not be read or written by this user: run this as the user that runs Lærke';
  if (/^[A-Z_]+$/.test(code)) return `it can't be used (${code})`;
  return `something unexpected went wrong (${error instanceof Error ? error.name : typeof error})`;
}

/** The findings of a check; a check that fails altogether is one finding more. */
export async function examined(about: string, check: () => Promise<Finding[]> | Finding[]) {
  try {
    return await check();
  } catch (error) {
    return [wrong(about, explained(error))];
  }
}
