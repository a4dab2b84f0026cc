/**
 * Something a person did that Lærke can't do, told to that person in their language: `key` names the message,
 * `field` the form input it belongs to. Nothing has been changed when it is thrown.
 */
export class UserError extends Error {
  constructor(
    readonly key: string,
    readonly params: Record<string, string | number> = {},
    readonly field?: string,
  ) {
    super(key);
  }
}

/** How a chat platform refused, and therefore what the outbox does next. */
export type ChatFault =
  | { kind: 'limited'; retryAfterMs: number }
  /** worth another try: the network, a 5xx, an answer that never came (the message may have landed) */
  | { kind: 'unclear' }
  /** nothing was done: something that it takes is not there yet, and soon will be */
  | { kind: 'early' }
  /** refused for good as it stands: the card is wrong, the token is revoked */
  | { kind: 'refused' }
  /** this person or channel can't be written to any more */
  | { kind: 'unreachable' };

export class ChatError extends Error {
  constructor(
    readonly fault: ChatFault,
    /** the platform's own short code, never content */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${fault.kind}: ${code}`, options);
  }
}

/**
 * Something that whoever runs Lærke has to put right. The message says what is wrong and what to do about it; it is
 * shown and logged as it is, so it never holds a secret or anything that anybody wrote.
 */
export class OperatorError extends Error {}

/** The database can't take anything in right now (full, locked, read-only, unreadable): nothing was changed. */
export class StoreUnavailable extends Error {
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`the database is unavailable: ${code}`, options);
  }
}
