import { programme } from '../../flows/programme/index.ts';
import type { EventOf, ProgrammeEvent, ProgrammeState } from '../../flows/programme/state.ts';
import { buttonsOf, type Card, plainText } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { MemberView, NetworkView, PersonView, ProgrammeDates, Recipient } from '../../src/core/flow.ts';
import { given, type Noticed, person, type Setting, type Story } from '../support/given.ts';

export type ProgrammeStory = Story<ProgrammeState, ProgrammeEvent>;

export const ida = person('ida', {
  off: [
    { from: '2027-03-25', to: '2027-03-29', why: 'holiday', name: { da: 'påske', en: 'Easter' } },
    { from: '2027-03-01', to: '2027-03-05', why: 'pause' },
  ],
});
export const ali = person('ali');
export const bo = person('bo');
export const cleo = person('cleo');
export const dora = person('dora');
export const eva = person('eva');

const as = (role: MemberView['role'], ...people: PersonView[]): MemberView[] =>
  people.map((one) => ({ person: one, role, status: 'active' }));

export const talent: ProgrammeDates = {
  modules: [
    { da: 'Talentledelse', en: 'Talent leadership' },
    { da: 'Innovation', en: 'Innovation' },
  ],
  day2After: 21,
  gap: 14,
  minutes: { day1: 420, day2: 420 },
};

export function aNetworkView(
  id: string,
  members: MemberView[],
  dates?: ProgrammeDates,
  language: Language = 'da',
) {
  const named = { da: 'Talent', en: 'Talent' };
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    language,
    zone: 'Europe/Copenhagen',
    members,
    ...(dates && { programme: { id: 'talent', name: named, goal: {}, texts: {}, dates } }),
  } satisfies NetworkView;
}

export const nord = aNetworkView('nord', [...as('facilitator', ida), ...as('leader', ali, bo)], talent);
export const syd = aNetworkView('syd', [...as('facilitator', ida), ...as('leader', cleo)], undefined, 'en');
export const withOffice = { ...nord, members: [...nord.members, ...as('office', dora)] };

/** Ida opens the dates of Nord, which follows a programme of modules. She facilitates Syd as well. */
export function dates(
  differently: Partial<Setting> = {},
  ...deeds: Parameters<ProgrammeStory['when']>
): ProgrammeStory {
  const network = differently.network ?? nord;
  const setting: Setting = {
    owner: ida,
    people: [ali, bo, cleo, dora, eva],
    network,
    networks: [network, syd],
    run: 'run',
    input: {},
    ...differently,
  };
  return given(programme.typed, setting, ...deeds);
}

type Chosen = { day?: string; time?: string; minutes?: string; place?: string };
const usual = { time: '09:00', minutes: '420' };

/** Day 1 of the first module is on a Thursday, and with it day 2, three weeks later. */
export const addsDay1 = (chosen: Chosen & { what?: string } = {}): EventOf<'dateAdded'> => ({
  type: 'dateAdded',
  kind: 'module',
  what: 'day1.1',
  ...usual,
  day: '2027-04-08',
  ...chosen,
});
export const addsMeeting = (chosen: Chosen = {}): EventOf<'dateAdded'> => ({
  type: 'dateAdded',
  kind: 'network',
  time: '13:00',
  minutes: '120',
  day: '2027-04-15',
  ...chosen,
});
export const addsJoint = (others = 'Syd', chosen: Chosen = {}): EventOf<'dateAdded'> => ({
  ...addsMeeting({ day: '2027-04-22', ...chosen }),
  kind: 'joint',
  others,
});
/** Every second month, on the third Thursday. */
export const wantsSeries = (chosen: Partial<EventOf<'seriesWanted'>> = {}): EventOf<'seriesWanted'> => ({
  type: 'seriesWanted',
  kind: 'network',
  time: '13:00',
  minutes: '180',
  day: '2027-04-15',
  every: 'P2M',
  count: '4',
  ...chosen,
});
export const confirmsSeries = (asked: number): EventOf<'seriesConfirmed'> => ({
  type: 'seriesConfirmed',
  asked: String(asked),
});
export const wantsMove = (id: string, chosen: Chosen): EventOf<'moveWanted'> => ({
  type: 'moveWanted',
  id,
  ...usual,
  ...chosen,
});
export const confirms = (asked: number, which: 'all' | 'one' = 'all'): EventOf<'moveConfirmed'> => ({
  type: 'moveConfirmed',
  asked: String(asked),
  which,
});
export const drops = (asked: number): EventOf<'moveDropped'> => ({
  type: 'moveDropped',
  asked: String(asked),
});
export const cancels = (id: string, which: 'all' | 'one' = 'one'): EventOf<'dateCancelled'> => ({
  type: 'dateCancelled',
  id,
  which,
});
export const by = (who: string, event: ProgrammeEvent) => ({ by: who, event });
export const cannot = (who: string, id: string) => by(who, { type: 'absentTold', id });
export const canAfterAll = (who: string, id: string) => by(who, { type: 'comingAfterAll', id });

/** where every date stands: `run.1 2027-04-08 09:00 booked 0` */
export const standing = (story: ProgrammeStory) =>
  story.state.dates.map(
    ({ id, day, time, status, sequence }) => `${id} ${day} ${time} ${status} ${sequence}`,
  );

/** who was told something just now, and in which slot: `ali date.run.1`, `#nord date.run.1` */
export const toldTo = ({ noticed }: Pick<ProgrammeStory, 'noticed'>) =>
  noticed.flatMap((one) => (one.type === 'show' ? [`${nameOf(one.to)} ${one.slot}`] : []));
const nameOf = (to: Recipient) => ('person' in to ? to.person : `#${to.network}`);

/** The card that somebody, or a channel, was just shown. */
export function shownTo(story: ProgrammeStory, who: string, slot?: string, language?: Language): Card {
  const isIt = (one: Noticed) =>
    one.type === 'show' && nameOf(one.to) === who && (slot === undefined || one.slot === slot);
  const found = story.noticed.findLast(isIt);
  if (found?.type !== 'show') throw new Error(`${who} was shown nothing: ${toldTo(story).join(', ')}`);
  return story.card(found.view, { to: found.to, ...(language && { language }) });
}

export const words = (card: Card) => plainText(card);
export const labels = (card: Card) => card.actions.map(({ label }) => label);
export const pressed = (card: Card, label: string) => {
  const found = buttonsOf(card).find((one) => one.label === label);
  if (!found) throw new Error(`no button ${label}: ${buttonsOf(card).map((one) => one.label)}`);
  return found.press;
};
