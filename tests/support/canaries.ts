import { randomBytes } from 'node:crypto';

/**
 * Words that occur nowhere else, one for each place where somebody can write: where one turns up again, its text has
 * come there. `all` are those that have been handed out, by their places.
 */
export function canaries() {
  const all = new Map<string, string>();
  return {
    all,
    /** the word for this place, always the same one */
    at(place: string): string {
      const known = all.get(place) ?? `kanarie-${place.toLowerCase()}-${randomBytes(5).toString('hex')}`;
      all.set(place, known);
      return known;
    },
    /** the places whose words are in this text */
    in: (text: string) => [...all].flatMap(([place, word]) => (text.includes(word) ? [place] : [])),
  };
}

export type Canaries = ReturnType<typeof canaries>;
