import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { absenceCard, comingCard, mineCard, soonCard } from './absence-cards.ts';
import { askCard } from './ask-card.ts';
import { datesCard } from './dates-card.ts';
import { monthCard, monthDoneCard, monthOffCard } from './month-card.ts';
import { doneCard, newsCard } from './news-card.ts';
import { type Scene, text } from './scene.ts';
import { seriesCard } from './series-card.ts';

export function programmeCard(scene: Scene, view: ViewRef): Card {
  switch (view.name) {
    case 'dates':
      return datesCard(scene);
    case 'news':
      return newsCard(scene, view);
    case 'done':
      return doneCard(scene, view);
    case 'ask':
      return askCard(scene, view);
    case 'series':
      return seriesCard(scene, view);
    case 'month':
      return monthCard(scene, view);
    case 'monthDone':
      return monthDoneCard(scene, view);
    case 'monthOff':
      return monthOffCard(scene, view);
    case 'dropped':
      return { body: [text(scene.say('programme.ask.dropped'))], actions: [] };
    case 'soon':
      return soonCard(scene, view);
    case 'absence':
      return absenceCard(scene, view);
    case 'mine':
      return mineCard(scene, view);
    case 'coming':
      return comingCard(scene);
    default:
      throw new Error(`a network's dates have no card named ${view.name}`);
  }
}
