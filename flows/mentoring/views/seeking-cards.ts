import type { Card, Form } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import { MAX_SEEKING, SEEKING, seekingIn } from '../seeking.ts';
import { button, note, quote, type Scene, sceneOf, text } from './scene.ts';

/** In the channel of the talent's group (T19), as long as the talent wants it to stand there. */
export function seekingCard(scene: Scene, view: ViewRef): Card {
  const { state, say, reader } = scene;
  const network = 'network' in reader.as ? reader.as.network : '';
  const { shared } = seekingIn(state, network);
  if (shared !== undefined && String(shared) === (view.version ?? '0')) return asPosted(scene, shared);
  return { closed: true, withdrawn: true, body: [note(say('mentoring.seeking.gone'))], actions: [] };
}

/** The same card in the preview and in the channel. */
function asPosted({ say, read }: Scene, version: number): Card {
  const words = read.answers.find((one) => one.step === SEEKING && one.version === version)?.text;
  return {
    body: [
      text(say('mentoring.seeking')),
      ...(words ? [quote(words)] : []),
      note(say('mentoring.seeking.how')),
    ],
    actions: [],
  };
}

/** What it will say, or says, for the one who asks: nothing is posted without the press below it. */
export function groupedCard(scene: Scene, view: ViewRef): Card {
  const { state, say, read, run } = scene;
  const { network = '' } = view;
  const known = read.networks.find(({ id }) => id === network);
  const { draft, shared } = seekingIn(state, network);
  const version = draft ?? shared;
  if (version === undefined || !known)
    return { body: [text(say('mentoring.grouped.not'))], actions: [], closed: true };
  const { body } = asPosted(inChannel(scene, known), version);
  const again = button('form', say('mentoring.button.edit'), { run, type: 'groupAsked', args: { network } });
  const drop = (key: 'mentoring.button.dont' | 'mentoring.button.withdraw') =>
    button('press', say(key), { run, type: 'groupWithdrawn', args: { network } });
  if (draft === undefined)
    return {
      body: [text(say('mentoring.grouped', { network: known.name })), ...body],
      actions: [again, drop('mentoring.button.withdraw')],
    };
  const args = { network, version: String(draft) };
  const share = button('press', say('mentoring.button.share'), { run, type: 'groupShared', args }, 'primary');
  return {
    body: [text(say('mentoring.grouped.preview', { network: known.name })), ...body],
    actions: [share, again, drop('mentoring.button.dont')],
  };
}

/** As its channel reads it. */
const inChannel = (
  { state, reader, read, run }: Scene,
  { id, language }: Scene['read']['networks'][number],
) => sceneOf(state, { ...reader, language, as: { network: id } }, read, run);

/** In the talent's own words, if they like; with several networks one is chosen. They see it before anybody else does. */
export function groupForm(
  { say, read, state }: Scene,
  press: Press & { args?: Record<string, string> },
): Form | undefined {
  const wanted = press.args?.network;
  const first = read.networks.find(({ id }) => id === wanted) ?? read.networks[0];
  if (!first) return undefined;
  const { draft, shared } = seekingIn(state, first.id);
  const words = read.answers.find(({ step, version }) => step === SEEKING && version === (draft ?? shared));
  const isOnly = wanted !== undefined || read.networks.length === 1;
  const options = read.networks.map(({ id, name }) => ({ value: id, label: name }));
  return {
    title: say('mentoring.form.group'),
    intro: say('mentoring.form.groupIntro'),
    inputs: [
      ...(isOnly
        ? []
        : [
            {
              kind: 'choice' as const,
              name: 'network',
              label: say('mentoring.form.where'),
              options,
              value: first.id,
            },
          ]),
      {
        kind: 'text',
        name: 'text',
        label: say('mentoring.form.groupText'),
        hint: say('mentoring.form.groupHint'),
        lines: 'many',
        maxLength: MAX_SEEKING,
        optional: true,
        ...(words && { value: words.text }),
      },
    ],
    submit: say('mentoring.form.groupSubmit'),
    cancel: say('cancel'),
    press: { ...press, ...(isOnly && { args: { network: first.id } }) },
  };
}
