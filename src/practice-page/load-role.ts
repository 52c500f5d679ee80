/** The data of roles, each asked for once, when it is needed. */
import { useEffect, useState } from 'preact/hooks';
import { type PracticeData, practiceDataPath } from '../practice/data/format.ts';

export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const asked = new Map<string, Promise<PracticeData>>();

function loadRole(role: string): Promise<PracticeData> {
  const known = asked.get(role);
  if (known) return known;
  const loading = fetch(`${base}${practiceDataPath(role)}`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<PracticeData>;
  });
  asked.set(role, loading);
  loading.catch(() => asked.delete(role));
  return loading;
}

export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; again: () => void }
  | { state: 'there'; roles: PracticeData[] };

/** The data of these roles, in their order. */
export function useRoles(slugs: readonly string[]): Loaded {
  const wanted = slugs.join(' ');
  const [found, setFound] = useState<{ wanted: string; roles: PracticeData[] | null } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const put = (roles: PracticeData[] | null) => {
      if (isWanted) setFound({ wanted, roles });
    };
    Promise.all(wanted === '' ? [] : wanted.split(' ').map(loadRole)).then(put, () => put(null));
    return () => {
      isWanted = false;
    };
  }, [wanted, turn]);
  if (found?.wanted !== wanted) return { state: 'loading' };
  if (found.roles === null)
    return {
      state: 'failed',
      again: () => {
        setFound(null);
        setTurn(turn + 1);
      },
    };
  return { state: 'there', roles: found.roles };
}
