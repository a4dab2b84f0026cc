/** Runs tasks with the same key one after another; different keys don't wait for each other. */
export function keyedLock() {
  const tails = new Map<string, Promise<void>>();
  return async function locked<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(task);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
}
