/** The data of roles and what things are called, each asked for once, when it is needed. */
import { useEffect, useState } from 'preact/hooks';
import { type PracticeData, practiceDataPath } from '../../practice/data/format.ts';
import type { Names } from '../touched.ts';

export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Where the names lie, from where the site stands. */
export const namesPath = 'data/names.json';

export async function load<T>(path: string): Promise<T> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

const asked = new Map<string, Promise<PracticeData>>();

export function loadRole(role: string): Promise<PracticeData> {
  const known = asked.get(role);
  if (known) return known;
  const loading = load<PracticeData>(practiceDataPath(role));
  asked.set(role, loading);
  // What did not arrive is asked for again.
  loading.catch(() => asked.delete(role));
  return loading;
}

export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; again: () => void }
  | {
      state: 'there';
      roles: PracticeData[] /** Identities that their cards had, and those that they have now. */;
      renamed: Record<string, string>;
    };

const there = (roles: PracticeData[]): Loaded => ({
  state: 'there',
  roles,
  renamed: Object.assign({}, ...roles.map((one) => one.renamed)),
});

/** The data of these roles, in their order. `load` makes them where it is not the handbook that has them. */
export function useRoles(slugs: readonly string[], load: (role: string) => Promise<PracticeData> = loadRole): Loaded {
  const wanted = slugs.join(' ');
  const [found, setFound] = useState<{ wanted: string; loaded: Loaded | null } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const put = (roles: PracticeData[] | null) => {
      if (isWanted) setFound({ wanted, loaded: roles && there(roles) });
    };
    Promise.all(wanted === '' ? [] : wanted.split(' ').map(load)).then(put, () => put(null));
    return () => {
      isWanted = false;
    };
  }, [wanted, turn, load]);
  if (found?.wanted !== wanted) return { state: 'loading' };
  if (found.loaded === null)
    return {
      state: 'failed',
      again: () => {
        setFound(null);
        setTurn(turn + 1);
      },
    };
  return found.loaded;
}

/** What things are called; without it points are found by their own words alone. */
export function useNames(): Names {
  const [names, setNames] = useState<Names>([]);
  useEffect(() => {
    load<Names>(namesPath).then(setNames, () => {});
  }, []);
  return names;
}
