import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Input, Option } from '../../../src/core/card.ts';
import type { PagePerson } from '../wire.ts';
import { useTexts } from './language.ts';

type Props<I = Input> = { input: I; error: string | undefined; people: PagePerson[] };
type Kind<K extends Input['kind']> = Extract<Input, { kind: K }>;

/** One field of a form with its label, hint and error. */
export function Field({ input, error, people }: Props) {
  switch (input.kind) {
    case 'text':
      return <TextField input={input} error={error} />;
    case 'date':
    case 'time':
      return (
        <Labelled input={input} error={error} hint={input.hint}>
          <input type={input.kind} defaultValue={input.value} {...described(input, error, input.hint)} />
        </Labelled>
      );
    case 'choice':
      return <Choices type="radio" look="chips" input={input} error={error} options={input.options} />;
    case 'people': {
      const options = people.map(({ account, name, title }) => ({
        value: account,
        label: name,
        note: title,
      }));
      const type = input.most === 1 ? 'radio' : 'checkbox';
      return <Choices type={type} look="list" input={input} error={error} options={options} />;
    }
  }
}

function TextField({ input, error }: Omit<Props<Kind<'text'>>, 'people'>) {
  const [length, setLength] = useState(input.value?.length ?? 0);
  const attributes = {
    defaultValue: input.value,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setLength(event.currentTarget.value.length),
    ...described(input, error, input.hint),
  };
  const many = input.lines === 'many';
  const isNear = many || length > input.maxLength * 0.8;
  return (
    <Labelled input={input} error={error} hint={input.hint}>
      {many ? (
        <textarea rows={5} {...attributes} />
      ) : (
        <input type="text" autoComplete="off" {...attributes} />
      )}
      {isNear && (
        <span class={length > input.maxLength ? 'counter over' : 'counter'}>
          {length} / {input.maxLength}
        </span>
      )}
    </Labelled>
  );
}

type LabelledProps = {
  input: Input;
  error: string | undefined;
  hint?: string | undefined;
  children: ComponentChildren;
};

function Labelled({ input, error, hint, children }: LabelledProps) {
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <label for={idOf(input)}>
        <Label input={input} />
      </label>
      {hint && (
        <p class="hint" id={`${idOf(input)}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <Problem input={input} error={error} />
    </div>
  );
}

type ChoicesProps = {
  type: 'radio' | 'checkbox';
  look: 'chips' | 'list';
  input: Kind<'choice'> | Kind<'people'>;
  error: string | undefined;
  options: (Option & { note?: string })[];
};

function Choices({ type, look, input, error, options }: ChoicesProps) {
  const t = useTexts();
  const chosen = [input.value ?? []].flat();
  return (
    <fieldset class={error ? 'field invalid' : 'field'} aria-describedby={`${idOf(input)}-error`}>
      <legend>
        <Label input={input} />
      </legend>
      {'hint' in input && input.hint && <p class="hint">{input.hint}</p>}
      {options.length === 0 && <p class="hint">{t.nobodyElse}</p>}
      <div class={look}>
        {options.map(({ value, label, note }) => (
          <label key={value} class="option">
            <input type={type} name={input.name} value={value} defaultChecked={chosen.includes(value)} />
            <span class="text">
              {label} {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
      <Problem input={input} error={error} />
    </fieldset>
  );
}

function Label({ input }: { input: Input }) {
  const t = useTexts();
  return (
    <>
      {input.label} {input.optional && <span class="optional">({t.optional})</span>}
    </>
  );
}

function Problem({ input, error }: { input: Input; error: string | undefined }) {
  return (
    <p class="error" id={`${idOf(input)}-error`} role={error ? 'alert' : undefined}>
      {error}
    </p>
  );
}

const idOf = ({ name }: Input) => `field-${name}`;

/** Ties a control to its label, hint and error for those who can't see how close they stand. */
function described(input: Input, error: string | undefined, hint: string | undefined) {
  const id = idOf(input);
  return {
    id,
    name: input.name,
    required: !input.optional,
    'aria-invalid': error !== undefined,
    'aria-describedby': hint ? `${id}-hint ${id}-error` : `${id}-error`,
  };
}
