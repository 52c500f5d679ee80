/** Whose question it is, in a few words. */
import type { Handbook, Question } from '../handbook/handbook';

/** More roles than this are told as a number. */
const most = 3;

export function askedOf({ askings }: Question, { roles }: Handbook): string {
  if (askings.length > most) return `${askings.length} roles`;
  return askings.map(({ role }) => roles.find(({ slug }) => slug === role)?.name ?? role).join(', ');
}
