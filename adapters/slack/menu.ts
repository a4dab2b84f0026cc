import type { Button, Menu } from '../../src/core/card.ts';
import { ChatError } from '../../src/core/errors.ts';
import { decodePress, encodePress, type Press } from '../../src/core/press.ts';
import { LIMITS } from './limits.ts';

/** What an option does. As text it may take 150 characters, where a button's may take 2,000. */
type Option = Pick<Button, 'kind' | 'press'>;

/** Stands for the run that is named in the menu's id: after years of cycles a run's id alone could fill an option. */
const SAME_RUN = '*';

/** What a menu is, a number that makes it unique in its block, and the run that its options are about. */
export function menuId({ options }: Menu, index: number): string {
  return within(LIMITS.id, `menu:${index}:${runOf(options)}`);
}

/** Throws ChatError `refused` for what is too much for an option. */
export function optionValue({ kind, press }: Option, { options }: Menu): string {
  const isSame = 'run' in press && press.run === runOf(options);
  return within(LIMITS.optionValue, `${kind}:${encodePress(isSame ? { ...press, run: SAME_RUN } : press)}`);
}

/** What was chosen in the menu with this id; undefined when it is none of ours. */
export function chosenIn(id: string, value: string): Option | undefined {
  const [, run] = /^menu:\d+:(.*)$/.exec(id) ?? [];
  const [, kind, text = ''] = /^(press|form):(.*)$/s.exec(value) ?? [];
  const press = decodePress(text);
  if (run === undefined || !press || (kind !== 'press' && kind !== 'form')) return undefined;
  return { kind, press: 'run' in press && press.run === SAME_RUN ? { ...press, run } : press };
}

/** The run of which there is most to save. */
function runOf(options: { press: Press }[]): string {
  const runs = options.flatMap(({ press }) => ('run' in press ? [press.run] : []));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function within(limit: number, text: string): string {
  if (text.length > limit) throw new ChatError({ kind: 'refused' }, 'press_too_long');
  return text;
}
