import type { Block, Chart } from '../../../src/core/card.ts';
import type { Release } from '../../release/figure.ts';
import { SCALE, SCORES } from '../picture.ts';
import type { Scene } from './scene.ts';

type Say = Scene['say'];

/**
 * The network's picture of its scores (domain.md §8, Charts), as it was released with the summary: what the problem did
 * before and what the trial action does after are two questions, with an axis each and no difference between them.
 */
export function pictureBlocks({ figures }: Release, say: Say): Block[] {
  const panels = SCORES.flatMap((name): Chart['panels'] => {
    const counts = figures[name];
    return counts ? [{ title: say(`round.picture.${name}`), bins: binsOf(counts, say) }] : [];
  });
  if (panels.length === 0) return [];
  const title = say('round.picture.title');
  const caption = say(panels.length > 1 ? 'round.picture.captionBoth' : 'round.picture.caption');
  return [
    {
      type: 'picture',
      chart: { title, panels, caption },
      alt: [`${title}.`, ...panels.map((panel) => inWords(panel, say)), caption].join('\n'),
    },
  ];
}

function binsOf(counts: readonly number[], say: Say) {
  const ends: Record<number, string> = {
    [SCALE[0]]: say('round.picture.low'),
    [SCALE[4]]: say('round.picture.high'),
  };
  return SCALE.map((value, index) => ({ label: ends[value] ?? String(value), count: counts[index] ?? 0 }));
}

/** *2 svar på 3, ét svar på 5*: what nobody chose is left out. */
function inWords({ title, bins }: Chart['panels'][number], say: Say): string {
  const answers = bins.flatMap(({ count }, index) =>
    count > 0 ? [say('round.picture.answer', { count, value: SCALE[index] ?? '' })] : [],
  );
  return say('round.picture.answers', { question: title, answers: answers.join(', ') });
}
