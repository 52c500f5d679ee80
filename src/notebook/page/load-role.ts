/** The data of a role and what things are called, each asked for when it is needed. */
import { useEffect, useState } from 'preact/hooks';
import { type PracticeData, practiceDataPath } from '../../practice/data/format.ts';
import type { Names } from '../touched.ts';

export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Where the names lie, from where the site stands. */
export const namesPath = 'data/names.json';

async function load<T>(path: string): Promise<T> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; again: () => void }
  | { state: 'there'; data: PracticeData };

export function useRole(slug: string | null): Loaded {
  const [found, setFound] = useState<{ slug: string; data: PracticeData | null } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (slug === null) return;
    let isWanted = true;
    const put = (data: PracticeData | null) => isWanted && setFound({ slug, data });
    load<PracticeData>(practiceDataPath(slug)).then(put, () => put(null));
    return () => {
      isWanted = false;
    };
  }, [slug, turn]);
  if (found?.slug !== slug || found === null) return { state: 'loading' };
  if (found.data === null)
    return {
      state: 'failed',
      again: () => {
        setFound(null);
        setTurn(turn + 1);
      },
    };
  return { state: 'there', data: found.data };
}

/** What things are called; without it points are found by their own words alone. */
export function useNames(): Names {
  const [names, setNames] = useState<Names>([]);
  useEffect(() => {
    load<Names>(namesPath).then(setNames, () => {});
  }, []);
  return names;
}
