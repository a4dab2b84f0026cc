import { randomInt } from 'node:crypto';
import { remark } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Sealer, Store } from '../core/ports.ts';
import { MINUTE } from '../core/time.ts';
import type { Asked } from './asked.ts';

/**
 * 12 digits: one in 10¹². An account has five wrong tries an hour (db/links.ts). A thousand accounts that do nothing but
 * guess while a thousand codes are valid make 5,000 tries an hour, and find one in 200,000 hours: in 23 years.
 */
const DIGITS = 12;
const VALID = 15 * MINUTE;

type Parts = {
  store: Store;
  sealer: Pick<Sealer, 'nonce' | 'erase'>;
  desk: FrontDesk;
  /** events wait for runs that are to be told */
  told: () => void;
};

/** The word `link`: two accounts are one person's when a code that one was given is entered in the other. */
export function createLinking({ store, sealer, desk, told }: Parts) {
  // the database holds nothing that anybody could enter
  const fingerprint = (space: string, code: string) => sealer.nonce('link code', space, code);
  const codeOf = () => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');

  async function isOnlyHere({ space }: Asked): Promise<boolean> {
    return (await store.installations.workspaces(space.id)).length < 2;
  }

  return {
    isOnlyHere,

    /** A code for the person's other account, in the place of any earlier one. */
    async offer(asked: Asked): Promise<Reply> {
      if (await isOnlyHere(asked)) throw new UserError('error.link.onlyHere');
      const { space, person, at } = asked;
      const code = codeOf();
      const offered = { fingerprint: fingerprint(space.id, code), until: at + VALID };
      await store.links.offer(space.id, person.id, offered);
      return { card: desk.linkCode(person.language, code) };
    },

    /** Throws UserError unless the two are one person from now on. */
    async enter({ space, person, workspace, account, at }: Asked, code: string): Promise<Reply> {
      if (code.length !== DIGITS) throw new UserError('error.link.digits');
      const linked = await store.links.enter(space.id, {
        fingerprint: fingerprint(space.id, code),
        by: sealer.nonce('link account', workspace.platform, workspace.id, account),
        from: { workspace, account },
        at,
      });
      if (linked.kind !== 'linked') throw new UserError(`error.link.${linked.kind}`);
      if (linked.gone) await sealer.erase(space.id, linked.gone);
      told();
      return { card: remark(desk.say(person.language, 'link.done')) };
    },
  };
}
