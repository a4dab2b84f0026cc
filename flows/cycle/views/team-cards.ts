import type { Action, Block, Card, Form } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import type { MessageKey } from '../../locales/say.ts';
import { isHard } from '../../wording/index.ts';
import { latest, versionIn } from '../answers.ts';
import { isWords, READ_BY_TEAM, type StepId, stepOf } from '../definition.ts';
import { isSameShare } from '../posting.ts';
import { stepOfItem } from '../state.ts';
import { teammates } from '../team-runs.ts';
import { form, note, press, quote, type Scene, sayMoment, text } from './scene.ts';

/** How many answers a member sees at once: what is more than a message holds would be cut off at its end. */
const MOST_READ = 20;
/** What is always among them. */
const ALWAYS_READ: readonly StepId[] = ['challenge', 'tryOut'];

/** To one member: the question whether they are in, and from then on the team's cycle as it stands. */
export function teamCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say } = scene;
  const status = state.team?.members.find(({ person }) => person === view.person)?.status;
  const name = read.owner.name;
  if (!status || status === 'out' || (status === 'asked' && state.way))
    return { closed: true, body: [note(say('cycle.team.out', { name }))], actions: [] };
  if (status === 'asked')
    return { body: [text(say('cycle.team.invited', { name }))], actions: [...answers(scene)] };
  const title = say('cycle.team.title', { name });
  return { title, body: readAlong(scene), actions: state.way ? [] : [leaveAction(scene)] };
}

const answers = (scene: Scene): Action[] =>
  (['yes', 'no'] as const).map((answer) => ({
    ...press(scene, `cycle.team.${answer}`, { run: scene.run, type: 'teamAnswered', args: { answer } }),
    ...(answer === 'yes' && { style: 'primary' as const }),
  }));

/** Nobody has to stay in a team that they have said yes to. */
const leaveAction = (scene: Scene): Action =>
  press(scene, 'cycle.team.leave', { run: scene.run, type: 'teamAnswered', args: { answer: 'no' } });

/** Only what was approved for this reader is in `answers`. What was written in distress is its author's own. */
function readAlong({ read, say }: Scene): Block[] {
  const told = READ_BY_TEAM.flatMap((id) => {
    const found = isWords(stepOf(id)) ? latest(read.answers, id) : undefined;
    return found && !isHard(found.text) ? [{ id, words: found.text }] : [];
  });
  const first = told.filter(({ id }) => ALWAYS_READ.includes(id));
  const others = told.filter(({ id }) => !ALWAYS_READ.includes(id));
  const kept = others.slice(-(MOST_READ - first.length));
  if (told.length === 0) return [note(say('cycle.team.nothingYet'))];
  return [
    ...(kept.length < others.length ? [note(say('cycle.team.latest'))] : []),
    ...[...first, ...kept].flatMap(({ id, words }) => [
      text(say(`cycle.name.${id}` as MessageKey)),
      quote(words),
    ]),
  ];
}

/** To the pen-holder: who is in the team, and what that means. */
export function teamNamedCard(scene: Scene): Card {
  const { state, read, say, run } = scene;
  const members = state.team?.members ?? [];
  const names = (status: 'in' | 'asked' | 'out') =>
    members.flatMap((one) => (one.status === status ? [nameOf(read.networks, one.person)] : [])).join(', ');
  const [joined, asked, out] = [names('in'), names('asked'), names('out')];
  return {
    body: [
      text(say('cycle.team.named')),
      ...(joined ? [note(say('cycle.team.joined', { names: joined }))] : []),
      ...(asked ? [note(say('cycle.team.asked', { names: asked }))] : []),
      ...(out ? [note(say('cycle.team.notIn', { names: out }))] : []),
    ],
    actions: state.way ? [] : [form(scene, 'cycle.button.editTeam', { run, type: 'teamNamed' })],
  };
}

function nameOf(networks: Scene['read']['networks'], id: string): string {
  const member = networks.flatMap(({ members }) => members).find(({ person }) => person.id === id);
  return member?.person.name ?? '…';
}

export function teamForm(scene: Scene, asked: Press): Form {
  const { state, say } = scene;
  const value = (state.team?.members ?? [])
    .filter(({ status }) => status !== 'out')
    .map(({ person }) => person);
  return {
    title: say('cycle.team.form'),
    intro: say('cycle.team.intro'),
    inputs: [{ kind: 'people', name: 'people', label: say('cycle.team.people'), value }],
    submit: say('cycle.team.submit'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** To a member: what is about to be shared, word for word, and the way to object. */
export function proposedCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say, run } = scene;
  const { item = '', network = '', version = '0', until = '', zone } = view;
  const open =
    state.team?.proposed.some(
      (one) => isSameShare(one, { item, network }) && String(one.version) === version,
    ) ?? false;
  const words = versionIn(read.answers, stepOfItem(item), Number(version))?.text;
  const name = read.owner.name;
  const where = read.networks.find(({ id }) => id === network)?.name ?? '';
  if (!open || !words) return settledCard(scene, view);
  const args = { item, network };
  return {
    body: [
      text(say('cycle.veto.ask', { name, network: where })),
      quote(words),
      note(say(`cycle.veto.${silenceOf(scene)}`, { until: sayMoment(scene, until, zone), name })),
    ],
    actions: [press(scene, 'cycle.veto.button', { run, type: 'vetoed', args })],
  };
}

/** Where nobody else was asked, the pen-holder knows who said no. */
const silenceOf = ({ state }: Scene) => (teammates(state).length === 1 ? 'silenceOfOne' : 'silence');

/** To the pen-holder: it waits for the team; or somebody in it has said no. */
export function waitsForTeamCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say, run } = scene;
  const { item = '', network = '', until = '', zone } = view;
  const waits = state.team?.proposed.some((one) => isSameShare(one, { item, network })) ?? false;
  const where = read.networks.find(({ id }) => id === network)?.name ?? '';
  if (!waits) return settledCard(scene, view);
  return {
    body: [text(say('cycle.veto.waits', { network: where, until: sayMoment(scene, until, zone) }))],
    actions: [press(scene, 'cycle.button.withdraw', { run, type: 'withdrawn', args: { item, network } })],
  };
}

/** How it ended: it stands in the channel now, or it does not. */
function settledCard({ state, read, say }: Scene, { item = '', network = '' }: ViewRef): Card {
  const isShared = state.shared.some((one) => isSameShare(one, { item, network }));
  const where = read.networks.find(({ id }) => id === network)?.name ?? '';
  const words = isShared ? say('cycle.veto.shared', { network: where }) : say('cycle.veto.notShared');
  return { closed: true, body: [note(words)], actions: [] };
}
