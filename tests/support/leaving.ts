import { expect } from 'vitest';
import type { Reply } from '../../src/core/chat.ts';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { Store } from '../../src/core/ports.ts';
import type { Runtime } from '../../src/runtime/index.ts';
import { createReads } from '../../src/runtime/reads.ts';
import { type Canaries, canaries } from './canaries.ts';
import { answerEverything } from './every-step.ts';
import { dump } from './ledger.ts';
import { said } from './said.ts';
import { CHANNEL, openWorkshop, WORKSPACE, type Workshop } from './workshop.ts';
import { foundNetwork, press, texts } from './workshop-people.ts';

/** What goes wrong, or happens in between, when a method of the store or of the sealer is called the next time. */
export type Break = { method: string; when: 'before' | 'after'; does: () => Promise<unknown> };

/** A workshop in which somebody asks to be forgotten, and what may go wrong then. */
export type Leaving = Workshop & {
  words: Canaries;
  /** from now on */
  breaks(next: Break): void;
  /** whether what was to go wrong is still to come */
  isWhole(): boolean;
};

export async function openLeaving(): Promise<Leaving> {
  let next: Break | undefined;
  const breakable = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const method = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          if (next?.method !== name) return method.apply(target, args);
          const { when, does } = next;
          next = undefined;
          if (when === 'before') return does().then(() => method.apply(target, args));
          return method.apply(target, args).then(async (result: unknown) => {
            await does();
            return result;
          });
        };
      },
    });
  const store = (real: Store): Store => ({
    ...real,
    people: breakable(real.people),
    networks: breakable(real.networks),
    runs: breakable(real.runs),
    ledger: breakable(real.ledger),
  });
  const shop = await openWorkshop({ store, sealer: breakable });
  return {
    ...shop,
    words: canaries(),
    breaks(wanted) {
      next = wanted;
    },
    isWhole: () => next !== undefined,
  };
}

/** The disk is full. */
export const fails = async () => {
  throw new StoreUnavailable('SQLITE_FULL');
};

/** Opens the form behind a button and sends it off as it is. */
export async function sendOff(shop: Workshop, account: string, label: string): Promise<Reply> {
  const { form } = await press(shop, account, label);
  if (!form) throw new Error('no form opened');
  const values = Object.fromEntries(form.inputs.map(({ name, value }) => [name, value ?? '']));
  return shop.does(account, { kind: 'submitted', press: form.press, values });
}

/** Mette and Jonas say yes to Karen's network, and Mette makes a plan, which she shares. Gives her id. */
export async function metteHasAPlan(shop: Leaving): Promise<string> {
  await foundNetwork(shop, ['mette', 'jonas']);
  await press(shop, 'mette', said('da', 'network.welcome.start'));
  await answerEverything(shop, 'mette', shop.words, { until: 'starHelp' });
  await sendOff(shop, 'mette', said('da', 'cycle.button.share'));
  return (await shop.person('mette')).id;
}

/** The form is sent off with the word that confirms it; whatever follows has happened on return. */
export const forget = (shop: Workshop, account: string, confirm = 'glem', more: { id?: string } = {}) =>
  shop.does(account, { kind: 'submitted', press: { word: 'forget' }, values: { confirm }, ...more });

/** The same, in this process, and nothing else happens. */
export const asksToBeForgotten = (shop: Workshop, account: string, { receive }: Runtime = shop.runtime) =>
  receive({
    kind: 'submitted',
    press: { word: 'forget' },
    values: { confirm: 'glem' },
    id: 'asks',
    workspace: WORKSPACE,
    account,
    at: shop.clock.now(),
  });

/** What of somebody's words can still be opened with the keys that there are. */
export async function readable(shop: Workshop, owner: string): Promise<string[]> {
  const runs = await shop.store.runs.ofOwner(shop.space.id, owner);
  const reads = createReads(shop);
  const answers = await Promise.all(runs.map((run) => reads.answersOf(run, { person: owner })));
  return answers.flat().map(({ text }) => text);
}

/** Nothing of them is left but an id, nothing of theirs stands anywhere, and nothing is still to be done. */
export async function expectForgotten(shop: Leaving, person: string, account: string): Promise<void> {
  const tables = Object.entries(dump(shop.db)).filter(([, all]) => JSON.stringify(all).includes(person));
  const refersTo = ['people', 'memberships', 'runs', 'journal'];
  expect(tables.map(([table]) => table).filter((table) => !refersTo.includes(table))).toEqual([]);
  expect(await shop.store.runs.ofOwner(shop.space.id, person)).toEqual([]);
  expect(await shop.store.people.get(shop.space.id, person)).toMatchObject({ name: '' });
  expect((await shop.store.people.find(WORKSPACE, account))?.id).not.toBe(person);
  expect(await shop.store.people.leaving()).toEqual([]);
  expect(await readable(shop, person)).toEqual([]);
  expect(await shop.sealer.seal(person, '', '').catch(() => 'no key')).toBe('no key');
  expect(texts(shop, account)).toEqual([]);
  expect(shop.words.in(texts(shop, CHANNEL).join('\n'))).toEqual([]);
  expect(dump(shop.db).meta, 'nothing is left to be cleaned').toEqual([]);
}
