/** @jsxImportSource preact */
/** The practice page: which role, which part of it, and what has to be there before it is drawn. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PracticeData } from '../practice/data/format.ts';
import { makePlan } from '../practice/schedule/plan.ts';
import { sayDay } from '../practice/schedule/say-plan.ts';
import { readDay, writeDay } from '../practice/schedule/study-day.ts';
import { planCards } from '../practice/session/choice.ts';
import { readSession } from '../practice/session/session.ts';
import { chooseRole, myRole, onMyRole } from '../reader/my-role.ts';
import { ChooseRole, RolePicker } from './ChooseRole.tsx';
import { dueOf, keepDue } from './due-mirror.ts';
import { Exercises } from './Exercises.tsx';
import { useRoles } from './load-role.ts';
import { readPreferences, usualPreferences } from './preferences.ts';
import { SessionView } from './Session.tsx';
import { sayDate, sayDateWithin } from './say-date.ts';
import type { Settings } from './settings.ts';
import { Today } from './Today.tsx';
import { Troubles } from './Troubles.tsx';
import { useKept } from './use-kept.ts';
import { type Kept, useNotebook, usualMinutes } from './use-notebook.ts';
import { useToday } from './use-today.ts';

const views = [
  ['today', 'Today'],
  ['exercises', 'Exercises'],
] as const;

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

/** The role that the address names (`?role=stock-runner`), else the reader’s own. */
const roleOfPage = (): string | null => new URLSearchParams(location.search).get('role') ?? myRole();

function useRole(): string | null {
  const [role, setRole] = useState(roleOfPage);
  useEffect(() => onMyRole(() => setRole(roleOfPage())), []);
  return role;
}

/** Another role is the reader’s own from now on, whatever the address named. */
function choose(slug: string): void {
  if (location.search !== '') history.replaceState(null, '', `${location.pathname}${location.hash}`);
  chooseRole(slug);
}

export function App({ families, hasNotebook }: Settings) {
  const mine = useRole();
  const known = families.flatMap(({ roles }) => roles);
  const role = known.find(({ slug }) => slug === mine) ?? null;
  const [session, putSession] = useKept('sitting', readSession);
  const [hash = '', ...rest] = useHash();
  const view = hash === '' ? 'today' : hash;
  const isInSession = view === 'session' && session !== null;
  const loaded = useRoles(isInSession ? session.roles : role ? [role.slug] : []);
  const kept = useNotebook();

  if (role === null && !isInSession) return <ChooseRole families={families} isGone={mine !== null} onChoose={choose} />;
  if (loaded.state === 'failed')
    return (
      <div role="alert">
        <p>The cards of this role did not arrive. Are you offline?</p>
        <button type="button" class="button" onClick={loaded.again}>
          Try again
        </button>
      </div>
    );
  if (loaded.state === 'loading' || kept.notebook === null) return <p class="soft">One moment.</p>;
  return (
    <Practice
      families={families}
      hasNotebook={hasNotebook}
      roles={loaded.roles}
      kept={kept}
      session={session}
      putSession={putSession}
      view={isInSession ? 'session' : view}
      rest={rest}
    />
  );
}

interface Props extends Settings {
  /** Of the session, or the role that is chosen. */
  roles: PracticeData[];
  kept: Kept;
  session: ReturnType<typeof readSession>;
  putSession: (session: ReturnType<typeof readSession>) => void;
  view: string;
  rest: string[];
}

function Practice({ families, hasNotebook, roles, kept, session, putSession, view, rest }: Props) {
  const [stored, prefer] = useKept('practice', readPreferences);
  const preferences = stored ?? usualPreferences;
  const today = useToday();
  const [data] = roles;
  const renamed = useMemo(
    () => Object.assign({}, ...roles.map((one) => one.renamed)) as Record<string, string>,
    [roles],
  );
  const { carry } = kept;
  useEffect(() => carry(renamed), [carry, renamed]);

  const row = kept.notebook?.plans.find((one) => one.role === data?.role.slug);
  const interview = row?.interview ? readDay(row.interview) : null;
  const minutes = row?.minutes ?? usualMinutes;
  const closingFrom = row?.closingFrom ? readDay(row.closingFrom) : null;
  const plan = useMemo(
    () =>
      makePlan({
        today,
        interview,
        minutes,
        cards: data ? planCards(data) : [],
        memories: kept.memories,
        closingFrom,
      }),
    [today, interview, minutes, data, kept.memories, closingFrom],
  );
  const slug = data?.role.slug;
  useEffect(() => {
    if (slug !== undefined) keepDue(slug, dueOf(plan, interview));
    // Once the last days have begun, their first is kept: or each new plan would move them.
    const begun = plan.closingFrom !== null && plan.closingFrom <= today ? plan.closingFrom : null;
    if (slug !== undefined && begun !== null && begun !== closingFrom)
      kept.plan(slug, { closingFrom: writeDay(begun) });
  }, [slug, plan, interview, today, closingFrom, kept.plan]);

  if (!data) return null;
  const nextDay = plan.days.find(
    ({ day, fresh, again, closing }) => day > today && fresh.length + again.length + closing.length > 0,
  );
  const next = nextDay
    ? `${sayDate(nextDay.day, today)}: ${sayDay(nextDay)}.`
    : interview !== null && interview >= today
      ? `The interview, ${sayDateWithin(interview, today)}.`
      : 'Nothing is due for the next weeks.';
  /** In the last days each card comes once more, whatever is remembered of it. */
  const sayDue = (due: number) => {
    if (interview !== null && plan.mode === 'dated' && plan.closingFrom !== null && due >= plan.closingFrom)
      return plan.closingFrom > today ? 'in the last days' : due < interview ? sayDateWithin(due, today) : 'after it';
    return due - today < 7 ? sayDateWithin(due, today) : `in ${due - today} days`;
  };

  if (view === 'session' && session !== null)
    return (
      <SessionView
        session={session}
        put={putSession}
        roles={roles}
        kept={kept}
        preferences={preferences}
        prefer={prefer}
        next={next}
        sayDue={sayDue}
        hasNotebook={hasNotebook}
      />
    );
  const isAlone = view === 'exercises' && rest.length > 0;
  return (
    <>
      {!isAlone && (
        <>
          <div class="practice-head">
            <div>
              <p class="eyebrow">Practice</p>
              <h1>{data.role.name}</h1>
            </div>
            <RolePicker families={families} role={data.role.slug} onChoose={choose} />
          </div>
          <Troubles kept={kept} />
          <nav class="contents" aria-label="Ways to practise">
            {views.map(([hash, name]) => (
              <a key={hash} href={`#${hash}`} aria-current={view === hash ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </>
      )}
      {view === 'exercises' ? (
        <Exercises
          roles={roles}
          recipe={rest[0] ?? null}
          seed={Math.floor(Number(rest[1])) || 0}
          keys={preferences.keys}
        />
      ) : (
        <Today
          data={data}
          plan={plan}
          today={today}
          interview={interview}
          minutes={minutes}
          kept={kept}
          families={families}
          preferences={preferences}
          prefer={prefer}
          session={session}
          putSession={putSession}
          next={next}
        />
      )}
    </>
  );
}
