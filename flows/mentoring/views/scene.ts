import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { Language } from '../../../src/core/chat.ts';
import type { Reader, RunId } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import type { Day } from '../../../src/core/time.ts';
import { type MessageKey, type Params, say } from '../../locales/say.ts';
import { namesFor } from '../../meeting/title.ts';
import { type Around, beginningIn, sayWhen, type When } from '../../meeting/when.ts';
import { addDays, dayOf, sayDay } from '../../schedule.ts';
import { type Moment, mentorIn, type Read } from '../decide.ts';
import { dated, type MentoringState, type Party } from '../state.ts';

/** Everything that a card or a form of a mentorship is made from. `to` is which of the two reads it. */
export type Scene = {
  state: MentoringState;
  reader: Reader;
  read: Read;
  run: RunId;
  to: Party;
  say: (key: MessageKey, params?: Params) => string;
};

export function sceneOf(state: MentoringState, reader: Reader, read: Read, run: RunId): Scene {
  const to: Party = 'person' in reader.as && reader.as.person === state.mentor ? 'mentor' : 'talent';
  const { language } = reader;
  const name = nameOf(state, read);
  const names = { talent: read.owner.name, mentor: name || say(language, 'mentoring.yourMentor') };
  const always = {
    ...names,
    name: to === 'talent' ? names.mentor : names.talent,
    named: name ? 'yes' : 'no',
  };
  return {
    state,
    reader,
    read,
    run,
    to,
    say: (key, params = {}) => headed(say(language, key, { ...always, ...params }), language),
  };
}

/** Whoever has no name any more stands at the head of a sentence as well. */
function headed(said: string, language: Language): string {
  const nameless = say(language, 'mentoring.yourMentor');
  return said
    .split('. ')
    .map((part) => (part.startsWith(nameless) ? capital(part) : part))
    .join('. ');
}

/** The network that the mentor is asked for: one whose programme has mentors, or one without any programme. */
export const networkFor = ({ networks }: Read) =>
  networks.find(({ programme }) => programme?.dates?.mentor) ?? networks.find(({ programme }) => !programme);

/** The mentor's name; empty for one who is gone, and for one whom nobody could name yet (docs/decisions/0003). */
const nameOf = (state: MentoringState, read: Read): string => mentorIn(state, read)?.name ?? '';

/** What a time that one of the two fills in has to fit into: for a mentor, the talent's calendar is none of theirs. */
export function aroundFor(by: Party, state: MentoringState, { stamp, read }: Moment): Around {
  const self = by === 'talent' ? read.owner : (mentorIn(state, read) ?? read.owner);
  return {
    now: stamp.at,
    zone: self.zone,
    language: self.language,
    off: self.off,
    calendar: by === 'talent' ? read.calendar : [],
    names: namesFor(self.id, read.networks, read.people),
  };
}

/** *torsdag den 14. januar kl. 9*, by the reader's own clock. */
export function whenFor({ reader }: Scene, when: When): string {
  return sayWhen(beginningIn(when, reader.zone), reader.language, todayFor(reader));
}

/** *I morgen kl. 9*, *I dag kl. 9*, *Torsdag den 14. januar kl. 9*: at the head of a sentence. */
export function soonFor(scene: Scene, when: When): string {
  const { reader, say: told } = scene;
  const { day, time } = beginningIn(when, reader.zone);
  const today = todayFor(reader);
  const said = sayWhen({ day, time }, reader.language, today);
  if (day === today) return told('meeting.today', { time: timeIn(said) });
  if (day === addDays(today, 1)) return told('meeting.tomorrow', { time: timeIn(said) });
  return capital(said);
}

/** At the head of a sentence, or standing alone. */
export const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

const timeIn = (said: string) => said.split(' ').at(-1) ?? '';

/** What is left to say once it is over: when it was, or that it is off. */
export function overCard(scene: Scene, meeting: string | undefined): Card {
  const at = dated(scene.state).find(({ id, outcome }) => id === meeting && outcome !== 'cancelled');
  const said = at
    ? scene.say('mentoring.over', { when: whenFor(scene, at.when) })
    : scene.say('mentoring.off');
  return { body: [text(said)], actions: [], closed: true };
}

export const dayFor = ({ reader }: Scene, day: Day): string => sayDay(day, reader.language, todayFor(reader));

const todayFor = ({ now, zone }: Reader): Day => dayOf(now, zone);

export const today = ({ reader }: Scene): Day => todayFor(reader);

export const text = (said: string): Block => ({ type: 'text', text: said });
export const note = (said: string): Block => ({ type: 'note', text: said });
export const quote = (said: string): Block => ({ type: 'quote', text: said });

export const button = (
  kind: 'press' | 'form',
  label: string,
  press: Press,
  style?: 'primary' | 'danger',
): Extract<Action, { kind: 'press' | 'form' }> => ({ kind, label, press, ...(style && { style }) });

/** A card whose moment has passed has nothing to press. */
export const closedUnless = (open: boolean, card: Card): Card =>
  open ? card : { ...card, actions: [], closed: true };
