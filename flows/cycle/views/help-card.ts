import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { stepOf } from '../definition.ts';
import { isAnswered, isDone } from '../state.ts';
import { furtherAbout } from './question.ts';
import { note, press, quote, type Scene, text } from './scene.ts';

const RUNGS = ['example', 'smaller', 'turn', 'borrow'] as const;
type Rung = (typeof RUNGS)[number];

/** The stuck ladder (domain.md §8): an example, smaller, turned round, a colleague's eyes; then put it away. */
export function helpCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const { id: step, phase, follows } = stepOf(view.step ?? '');
  const rung = RUNGS.find((one) => one === view.rung);
  const open = !isDone(state, step) && !state.parked && !state.way;
  const example = follows ? `cycle.example.more.${furtherAbout(follows, scene)}` : `cycle.example.${step}`;
  const told = (rung === 'example' ? example : `cycle.${rung}.${phase}`) as MessageKey;
  const action = (one: Rung) =>
    press(scene, `cycle.button.rung.${one}`, { run, type: 'helpWanted', args: { step, rung: one } });
  return {
    ...(open ? {} : { closed: true as const }),
    body: [
      ...(rung
        ? [note(say(`cycle.rung.${rung}`)), rung === 'example' ? quote(say(told)) : text(say(told))]
        : [text(say('cycle.help'))]),
      ...(rung ? [note(say('cycle.help.reply'))] : []),
      ...(rung === 'borrow' ? [note(elsewhere(scene))] : []),
    ],
    actions: open
      ? [
          ...RUNGS.filter((one) => one !== rung).map(action),
          ...(rung && isAnswered(state, 'challenge')
            ? [press(scene, 'cycle.button.park', { run, type: 'parked' })]
            : []),
        ]
      : [],
  };
}

/** Not everything that keeps somebody from going on is a question of learning. */
function elsewhere({ read, say }: Scene): string {
  const contact = read.networks.find((network) => network.contact)?.contact;
  const said = say('cycle.help.contact');
  return contact ? `${said} ${contact}` : said;
}
