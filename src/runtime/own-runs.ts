import type { AnyFlow, RunId } from '../core/flow.ts';
import type { Store } from '../core/ports.ts';
import { type Asked, sourceOf } from './asked.ts';
import type { Dispatch, Dispatched } from './dispatch.ts';

type Parts = { store: Store; dispatch: Dispatch; flowOf: (id: string) => AnyFlow };
export type TellOwnRuns = ReturnType<typeof createTellOwnRuns>;

export function createTellOwnRuns({ store, dispatch, flowOf }: Parts) {
  /** Every open conversation of the person's that understands it, but for one, is told; what came of it. */
  return async function tellOwnRuns(
    asked: Asked,
    event: { type: string } & Record<string, unknown>,
    except?: RunId,
  ): Promise<Dispatched[]> {
    const { space, person } = asked;
    const results: Dispatched[] = [];
    for (const { id, flow, open } of await store.runs.ofOwner(space.id, person.id))
      if (open && id !== except && flowOf(flow).rightFor(event.type))
        results.push(await dispatch.send({ ...sourceOf(asked), id: `${asked.id}:${id}`, run: id, event }));
    return results;
  };
}
