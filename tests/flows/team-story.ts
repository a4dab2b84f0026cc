import type { StepId } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import type { Card } from '../../src/core/card.ts';
import { networkOf, person } from '../support/given.ts';
import { aCycle, type CycleStory, mette, shown, upTo } from './cycle-story.ts';

const people = ['ali', 'bo', 'cleo', 'dora', 'eva'].map((id) => person(id));
const [ali, bo, cleo, , eva] = people as [
  typeof mette,
  typeof mette,
  typeof mette,
  typeof mette,
  typeof mette,
];
/** Mette's network; Cleo has been asked to join it, and Dora is in none. */
export const sydnet = networkOf('sydnet', [mette, ali, bo, eva]);
sydnet.members.push({ person: cleo, role: 'leader', status: 'invited' });
export const vestnet = networkOf('vestnet', [mette, ali], 'en');

/** Mette is being asked this, and has nobody beside her yet. */
export const planning = (step: StepId): CycleStory =>
  aCycle({ networks: [sydnet, vestnet], people }, ...upTo(step));

export const names = (...others: string[]): CycleEvent => ({ type: 'teamNamed', people: others });
export const says = (by: string, answer: 'yes' | 'no') => ({
  by,
  event: { type: 'teamAnswered' as const, answer },
});
export const gone = (type: 'memberGone' | 'ownerGone', who: string): CycleEvent => ({ type, person: who });

/** Mette has named these two, or others, with the challenge, and all have said yes. */
export function aTeam(...others: string[]): CycleStory {
  const members = others.length > 0 ? others : ['ali', 'bo'];
  return planning('challenge').when(names(...members), ...members.map((member) => says(member, 'yes')));
}

export const asksToJoin = (member: string) => ({
  ...shown(`team.${member}`, { name: 'team', person: member }, 'chosen'),
  to: { person: member },
});
export const teamCard = (story: CycleStory, member: string): Card =>
  story.card({ name: 'team', person: member }, { to: { person: member } });

/** What other conversations were told last. */
export const tellsOf = (story: CycleStory) =>
  story.noticed.flatMap((one) => (one.type === 'tell' ? [{ run: one.run, event: one.event }] : []));
