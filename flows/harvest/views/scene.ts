import type { PersonId, Reader, RunId } from '../../../src/core/flow.ts';
import { type MessageKey, type Params, say } from '../../locales/say.ts';
import { nameOf } from '../../round/decide.ts';
import { type Read, releasersIn } from '../decide.ts';
import { fieldOf, type HarvestState, type Release, type ReleaseField, textOf } from '../state.ts';

/** Everything that a card or a form of a harvest is made from. `me` is who reads it, if it is a person. */
export type Scene = {
  state: HarvestState;
  reader: Reader;
  read: Read;
  run: RunId;
  me: PersonId | undefined;
  say: (key: MessageKey, params?: Params) => string;
};

export function sceneOf(state: HarvestState, reader: Reader, read: Read, run: RunId): Scene {
  const network = read.network?.name ?? '';
  return {
    state,
    reader,
    read,
    run,
    me: 'person' in reader.as ? reader.as.person : undefined,
    say: (key, params = {}) => say(reader.language, key, { network, ...params }),
  };
}

/** What somebody is called here; who is gone is *somebody*. */
export const called = ({ read, say: told }: Scene, person: PersonId): string =>
  nameOf(read, person) ?? told('round.somebody');

export const mayRelease = ({ read, me }: Scene): boolean =>
  me !== undefined && releasersIn(read).includes(me);

/** A text as the reader may see it, in this version. */
function answer({ read }: Scene, step: string, version: number): string | undefined {
  return read.answers.find((one) => one.step === step && one.version === version)?.text;
}

export const wordsOf = (scene: Scene, one: { id: number; version: number }): string | undefined =>
  answer(scene, textOf(one.id), one.version);

export const fieldIn = (scene: Scene, { id, draft }: Release, field: ReleaseField): string | undefined =>
  answer(scene, fieldOf(id, field), draft);
