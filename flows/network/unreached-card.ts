import type { Action, Card } from '../../src/core/card.ts';
import type { PersonId, Reader, ReadModels } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { isHere, type NetworkState } from './state.ts';

/**
 * Whom no message reaches and what can be done about it, as those who facilitate read it; never what it was about. In Teams
 * somebody who does not have the app has no name either (docs/decisions/0003).
 */
export function unreachedCard(
  state: NetworkState,
  person: PersonId,
  { language }: Reader,
  { network }: Pick<ReadModels, 'network'>,
  manage: Action,
): Card {
  const one = state.unreached?.find((other) => other.person === person);
  const known = network?.members.find((member) => member.person.id === person)?.person.name;
  const unnamed = say(language, 'network.unreached.unnamed', { network: state.name });
  const name = one?.unnamed || !known ? unnamed : known;
  if (one) {
    const remedy = one.platform === 'teams' ? 'network.unreached.teams' : 'network.unreached.account';
    return {
      title: say(language, 'network.unreached.title', { name }),
      body: [{ type: 'text', text: say(language, remedy, { name }) }],
      actions: [manage],
    };
  }
  const text = isHere(state.members, person)
    ? say(language, 'network.unreached.reached', { name })
    : say(language, 'network.unreached.gone', { network: state.name });
  return { body: [{ type: 'text', text }], actions: [], closed: true };
}
