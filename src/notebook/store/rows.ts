/**
 * What is kept of a reader, as rows of tables. Each row has a key of its own and the moment of its last change, so that
 * two tabs, two devices and an imported file come together row by row. What is taken back stays as a row that says so.
 */
import type { z } from 'zod/mini';
import type { rowSchemas } from './row-schemas.ts';

/** Of this file’s tables. Another one needs a step in upgrade.ts and a branch in the browser’s store. */
export const schemaVersion = 3;

export type Table = keyof typeof rowSchemas;
export type Row<T extends Table> = z.infer<(typeof rowSchemas)[T]>;
export type Notebook = { [T in Table]: Row<T>[] };

const keys: { [T in Table]: (row: Row<T>) => string } = {
  marks: ({ id, mark }) => `${id} ${mark}`,
  ticks: ({ id, point }) => `${id} ${point}`,
  workings: ({ id }) => id,
  answers: ({ id }) => id,
  reviews: ({ id }) => id,
  plans: ({ role }) => role,
  settings: (setting) => setting.name,
  roles: ({ id }) => id,
  preps: ({ id }) => id,
  mocks: ({ id }) => id,
};

export const tables = Object.keys(keys) as Table[];

/** By which a row is found in its table. */
export const keyOf = <T extends Table>(table: T, row: Row<T>): string => keys[table](row);

/** A notebook with nothing in it. */
export const nothing = (): Notebook => ({
  marks: [],
  ticks: [],
  workings: [],
  answers: [],
  reviews: [],
  plans: [],
  settings: [],
  roles: [],
  preps: [],
  mocks: [],
});

/** A function for each table → the notebook of what they give. */
export function eachTable(rowsOf: <T extends Table>(table: T) => Row<T>[]): Notebook {
  return {
    marks: rowsOf('marks'),
    ticks: rowsOf('ticks'),
    workings: rowsOf('workings'),
    answers: rowsOf('answers'),
    reviews: rowsOf('reviews'),
    plans: rowsOf('plans'),
    settings: rowsOf('settings'),
    roles: rowsOf('roles'),
    preps: rowsOf('preps'),
    mocks: rowsOf('mocks'),
  };
}
