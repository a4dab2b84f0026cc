import type { Block, Card, Input } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { intervalIn } from '../../duration.ts';
import { beginsAt, sayLength } from '../../meeting/when.ts';
import { isWorkday, roundAfter, sayDay } from '../../schedule.ts';
import { zoneOf } from '../adding.ts';
import { offOf } from '../dates.ts';
import { capital } from '../names.ts';
import { MOST_IN_SERIES } from '../series.ts';
import type { Planned } from '../state.ts';
import { form, meetings, namesOf, note, press, type Scene, settled, text } from './scene.ts';

/** How often people meet, besides what their programme says. */
const USUAL = ['P1W', 'P2W', 'P4W', 'P6W', 'P1M', 'P2M', 'P3M'];

/** Before a series is set: on which days it would be, and why not on the very day (N3, K6). */
export function seriesCard(scene: Scene, view: ViewRef): Card {
  const { state, say, reader, run } = scene;
  const { planned } = state;
  if (!planned || String(planned.number) !== view.asked || isBegun(scene, planned))
    return settled(say('programme.ask.settled'));
  const { kind, networks, first, every, days } = planned;
  const length = sayLength(first.minutes, reader.language);
  const asked = { asked: view.asked };
  return {
    title: say('programme.series.title'),
    body: [
      text(
        say('programme.series.proposed', {
          ...meetings(scene, planned),
          every: sayEvery(scene, every),
          length,
        }),
      ),
      ...days.flatMap((_, index) => lines(scene, planned, index)),
      ...(first.place ? [note(say('programme.place', { place: first.place }))] : []),
      note(say('programme.series.once', { networks: namesOf(scene, networks) })),
    ],
    actions: [
      {
        kind: 'press',
        label: say('programme.button.setAll', { count: days.length }),
        press: { run, type: 'seriesConfirmed', args: asked },
        style: 'primary',
      },
      form(say('programme.button.change'), { run, type: 'seriesWanted', args: { kind } }),
      press(say('programme.button.noSeries'), { run, type: 'moveDropped', args: asked }),
    ],
  };
}

const isBegun = ({ read, reader }: Scene, { first }: Planned) =>
  beginsAt({ ...first, ...zoneOf(read) }) <= reader.now;

function lines({ say, when, read, reader }: Scene, planned: Planned, index: number): Block[] {
  const { first, every, days, networks } = planned;
  const day = days[index] ?? first.day;
  const interval = intervalIn(every);
  const meant = interval ? roundAfter(first.day, interval, index) : day;
  const why = isWorkday(meant, offOf(read, networks)) ? 'taken' : 'dayOff';
  return [
    text(capital(when({ ...first, ...zoneOf(read), day }))),
    ...(meant === day
      ? []
      : [note(say(`programme.ask.${why}`, { day: sayDay(meant, reader.language, day) }))]),
  ];
}

/** *hver anden måned* */
function sayEvery({ say }: Scene, every: string): string {
  const interval = intervalIn(every);
  if (!interval) return '';
  return 'weeks' in interval
    ? say('programme.every.weeks', { count: interval.weeks })
    : say('programme.every.months', { count: interval.months });
}

/** How it goes on from the first one. */
export function seriesInputs(
  scene: Scene,
  known: Partial<Pick<Planned, 'every' | 'count' | 'until'>>,
): Input[] {
  const { say } = scene;
  const { every, count, until } = known;
  const often = [...new Set([...USUAL, ...(every ? [every] : [])])];
  const counts = Array.from({ length: MOST_IN_SERIES - 1 }, (_, index) => String(index + 2));
  return [
    {
      kind: 'choice',
      name: 'every',
      label: say('programme.series.every'),
      options: often.map((value) => ({ value, label: capital(sayEvery(scene, value)) })),
      ...(every && { value: every }),
    },
    {
      kind: 'choice',
      name: 'count',
      label: say('programme.series.count'),
      options: counts.map((value) => ({ value, label: value })),
      optional: true,
      ...(count && { value: String(count) }),
    },
    {
      kind: 'date',
      name: 'until',
      label: say('programme.series.until'),
      hint: say('programme.series.untilHint'),
      optional: true,
      ...(until && { value: until }),
    },
  ];
}
