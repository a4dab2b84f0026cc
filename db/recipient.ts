import type { Platform } from '../src/core/chat.ts';
import type { Recipient } from '../src/core/flow.ts';
import type { Destination } from '../src/core/ports.ts';

/** A recipient as a column holds it: `p:` and a person, or `n:` and a network. */
export const recipientKey = (to: Recipient) => ('person' in to ? `p:${to.person}` : `n:${to.network}`);

/** Where a message goes, as `outbox.recipient` holds it: after a network stands in which workspace, `n:nord@slack:T1`. */
export function destinationKey(to: Destination): string {
  const workspace = 'network' in to && to.workspace;
  return recipientKey(to) + (workspace ? `@${workspace.platform}:${workspace.id}` : '');
}

/** What every destination of a network's begins with that names a workspace. */
export const inAnyWorkspace = (network: string) => `${recipientKey({ network })}@`;

const NETWORK = /^n:([^@]*)(?:@(slack|teams|web):(.*))?$/s;

export function destinationOf(key: string): Destination {
  const [, network, platform, id = ''] = NETWORK.exec(key) ?? [];
  if (network === undefined) return { person: key.slice(2) };
  return platform ? { network, workspace: { platform: platform as Platform, id } } : { network };
}
