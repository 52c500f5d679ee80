/** @jsxImportSource preact */
/** The parts of practice for one role: what today brings, exercises, a mock interview, progress; and a session. */
import { type ComponentChildren, Fragment } from 'preact';
import type { Notebook, Row } from '../notebook/store/rows.ts';
import { base } from '../notebook/ui/load-role.ts';
import { Troubles } from '../notebook/ui/Troubles.tsx';
import type { PracticeData } from '../practice/data/format.ts';
import { withExercises } from '../practice/session/choice.ts';
import { beginSession, type Session } from '../practice/session/session.ts';
import { RolePicker } from './ChooseRole.tsx';
import { Exercises } from './Exercises.tsx';
import { keptValue } from './kept-value.ts';
import { MockView } from './mock/MockView.tsx';
import { newSeed } from './new-seed.ts';
import { Progress } from './Progress.tsx';
import { type Preferences, readPreferences, usualPreferences } from './preferences.ts';
import { SessionView } from './Session.tsx';
import type { Settings } from './settings.ts';
import { Today } from './Today.tsx';
import { useKept } from './use-kept.ts';
import type { Kept } from './use-notebook.ts';
import { type Planned, usePlan } from './use-plan.ts';
import { useToday } from './use-today.ts';

export interface Given extends Settings {
  /** The preparation that is practised for; its cards alone come in the plan and in sessions of the day. */
  prep: Row<'preps'> | null;
  /** Of the chief role. */
  data: PracticeData;
  /** Of the session, or the role that is chosen. */
  roles: PracticeData[];
  kept: Kept;
  notebook: Notebook;
  session: Session | null;
  putSession: (session: Session | null) => void;
  choose: (slug: string) => void;
}

/** What every part is handed. */
export interface PartProps extends Given {
  planned: Planned;
  preferences: Preferences;
  prefer: (preferences: Preferences) => void;
  /** Begins a session of these cards. */
  begin: (cards: readonly string[], roles: readonly PracticeData[], minutes: number) => void;
  /** What follows the part’s name in the address. */
  rest: string[];
}

interface PartOfPractice {
  name: string;
  draw: (props: PartProps) => ComponentChildren;
  /** Whether it has the screen for itself. */
  isAlone: (rest: string[]) => boolean;
}

const never = () => false;
const parts: Record<string, PartOfPractice> = {
  today: { name: 'Today', draw: (props) => <Today {...props} />, isAlone: never },
  exercises: { name: 'Exercises', draw: (props) => <Exercises {...props} />, isAlone: (rest) => rest.length > 0 },
  mock: { name: 'Mock interview', draw: (props) => <MockView {...props} />, isAlone: (rest) => rest.length > 0 },
  progress: { name: 'Progress', draw: (props) => <Progress {...props} />, isAlone: never },
};

const keptPreferences = keptValue('practice', readPreferences);

export function Practice(given: Given & { view: string; rest: string[] }) {
  const { data, roles: ofPrep, kept, session, putSession, view, rest, families, choose, prep } = given;
  const names = ofPrep.map(({ role }) => role.name).join(' and ');
  const [stored, prefer] = useKept(keptPreferences);
  const preferences = stored ?? usualPreferences;
  const today = useToday();
  const planned = usePlan(given, today);
  const begin: PartProps['begin'] = (cards, roles, minutes) => {
    const recipes = roles.flatMap((one) => one.exercises);
    const items = preferences.exercises ? withExercises(cards, recipes, minutes, newSeed()) : cards;
    putSession(
      beginSession(
        items,
        roles.map(({ role }) => role.slug),
        today,
        Date.now(),
      ),
    );
    location.hash = 'session';
  };
  if (view === 'session' && session !== null)
    return (
      <>
        <Troubles {...kept} />
        <SessionView {...given} session={session} planned={planned} preferences={preferences} prefer={prefer} />
      </>
    );
  const name = Object.hasOwn(parts, view) ? view : 'today';
  const part = parts[name] as PartOfPractice;
  return (
    <>
      {part.isAlone(rest) ? (
        <Troubles {...kept} />
      ) : (
        <>
          <div class="practice-head">
            <div>
              <p class="eyebrow">Practice{prep && ` · ${names}`}</p>
              <h1>{prep?.name ?? data.role.name}</h1>
            </div>
            {prep === null && <RolePicker families={families} role={data.role.slug} onChoose={choose} />}
          </div>
          {prep !== null && (
            <p class="practice-prep">
              Only what your preparation names. <a href={`${base}prep/#${prep.id}`}>The preparation</a>
              {ofPrep.map(({ role }) => (
                <Fragment key={role.slug}>
                  {' '}
                  <a href={`?role=${role.slug}`}>All of {role.name}</a>
                </Fragment>
              ))}
            </p>
          )}
          <Troubles {...kept} />
          <nav class="contents" aria-label="Ways to practise">
            {Object.entries(parts).map(([hash, { name: title }]) => (
              <a key={hash} href={`#${hash}`} aria-current={name === hash ? 'page' : undefined}>
                {title}
              </a>
            ))}
          </nav>
        </>
      )}
      {part.draw({ ...given, planned, preferences, prefer, begin })}
    </>
  );
}
