const duties = new Set<() => void>();

process.once('exit', () => {
  for (const duty of duties) duty();
});

/** Whatever ends the bench, this is done then; the answer takes it back. `duty` can't wait for anything. */
export function atExit(duty: () => void): () => void {
  duties.add(duty);
  return () => void duties.delete(duty);
}
