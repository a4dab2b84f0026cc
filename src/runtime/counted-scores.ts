import type { CountedScore, NetworkId } from '../core/flow.ts';
import type { Sealer, Store } from '../core/ports.ts';
import { answerContext } from './reads.ts';

/** One version of a score, and whose it is: this much never leaves this file. */
type Source = { mark: string; run: string; owner: string; step: string; version: number };

/**
 * The scores that a network's next picture can be made of (`ReadModels.countedScores`). Those that have been in one are
 * known by their marks: their texts are not opened again.
 */
export function countedScores({ store, sealer }: { store: Store; sealer: Sealer }) {
  /** Of each person and step only the latest, so that a figure about five is one about five people. */
  async function sourcesIn(space: string, network: NetworkId): Promise<Source[]> {
    const latest = new Map<string, Source>();
    for (const { run, owner, versions } of await store.runs.counted(space, network))
      for (const [step, version] of Object.entries(versions)) {
        const mark = sealer.nonce('counted', run, step, String(version)).slice(0, MARK);
        latest.set(`${owner} ${step}`, { mark, run, owner, step, version });
      }
    return [...latest.values()];
  }

  async function opened(space: string, source: Source): Promise<CountedScore[]> {
    const { mark, run, owner, step, version } = source;
    const answers = await store.runs.answers(space, run);
    const found = answers.find((one) => one.step === step && one.version === version);
    const context = answerContext(space, run, step, version);
    const text = found && (await sealer.open(found.author ?? owner, context, found.sealed));
    return text === undefined ? [] : [{ step, mark, score: Number(text) }];
  }

  return async (space: string, network: NetworkId): Promise<CountedScore[]> => {
    const sources = await sourcesIn(space, network);
    const marks = sources.map(({ mark }) => mark);
    const released = new Set(await store.runs.released(space, marks));
    const fresh = sources.filter(({ mark }) => !released.has(mark));
    const scores = await Promise.all(fresh.map((source) => opened(space, source)));
    return scores.flat().toSorted((one, other) => (one.mark < other.mark ? -1 : 1));
  };
}

/** hex digits: enough that no two scores of an installation share them */
const MARK = 24;
