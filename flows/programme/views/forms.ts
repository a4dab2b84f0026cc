import type { Form, Input } from '../../../src/core/card.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { Press } from '../../../src/core/press.ts';
import { sayLength, whenInputs } from '../../meeting/when.ts';
import { AS_USUAL, MAX_PLACE, minutesFor, partners, zoneOf } from '../adding.ts';
import { dateOf, followersOf, groupsOf, isAhead } from '../dates.ts';
import { capital, sayWhat } from '../names.ts';
import type { DateKind, ProgrammeDate } from '../state.ts';
import { absenceCard, sayWhom } from './absence-cards.ts';
import { kindsInSeries, kindsToAdd, modulesLeft } from './add-actions.ts';
import { monthForm, monthOffForm } from './month-card.ts';
import { inChannelOf, namesOf, readerOf, type Scene } from './scene.ts';
import { seriesInputs } from './series-card.ts';

/** The form behind one of the buttons; undefined where it is not the reader's. Throws UserError once its moment has passed. */
export function programmeForm(scene: Scene, asked: Press): Form | undefined {
  if (!('run' in asked)) return undefined;
  if (asked.type === 'dateAdded') return addForm(scene, asked);
  if (asked.type === 'seriesWanted') return seriesForm(scene, asked);
  if (asked.type === 'monthSet') return monthForm(scene, asked, othersInput(scene));
  if (asked.type === 'monthDropped') return monthOffForm(scene, asked);
  const formOf = FORMS[asked.type];
  if (!formOf) return undefined;
  const date = dateOf(scene.state, asked.args?.id);
  if (!date || !isAhead(date, scene.reader.now)) throw new UserError('error.dateGone');
  return formOf(scene, date, asked);
}

const FORMS: Record<string, (scene: Scene, date: ProgrammeDate, asked: Press) => Form | undefined> = {
  moveWanted: moveForm,
  dateCancelled: cancelForm,
  absentTold: absentForm,
};

function addForm(scene: Scene, asked: Press): Form | undefined {
  const { say, read, reader } = scene;
  const kind = kindsToAdd(scene).find((one) => 'args' in asked && one === asked.args?.kind);
  if (!kind) return undefined;
  const hasMonth = 'args' in asked && asked.args?.month !== undefined;
  const minutes = minutesFor(kind === 'module' ? 'day1' : kind, read);
  const when = whenInputs(reader.language, { minutes });
  const hasSecond = kind === 'module' && read.network?.programme?.dates?.day2After !== undefined;
  return {
    title: say(`programme.add.${kind}`),
    ...introOf(scene, ...(hasSecond ? [say('programme.form.second')] : [])),
    inputs: [
      ...(kind === 'module' ? [moduleChoice(scene)] : []),
      ...(kind === 'joint' && !hasMonth ? [othersInput(scene)] : []),
      ...(kind === 'module' && hasBootcamp(scene) ? when.map((one) => orAsUsual(scene, one)) : when),
      placeInput(scene, undefined),
    ],
    submit: say('programme.form.add'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** What the form's fields can't show, and whose clock it is. */
function introOf({ say, read, reader }: Scene, ...words: string[]): Pick<Form, 'intro'> {
  const { zone } = zoneOf(read);
  const all = [...words, ...(zone === reader.zone ? [] : [say('programme.form.zone', { zone })])];
  return all.length > 0 ? { intro: all.join(' ') } : {};
}

/** The first one, and how it goes on; what was proposed is filled in again, to be put right. */
function seriesForm(scene: Scene, asked: Press): Form | undefined {
  const { say, read, reader, state } = scene;
  const kind = kindsInSeries(scene).find((one) => 'args' in asked && one === asked.args?.kind);
  if (!kind) return undefined;
  const known = state.planned?.kind === kind ? state.planned : undefined;
  const [day, ...clock] = whenInputs(reader.language, known?.first ?? { minutes: minutesFor(kind, read) });
  return {
    title: say(`programme.series.${kind}`),
    ...introOf(scene, say('programme.series.intro')),
    inputs: [
      ...(kind === 'joint' ? [othersInput(scene)] : []),
      ...(day ? [{ ...day, label: say('programme.series.first') }] : []),
      ...clock,
      ...seriesInputs(scene, known ?? { every: read.network?.programme?.dates?.every?.[kind] }),
      placeInput(scene, known?.first.place),
    ],
    submit: say('programme.series.next'),
    cancel: say('cancel'),
    press: asked,
  };
}

function moduleChoice(scene: Scene): Input {
  const { say, read, reader } = scene;
  const options = modulesLeft(scene).map(({ kind, module }) => {
    const networks = read.network ? [read.network.id] : [];
    const named = sayWhat({ kind, module, networks }, reader.language, read);
    return { value: `${kind}.${module}`, label: capital(named) };
  });
  return {
    kind: 'choice',
    name: 'what',
    label: say('programme.form.what'),
    options,
    ...(options[0] && { value: options[0].value }),
  };
}

const hasBootcamp = ({ read }: Scene) =>
  read.network?.programme?.dates?.modules.some(({ bootcamp }) => bootcamp) ?? false;

/** How long a bootcamp takes and how long a day is otherwise, without asking which it is. */
function orAsUsual({ say, read, reader }: Scene, input: Input): Input {
  if (input.kind !== 'choice') return input;
  const length = (kind: DateKind) => sayLength(minutesFor(kind, read), reader.language);
  const label = say('programme.form.usual', { day: length('day1'), bootcamp: length('bootcamp') });
  return { ...input, options: [{ value: AS_USUAL, label }, ...input.options], value: AS_USUAL };
}

function othersInput(scene: Scene): Input {
  const { say, read } = scene;
  const names = partners(read, readerOf(scene)).map(({ name }) => name);
  return {
    kind: 'text',
    name: 'others',
    label: say('programme.form.others'),
    hint: say('programme.form.othersHint'),
    value: names.join('\n'),
    lines: 'many',
    maxLength: 2_000,
  };
}

function placeInput({ say }: Scene, place: string | undefined): Input {
  return {
    kind: 'text',
    name: 'place',
    label: say('meeting.form.place'),
    lines: 'one',
    maxLength: MAX_PLACE,
    optional: true,
    ...(place && { value: place }),
  };
}

function moveForm(scene: Scene, date: ProgrammeDate, asked: Press): Form {
  const { say, reader, when } = scene;
  const now = say('programme.news.is', { ...scene.what(date), when: when(date) });
  return {
    title: say('programme.form.move'),
    ...introOf(scene, now),
    inputs: [...whenInputs(reader.language, date), placeInput(scene, date.place)],
    submit: say('programme.form.next'),
    cancel: say('cancel'),
    press: asked,
  };
}

/** Asks first: whom it reaches, and whether the second day goes too. */
function cancelForm(scene: Scene, date: ProgrammeDate, asked: Press): Form {
  const { say, state, reader, what, when } = scene;
  const others = followersOf(state, date.id, reader.now);
  const names = (dates: ProgrammeDate[]) => dates.map((one) => `${what(one).what} ${when(one)}`).join(', ');
  const networks = namesOf(scene, date.networks);
  return {
    title: say('programme.form.cancel'),
    intro: [
      say('programme.form.cancelIntro', {
        ...what(date),
        when: when(date),
        networks,
        count: date.networks.length,
      }),
      ...(others.length > 0 ? [say('programme.form.cancelAlong', { others: capital(names(others)) })] : []),
    ].join(' '),
    inputs:
      others.length === 0
        ? []
        : [
            {
              kind: 'choice',
              name: 'which',
              label: say('programme.form.which'),
              options: [
                { value: 'all', label: say('programme.form.both', { count: others.length + 1 }) },
                { value: 'one', label: say('programme.form.one') },
              ],
              value: 'all',
            },
          ],
    submit: say('programme.form.cancelSubmit'),
    cancel: say('programme.form.keep'),
    press: asked,
  };
}

/** Exactly what is told, and to whom: nothing leaves a person without their press (T22). */
function absentForm(scene: Scene, date: ProgrammeDate, asked: Press): Form | undefined {
  const { say, read } = scene;
  const person = readerOf(scene) ?? '';
  const [group] = groupsOf(read, person, date.networks);
  if (!group) throw new UserError('error.notAllowed');
  const view = { name: 'absence', date: date.id, person, says: 'cannot', day: date.day, time: date.time };
  return {
    title: say('programme.form.absent'),
    intro: say('programme.form.absentIntro', { whom: sayWhom(scene, date, person) }),
    preview: absenceCard(inChannelOf(scene, group), view),
    inputs: [],
    submit: say('programme.form.absentSubmit'),
    cancel: say('cancel'),
    press: asked,
  };
}
