import { buttonsOf, type Card, type Form, type Values } from '../core/card.ts';
import type { ChatEvent, MessageRef, Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import { type AnyFlow, eventOf, type PersonId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { AskedMessage, Store, StoredRun } from '../core/ports.ts';
import { encodePress, type Press, type RunPress } from '../core/press.ts';
import { may } from '../core/rights.ts';
import type { Asked } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';

/** What a button can carry on the narrowest platform (Slack: 2,000 characters), with room to spare. */
const MAX_PRESS = 1_900;

export type RunEvents = ReturnType<typeof createRunEvents>;

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  /** something that is already posted should be delivered again */
  settled: () => void;
};

type Kept = Extract<ChatEvent, { kind: 'keepWanted' }>['as'];

const remark = (text: string): Card => ({ body: [{ type: 'note', text }], actions: [] });

/** What a press, a form or a reply means for a run: found, authorised, and given to it as an event. */
export function createRunEvents({ store, render, dispatch, desk, flowOf, settled }: Parts) {
  /** The run behind a press, if this person may do this to it. Throws UserError otherwise. */
  async function authorised({ space, person }: Asked, press: RunPress): Promise<StoredRun> {
    const run = await store.runs.get(space.id, press.run);
    const right = run && flowOf(run.flow).rightFor(press.type);
    if (!run || !right) throw new UserError('error.gone');
    const roles = [
      ...(await store.people.roles(space.id, person.id, run.network ?? run.id)),
      ...(await store.runs.partIn(space.id, run.id, person.id)),
    ];
    if (run.owner === person.id) roles.push('owner');
    if (may(roles, right) || (may(['guest'], right) && (await isGuest(space.id, person.id, run)))) return run;
    throw new UserError('error.notAllowed');
  }

  /** Whether they are asked to come to a meeting that this run arranges, in whichever of their networks. */
  async function isGuest(space: string, person: PersonId, run: StoredRun): Promise<boolean> {
    const meetings = await store.meetings.ofPerson(space, person);
    return meetings.some((meeting) => meeting.run === run.id);
  }

  async function send(asked: Asked, press: RunPress, values?: Values) {
    const run = await authorised(asked, press);
    const event = flowOf(run.flow).parse(eventOf(press, values));
    const { id, at, space, person } = asked;
    const result = await dispatch.send({ id, at, space: space.id, run: run.id, by: person.id, event });
    if (result !== 'duplicate') await tellOthers(asked, run);
    return result;
  }

  /** Whoever does something in one conversation is not silent in their others. */
  async function tellOthers({ id, at, space, person }: Asked, { id: here }: StoredRun): Promise<void> {
    const open = await store.runs.open(space.id, person.id, 'cycle');
    for (const { id: run } of open.filter((one) => one.id !== here))
      await dispatch.send({ id: `${id}:heard:${run}`, at, space: space.id, run, event: { type: 'heard' } });
  }

  async function form(asked: Asked, press: RunPress): Promise<Form> {
    const run = await authorised(asked, press);
    const found = await render.form(run, press, asked.person);
    if (!found) throw new UserError('error.gone');
    return found;
  }

  /** Whom this person can talk with when things are hard, as one of their networks has named it. */
  async function contactOf({ space, person }: Asked): Promise<string | undefined> {
    const networks = await store.networks.ofPerson(space.id, person.id);
    return networks.find(({ contact }) => contact)?.contact;
  }

  /** Of several open cycles the one that was talked about last: what somebody writes unasked is most likely about that. */
  async function cycleAtHand({ space, person }: Asked): Promise<StoredRun | undefined> {
    const open = await store.runs.open(space.id, person.id, 'cycle');
    if (open.length < 2) return open[0];
    const questions = await store.ledger.asked(space.id, person.id);
    const found = questions.flatMap(({ run }) => open.find(({ id }) => id === run) ?? []);
    return found[0] ?? open.at(-1);
  }

  return {
    form: async (asked: Asked, press: RunPress): Promise<Reply> => ({ form: await form(asked, press) }),

    /**
     * A press that no longer fits changes nothing, and the card it stood on is brought up to date. One that carries
     * somebody's words, on a card that is on no record, was an offer of the moment: it has been taken.
     */
    async pressed(asked: Asked, press: RunPress, message?: MessageRef): Promise<Reply> {
      const result = await send(asked, press);
      const { space, person } = asked;
      const isOnRecord = message !== undefined && (await store.ledger.knows(space.id, message));
      if (isOnRecord && result !== 'changed') {
        await store.ledger.refreshAt(space.id, message);
        settled();
      }
      if (isOnRecord || press.args?.answer === undefined) return {};
      return { pressed: remark(desk.say(person.language, 'cycle.offer.saved')) };
    },

    /** The form that was filled in, as it was opened; undefined when it is not open any more. */
    async formBehind({ space, person }: Asked, press: RunPress): Promise<Form | undefined> {
      const run = await store.runs.get(space.id, press.run);
      return run && render.form(run, press, person);
    },

    async submitted(asked: Asked, press: RunPress, values: Values): Promise<Reply> {
      await send(asked, press, values);
      return {};
    },

    /** @param values the text as `answer`, and what is known of where and when it was typed */
    async reply(asked: Asked, replyAs: RunPress, values: Values): Promise<Reply> {
      await send(asked, replyAs, values);
      return {};
    },

    /** Something happened to a message that this run took in. */
    async told({ id, at, space, person }: Asked, run: StoredRun, event: object): Promise<Reply> {
      const parsed = flowOf(run.flow).parse(event);
      await dispatch.send({ id, at, space: space.id, run: run.id, by: person.id, event: parsed });
      return {};
    },

    /** The person's own run that took this message in. */
    async ownRunOf({ space, person }: Asked, source: string): Promise<StoredRun | undefined> {
      const run = await store.runs.ofMessage(space.id, source);
      return run?.owner === person.id ? run : undefined;
    },

    /** Whether the question still waits for an answer: its card says so. */
    async isOpen({ space, person }: Asked, question: AskedMessage): Promise<boolean> {
      const run = await store.runs.get(space.id, question.run);
      const card = run && (await render.card(run, question.view, { person: person.id }));
      return card !== undefined && !card.closed;
    },

    /** Whether words can answer the question: where a button is to be pressed or a day to be named, none of ours can. */
    async takesWords({ space, person }: Asked, { run: id, replyAs }: AskedMessage): Promise<boolean> {
      const run = await store.runs.get(space.id, id);
      const asked = run && (await render.form(run, replyAs, person));
      return asked?.inputs.some(({ kind }) => kind === 'text') ?? false;
    },

    /** The press that helps with a question, where its card has one. */
    async helpWith({ space, person }: Asked, question: AskedMessage): Promise<Press | undefined> {
      const run = await store.runs.get(space.id, question.run);
      const card = run && (await render.card(run, question.view, { person: person.id }));
      const buttons = card ? buttonsOf(card) : [];
      return buttons.find(({ press }) => 'type' in press && press.type === 'helpWanted')?.press;
    },

    /** Words that answer nothing may be worth keeping, if the person has a cycle to keep them in. */
    async offerNote(asked: Asked, text: string, source: string): Promise<Reply | undefined> {
      const { person } = asked;
      const run = await cycleAtHand(asked);
      if (!run) return undefined;
      const full = (as: Kept): RunPress => ({
        run: run.id,
        type: 'noted',
        args: { as, source, answer: text },
      });
      const fits = encodePress(full('observation')).length <= MAX_PRESS;
      const press = (as: Kept): RunPress => (fits ? full(as) : { run: run.id, type: 'noted', args: { as } });
      const kind = fits ? 'press' : 'form';
      return { card: desk.offer(person.language, { text, kind, press, contact: await contactOf(asked) }) };
    },

    /** Hard words are heard though there is no cycle to keep them in. */
    async heard(asked: Asked, text: string): Promise<Reply | undefined> {
      const card = desk.heard(asked.person.language, text, await contactOf(asked));
      return card && { card };
    },

    /** A message is to be kept: its words are offered for rewording, and nothing is stored before they are sent off. */
    async keep(asked: Asked, as: Kept, text: string): Promise<Reply> {
      const run = await cycleAtHand(asked);
      if (!run) throw new UserError('error.noCycle');
      return { form: await form(asked, { run: run.id, type: 'noted', args: { as, answer: text } }) };
    },
  };
}
