import { useEffect } from 'preact/hooks';
import type { Input, Values } from '../../../src/core/card.ts';
import type { PagePerson } from '../wire.ts';
import type { Acts, OpenForm } from './acts.ts';
import { CardView } from './card.tsx';
import { Field } from './field.tsx';
import { useTexts } from './language.ts';
import { useModal } from './modal.ts';
import { NoticeBar } from './notice.tsx';

type Props = { open: OpenForm; people: PagePerson[]; acts: Acts };

/** A form as a modal dialog. What was typed stays in it until it has been taken. */
export function FormDialog({ open, people, acts }: Props) {
  const t = useTexts();
  const { form, errors } = open;
  const dialog = useModal();
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.fields input, .fields textarea')?.focus();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.invalid input, .invalid textarea')?.focus();
  }, [errors]);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="form-title"
      onCancel={(event) => {
        event.preventDefault();
        acts.closeForm();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          acts.submit(open, valuesOf(event.currentTarget, form.inputs));
        }}
      >
        <header>
          <h2 id="form-title">{form.title}</h2>
          <button type="button" class="hide" aria-label={t.close} onClick={acts.closeForm}>
            ✕
          </button>
        </header>
        <div class="fields">
          {form.intro && <p class="intro">{form.intro}</p>}
          {form.preview && <CardView card={form.preview} busy press={() => {}} />}
          {form.inputs.map((input) => (
            <Field key={input.name} input={input} error={errors[input.name]} people={people} />
          ))}
        </div>
        <NoticeBar acts={acts} />
        <footer>
          <button type="button" class="button" onClick={acts.closeForm}>
            {form.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={acts.busy}>
            {form.submit}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

/** By input name: texts as they stand, people always as a list; an optional choice or date that was left open is left out. */
function valuesOf(element: HTMLFormElement, inputs: Input[]): Values {
  const data = new FormData(element);
  const filled = inputs.flatMap(({ kind, name, optional }): [string, string | string[]][] => {
    if (kind === 'people') return [[name, data.getAll(name).map(String)]];
    const value = String(data.get(name) ?? '');
    return kind === 'text' || !optional || value !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(filled);
}
