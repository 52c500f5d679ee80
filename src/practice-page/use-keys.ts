import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does; ' ' is the space bar. */
export type Keys = Readonly<Record<string, () => void>>;

const typed = 'textarea, select, input:not([type=checkbox]):not([type=radio]), [contenteditable]';
/** These answer to the space bar and to Enter by themselves. */
const pressed = 'button, a, summary, input, audio, [role=button]';

/** Single keys on a card: never in fields, never with others, and not at all where they are switched off (WCAG 2.1.4). */
export function useKeys(keys: Keys, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Bound with the card that it is for: a key that follows at once would find nobody to hear it.
  useLayoutEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typed) || document.querySelector('dialog[open], :popover-open')) return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest(pressed)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [on]);
}
