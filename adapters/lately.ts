/** More than Slack can have under way between an event and its last redelivery, six minutes later. */
const MOST = 5_000;

/**
 * What has been answered lately. Slack sends an event again when its acknowledgement came late or got lost; whoever
 * wrote it must not read the same answer twice.
 */
export function answeredLately() {
  const ids = new Set<string>();
  return {
    /** Whether this is the first time, and from now on it no longer is. */
    isFirst(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > MOST && oldest !== undefined) ids.delete(oldest);
      return true;
    },
    /** The answer did not arrive: the next time counts as the first. */
    forget(id: string): void {
      ids.delete(id);
    },
  };
}
