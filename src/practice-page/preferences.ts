/** What a reader switches on or off in sessions; it is kept in this browser. */
export interface Preferences {
  clock: boolean;
  keys: boolean;
  exercises: boolean;
}

export const usualPreferences: Preferences = { clock: true, keys: true, exercises: true };

export function readPreferences(kept: unknown): Preferences {
  if (typeof kept !== 'object' || kept === null) return usualPreferences;
  const of = (name: keyof Preferences) => {
    const value = (kept as Partial<Preferences>)[name];
    return typeof value === 'boolean' ? value : usualPreferences[name];
  };
  return { clock: of('clock'), keys: of('keys'), exercises: of('exercises') };
}
