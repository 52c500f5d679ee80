/** @jsxImportSource preact */
/** Small things that all parts of the page share: counts in words, keys on buttons, the focus. */
import { useEffect, useMemo, useRef } from 'preact/hooks';

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** A key’s name on the button that it presses. */
export function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}

/** Gives the focus to a heading when it appears, so that a screen reader begins there and Tab goes on from there. `top`: the page begins anew with it. */
export function useFocus<T extends HTMLElement>(top = false) {
  const place = useRef<T>(null);
  useEffect(() => {
    const heading = place.current;
    heading?.focus({ preventScroll: true });
    if (top) scrollTo(0, 0);
    // What stands in the lower half would show little of what follows it.
    else if (heading && heading.getBoundingClientRect().top > innerHeight / 2)
      heading.scrollIntoView({ block: 'start' });
  }, [top]);
  return place;
}

/** One of so many by chance, the same as long as the part stands. */
export const useOneOf = (many: number): number => useMemo(() => Math.floor(Math.random() * many), [many]);
