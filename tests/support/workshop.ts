import { calendarFiles } from '../../adapters/calendar-file.ts';
import { printPdf } from '../../adapters/pdf.ts';
import { embeddedQueue } from '../../adapters/queue/embedded.ts';
import { createSealer } from '../../adapters/seal.ts';
import { openKeys } from '../../db/keys.ts';
import { frontDesk } from '../../flows/home/index.ts';
import { flowOf } from '../../flows/registry.ts';
import type { ChatEvent, Profile, Reply } from '../../src/core/chat.ts';
import type { PersonView } from '../../src/core/flow.ts';
import type { Queue, Sealer, Space, Store } from '../../src/core/ports.ts';
import { createLogger } from '../../src/logger.ts';
import { createRuntime, type Runtime, type RuntimeParts } from '../../src/runtime/index.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { openTestStore, type TestStore } from './ledger.ts';
import { type StrictChat, strictChat } from './strict-chat.ts';
import { toy } from './toy-flow.ts';
import { talk } from './toy-talk.ts';

export const WORKSPACE = { platform: 'web', id: 'local' } as const;
export const CHANNEL = 'netvaerk-nord';
/** The second workspace of a workshop that has one: its accounts and channels end in `@teams`. */
export const TEAMS = { platform: 'teams', id: 'tenant' } as const;
export const TEAMS_CHANNEL = 'nord@teams';
export const isInTeams = (place: string) => place.endsWith('@teams');
const PEOPLE: Record<string, Profile> = {
  karen: { name: 'Karen', language: 'da', zone: 'Europe/Copenhagen' },
  mette: { name: 'Mette', language: 'da', zone: 'Europe/Copenhagen' },
  jonas: { name: 'Jonas', language: 'da', zone: 'Europe/Copenhagen' },
  emily: { name: 'Emily', language: 'en', zone: 'Europe/Copenhagen' },
};

const workspaceOf = (account: string) => (isInTeams(account) ? TEAMS : WORKSPACE);

export type Workshop = TestStore &
  Pick<RuntimeParts, 'programmes'> & {
    space: Space;
    clock: FakeClock;
    chat: StrictChat;
    /** connected in a workshop that is opened with `both` */
    teams: StrictChat;
    sealer: Sealer;
    queue: Queue;
    runtime: Runtime;
    parts: RuntimeParts;
    /** everything that was logged, a line of JSON each */
    lines: string[];
    /** the person behind one of the accounts, met if need be */
    person(account: string): Promise<PersonView>;
    /** what an account does, as the platform would hand it over; everything that follows has happened on return */
    does(account: string, deed: Deed): Promise<Reply>;
    close(): Promise<void>;
  };

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A chat event without what is always there; an `id` makes it a redelivery of another one with that id. */
export type Deed = Without<ChatEvent, 'id' | 'workspace' | 'account' | 'at'> & { id?: string };

/** What a test puts around the real thing. */
type Instead = {
  both?: true;
  store?: (real: Store) => Store;
  sealer?: (real: Sealer) => Sealer;
  publicUrl?: string;
};

/**
 * The runtime on a real database, with real sealing, real flows and a toy one, a clock that stands still and a strict
 * chat. Karen is an administrator. Nothing runs by itself: what is due happens on `sweep`.
 */
export async function openWorkshop(instead: Instead = {}): Promise<Workshop> {
  const clock = fakeClock('2027-03-01T12:00:00+01:00');
  const { db, store: real } = await openTestStore();
  const store = instead.store?.(real) ?? real;
  const keys = openKeys(':memory:');
  const ownSealer = createSealer({ keys, masterKey: Buffer.alloc(32, 7) });
  const sealer = instead.sealer?.(ownSealer) ?? ownSealer;
  const lines: string[] = [];
  const log = createLogger({ to: { write: (line) => void lines.push(line) } });
  const queue = embeddedQueue({ clock, log });
  const chat = strictChat(clock);
  const teams = strictChat(clock, 'teams');
  for (const [account, profile] of Object.entries(PEOPLE)) {
    chat.profiles.set(account, profile);
    teams.profiles.set(`${account}@teams`, profile);
  }
  const members = ['karen', 'mette', 'jonas'];
  const facts = { name: CHANNEL, isPrivate: true, isShared: false, isArchived: false };
  chat.channels.set(CHANNEL, { ...facts, members });
  teams.channels.set(TEAMS_CHANNEL, { ...facts, members: members.map((account) => `${account}@teams`) });

  const parts: RuntimeParts = {
    store,
    sealer,
    queue,
    clock,
    log,
    desk: frontDesk,
    flowOf: (id) => [toy, talk].find((one) => one.id === id) ?? flowOf(id),
    programmes: new Map(),
    calendarFiles: calendarFiles('test'),
    print: printPdf,
    ...(instead.publicUrl && { publicUrl: instead.publicUrl }),
    chatOf: (platform) => (platform === 'teams' ? teams : chat),
    chance: () => 0,
  };
  const runtime = createRuntime(parts);
  const space = await real.installations.defaultSpace({ language: 'da', zone: 'Europe/Copenhagen' });
  for (const workspace of instead.both ? [WORKSPACE, TEAMS] : [WORKSPACE])
    await real.installations.save({ workspace, space: space.id });

  async function person(account: string): Promise<PersonView> {
    const workspace = workspaceOf(account);
    const profile = (isInTeams(account) ? teams : chat).profiles.get(account) ?? { name: account };
    return (
      (await real.people.find(workspace, account)) ?? real.people.meet(space, workspace, account, profile)
    );
  }
  await real.people.grant(space.id, (await person('karen')).id, 'administrator');

  let deeds = 0;
  return {
    db,
    store,
    space,
    clock,
    chat,
    teams,
    sealer,
    queue,
    runtime,
    parts,
    programmes: parts.programmes,
    lines,
    person,
    async does(account, deed) {
      deeds += 1;
      if (instead.both) clock.advance(1); // which of somebody's accounts was used last
      const workspace = workspaceOf(account);
      const source = { id: `deed-${deeds}`, workspace, account, at: clock.now() };
      const reply = await runtime.receive({ ...source, ...deed });
      await runtime.sweep();
      return reply;
    },
    async close() {
      await runtime.close();
      await queue.close();
      await real.close();
      keys.close();
    },
  };
}
