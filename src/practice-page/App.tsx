/** @jsxImportSource preact */
/** The practice page: which role, which part of it, and what has to be there before it is drawn. */
import { useEffect, useState } from 'preact/hooks';
import { type OwnRoles, useOwnRoles } from '../notebook/own-role/use-own-roles.ts';
import { useRoles } from '../notebook/ui/load-role.ts';
import { useCarryOver } from '../notebook/ui/use-carry-over.ts';
import { readSession } from '../practice/session/session.ts';
import { chooseRole, myRole, onMyRole } from '../reader/my-role.ts';
import { ChooseRole } from './ChooseRole.tsx';
import { keptValue } from './kept-value.ts';
import { keptMock } from './mock/kept-mock.ts';
import { Practice } from './Practice.tsx';
import type { Family, Settings } from './settings.ts';
import { useKept } from './use-kept.ts';
import { type Kept, useNotebook } from './use-notebook.ts';

const keptSession = keptValue('sitting', readSession);

/** What stands behind the number sign of the address, in its parts. */
function useHash(): string[] {
  const read = () => location.hash.slice(1).split('/').map(decodeURIComponent);
  const [parts, setParts] = useState(read);
  useEffect(() => {
    const look = () => setParts(read());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return parts;
}

/** What the address asks for: a prep (`?prep=…`), or a role (`?role=stock-runner`), else the reader’s own. */
const wanted = (): { prep: string | null; role: string | null } => {
  const asked = new URLSearchParams(location.search);
  return { prep: asked.get('prep'), role: asked.get('role') ?? myRole() };
};

function useWanted() {
  const [now, setNow] = useState(wanted);
  useEffect(() => onMyRole(() => setNow(wanted())), []);
  return now;
}

/** The roles besides it whose questions are among these cards, as in a prep of two jobs. */
const otherRolesOf = (cards: readonly string[], role: string): string[] => [
  ...new Set(cards.flatMap((id) => id.split('#')[1] ?? []).filter((slug) => slug !== role)),
];

/** The cards of the mock interview that is looked at. */
const mockCards = (notebook: Kept['notebook'], [which]: readonly string[]): string[] =>
  ((which === 'now' ? keptMock.read() : notebook?.mocks.find(({ id }) => id === which))?.steps ?? []).flatMap(
    ({ card }) => card ?? [],
  );

/** Another role is the reader’s own from now on, whatever the address named. */
function choose(slug: string): void {
  if (location.search !== '') history.replaceState(null, '', `${location.pathname}${location.hash}`);
  chooseRole(slug);
}

export function App(settings: Settings) {
  const asked = useWanted();
  const [session, putSession] = useKept(keptSession);
  const [hash = '', ...rest] = useHash();
  const kept = useNotebook();
  const own = useOwnRoles(kept.notebook);
  const view = hash === '' ? 'today' : hash;
  const isInSession = view === 'session' && session !== null;
  const prep = kept.notebook?.preps.find((one) => one.id === asked.prep && !one.gone && one.role !== null) ?? null;
  const families = withOwn(settings.families, own.roles);
  const mine = prep?.role ?? asked.role;
  const role = families.flatMap(({ roles }) => roles).find(({ slug }) => slug === mine) ?? null;
  // Before the notebook is read, nobody knows whether a name is that of a role of the reader’s own.
  const named = [...(prep?.cards ?? []), ...(view === 'mock' ? mockCards(kept.notebook, rest) : [])];
  const slugs = isInSession ? session.roles : role ? [role.slug, ...otherRolesOf(named, role.slug)] : [];
  const loaded = useRoles(kept.notebook === null ? [] : slugs, own.load);
  useCarryOver(kept, loaded.state === 'there' ? loaded.renamed : undefined);

  if (kept.notebook === null) return <p class="soft">One moment.</p>;
  if (role === null && !isInSession)
    return <ChooseRole families={families} preps={kept.notebook.preps} isGone={mine !== null} onChoose={choose} />;
  if (loaded.state === 'failed')
    return (
      <>
        <p class="eyebrow">Practice</p>
        <h1>{role?.name ?? 'Your session'}</h1>
        <div role="alert">
          <p class="lead">The cards of this role did not arrive. Are you offline? What you have practised is safe.</p>
          <div class="press">
            <button type="button" class="chief" onClick={loaded.again}>
              Try again
            </button>
          </div>
        </div>
      </>
    );
  const [data] = loaded.state === 'there' ? loaded.roles : [];
  if (loaded.state === 'loading' || !data) return <p class="soft">One moment.</p>;
  return (
    <Practice
      {...settings}
      families={families}
      prep={prep}
      data={data}
      roles={loaded.roles}
      kept={kept}
      notebook={kept.notebook}
      session={session}
      putSession={putSession}
      view={isInSession ? 'session' : view}
      rest={rest}
      choose={choose}
    />
  );
}

/** Roles of the reader’s own come last; how many questions they have only their text tells. */
const withOwn = (families: Family[], own: OwnRoles['roles']): Family[] =>
  own.length === 0
    ? families
    : [
        ...families,
        { name: 'Of your own', roles: own.map(({ id, name }) => ({ slug: id, name, has: true, questions: 0 })) },
      ];
