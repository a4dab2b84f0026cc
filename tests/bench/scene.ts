import { setTimeout as wait } from 'node:timers/promises';
import { say } from '../../flows/locales/say.ts';
import type { Address } from '../../src/core/chat.ts';
import type { Hands } from '../contracts/adapter-harness.ts';

/** A network to be set up: everybody is an account. */
export type Cast = { channel: string; facilitator: string; leaders: string[] };

/**
 * The way to where the bench begins, through the front door: a facilitator sets a network up, its leaders say yes and
 * start a cycle. The bot may be another process, so that what it sends is waited for.
 */
export async function setScene(hands: Hands, { channel, facilitator, leaders }: Cast, dm: Dm): Promise<void> {
  await hands.word(facilitator, 'netværk', channel);
  await until(async () => (await hands.openForm(facilitator)) !== undefined);
  await hands.submit(facilitator, { name: channel, language: 'da', leaders, facilitators: [facilitator] });
  await Promise.all(leaders.map((leader) => join(hands, leader, dm(leader))));
}

type Dm = (account: string) => Address;

async function join(hands: Hands, leader: string, dm: Address): Promise<void> {
  const yes = say('da', 'network.invitation.yes');
  const invitation = await until(async () =>
    (await hands.seen(dm)).find(({ buttons }) => buttons.includes(yes)),
  );
  await hands.press(leader, invitation.ref, yes);
  await hands.word(leader, 'start');
}

const PATIENCE = 60_000;
const POLL = 20;

/** Waits for what another process does, and hands it over. Throws when it does not come. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  for (let waited = 0; waited < PATIENCE; waited += POLL) {
    const found = await look();
    if (found) return found as NonNullable<Exclude<T, false>>;
    await wait(POLL);
  }
  throw new Error(`waited ${PATIENCE / 1000} s for nothing`);
}
