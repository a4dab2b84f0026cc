import { remark } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkView, PersonView } from '../core/flow.ts';
import type { FrontDesk, HomeFacts, PastCycle } from '../core/front-desk.ts';
import type { Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import type { Asked } from './asked.ts';
import type { Calendar } from './calendar.ts';
import { createFacilitated } from './facilitated.ts';
import type { Mentors } from './mentors.ts';
import type { Render } from './render.ts';
import type { Settings } from './settings.ts';

type Parts = {
  store: Store;
  render: Render;
  desk: FrontDesk;
  calendar: Calendar;
  mentors: Mentors;
  settings: Settings;
  /** something may be delivered now that could not be before */
  settled: () => void;
};

type Who = Pick<Asked, 'space' | 'person' | 'at'>;

/** What is a network's, whoever began it: on nobody's Home. */
const IN_COMMON = ['network', 'programme', 'harvest'];

/** How many cycles that have ended Home shows. */
const MOST_PAST = 3;

/** What somebody sees on their Home, and what can be done about it there. */
export function createHome({ store, render, desk, calendar, mentors, settings, settled }: Parts) {
  const facilitated = createFacilitated({ store });

  async function facts(asked: Who): Promise<HomeFacts> {
    const { space, person, at: now } = asked;
    const all = (await store.runs.ofOwner(space.id, person.id)).filter(
      ({ flow }) => !IN_COMMON.includes(flow),
    );
    const runs = all.filter((run) => run.open);
    const own = runs.map((run) => render.card(run, { name: 'home' }, { person: person.id }));
    const open = [...(await Promise.all(own)), ...(await mentors.homes(asked))];
    const { networks, meetings, people } = await calendar.facts({ space, person, at: now });
    return {
      person,
      pause: await settings.pauseOf(asked),
      now,
      networks,
      meetings,
      people,
      invitations: await store.networks.invitationsTo(space.id, person.id),
      open,
      past: await pastCycles(
        all.filter((run) => !run.open && run.flow === 'cycle'),
        person,
      ),
      mayStart:
        !runs.some(({ flow }) => flow === 'cycle' || flow === 'evaluation') &&
        may(await store.people.roles(space.id, person.id), 'start a cycle'),
      parked: await parkedIn({ space, person }, networks),
      facilitated: await facilitated({ space, person }, networks),
    };
  }

  const looksAfter = async ({ space, person }: Pick<Asked, 'space' | 'person'>, network: string) =>
    may(await store.people.roles(space.id, person.id, network), 'look after messages');

  async function parkedIn(asked: Pick<Asked, 'space' | 'person'>, networks: NetworkView[]) {
    const parked: HomeFacts['parked'] = [];
    for (const network of networks) {
      if (!(await looksAfter(asked, network.id))) continue;
      const count = await store.ledger.parkedIn(asked.space.id, network.id);
      if (count > 0) parked.push({ network, count });
    }
    return parked;
  }

  /** What was given up in this network is tried again. */
  async function retry(asked: Asked, network: string): Promise<Reply> {
    if (!(await looksAfter(asked, network))) throw new UserError('error.notAllowed');
    await store.ledger.retry(asked.space.id, network, asked.at);
    settled();
    return { card: remark(desk.say(asked.person.language, 'home.retried')) };
  }

  function pastCycles(ended: StoredRun[], person: PersonView): Promise<PastCycle[]> {
    return Promise.all(
      ended
        .slice(-MOST_PAST)
        .reverse()
        .map(async (run) => ({
          card: await render.card(run, { name: 'past' }, { person: person.id }),
          press: { run: run.id, type: 'reread' },
        })),
    );
  }

  return { card: async (asked: Who) => desk.home(await facts(asked)), retry };
}
