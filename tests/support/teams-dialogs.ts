import type { Values } from '../../src/core/card.ts';
import type { FakeInput } from './teams-fake-cards.ts';
import { inputsOn } from './teams-fake-screen.ts';
import type { FakeDialog, FakeTenant } from './teams-fake-state.ts';
import type { DialogAnswer } from './teams-invoke-answers.ts';

/** What the dialog held when it opened, by input name; inputs that held nothing are left out. */
export function valuesOn({ card }: FakeDialog): Values {
  const held = inputsOn(card).flatMap((input): [string, string | string[]][] => {
    if (input.value === undefined || input.value === '') return [];
    return [[input.id, isPeople(input) ? input.value.split(',') : input.value]];
  });
  return Object.fromEntries(held);
}

/**
 * Every input of the dialog as Teams sends it: filled in, as it was, or left out. Throws where Teams would not let the
 * person send it off.
 */
export function filledIn(dialog: FakeDialog, values: Values, tenant: FakeTenant): Record<string, string> {
  const inputs = inputsOn(dialog.card);
  const unknown = Object.keys(values).filter((name) => !inputs.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`the dialog asks for no ${unknown.join(', ')}`);
  const filled = inputs.flatMap((input): [string, string][] => {
    const value = values[input.id] ?? input.value ?? '';
    const text = typeof value === 'string' ? value : value.join(',');
    if (text === '' && input.isRequired) throw new Error(`${input.id} has to be filled in`);
    if (text !== '') checkTyped(input, text, tenant);
    return text === '' ? [] : [[input.id, text]];
  });
  return Object.fromEntries(filled);
}

function checkTyped(input: FakeInput, text: string, tenant: FakeTenant): void {
  if (!canBeTyped(input, text, tenant)) throw new Error(`nobody can put ${text} into ${input.id}`);
}

function canBeTyped(input: FakeInput, text: string, tenant: FakeTenant): boolean {
  switch (input.type) {
    case 'Input.Text':
      return text.length <= (input.maxLength ?? text.length) && (input.isMultiline || !text.includes('\n'));
    case 'Input.Date':
      return /^\d{4}-\d\d-\d\d$/.test(text);
    case 'Input.Time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
    case 'Input.ChoiceSet': {
      const chosen = text.split(',');
      if (chosen.length > 1 && !input.isMultiSelect) return false;
      return chosen.every((one) =>
        isPeople(input) ? tenant.user(one) : input.choices.some(({ value }) => value === one),
      );
    }
  }
}

const isPeople = (input: FakeInput) => input.type === 'Input.ChoiceSet' && 'choices.data' in input;

/** What Teams does with the answer to what opened a dialog or sent it off: shows, says, or closes. */
export function settle(
  account: string,
  from: FakeDialog['from'],
  answer: DialogAnswer,
  tenant: FakeTenant,
): void {
  tenant.dialogs.delete(account);
  if (answer === 'close') return;
  if ('text' in answer) tenant.tell(account, answer.text);
  else tenant.dialogs.set(account, { id: tenant.next(), ...answer.dialog, from });
}
