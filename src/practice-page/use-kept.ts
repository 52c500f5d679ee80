import { useCallback, useEffect, useState } from 'preact/hooks';
import { keep, lastKept, onKept } from './kept-here.ts';

/** A value that outlives a reload and is the same in all tabs; `read` makes sense of what was kept, or gives null. */
export function useKept<T>(key: string, read: (kept: unknown) => T | null): [T | null, (next: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => read(lastKept(key)));
  useEffect(() => onKept(key, () => setValue(read(lastKept(key)))), [key, read]);
  const put = useCallback(
    (next: T | null) => {
      keep(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, put];
}
