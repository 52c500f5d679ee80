/** Runs a task whenever it is asked for, never twice at once. */

/**
 * A function that asks for a run. While one is under way, all who ask are served by one more run after it. What a run
 * throws goes to `onFault`; the next run is made all the same.
 */
export function oneAtATime(task: () => Promise<void>, onFault: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = task()
      .catch(onFault)
      .finally(() => {
        running = null;
      });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(() => {
      next = null;
      return run();
    });
    return next;
  };
}
