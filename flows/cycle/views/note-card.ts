import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { isHard } from '../../wording/index.ts';
import { latest, versionIn } from '../answers.ts';
import { HOWS, type How } from '../definition.ts';
import { NOTE } from '../events.ts';
import { isAtRest, type Note, versionOfNote } from '../state.ts';
import { isLetGo, laterMenu, putOffNote, whyAgain } from './put-off.ts';
import { form, note, press, quote, type Scene, text } from './scene.ts';
import { shareActions, sharedNotes } from './share-card.ts';

/** How many notes of a kind are shown at once, the latest: a message holds no more. */
export const MOST_SHOWN = 8;

/** What has become of something that was noted: where it was kept, what it is, and the ways to put it right. */
export function noteCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const found = state.notes.find(({ id }) => String(id) === view.id);
  if (!found) return { closed: true, body: [note(say('cycle.note.gone'))], actions: [] };
  const isQuestion = view.asks === 'seen';
  const hard = isHard(textOfNote(scene, found) ?? '');
  const asks = isQuestion && !found.how && !hard && !isAtRest(state);
  const how = found.versions.length > 1 ? 'again' : 'first';
  return {
    ...(isQuestion && !asks ? { closed: true as const } : {}),
    body: [
      note(say(hard ? 'cycle.savedHard' : savedAs(found), { how })),
      ...(asks ? [text(say('cycle.more.opinion'))] : []),
      ...(isUnsorted(found) && !asks && !hard ? [text(say('cycle.note.how'))] : []),
      ...(found.as === 'starMoment' ? sharedNotes(scene, `note.${found.id}`) : []),
    ],
    actions: [...kindActions(scene, found, { asks, hard }), ...correctingActions(scene, found)],
  };
}

function savedAs({ as, how }: Note): MessageKey {
  if (as === 'starMoment') return 'cycle.note.savedStar';
  return how ? `cycle.note.saved.${how}` : 'cycle.note.saved';
}

const isUnsorted = ({ as, how }: Note) => as === 'observation' && !how;

/** While nobody has said what it is, that is asked first; afterwards there is a way to look at it again. */
function kindActions(scene: Scene, found: Note, { asks, hard }: { asks: boolean; hard: boolean }): Action[] {
  const { run } = scene;
  const { id, as } = found;
  const sort = (how: How, key: MessageKey) =>
    press(scene, key, { run, type: 'noteSorted', args: { id: String(id), how } });
  if (asks) return [sort('interpreted', 'cycle.button.skip')];
  if (isUnsorted(found) && !hard) return HOWS.map((how) => sort(how, `cycle.note.${how}`));
  return [
    ...(as === 'starMoment' && !hard ? shareActions(scene, `note.${id}`) : []),
    form(scene, 'cycle.button.edit', { run, type: 'noted', args: { id: String(id), as } }),
  ];
}

function correctingActions(scene: Scene, { id }: Note): Action[] {
  const { run } = scene;
  const what = `note.${id}`;
  return [
    form(scene, 'cycle.button.move', { run, type: 'moved', args: { from: what } }),
    press(scene, 'cycle.button.undo', { run, type: 'takenBack', args: { what } }),
  ];
}

/** Asks for one thing seen or heard: after something was tried, and once a week (domain.md §8). */
export function observeCard(scene: Scene, view: ViewRef): Card {
  const { state, read, run, say } = scene;
  const isAnswered = String(state.noted) !== view.noted;
  const isOpen = !isAnswered && !state.lookingBack && !state.way && !state.parked;
  const putOff = isOpen ? putOffNote(scene, 'observe', view) : [];
  if (putOff.length > 0) return putOffObservation(scene, putOff);
  const tryOut = latest(read.answers, 'tryOut')?.text;
  return {
    ...(isOpen ? {} : { closed: true as const }),
    body: [
      ...(view.why === 'week' && tryOut ? [note(say('cycle.observe.about')), quote(tryOut)] : []),
      text(say(view.why === 'week' ? 'cycle.observe.week' : 'cycle.observe.tried')),
      ...(view.noted === '0' ? [note(say('home.who.names'))] : []),
      ...(view.why === 'week' ? whyWeekly(scene, view) : []),
    ],
    actions: isOpen
      ? [
          form(scene, 'cycle.button.note', { run, type: 'noted' }),
          ...(view.why === 'week' ? [laterMenu(scene, 'observe', { noted: view.noted ?? '' })] : []),
        ]
      : [],
  };
}

function whyWeekly(scene: Scene, view: ViewRef): Block[] {
  return view.again ? whyAgain(scene, view) : [note(scene.say('cycle.observe.why'))];
}

/** It comes again; until then something can be noted all the same. */
function putOffObservation(scene: Scene, putOff: Block[]): Card {
  return {
    ...(isLetGo(scene, 'observe') ? { closed: true as const } : {}),
    body: [text(scene.say('cycle.observe.week')), ...putOff],
    actions: [form(scene, 'cycle.button.note', { run: scene.run, type: 'noted' })],
  };
}

/**
 * What was noted on the way, and in the end: seen and heard first, so that reflection does not open on interpretations.
 * @param noticed what the leader wrote when asked for something seen
 */
export function noteBlocks(scene: Scene, noticed?: string): Block[] {
  const { say } = scene;
  const observations = notesOf(scene, 'observation').slice(-MOST_SHOWN);
  const wordsOf = (isInterpreted: boolean) =>
    observations.flatMap(({ how, words }) => ((how === 'interpreted') === isInterpreted ? [words] : []));
  return [
    ...listed(say('cycle.noted.seen'), [...wordsOf(false), ...(noticed ? [noticed] : [])]),
    ...listed(say('cycle.noted.interpreted'), wordsOf(true)),
  ];
}

const listed = (heading: string, texts: string[]): Block[] =>
  texts.length > 0 ? [text(heading), ...texts.map(quote)] : [];

/** The notes of a kind with their words. What was written in distress is kept, but never held up to its author again. */
export function notesOf(scene: Pick<Scene, 'state' | 'read'>, as: Note['as']): (Note & { words: string })[] {
  return scene.state.notes.flatMap((one) => {
    const words = one.as === as ? textOfNote(scene, one) : undefined;
    return words === undefined || isHard(words) ? [] : [{ ...one, words }];
  });
}

export function textOfNote({ read }: Pick<Scene, 'read'>, one: Note): string | undefined {
  return versionIn(read.answers, NOTE, versionOfNote(one))?.text;
}

/** The signs that the leader looks for: those that show on the way apart from those that show in the end (K16). */
export function signBlocks({ state, read, say }: Scene, heading: string): Block[] {
  const lines = latest(read.answers, 'signs')?.text.split('\n') ?? [];
  if (lines.length === 0) return [];
  const kindOf = (index: number) => state.signs[index]?.of;
  const of = (kind: 'process' | 'outcome' | undefined) =>
    lines.filter((_, index) => kindOf(index) === kind).map(quote);
  const under = (kind: 'process' | 'outcome') => {
    const quotes = of(kind);
    return quotes.length > 0 ? [note(say(`cycle.sign.${kind}`)), ...quotes] : [];
  };
  return [text(heading), ...of(undefined), ...under('process'), ...under('outcome')];
}
