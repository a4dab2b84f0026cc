import { randomBytes } from 'node:crypto';
import { remark } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { PersonView } from '../core/flow.ts';
import type { CalendarFacts, FrontDesk } from '../core/front-desk.ts';
import type { CalendarEntry } from '../core/meeting.ts';
import type { CalendarFiles, Clock, Sealer, Space, Store } from '../core/ports.ts';
import { HOUR, type Instant } from '../core/time.ts';
import { fileName } from './file-name.ts';
import type { Reads } from './reads.ts';
import { singleFlight } from './single-flight.ts';

export type Calendar = ReturnType<typeof createCalendar>;

type Whose = { space: Pick<Space, 'id'>; person: PersonView; at: Instant };

type Parts = {
  store: Store;
  sealer: Sealer;
  reads: Pick<Reads, 'networksOf'>;
  desk: FrontDesk;
  files: CalendarFiles;
  /** where calendars reach this server; without it nobody gets an address */
  publicUrl?: string | undefined;
  clock: Clock;
};

/** Nobody guesses an address that has so many bytes of chance in it. */
const TOKEN_BYTES = 32;

/** What lies further back is of no use in a calendar: about three months. */
const FEED_BACK = 92 * 24 * HOUR;

/** A person's meetings: to be looked at, taken into a calendar, or fetched by it. */
export function createCalendar({ store, sealer, reads, desk, files, publicUrl, clock }: Parts) {
  async function facts({ space, person, at }: Whose): Promise<CalendarFacts> {
    const meetings = await store.meetings.ofPerson(space.id, person.id);
    const others = new Set(meetings.flatMap(({ people }) => people));
    const people = await Promise.all([...others].map((id) => store.people.get(space.id, id)));
    return {
      person,
      now: at,
      networks: await reads.networksOf(space.id, person.id),
      meetings,
      people: people.flatMap((one) => (one && !one.leaving ? [one] : [])),
    };
  }

  /** where a token lies sealed: moved to anybody else, it does not open */
  const context = ({ space, person }: Whose) => `${space.id}/feeds/${person.id}`;
  const fingerprint = (token: string) => sealer.nonce('calendar feed', token);

  async function tokenOf(whose: Whose): Promise<string | undefined> {
    const sealed = await store.feeds.of(whose.space.id, whose.person.id);
    return sealed && sealer.open(whose.person.id, context(whose), sealed);
  }

  async function giveToken(whose: Whose): Promise<void> {
    const { space, person } = whose;
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await sealer.ensureKey(space.id, person.id);
    const sealed = await sealer.seal(person.id, context(whose), token);
    await store.feeds.set(space.id, person.id, { token: fingerprint(token), sealed });
  }

  /** Two presses at once make one address: the other one would be dead as soon as it is shown. */
  const changing = singleFlight<void>();

  const change = (whose: Whose, wish: string) =>
    changing(`${whose.person.id} ${wish}`, async () => {
      if (wish === 'off') await store.feeds.remove(whose.space.id, whose.person.id);
      else if (wish === 'new' || !(await tokenOf(whose))) await giveToken(whose);
    });

  async function card(whose: Whose) {
    const token = publicUrl && (await tokenOf(whose));
    const address = token ? `${publicUrl}/calendar/${token}.ics` : undefined;
    return desk.calendar({ ...(await facts(whose)), ...(publicUrl && { feed: { address } }) });
  }

  function fileOf(entry: CalendarEntry) {
    const method = entry.cancelled ? 'cancel' : 'publish';
    return {
      name: fileName(entry.title, 'ics'),
      type: 'text/calendar',
      text: files.file([entry], { method }),
    };
  }

  return {
    facts,
    card,

    /**
     * A meeting for the person's own calendar; one that was called off is taken out of it. Throws UserError for one that
     * they are not asked to come to.
     */
    async file(whose: Whose, meeting: string): Promise<Reply> {
      const all = await facts(whose);
      const mine = all.meetings.filter(({ id }) => id === meeting);
      const [entry] = desk.calendarEntries({ ...all, meetings: mine });
      if (!entry) throw new UserError('error.meetingGone');
      const key = entry.cancelled ? 'calendar.file.cancelled' : 'calendar.file';
      const text = desk.say(whose.person.language, key);
      return { files: [fileOf(entry)], card: remark(text) };
    },

    /** The person's calendar gets an address, another one, or none any more; the card as it is then. */
    async address(whose: Whose, wish: string) {
      if (publicUrl) await change(whose, wish);
      return card(whose);
    },

    /** What a calendar that asks with this token gets; undefined when it is nobody's. */
    async feed(token: string): Promise<string | undefined> {
      const found = await store.feeds.behind(fingerprint(token));
      const person = found && (await store.people.get(found.space, found.person));
      if (!person || person.leaving) return undefined;
      const at = clock.now();
      const entries = desk.calendarEntries(await facts({ space: { id: found.space }, person, at }));
      const recent = entries.filter(({ until }) => until >= at - FEED_BACK);
      return files.feed(desk.say(person.language, 'calendar.feed.name'), recent);
    },
  };
}
