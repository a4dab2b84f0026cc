import type { Form, Input } from '../../../src/core/card.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import {
  KINDS,
  MAX_INTRO,
  MAX_REASON,
  MAX_RECIPIENTS,
  MAX_TEXT,
  MAX_TITLE,
  MOST_CHOSEN,
} from '../definition.ts';
import { seenRelease } from '../releasing.ts';
import { contributionOf, type Release, type ReleaseField, underWay, untold } from '../state.ts';
import { fieldIn, type Scene, wordsOf } from './scene.ts';

/** The form behind one of the buttons; undefined where it is none. Throws UserError once its moment has passed. */
export function harvestForm(scene: Scene, asked: Press): Form | undefined {
  if (!('run' in asked)) return undefined;
  switch (asked.type) {
    case 'given':
      return giveForm(scene, asked);
    case 'drafted':
      return draftForm(scene, asked);
    case 'objected':
      return objectForm(scene, asked);
    default:
      return undefined;
  }
}

/** What somebody lays into the harvest: the form says who will read it, and what may become of it. */
function giveForm(scene: Scene, asked: RunPress): Form {
  const { state, say, me } = scene;
  const id = asked.args?.id;
  const known = id === undefined ? undefined : contributionOf(state, Number(id));
  if (id !== undefined && !known) throw new UserError('error.harvest.gone');
  if (known && known.by !== me) throw new UserError('error.harvest.notYours');
  const value = known && wordsOf(scene, known);
  return {
    title: say(known ? 'harvest.form.mend' : 'harvest.form.give'),
    intro: say('harvest.form.giveIntro'),
    inputs: [
      {
        kind: 'choice',
        name: 'kind',
        label: say('harvest.form.kind'),
        options: KINDS.map((kind) => ({ value: kind, label: say(`harvest.kind.${kind}`) })),
        value: known?.kind ?? 'learning',
      },
      {
        kind: 'text',
        name: 'text',
        label: say('harvest.form.text'),
        lines: 'many',
        maxLength: MAX_TEXT,
        ...(value && { value }),
        ...(known ? { hint: say('round.form.takeBack'), optional: true as const } : {}),
      },
    ],
    submit: say('harvest.form.save'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** Which contributions, from whom to whom: numbers are what a form without a list to choose many from can take. */
function draftForm(scene: Scene, asked: RunPress): Form {
  const { state, say } = scene;
  const known = underWay(state);
  const chosen = known?.chosen.length ? known.chosen : untold(state).slice(-MOST_CHOSEN);
  return {
    title: say('harvest.form.draft'),
    intro: say('harvest.form.draftIntro'),
    inputs: [
      {
        kind: 'text',
        name: 'numbers',
        label: say('harvest.form.numbers'),
        hint: say('harvest.form.numbersHint', { max: MOST_CHOSEN }),
        lines: 'one',
        maxLength: 100,
        ...(chosen.length > 0 && { value: chosen.map(({ id }) => id).join(', ') }),
      },
      words(scene, known, 'title', MAX_TITLE),
      words(scene, known, 'recipients', MAX_RECIPIENTS),
      { ...words(scene, known, 'intro', MAX_INTRO), lines: 'many', optional: true },
    ],
    submit: say('harvest.form.see'),
    cancel: say('cancel'),
    press: asked,
  };
}

function words(
  scene: Scene,
  known: Release | undefined,
  field: ReleaseField,
  maxLength: number,
): Extract<Input, { kind: 'text' }> {
  const value = known && fieldIn(scene, known, field);
  return {
    kind: 'text',
    name: field,
    label: scene.say(`harvest.form.${field}`),
    ...(field === 'recipients' && { hint: scene.say('harvest.form.recipientsHint') }),
    lines: 'one',
    maxLength,
    ...(value && { value }),
  };
}

function objectForm({ state, say }: Scene, asked: RunPress): Form {
  const { release, draft } = asked.args ?? {};
  const seen = seenRelease(state, { release: Number(release), draft: Number(draft) }, 'asked', 'ready');
  if (!seen) throw new UserError('error.harvest.over');
  return {
    title: say('harvest.form.object'),
    intro: say('harvest.form.objectIntro'),
    inputs: [
      {
        kind: 'text',
        name: 'reason',
        label: say('harvest.form.reason'),
        lines: 'many',
        maxLength: MAX_REASON,
        optional: true,
      },
    ],
    submit: say('harvest.form.objectSubmit'),
    cancel: say('cancel'),
    press: asked,
  };
}
