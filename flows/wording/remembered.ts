/** How many words are remembered: more than a language uses every day. */
const MOST = 4_000;

/** The same function, which remembers what it said of a word: people use the same words again and again. */
export function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = of(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
