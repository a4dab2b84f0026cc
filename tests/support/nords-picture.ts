import { say } from '../../flows/locales/say.ts';
import { pictureBlocks } from '../../flows/round/views/picture.ts';
import type { Picture } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';

/** What nine leaders of a network said before, and six of them after. */
export const NORDS_FIGURES = { before: [0, 1, 2, 4, 2], after: [0, 0, 3, 2, 1] };

/** The picture that their summary shows, as it is shown in docs/images. */
export function nordsPicture(language: Language, figures: Record<string, number[]> = NORDS_FIGURES): Picture {
  const [picture] = pictureBlocks({ figures, marks: [] }, (key, params) => say(language, key, params));
  if (picture?.type !== 'picture') throw new Error('there is no picture');
  return picture;
}
