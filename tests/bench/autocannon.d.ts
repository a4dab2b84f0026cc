/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Request = { method?: string; headers?: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    requests: (Request & { setupRequest(request: Request): Request })[];
  };
  /** Emits `response` with client, status, bytes and milliseconds, and `done` in the end. */
  export default function autocannon(options: Options): EventEmitter & PromiseLike<{ errors: number }>;
}
