/** What the worker understands of a text that is being written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from './client.ts';
import type { Reading } from './protocol.ts';

/** How long typing rests before the text is read, in milliseconds. */
const rest = 180;

/** The newest reading; null where the text is empty, or none is read yet. An answer that a later text overtook is dropped. */
export function useReading(ask: Ask, text: string): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const version = latest.current;
    if (text.trim() === '') {
      setReading(null);
      return;
    }
    const timer = setTimeout(() => {
      void ask('read', { text }).then((found) => {
        if (latest.current === version) setReading(found);
      });
    }, rest);
    return () => clearTimeout(timer);
  }, [text, ask]);
  return reading;
}
