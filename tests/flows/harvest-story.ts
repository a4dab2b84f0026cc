import type { HarvestEvent } from '../../flows/harvest/events.ts';
import { harvest } from '../../flows/harvest/index.ts';
import { type HarvestState, underWay } from '../../flows/harvest/state.ts';
import type { Recipient } from '../../src/core/flow.ts';
import { given, type Setting, type Story } from '../support/given.ts';
import { ali, bo, cleo, ida, nord } from './round-story.ts';

export type HarvestStory = Story<HarvestState, HarvestEvent>;

/** Ida facilitates Nord, in which Ali, Bo and Cleo are leaders. */
export const network = {
  ...nord,
  members: nord.members.filter(({ person }) => [ida, ali, bo, cleo].some(({ id }) => id === person.id)),
};

export const opened = (setting: Partial<Setting> = {}): HarvestStory =>
  given(harvest.typed, {
    owner: ida,
    people: [ali, bo, cleo],
    network,
    networks: [network],
    input: {},
    run: 'run',
    ...setting,
  });

export const by = (who: string, event: HarvestEvent) => ({ by: who, event });

export const gives = (
  who: string,
  text: string,
  kind: 'learning' | 'star' | 'policy' = 'learning',
  id?: number,
) => by(who, { type: 'given', kind, text, ...(id !== undefined && { id }) });

export const drafts = (numbers: string, words: object = {}) =>
  by('ida', {
    type: 'drafted',
    numbers,
    title: 'Det har vi lært i år',
    recipients: 'Direktionen',
    intro: 'Kære direktion',
    ...words,
  } as HarvestEvent);

/** Which draft of which release is at hand: what is pressed now was seen on its card. */
export function seen({ state }: HarvestStory) {
  const release = underWay(state) ?? state.releases.at(-1);
  return { release: release?.id ?? 0, draft: release?.draft ?? 0 };
}

type Press = 'sentRound' | 'approved' | 'leftOut' | 'released' | 'dropped';
export const presses = (story: HarvestStory, who: string, type: Press): HarvestStory =>
  story.when(by(who, { type, ...seen(story) }));

export const objects = (story: HarvestStory, who: string, reason = ''): HarvestStory =>
  story.when(by(who, { type: 'objected', ...seen(story), reason }));

export const names = (story: HarvestStory, who: string, name: 'yes' | 'no' = 'yes'): HarvestStory =>
  story.when(by(who, { type: 'named', ...seen(story), name }));

/** Ali and Bo have given something, and Ida has asked everybody whether it may be released. */
export const asked = (setting: Partial<Setting> = {}): HarvestStory =>
  presses(
    opened(setting).when(gives('ali', 'At vente'), gives('bo', 'Et smil', 'star'), drafts('1, 2')),
    'ida',
    'sentRound',
  );

const OTHERS = ['ali', 'bo', 'cleo'];
export const approvedByAll = (story: HarvestStory): HarvestStory =>
  OTHERS.reduce((before, who) => presses(before, who, 'approved'), story);

export const channel: Recipient = { network: 'nord' };
export const statusOf = ({ state }: HarvestStory) => state.releases.at(-1)?.status;
/** Everybody who is asked about what Ida puts together. */
export const ALL = OTHERS;
