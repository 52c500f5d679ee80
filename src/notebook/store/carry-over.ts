/** What belongs to a page that has another address now belongs to that one; what belongs to a role goes with it. */
import { eachTable, type Notebook, type Row, type Table } from './rows.ts';
import { uniteTable } from './unite.ts';

/** Old identity → the last one that it leads to. A circle ends where it began to turn. */
function lastOf(id: string, renamed: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let last = id;
  for (let next = renamed.get(last); next !== undefined && !passed.has(next); next = renamed.get(last)) {
    passed.add(last);
    last = next;
  }
  return last;
}

/** What each row speaks of; null where it speaks of no page. */
function identityOf<T extends Table>(table: T, row: Row<T>): string | null {
  if (table === 'reviews') return (row as Row<'reviews'>).card;
  if (table === 'plans' || table === 'settings' || table === 'roles' || table === 'preps' || table === 'mocks')
    return null;
  return (row as Row<'marks'>).id;
}

const withIdentity = <T extends Table>(table: T, row: Row<T>, id: string): Row<T> =>
  table === 'reviews' ? { ...row, card: id } : { ...row, id };

/** A prep names its cards. */
function withCards(prep: Row<'preps'>, renamed: ReadonlyMap<string, string>): Row<'preps'> {
  const cards = [...new Set(prep.cards.map((card) => lastOf(card, renamed)))];
  return cards.every((card, index) => card === prep.cards[index]) ? prep : { ...prep, cards };
}

/** A mock interview names what it asked. */
function withAsked(mock: Row<'mocks'>, renamed: ReadonlyMap<string, string>): Row<'mocks'> {
  const asked = [...mock.steps.flatMap(({ card }) => card ?? []), ...mock.results.map(({ card }) => card)];
  if (asked.every((card) => lastOf(card, renamed) === card)) return mock;
  return {
    ...mock,
    steps: mock.steps.map((step) => ({ ...step, card: step.card === null ? null : lastOf(step.card, renamed) })),
    results: mock.results.map((result) => ({ ...result, card: lastOf(result.card, renamed) })),
  };
}

/**
 * The notebook under the identities of today; `renamed` as the practice data of a role gives it. Where the new address
 * has rows too, both come together as two devices do. Without a change the rows are the same objects.
 */
export function carryOver(notebook: Notebook, renamed: Readonly<Record<string, string>>): Notebook {
  const leads = new Map(Object.entries(renamed));
  return eachTable((table) => {
    const move = <T extends Table>(of: T, row: Row<T>): Row<T> => {
      if (of === 'preps') return withCards(row as Row<'preps'>, leads) as Row<T>;
      if (of === 'mocks') return withAsked(row as Row<'mocks'>, leads) as Row<T>;
      const id = identityOf(of, row);
      const last = id === null ? null : lastOf(id, leads);
      return last === null || last === id ? row : withIdentity(of, row, last);
    };
    return uniteTable(
      table,
      notebook[table].map((row) => move(table, row)),
    );
  });
}

/**
 * Without what belongs to a role: its plan, its mock interviews and the rows of its questions, and of the identities in `alone`, the concepts
 * and drills that no other role has. What it shares with others stays: it was also learnt for them; and so do preps, which
 * hold texts of the reader’s own.
 */
export function withoutRole(notebook: Notebook, role: string, alone: ReadonlySet<string> = new Set()): Notebook {
  const isIts = <T extends Table>(table: T, row: Row<T>): boolean => {
    if (table === 'plans') return (row as Row<'plans'>).role === role;
    if (table === 'roles') return (row as Row<'roles'>).id === role;
    if (table === 'mocks') return (row as Row<'mocks'>).role === role;
    const id = identityOf(table, row);
    return id !== null && (id.endsWith(`#${role}`) || alone.has(id));
  };
  return eachTable((table) => notebook[table].filter((row) => !isIts(table, row)));
}
