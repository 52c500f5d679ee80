import { useEffect, useState } from 'preact/hooks';
import type { KeptValue } from './kept-value.ts';

/** A kept value as a part of the page sees it, and what changes it. */
export function useKept<T>(value: KeptValue<T>): [T | null, (next: T | null) => void] {
  const [shown, setShown] = useState<T | null>(value.read);
  useEffect(() => value.listen(() => setShown(value.read())), [value]);
  return [shown, value.write];
}
