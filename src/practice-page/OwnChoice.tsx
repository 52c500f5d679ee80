/** @jsxImportSource preact */
/** A session of the reader’s own: which roles, which kinds of cards, one theme or all, how long. */
import { useState } from 'preact/hooks';
import { type CardSection, cardSections, sectionNames } from '../cards/sections.ts';
import { useRoles } from '../notebook/ui/load-role.ts';
import { chooseCards } from '../practice/session/choice.ts';
import type { PartProps } from './Practice.tsx';
import { count } from './words.tsx';

const lengths = [5, 10, 20, 30, 45, 60];
export function OwnChoice({ data, planned, kept, families, preferences, prefer, begin }: PartProps) {
  const [sections, setSections] = useState<CardSection[]>([]);
  const [theme, setTheme] = useState<string | null>(null);
  const [minutes, setMinutes] = useState(20);
  const [others, setOthers] = useState<string[]>([]);
  const loaded = useRoles(others);
  const roles = [data, ...(loaded.state === 'there' ? loaded.roles : [])];
  const themes = Object.entries(
    Object.assign({}, ...roles.map((one) => one.themes)) as Record<string, string>,
  ).toSorted(([, a], [, b]) => a.localeCompare(b));
  const cards = chooseCards(roles, kept.memories, planned.today, { sections, theme, minutes });
  const free = families
    .flatMap((family) => family.roles)
    .filter(({ slug, has }) => has && slug !== data.role.slug && !others.includes(slug));
  return (
    <form
      class="own-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (cards.length > 0) begin(cards, roles, minutes);
      }}
    >
      <fieldset>
        <legend class="label">What</legend>
        {cardSections.map((section) => (
          <label key={section} class="choice">
            <input
              type="checkbox"
              checked={sections.includes(section)}
              onChange={({ currentTarget }) =>
                setSections(
                  currentTarget.checked ? [...sections, section] : sections.filter((other) => other !== section),
                )
              }
            />{' '}
            {sectionNames[section]}
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={preferences.exercises}
            onChange={({ currentTarget }) => prefer({ ...preferences, exercises: currentTarget.checked })}
          />{' '}
          Exercises between them
        </label>
      </fieldset>
      <div class="fields">
        <label>
          <span class="label">Theme</span>
          <select value={theme ?? ''} onChange={({ currentTarget }) => setTheme(currentTarget.value || null)}>
            <option value="">All themes</option>
            {themes.map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">How long</span>
          <select value={String(minutes)} onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}>
            {lengths.map((length) => (
              <option key={length} value={String(length)}>
                {length} minutes
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">Another role too</span>
          <select
            value=""
            onChange={({ currentTarget }) => currentTarget.value && setOthers([...others, currentTarget.value])}
          >
            <option value="">None</option>
            {free.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {roles.length > 1 && (
        <p>
          {roles.slice(1).map(({ role }) => (
            <button
              key={role.slug}
              type="button"
              class="button"
              onClick={() => setOthers(others.filter((other) => other !== role.slug))}
            >
              {role.name} <span aria-hidden="true">×</span>
              <span class="hide"> leave out</span>
            </button>
          ))}
        </p>
      )}
      {loaded.state === 'failed' && <p role="status">The other role did not arrive. Are you offline?</p>}
      <p class="soft" role="status">
        {cards.length === 0
          ? 'No card is so: choose another kind or theme.'
          : `${count(cards.length, 'card')}, what is due first.`}
      </p>
      <div class="press">
        <button type="submit" class="chief" disabled={cards.length === 0}>
          Begin with these
        </button>
      </div>
    </form>
  );
}
