/**
 * A value that is kept in the reader’s browser under a name and that pages show. A browser that keeps nothing has it until
 * the page is left.
 */
export interface Keepsake {
  /** Null where nothing is kept. */
  read(): string | null;
  /** Null forgets it. */
  write(value: string | null): void;
  /** Calls `show` now and after each change, also one of another page of the same browser. */
  listen(show: () => void): void;
}

export function keepsake(name: string): Keepsake {
  let ofThisPage: string | null = null;
  return {
    read() {
      try {
        return localStorage.getItem(name) ?? ofThisPage;
      } catch {
        return ofThisPage;
      }
    },
    write(value) {
      ofThisPage = value;
      try {
        if (value === null) localStorage.removeItem(name);
        else localStorage.setItem(name, value);
      } catch {
        // It is known until the page is left.
      }
      dispatchEvent(new Event(`kept-${name}`));
    },
    listen(show) {
      addEventListener(`kept-${name}`, show);
      addEventListener('storage', ({ key }) => {
        if (key === name || key === null) show();
      });
      // A page that the browser laid aside heard nothing meanwhile.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) show();
      });
      show();
    },
  };
}
