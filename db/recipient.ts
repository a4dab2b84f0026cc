import type { Recipient } from '../src/core/flow.ts';

/** A recipient as a column holds it: `p:` and a person, or `n:` and a network. */
export const recipientKey = (to: Recipient) => ('person' in to ? `p:${to.person}` : `n:${to.network}`);

export const recipientOf = (key: string): Recipient =>
  key.startsWith('p:') ? { person: key.slice(2) } : { network: key.slice(2) };
