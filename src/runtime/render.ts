import type { Card, Form } from '../core/card.ts';
import type { AnyFlow, PersonView, Reader, ReadModels, Recipient, ViewRef } from '../core/flow.ts';
import type { Clock, Store, StoredRun } from '../core/ports.ts';
import type { Press } from '../core/press.ts';
import type { Reads } from './reads.ts';

export type Render = ReturnType<typeof createRender>;

type Parts = { store: Store; reads: Reads; flowOf: (id: string) => AnyFlow; clock: Clock };

/** Turns a run's view into a card or form in the reader's language, from the state and answers as they are now. */
export function createRender({ store, reads, flowOf, clock }: Parts) {
  /** Most cards are for the run's owner, who has been read already. */
  async function readerOf(space: string, to: Recipient, { owner }: ReadModels): Promise<Reader> {
    const reader =
      'network' in to
        ? await store.networks.get(space, to.network)
        : to.person === owner.id
          ? owner
          : await store.people.get(space, to.person);
    if (!reader) throw new Error('the reader of a card is gone');
    return { language: reader.language, zone: reader.zone, now: clock.now(), as: to };
  }

  return {
    async card(run: StoredRun, view: ViewRef, to: Recipient): Promise<Card> {
      const flow = flowOf(run.flow);
      const state = flow.load(run.state, run.version);
      const read = await reads.load(flow, run, to);
      const reader = await readerOf(run.space, to, read);
      return flow.card(state, view, reader, read, run.id);
    },

    async form(run: StoredRun, press: Press, person: PersonView): Promise<Form | undefined> {
      const flow = flowOf(run.flow);
      const to = { person: person.id };
      const read = await reads.load(flow, run, to);
      const reader = await readerOf(run.space, to, read);
      return flow.form(flow.load(run.state, run.version), press, reader, read, run.id);
    },
  };
}
