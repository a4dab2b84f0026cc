import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest, versionIn } from '../answers.ts';
import { HOWS, type How } from '../definition.ts';
import { NOTE } from '../events.ts';
import { isAtRest, type Note, versionOfNote } from '../state.ts';
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
  const asks = isQuestion && !found.how && !isAtRest(state);
  return {
    ...(isQuestion && !asks ? { closed: true as const } : {}),
    body: [
      note(say(savedAs(found))),
      ...(asks ? [text(say('cycle.more.opinion'))] : []),
      ...(found.as === 'starMoment' ? sharedNotes(scene, `note.${found.id}`) : []),
    ],
    actions: noteActions(scene, found),
  };
}

function savedAs({ as, how }: Note): MessageKey {
  if (as === 'starMoment') return 'cycle.note.savedStar';
  return how ? `cycle.note.saved.${how}` : 'cycle.note.saved';
}

/** While nobody has said what it is, that is asked first; afterwards there is a way to look at it again. */
function noteActions(scene: Scene, { id, as, how }: Note): Action[] {
  const { run } = scene;
  const what = `note.${id}`;
  const unsorted = as === 'observation' && !how;
  const sort = (each: How) =>
    press(scene, `cycle.note.${each}`, { run, type: 'noteSorted', args: { id: String(id), how: each } });
  return [
    ...(as === 'starMoment' ? shareActions(scene, what) : []),
    ...(unsorted
      ? HOWS.map(sort)
      : [form(scene, 'cycle.button.edit', { run, type: 'noted', args: { id: String(id), as } })]),
    form(scene, 'cycle.button.move', { run, type: 'moved', args: { from: what } }),
    press(scene, 'cycle.button.undo', { run, type: 'takenBack', args: { what } }),
  ];
}

/** Asks for one thing seen or heard: after something was tried, and once a week (domain.md §8). */
export function observeCard(scene: Scene, view: ViewRef): Card {
  const { state, read, run, say } = scene;
  const isOpen = !state.lookingBack && !state.way && !state.parked;
  const tryOut = latest(read.answers, 'tryOut')?.text;
  return {
    ...(isOpen ? {} : { closed: true as const }),
    body: [
      ...(view.why === 'week' && tryOut ? [note(say('cycle.observe.about')), quote(tryOut)] : []),
      text(say(view.why === 'week' ? 'cycle.observe.week' : 'cycle.observe.tried')),
      ...(view.why === 'week' ? [note(say('cycle.observe.why'))] : []),
    ],
    actions: isOpen ? [form(scene, 'cycle.button.note', { run, type: 'noted' })] : [],
  };
}

/** What was noted on the way: seen and heard first, so that reflection does not open on interpretations. */
export function noteBlocks(scene: Scene): Block[] {
  const { state, say } = scene;
  const observations = state.notes.filter(({ as }) => as === 'observation').slice(-MOST_SHOWN);
  const seen = observations.filter(({ how }) => how !== 'interpreted');
  const interpreted = observations.filter(({ how }) => how === 'interpreted');
  return [
    ...listed(scene, say('cycle.noted.seen'), seen),
    ...listed(scene, say('cycle.noted.interpreted'), interpreted),
  ];
}

function listed(scene: Scene, heading: string, notes: Note[]): Block[] {
  const texts = notes.flatMap((one) => textOfNote(scene, one) ?? []);
  return texts.length > 0 ? [text(heading), ...texts.map(quote)] : [];
}

export function textOfNote({ read }: Pick<Scene, 'read'>, one: Note): string | undefined {
  return versionIn(read.answers, NOTE, versionOfNote(one))?.text;
}

/** The signs that the leader wanted to look for, each with the sense it speaks to where that is known (K16). */
export function signBlocks({ state, read, say }: Scene): Block[] {
  const lines = latest(read.answers, 'signs')?.text.split('\n') ?? [];
  if (lines.length === 0) return [];
  const labelled = lines.map((line, index) => {
    const { sense, of } = state.signs[index] ?? {};
    const labels = [...(sense ? [say(`cycle.sign.${sense}`)] : []), ...(of ? [say(`cycle.sign.${of}`)] : [])];
    return labels.length > 0 ? `${line} (${labels.join(', ')})` : line;
  });
  return [text(say('cycle.yourSigns')), quote(labelled.join('\n'))];
}
