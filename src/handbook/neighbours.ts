/** The roles beside a role, each described once, however many of its texts name it. */
import type { Role } from './handbook.ts';
import type { OtherLanguage } from './source.ts';

export interface Neighbour {
  /** Null where the handbook has no such role. */
  role: string | null;
  name: string;
  reason: string | null;
  /** The language of the text that names it. */
  language?: OtherLanguage;
}

/** A guide gives its reason a topic of its own, “Shared orders - takes over each order …”; a brief has the reason alone. */
const topic = /^[^.;:]{1,40} [-–—] (?=\S)/;

/**
 * The role’s neighbours in the order in which its texts name them. Of several reasons the first counts that has no
 * topic before it, so that all are said in one way; where there is only one with a topic, it is given without.
 */
export function neighboursOf({ related }: Pick<Role, 'related'>): Neighbour[] {
  const byRole = Map.groupBy(related, ({ role, name }) => role ?? name);
  return [...byRole.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const reasons = [first, ...others].flatMap(({ reason }) => reason ?? []);
    const plain = reasons.find((reason) => !topic.test(reason));
    const reason = plain ?? reasons[0]?.replace(topic, '') ?? null;
    return [{ role: first.role, name: first.name, reason, ...(first.language && { language: first.language }) }];
  });
}
