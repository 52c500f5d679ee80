/** @jsxImportSource preact */
/** The notebook: the reader’s own answers to the questions of a role, and what is kept of her. */
import { useState } from 'preact/hooks';
import { myRole } from '../../reader/my-role.ts';
import { useOwnRoles } from '../own-role/use-own-roles.ts';
import { KeptPreps } from '../ui/KeptPreps.tsx';
import { base, useRoles } from '../ui/load-role.ts';
import { Troubles } from '../ui/Troubles.tsx';
import { useCarryOver } from '../ui/use-carry-over.ts';
import { Answers } from './Answers.tsx';
import { KeptHere } from './KeptHere.tsx';
import type { Settings } from './settings.ts';
import { useNotebook } from './use-notebook.ts';

/** The role that the address names, else the reader’s own. */
const roleAtFirst = (): string | null => new URLSearchParams(location.search).get('role') ?? myRole();

export function NotebookPage({ families, edition }: Settings) {
  const kept = useNotebook();
  const [slug, setSlug] = useState(roleAtFirst);
  const own = useOwnRoles(kept.notebook);
  const shown =
    own.roles.length === 0
      ? families
      : [...families, { name: 'Of your own', roles: own.roles.map(({ id, name }) => ({ slug: id, name, has: true })) }];
  const roles = shown.flatMap((family) => family.roles);
  const role = roles.find((one) => one.slug === slug) ?? null;
  const loaded = useRoles(role?.has ? [role.slug] : [], own.load);
  const data = loaded.state === 'there' ? (loaded.roles[0] ?? null) : null;
  useCarryOver(kept, data?.renamed);

  const choose = (chosen: string) => {
    history.replaceState(null, '', `?role=${chosen}`);
    setSlug(chosen);
  };

  return (
    <>
      <Troubles {...kept} />
      <p class="notebook-role">
        <label class="label" for="notebook-role">
          Role
        </label>
        <select
          id="notebook-role"
          value={role?.slug ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {role === null && <option value="">Choose a role</option>}
          {shown.map(({ name, roles: ofFamily }) => (
            <optgroup key={name} label={name}>
              {ofFamily.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {kept.notebook && (
        <KeptPreps
          label="Your preps"
          preps={kept.notebook.preps}
          addressOf={({ id }) => `${base}prep/#${encodeURIComponent(id)}`}
        />
      )}
      {role === null && kept.notebook !== null && (
        <p class="soft">
          {slug === null
            ? 'Choose the role that you will be interviewed for: its questions stand here, each with room for your own answer.'
            : 'The role that the address names is not in the handbook. Choose another.'}
        </p>
      )}
      {role && !role.has && (
        <p class="soft">No questions have been written for this role yet. Choose another, or come back later.</p>
      )}
      {role?.has && loaded.state === 'loading' && <p class="soft">The questions are on their way.</p>}
      {role?.has && loaded.state === 'failed' && (
        <p role="alert">
          The questions could not be loaded; what you have written is safe.{' '}
          <button type="button" class="button" onClick={loaded.again}>
            Try again
          </button>
        </p>
      )}
      {data && kept.notebook && <Answers key={data.role.slug} data={data} kept={kept} notebook={kept.notebook} />}
      {kept.notebook && <KeptHere kept={kept} notebook={kept.notebook} data={data} edition={edition} />}
    </>
  );
}
