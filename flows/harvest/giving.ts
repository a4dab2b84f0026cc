import { UserError } from '../../src/core/errors.ts';
import type { AnswerRef } from '../../src/core/flow.ts';
import { type Decided, inChannel, leadCard, type Moment, personBy, ROOT, releasersIn } from './decide.ts';
import { MAX_TEXT } from './definition.ts';
import type { EventOf } from './events.ts';
import { type Contribution, contributionOf, type HarvestState, reduced, textOf } from './state.ts';

type Given = EventOf<'given'>;

/**
 * What there is to do with the harvest, for whoever asks. Whoever may put a release together has that in hand from now on,
 * whoever had it before.
 */
export function opened(state: HarvestState, { stamp, read }: Moment): Decided {
  const person = personBy(stamp);
  if (releasersIn(read).includes(person))
    return { state: { ...state, lead: person }, effects: [leadCard(person, 'reply')] };
  const slot = `own.${person}`;
  return {
    state,
    effects: [{ type: 'show', slot, to: { person }, view: { name: 'own' }, urgency: 'reply' }],
  };
}

/** Somebody lays something into the harvest, or rewords what they have laid there, for everybody in the network to read. */
export function give(state: HarvestState, event: Given, { stamp }: Moment): Decided {
  const person = personBy(stamp);
  const known = event.id === undefined ? undefined : contributionOf(state, event.id);
  if (event.id !== undefined && !known) throw new UserError('error.harvest.gone');
  if (known && known.by !== person) throw new UserError('error.harvest.notYours');
  const text = event.text.trim();
  if (known && text === '') return takeBack(state, [known]);
  refuseLength(text);
  const version = (known?.version ?? 0) + 1;
  const one: Contribution = { id: known?.id ?? state.next, by: person, kind: event.kind, version };
  const answers = [{ step: textOf(one.id), version, text, by: person }];
  if (known) return { state: { ...state, given: state.given.map((x) => (x === known ? one : x)) }, answers };
  const after = { ...state, given: [...state.given, one], next: one.id + 1 };
  return { state: after, answers, effects: posted(state, one) };
}

/** In the thread under one post, which comes with the first of them. */
function posted(before: HarvestState, { id }: Contribution): NonNullable<Decided['effects']> {
  const root = before.next === 1 ? [inChannel(before, ROOT, { name: ROOT })] : [];
  return [...root, inChannel(before, `given.${id}`, { name: 'given', id: String(id) }, ROOT)];
}

function refuseLength(text: string): void {
  const length = [...text].length;
  if (length === 0) throw new UserError('error.empty', {}, 'text');
  if (length > MAX_TEXT) throw new UserError('error.tooLong', { length, max: MAX_TEXT }, 'text');
}

/** Taken back by their author: the words are gone for good, in whatever they stood. */
export function takeBack(state: HarvestState, gone: readonly Contribution[]): Decided {
  const isGone = ({ id }: { id: number }) => gone.some((one) => one.id === id);
  return {
    state: {
      ...state,
      given: state.given.filter((one) => !isGone(one)),
      releases: state.releases.map((one) =>
        one.chosen.some(isGone)
          ? reduced(
              one,
              one.chosen.filter((part) => !isGone(part)),
            )
          : one,
      ),
    },
    erased: gone.flatMap(versionsOf),
  };
}

const versionsOf = ({ id, version }: Contribution): AnswerRef[] =>
  Array.from({ length: version }, (_, index) => ({ step: textOf(id), version: index + 1 }));
