import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { ROOT } from '../decide.ts';
import { rootCard, saidCard, stepCard } from './channel-cards.ts';
import { homeCard, leadCard } from './lead-card.ts';
import { decidedCard, lineCard, turnCard } from './own-cards.ts';
import { partCard, swapCard, swappedCard } from './part-cards.ts';
import { note, type Scene } from './scene.ts';
import { summaryCard } from './summary-card.ts';

export function roundCard(scene: Scene, view: ViewRef): Card {
  switch (view.name) {
    case 'part':
      return partCard(scene);
    case 'swap':
      return swapCard(scene, view);
    case 'swapped':
      return swappedCard(scene, view);
    case 'lead':
      return leadCard(scene);
    case 'home':
      return homeCard(scene);
    case ROOT:
      return rootCard(scene);
    case 'step':
      return stepCard(scene, view);
    case 'said':
      return saidCard(scene, view);
    case 'turn':
      return turnCard(scene, view);
    case 'decided':
      return decidedCard(scene, view);
    case 'line':
      return lineCard(scene, view);
    case 'summary':
      return summaryCard(scene);
    case 'correction':
      return { body: [note(scene.say('round.summary.corrected'))], actions: [] };
    default:
      throw new Error(`a reflection meeting has no card named ${view.name}`);
  }
}
