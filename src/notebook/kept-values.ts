/** What the site keeps beside the notebook’s database: small values, each under a name. Deleting everything takes them too. */

/** Role, day or night, what reading pages show of the notebook, what is due, where a session or a mock interview stands. */
const names = ['role', 'mode', 'kept', 'due', 'practice', 'sitting', 'mock'];

export type KeptValues = [name: string, value: string][];

/** Takes all of them out and gives what they were. */
export function takeKeptValues(): KeptValues {
  try {
    return names.flatMap((name): KeptValues => {
      const value = localStorage.getItem(name);
      localStorage.removeItem(name);
      return value === null ? [] : [[name, value]];
    });
  } catch {
    return [];
  }
}

/**
 * Takes out where a session and a mock interview of a role stand, and what reading pages know of its plan; gives what
 * they were.
 */
export function takeValuesOf(role: string): KeptValues {
  try {
    return ['due', 'sitting', 'mock'].flatMap((name): KeptValues => {
      const value = localStorage.getItem(name);
      const kept = JSON.parse(value ?? 'null');
      if (value === null || kept === null) return [];
      if (name === 'due') {
        const { [role]: own, ...others } = kept;
        if (own === undefined) return [];
        localStorage.setItem(name, JSON.stringify(others));
      } else if (kept.role === role || kept.roles?.includes(role)) localStorage.removeItem(name);
      else return [];
      return [[name, value]];
    });
  } catch {
    return [];
  }
}

export function putKeptValues(values: KeptValues): void {
  try {
    for (const [name, value] of values) localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing had none.
  }
}
