import type { NewMessage, Store } from '../../src/core/ports.ts';
import { commitOf, message, change as runChange } from './ledger.ts';
import type { Workshop } from './workshop.ts';

/** Runs of a toy flow that say whatever a test wants said, to persons who have said yes to a network. */
export async function budgeted(shop: Workshop, store: Store, accounts: readonly string[]) {
  const people = new Map<string, string>();
  for (const account of accounts) people.set(account, (await shop.person(account)).id);
  const idOf = (account: string) => people.get(account) ?? '';
  const revisions = new Map<string, number>();
  let events = 0;

  async function decide(run: string, fields: Parameters<typeof runChange>[0]) {
    const expected = revisions.get(run) ?? 0;
    const subject = { id: run, space: shop.space.id, owner: idOf(accounts[0] ?? ''), state: { count: 0 } };
    events += 1;
    const commit = commitOf(`decided-${events}`, runChange({ run: subject, expected, ...fields }));
    const at = shop.clock.now();
    const result = await store.ledger.commit({
      ...commit,
      space: shop.space.id,
      event: { ...commit.event, at },
    });
    if (result !== 'done') throw new Error(result);
    revisions.set(run, expected + 1);
  }

  await decide('net', {
    projections: accounts.map((account) => ({
      table: 'membership',
      person: idOf(account),
      role: 'leader',
      status: 'active',
    })),
  });

  return {
    idOf,
    decide,
    /** `text` is what the card says; due now, unless `fields` say something else */
    say: (
      account: string,
      urgency: NewMessage['urgency'],
      text: string,
      { run = 'toy-1', ...fields }: Partial<NewMessage> & { run?: string } = {},
    ): NewMessage & { run: string } => ({
      ...message(text, { to: { person: idOf(account) }, urgency, notBefore: shop.clock.now(), ...fields }),
      view: { name: text, ...fields.view },
      run,
    }),
    async post(...messages: (NewMessage & { run: string })[]) {
      for (const { run, ...one } of messages) await decide(run, { messages: [one] });
    },
  };
}
