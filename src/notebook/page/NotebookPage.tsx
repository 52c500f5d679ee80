/** @jsxImportSource preact */
/** The notebook: the reader’s own answers to the questions of a role, and what is kept of her. */
import { useEffect, useState } from 'preact/hooks';
import { myRole } from '../../reader/my-role.ts';
import { carryOver } from '../store/carry-over.ts';
import { troubleWords } from '../trouble.ts';
import { Answers } from './Answers.tsx';
import { KeptHere } from './KeptHere.tsx';
import { useRole } from './load-role.ts';
import type { Settings } from './settings.ts';
import { type Kept, useNotebook } from './use-notebook.ts';

/** The role that the address names, else the reader’s own. */
const roleAtFirst = (): string | null => new URLSearchParams(location.search).get('role') ?? myRole();

/** What was kept under an address that a page had belongs to the page that it is now. */
function useCarryOver({ notebook, change }: Kept, renamed: Readonly<Record<string, string>> | undefined): void {
  useEffect(() => {
    if (!notebook || !renamed) return;
    const ids = [...notebook.marks, ...notebook.ticks, ...notebook.workings, ...notebook.answers].map(({ id }) => id);
    const cards = notebook.reviews.map(({ card }) => card);
    if ([...ids, ...cards].some((id) => Object.hasOwn(renamed, id))) void change((all) => carryOver(all, renamed));
  }, [notebook, renamed, change]);
}

export function NotebookPage({ families, edition }: Settings) {
  const kept = useNotebook();
  const [slug, setSlug] = useState(roleAtFirst);
  const roles = families.flatMap((family) => family.roles);
  const role = roles.find((one) => one.slug === slug) ?? null;
  const loaded = useRole(role?.has ? role.slug : null);
  const data = loaded.state === 'there' ? loaded.data : null;
  useCarryOver(kept, data?.renamed);

  const choose = (chosen: string) => {
    history.replaceState(null, '', `?role=${chosen}`);
    setSlug(chosen);
  };
  const says = kept.isOutdated ? troubleWords.newer : kept.trouble && troubleWords[kept.trouble];

  return (
    <>
      {says && (
        <p class="trouble" role="status">
          {says}
        </p>
      )}
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
          {families.map(({ name, roles: own }) => (
            <optgroup key={name} label={name}>
              {own.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {role === null && (
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
