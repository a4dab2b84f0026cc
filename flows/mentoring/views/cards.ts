import type { Card } from '../../../src/core/card.ts';
import type { Reader, RunId, ViewRef } from '../../../src/core/flow.ts';
import type { Read } from '../decide.ts';
import type { MentoringState } from '../state.ts';
import { adjustCard, afterCard, anewCard, deletedCard, restCard } from './after-cards.ts';
import { backCard, extraCard, internshipCard, leavingCard } from './extra-cards.ts';
import { meetingCard } from './meeting-card.ts';
import { beforeCard, expectationCard, invitationCard, welcomeCard } from './mentor-cards.ts';
import { endedCard, homeCard, mentorshipCard } from './pair-cards.ts';
import { sceneOf } from './scene.ts';
import { groupedCard, seekingCard } from './seeking-cards.ts';
import { betweenCard, nudgeCard, soonCard } from './talent-cards.ts';
import { unreachedCard } from './unreached-card.ts';

export function mentoringCard(
  state: MentoringState,
  view: ViewRef,
  reader: Reader,
  read: Read,
  run: RunId,
): Card {
  const scene = sceneOf(state, reader, read, run);
  switch (view.name) {
    case 'invitation':
      return invitationCard(scene);
    case 'welcome':
      return welcomeCard(scene);
    case 'expectation':
      return expectationCard(scene, view);
    case 'before':
      return beforeCard(scene, view);
    case 'meeting':
      return meetingCard(scene, view);
    case 'mentorship':
      return mentorshipCard(scene, view);
    case 'nudge':
      return nudgeCard(scene, view);
    case 'between':
      return betweenCard(scene, view);
    case 'soon':
      return soonCard(scene, view);
    case 'after':
      return afterCard(scene, view);
    case 'adjust':
      return adjustCard(scene, view);
    case 'deleted':
      return deletedCard(scene, view);
    case 'grouped':
      return groupedCard(scene, view);
    case 'anew':
      return anewCard(scene);
    case 'rest':
      return restCard(scene);
    case 'ended':
      return endedCard(scene, view);
    case 'seeking':
      return seekingCard(scene, view);
    case 'extra':
      return extraCard(scene, view);
    case 'internship':
      return internshipCard(scene);
    case 'leaving':
      return leavingCard(scene, view);
    case 'back':
      return backCard(scene, view);
    case 'unreached':
      return unreachedCard(scene);
    case 'home':
      return homeCard(scene);
    default:
      throw new Error(`a mentorship has no card named ${view.name}`);
  }
}
