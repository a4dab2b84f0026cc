import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { beginsAt } from '../../meeting/when.ts';
import { othersIn } from '../others.ts';
import { booked, hasMet, type MentoringState } from '../state.ts';
import { TOPIC } from '../topic.ts';
import { findTime, withMeeting } from './actions.ts';
import { puttingOff } from './put-off.ts';
import {
  button,
  closedUnless,
  networkFor,
  note,
  overCard,
  quote,
  type Scene,
  soonFor,
  text,
} from './scene.ts';

/** Asked before anything else is sent to them; what is shown to them is said first (domain.md §7). */
export function invitationCard({ state, say, run, read }: Scene): Card {
  const { status } = state;
  const open = status === 'proposed' || status === 'later';
  const network = networkFor(read)?.name ?? '';
  const params = { network, who: network ? 'member' : 'alone' };
  const answer = (which: 'yes' | 'later' | 'no') =>
    button(
      'press',
      say(`network.invitation.${which}`),
      { run, type: 'invitationAnswered', args: { answer: which } },
      which === 'yes' ? 'primary' : undefined,
    );
  const after = afterInvitation(state);
  return {
    body: [
      text(say(state.kind === 'primary' ? 'mentoring.invitation' : 'mentoring.invitation.extra', params)),
      ...(status === 'later' ? [note(say('mentoring.invitation.laterAnswer'))] : []),
      ...(open ? [] : [note(say(after))]),
    ],
    actions: open ? (['yes', 'later', 'no'] as const).filter((one) => one !== status).map(answer) : [],
    ...(open ? {} : { closed: true as const }),
  };
}

/** What has become of the question. */
function afterInvitation({ status, why }: MentoringState): MessageKey {
  if (status === 'active') return 'mentoring.invitation.yesAnswer';
  return why === 'declined' ? 'mentoring.invitation.noAnswer' : 'mentoring.invitation.withdrawn';
}

/** The nearest leader invites to the expectation talk (T4); an extra mentor waits for the talent. */
export function welcomeCard(scene: Scene): Card {
  const { state, say } = scene;
  const isFirst = state.kind === 'primary' && !hasMet(state) && !state.meeting;
  return {
    body: [
      text(say(state.kind === 'primary' ? 'mentoring.welcome' : 'mentoring.welcome.extra')),
      note(say('mentoring.welcome.private')),
    ],
    actions: isFirst && state.status === 'active' ? findTime(scene) : [],
  };
}

/** The talk that both expect something of has no date yet: asked once more, and then no more. */
export function expectationCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const open = state.status === 'active' && !hasMet(state) && !state.meeting;
  const card = closedUnless(open, { body: [text(say('mentoring.expectation'))], actions: findTime(scene) });
  return puttingOff(scene, { name: 'expectation', about: '' }, view, card);
}

/** The workday before: when, what the talent has shared, and three questions to ask first (P6). */
export function beforeCard(scene: Scene, view: ViewRef): Card {
  const { state, say, read, reader } = scene;
  const at = booked(state);
  const open = at !== undefined && at.id === view.meeting && beginsAt(at.when) > reader.now;
  if (!at || !open) return overCard(scene, view.meeting);
  const topic = read.answers.find(({ step, version }) => step === TOPIC && version === at.topic)?.text;
  const others = othersIn({ meeting: at }, read);
  const questions = at.kind === 'expectation' ? 'mentoring.before.expect' : 'mentoring.before.questions';
  const card: Card = {
    body: [
      text(say('mentoring.before', { when: soonFor(scene, at.when) })),
      ...(others ? [note(say('mentoring.others', { others }))] : []),
      ...(topic ? [text(say('mentoring.before.topic')), quote(topic)] : []),
      text(say('mentoring.before.ask')),
      text(say(questions)),
    ],
    actions: withMeeting(scene),
  };
  return puttingOff(scene, { name: 'before', about: at.id }, view, card);
}
