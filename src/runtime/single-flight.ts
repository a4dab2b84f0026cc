/** Runs a task, unless one with the same key is under way: then whoever asks shares what comes of that one. */
export function singleFlight<T>() {
  const flights = new Map<string, Promise<T>>();
  return (key: string, task: () => Promise<T>): Promise<T> => {
    const known = flights.get(key);
    if (known) return known;
    const flight = task().finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}
