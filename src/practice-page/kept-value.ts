/** A value that outlives a reload and is the same in all tabs of this browser: where a session stands, what was switched on. */
import { keepsake } from '../reader/keepsake.ts';

export interface KeptValue<T> {
  /** Null where nothing is kept, or what is kept makes no sense. */
  read(): T | null;
  /** Null forgets it. */
  write(next: T | null): void;
  /** Calls `show` after each change; gives back what ends it. */
  listen(show: () => void): () => void;
}

/** `make` checks what was kept, and gives null for what is none. The names stand in notebook/kept-values.ts too. */
export function keptValue<T>(name: string, make: (kept: unknown) => T | null): KeptValue<T> {
  const place = keepsake(name);
  const shows = new Set<() => void>();
  let isHeard = false;
  return {
    read() {
      try {
        return make(JSON.parse(place.read() ?? 'null'));
      } catch {
        return null;
      }
    },
    write: (next) => place.write(next === null ? null : JSON.stringify(next)),
    listen(show) {
      shows.add(show);
      if (!isHeard) {
        isHeard = true;
        place.listen(() => {
          for (const one of shows) one();
        });
      }
      return () => shows.delete(show);
    },
  };
}
