/** @jsxImportSource preact */
/** What is offered for a text whose role the handbook has no page of: to keep it and practise it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserStore } from '../notebook/store/browser-store.ts';
import { keepOwnRole } from './own-role.ts';

interface Props {
  /** The role’s name, as the text’s title gives it. */
  name: string;
  /** The text in the clean form. */
  clean: () => Promise<string>;
  /** The site’s root, with a slash at its end. */
  base: string;
}

export function OwnRole({ name, clean, base }: Props) {
  const [kept, setKept] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const store = useMemo(() => browserStore({ onTrouble: () => setRefused(true) }), []);
  useEffect(() => setKept(null), [name]);

  const keep = async () => setKept(await keepOwnRole(store, name, await clean()));

  if (isRefused)
    return <p class="desk-own">This browser keeps nothing for this page: save the text, and open it here next time.</p>;
  return (
    <p class="desk-own" aria-live="polite">
      {kept === null ? (
        <>
          The handbook has no page on “{name}”.{' '}
          <button type="button" onClick={() => void keep()}>
            Keep it as a role of my own
          </button>
        </>
      ) : (
        <>
          “{name}” is kept in this browser. <a href={`${base}practice/?role=${kept}`}>Practise it</a>
        </>
      )}
    </p>
  );
}
