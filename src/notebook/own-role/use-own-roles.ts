/** The roles that a reader keeps of her own, and the data that they are practised with. */
import { useMemo } from 'preact/hooks';
import type { PracticeData } from '../../practice/data/format.ts';
import { type Ask, startWorker } from '../../worker/ask.ts';
import type { Notebook, Row } from '../store/rows.ts';
import { load, loadRole } from '../ui/load-role.ts';
import { type Answers, type Request, textSettingsPath } from './protocol.ts';
import script from './worker.ts?worker&url';

let worker: Ask<Request, Answers> | null = null;
let settings: Promise<Request['settings']> | null = null;
/** By the text: one that is changed is read again. */
const read = new Map<string, Promise<PracticeData>>();

function readRole({ id, name, text, at }: Row<'roles'>): Promise<PracticeData> {
  const key = `${id} ${at}`;
  const known = read.get(key);
  if (known) return known;
  worker ??= startWorker<Request, Answers>(script);
  settings ??= load<Request['settings']>(textSettingsPath);
  const ask = worker;
  const reading = settings.then((given) => ask('read', { role: { id, name, text }, settings: given }));
  read.set(key, reading);
  reading.catch(() => {
    read.delete(key);
    settings = null;
  });
  return reading;
}

export interface OwnRoles {
  roles: Row<'roles'>[];
  /** Loads a role of the handbook, or makes one of the reader’s own. */
  load(slug: string): Promise<PracticeData>;
}

/** The same as long as no own role is changed. */
export function useOwnRoles(notebook: Notebook | null): OwnRoles {
  const roles = notebook?.roles.filter(({ gone }) => !gone) ?? [];
  const state = roles.map(({ id, at }) => `${id} ${at}`).join(' ');
  return useMemo(() => {
    const own = new Map(roles.map((role) => [role.id, role]));
    return {
      roles,
      load: (slug) => {
        const role = own.get(slug);
        return role ? readRole(role) : loadRole(slug);
      },
    };
  }, [state]);
}
