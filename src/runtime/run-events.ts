import type { Form, Values } from '../core/card.ts';
import type { MessageRef, Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import { type AnyFlow, eventOf } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { AskedMessage, Store, StoredRun } from '../core/ports.ts';
import { encodePress, type RunPress } from '../core/press.ts';
import { may } from '../core/rights.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';
import type { Asked } from './words.ts';

/** What a button can carry on the narrowest platform (Slack: 2,000 characters), with room to spare. */
const MAX_PRESS = 1_900;

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  /** something that is already posted should be delivered again */
  settled: () => void;
};

/** What a press, a form or a reply means for a run: found, authorised, and given to it as an event. */
export function createRunEvents({ store, render, dispatch, desk, flowOf, settled }: Parts) {
  /** The run behind a press, if this person may do this to it. Throws UserError otherwise. */
  async function authorised({ space, person }: Asked, press: RunPress): Promise<StoredRun> {
    const run = await store.runs.get(space.id, press.run);
    const right = run && flowOf(run.flow).rightFor(press.type);
    if (!run || !right) throw new UserError('error.gone');
    const roles = await store.people.roles(space.id, person.id, run.network ?? run.id);
    if (run.owner === person.id) roles.push('owner');
    if (!may(roles, right)) throw new UserError('error.notAllowed');
    return run;
  }

  async function send(asked: Asked, press: RunPress, values?: Values) {
    const run = await authorised(asked, press);
    const event = flowOf(run.flow).parse(eventOf(press, values));
    const { id, at, space, person } = asked;
    return dispatch.send({ id, at, space: space.id, run: run.id, by: person.id, event });
  }

  async function form(asked: Asked, press: RunPress): Promise<Form> {
    const run = await authorised(asked, press);
    const found = await render.form(run, press, asked.person);
    if (!found) throw new UserError('error.gone');
    return found;
  }

  return {
    form: async (asked: Asked, press: RunPress): Promise<Reply> => ({ form: await form(asked, press) }),

    /** A press that no longer fits changes nothing, and the card it stood on is brought up to date. */
    async pressed(asked: Asked, press: RunPress, message?: MessageRef): Promise<Reply> {
      const result = await send(asked, press);
      if (result !== 'changed' && message) {
        await store.ledger.refreshAt(asked.space.id, message);
        settled();
      }
      return {};
    },

    async submitted(asked: Asked, press: RunPress, values: Values): Promise<Reply> {
      await send(asked, press, values);
      return {};
    },

    async reply(asked: Asked, replyAs: RunPress, text: string): Promise<Reply> {
      await send(asked, replyAs, { answer: text });
      return {};
    },

    /** The question asked last, if it still waits for an answer: its card says so. */
    async openQuestion({ space, person }: Asked): Promise<AskedMessage | undefined> {
      const last = await store.ledger.asked(space.id, person.id);
      const run = last && (await store.runs.get(space.id, last.run));
      if (!run) return undefined;
      const card = await render.card(run, last.view, { person: person.id });
      return card.closed ? undefined : last;
    },

    /** Words that answer nothing may be worth keeping, if the person has a cycle to keep them in. */
    async offerNote({ space, person }: Asked, text: string): Promise<Reply | undefined> {
      const [run] = await store.runs.open(space.id, person.id, 'cycle');
      if (!run) return undefined;
      const say = (key: string) => desk.say(person.language, key);
      const full: RunPress = { run: run.id, type: 'noted', args: { answer: text } };
      const fits = encodePress(full).length <= MAX_PRESS;
      return {
        card: {
          body: [{ type: 'text', text: say('cycle.note.ask') }],
          actions: [
            fits
              ? { kind: 'press', label: say('cycle.note.save'), press: full }
              : { kind: 'form', label: say('cycle.note.save'), press: { run: run.id, type: 'noted' } },
          ],
        },
      };
    },
  };
}
