import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { PersonId, Reader, RunId } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import type { Day, Instant } from '../../../src/core/time.ts';
import { type MessageKey, type Params, say, sayList } from '../../locales/say.ts';
import { dayOf, sayDay, sayTime, wallTimeOf } from '../../schedule.ts';
import { nameOf, type Read } from '../decide.ts';
import type { Contribution, RoundState } from '../state.ts';
import { answerOf } from '../state.ts';

/** Everything that a card or a form of a meeting is made from. `me` is who reads it, if it is a person. */
export type Scene = {
  state: RoundState;
  reader: Reader;
  read: Read;
  run: RunId;
  me: PersonId | undefined;
  say: (key: MessageKey, params?: Params) => string;
};

export function sceneOf(state: RoundState, reader: Reader, read: Read, run: RunId): Scene {
  const { language } = reader;
  const common = { network: read.network?.name ?? '', rounds: state.rounds.length };
  return {
    state,
    reader,
    read,
    run,
    me: 'person' in reader.as ? reader.as.person : undefined,
    say: (key, params = {}) => say(language, key, { ...common, ...params }),
  };
}

/** What somebody is called here; who is gone is *somebody*. */
export const called = ({ read, say: told }: Scene, person: PersonId): string =>
  nameOf(read, person) ?? told('round.somebody');

/** *Ali, Bo og Cleo* */
export const listed = (scene: Scene, people: readonly PersonId[]): string =>
  sayList(
    scene.reader.language,
    people.map((person) => called(scene, person)),
  );

/** The text of a field of a contribution, if the reader may see it. */
export function wordsOf({ read }: Scene, { id, version }: Contribution, field: string): string | undefined {
  const step = answerOf(id, field);
  return read.answers.find((answer) => answer.step === step && answer.version === version)?.text;
}

/** *torsdag den 14. januar*, by the reader's calendar. */
export const dayFor = ({ reader }: Pick<Scene, 'reader'>, day: Day): string =>
  sayDay(day, reader.language, dayOf(reader.now, reader.zone));

/** *kl. 10.15* today, otherwise with its day. */
export function until(scene: Pick<Scene, 'reader' | 'say'>, at: Instant): string {
  const { reader, say: told } = scene;
  const [day = '', time = ''] = wallTimeOf(at, reader.zone).local.split('T');
  const at_ = { time: sayTime(time, reader.language), day: dayFor(scene, day) };
  return told(day === dayOf(reader.now, reader.zone) ? 'round.until.today' : 'round.until.day', at_);
}

export const text = (said: string): Block => ({ type: 'text', text: said });
export const note = (said: string): Block => ({ type: 'note', text: said });
export const quote = (said: string): Block => ({ type: 'quote', text: said });

type Button = Extract<Action, { kind: 'press' | 'form' }>;

export const button = (
  kind: Button['kind'],
  label: string,
  press: Press,
  style?: 'primary' | 'danger',
): Button => ({ kind, label, press, ...(style && { style }) });

/** What is left of a card whose moment has passed. */
export const closed = (said: string): Card => ({ body: [note(said)], actions: [], closed: true });
