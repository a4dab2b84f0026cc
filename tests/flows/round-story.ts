import type { RoundEvent } from '../../flows/round/events.ts';
import { round } from '../../flows/round/index.ts';
import type { RoundState } from '../../flows/round/state.ts';
import { buttonsOf, type Card, plainText } from '../../src/core/card.ts';
import type { MemberView, NetworkView, PersonView } from '../../src/core/flow.ts';
import { given, person, type Setting, type Story } from '../support/given.ts';

export type RoundStory = Story<RoundState, RoundEvent>;

export const ida = person('ida');
export const [ali, bo, cleo, dora, eva, finn, gro] = [
  person('ali'),
  person('bo'),
  person('cleo'),
  person('dora'),
  person('eva'),
  person('finn'),
  person('gro'),
] as const;
const everybody = [ali, bo, cleo, dora, eva, finn, gro];

const as = (role: MemberView['role'], ...people: PersonView[]): MemberView[] =>
  people.map((one) => ({ person: one, role, status: 'active' }));

export const nord: NetworkView = {
  id: 'nord',
  name: 'Nord',
  language: 'da',
  zone: 'Europe/Copenhagen',
  members: [...as('facilitator', ida), ...as('leader', ...everybody)],
  off: [],
};

type Called = Omit<Partial<Setting>, 'people' | 'input'> & { people?: string[]; input?: object };

/** Ida, who facilitates Nord, calls Ali, Bo and Cleo together. */
export function called({ people = ['ali', 'bo', 'cleo'], input = {}, ...setting }: Called = {}): RoundStory {
  return given(round.typed, {
    owner: ida,
    people: everybody,
    network: nord,
    networks: [nord],
    run: 'run',
    ...setting,
    input: { people, mode: 'live', rounds: '1', questions: 'no', dates: 'dates', ...input },
  });
}

/** They have begun. */
export const begun = (how: Called = {}): RoundStory => called(how).when({ type: 'begun' });

export const by = <E>(who: string, event: E) => ({ by: who, event });

/** What somebody says in a step; their words as they come from its form. */
export const said = (seen: string, words: object) => ({ type: 'said', seen, ...words }) as RoundEvent;

export const on = (seen: string) => ({ type: 'wentOn', seen }) as const;

/** To everybody in the channel. */
export const channel = { network: 'nord' };

/** A card as one reads it, with what can be pressed. */
export function readAloud(card: Card): string {
  const buttons = buttonsOf(card).map(({ label }) => `[${label}]`);
  return [plainText(card), ...(buttons.length > 0 ? [buttons.join(' ')] : [])].join('\n');
}

/** The last message to whom, in whatever slot. */
export const slots = (story: RoundStory) => story.shown.map(({ slot }) => slot);
