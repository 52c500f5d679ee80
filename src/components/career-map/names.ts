/** Names of roles as a drawing needs them: short, broken in two where they are long, and with a known width. */
import type { Role } from '../../handbook/handbook';

/** The name without the abbreviation in brackets. */
export const shortName = ({ name }: Role): string => name.replace(/ \(\w+\)$/, '');

const oneLine = 18;

/** A long name in two lines, as even as its words allow. */
export function nameLines(name: string): string[] {
  if (name.length <= oneLine) return [name];
  const words = name.split(' ');
  const breaks = words
    .slice(1)
    .map((_word, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const uneven = ([first = '', second = '']: string[]) => Math.abs(first.length - second.length);
  return breaks.toSorted((a, b) => uneven(a) - uneven(b))[0] ?? [name];
}

/** Advances of Literata’s letters, in hundredths of an em, as far as names of roles use them. */
const advances: Record<string, number> = {
  i: 33,
  j: 30,
  l: 33,
  t: 40,
  f: 38,
  r: 47,
  s: 45,
  m: 96,
  w: 85,
  ' ': 20,
  '-': 35,
  '&': 81,
};
const [capital, small] = [68, 57];

/** Width of a text, in ems. */
const emsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (advances[letter] ?? (letter < 'a' ? capital : small)), 0) / 100;

/** Width of a role’s label in pixels, its padding included. */
export const labelWidth = (role: Role, fontSize: number): number =>
  Math.round(Math.max(...nameLines(shortName(role)).map(emsOf)) * fontSize) + 12;

/** What a screen reader says of a role on the map. */
export function spokenMoves(role: Role, roles: Role[]): string {
  const next = role.next.flatMap((move) => roles.filter(({ slug }) => slug === move.role).map(shortName));
  return next.length === 0 ? shortName(role) : `${shortName(role)}, moves on to ${next.join(', ')}`;
}
