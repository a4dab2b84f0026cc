import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { ROOT } from '../decide.ts';
import { givenCard, releasedCard, rootCard } from './channel-cards.ts';
import { leadCard } from './lead-card.ts';
import { askCard, ownCard } from './own-cards.ts';
import type { Scene } from './scene.ts';

export function harvestCard(scene: Scene, view: ViewRef): Card {
  switch (view.name) {
    case ROOT:
      return rootCard(scene);
    case 'given':
      return givenCard(scene, view);
    case 'own':
      return ownCard(scene);
    case 'lead':
      return leadCard(scene);
    case 'ask':
      return askCard(scene, view);
    case 'release':
      return releasedCard(scene, view);
    default:
      throw new Error(`a harvest has no card named ${view.name}`);
  }
}
