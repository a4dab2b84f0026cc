/**
 * The one place that decides whether a figure about a group may be shown (reliability.md, Anonymity and privacy): what is
 * protected are the respondents behind a figure and behind the difference between two of them, not the bins of a histogram.
 */

/** How often each value of a scale was given, from the lowest; nothing tells by whom. */
export type Figure = number[];

/** One person's answer to one question. `mark` stands for it, is never another's, and tells nobody whose it is. */
export type Score = { mark: string; value: number };

/** What is asked for: each person once. `values` is the scale. */
export type Wanted = { name: string; values: readonly number[]; scores: readonly Score[] };

/**
 * What a group sees from now on, as it was at that moment. The marks, in no telling order, are of all the answers in it:
 * none of them may ever be in a figure again.
 */
export type Release = { figures: Record<string, Figure>; marks: string[] };

/** so many people stand behind a figure at least; this can only be raised */
export const FLOOR = 5;

/** the part of a group that may agree before it is told on: of more, everybody would know what nearly everybody said */
const MOST_ALIKE = 0.9;

/**
 * What of this may be shown. An answer is in one figure and never in another, neither here nor in an earlier release
 * (`marks`), so that no adding and subtracting of figures ever tells of fewer people than one of them does: this is the
 * complementary suppression, across cells, releases and groups alike. What may not be shown waits, with its answers, until
 * more have come. @returns undefined when there is nothing to show: not even how many there were is told then
 */
export function release(
  wanted: readonly Wanted[],
  released: ReadonlySet<string>,
  least: number = FLOOR,
): Release | undefined {
  const used = new Set(released);
  const figures: Release['figures'] = {};
  const marks: string[] = [];
  for (const { name, values, scores } of wanted) {
    const counted = scores.filter(({ mark, value }) => !used.has(mark) && values.includes(value));
    const fresh = [...new Map(counted.map((score) => [score.mark, score])).values()];
    const figure = values.map((value) => fresh.filter((one) => one.value === value).length);
    if (!mayBeShown(figure, least)) continue;
    figures[name] = figure;
    for (const { mark } of fresh) {
      used.add(mark);
      marks.push(mark);
    }
  }
  return marks.length > 0 ? { figures, marks: marks.toSorted() } : undefined;
}

/** Enough people, who do not nearly all say the same. */
export function mayBeShown(figure: Figure, least: number = FLOOR): boolean {
  const people = figure.reduce((sum, count) => sum + count, 0);
  const alike = Math.max(0, ...figure);
  return people >= Math.max(FLOOR, least) && people - alike > 1 && alike <= MOST_ALIKE * people;
}
