/** The role that the reader has chosen as hers. */
import { myRole } from '../../reader/my-role.ts';
import type { Manifest } from '../index/format.ts';

/** Its number and name; null where she has chosen none, or the handbook has no such role. */
export function ownRole({ roles }: Manifest): { number: number; name: string } | null {
  const slug = myRole();
  const number = roles.findIndex((role) => role.slug === slug);
  const name = roles[number]?.name;
  return name === undefined ? null : { number, name };
}
