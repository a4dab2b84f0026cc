/** What the fake answers a call with. */
export type Answer = { status: number; body?: object; headers?: Record<string, string> };

/** A refusal in the Connector's shape. */
export function refusal(status: number, code: string, message = code): Answer {
  return { status, body: { error: { code, message } } };
}
