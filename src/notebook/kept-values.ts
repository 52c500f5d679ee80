/** What the site keeps beside the notebook’s database: small values, each under a name. Deleting everything takes them too. */

/** Role, day or night, what reading pages show of the notebook, what is due, where a session stands. */
const names = ['role', 'mode', 'kept', 'due', 'practice', 'sitting'];

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

export function putKeptValues(values: KeptValues): void {
  try {
    for (const [name, value] of values) localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing had none.
  }
}
