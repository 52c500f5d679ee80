/** @jsxImportSource preact */
/** Which role is practised: the same that the whole site calls the reader’s. */
import type { Row } from '../notebook/store/rows.ts';
import { KeptPreps } from '../notebook/ui/KeptPreps.tsx';
import type { Family } from './settings.ts';

interface Props {
  families: Family[];
  onChoose: (slug: string) => void;
}

/** `isGone`: a role was chosen that the handbook has no longer. */
export function ChooseRole({ families, preps, onChoose, isGone }: Props & { preps: Row<'preps'>[]; isGone: boolean }) {
  return (
    <>
      <p class="eyebrow">Practice</p>
      <h1>Say it before you read it</h1>
      <p class="lead">
        {isGone && 'The role that you chose is no longer in the handbook. '}
        Which role will you be interviewed for? It is kept in this browser, and nothing is sent anywhere.
      </p>
      <KeptPreps
        label="Or practise for an interview"
        preps={preps.filter(({ role }) => role !== null)}
        addressOf={({ id }) => `?prep=${encodeURIComponent(id)}`}
      />
      <div class="families">
        {families.map(({ name, roles }) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {roles.map((role) => (
                <li key={role.slug}>
                  <button type="button" onClick={() => onChoose(role.slug)}>
                    {role.name}
                    {!role.has && <small> no texts yet</small>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

export function RolePicker({ families, onChoose, role }: Props & { role: string }) {
  return (
    <label class="role-picker">
      <span class="label">Role</span>
      <select value={role} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {families.map(({ name, roles }) => (
          <optgroup key={name} label={name}>
            {roles.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
