/** A title as a file can be called everywhere. */
export const fileName = (title: string, ending: string): string =>
  `${title
    .replaceAll(/[\p{Cc}\p{Surrogate}/\\:*?"<>|\s]+/gu, ' ')
    .trim()
    .slice(0, 80)}.${ending}`;
