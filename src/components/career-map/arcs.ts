/** The map for narrow screens: the roles one below another, a curve on their left for each usual move. */
import type { Family, Role } from '../../handbook/handbook';

interface Arcs {
  width: number;
  height: number;
  headings: { family: Family; y: number }[];
  /** Middle of each role’s line. */
  places: Map<string, number>;
}

/** As wide as the longest name ends. */
const arcsWidth = 330;
/** Left edge of the names; the curves have the room before it. */
export const namesFrom = 78;
/** On the narrowest screen, where the map is drawn smaller, still as high as a finger needs. */
export const lineHeight = 52;
const familyGap = 34;

export function layArcs(families: Family[], roles: Role[]): Arcs {
  const places = new Map<string, number>();
  const headings: Arcs['headings'] = [];
  let y = 6;
  for (const family of families) {
    y += familyGap;
    headings.push({ family, y });
    for (const { slug } of roles.filter((role) => role.family === family.slug)) {
      places.set(slug, y + lineHeight / 2);
      y += lineHeight;
    }
  }
  return { width: arcsWidth, height: y + 12, headings, places };
}

/** The longer the way, the wider the curve. */
export function arcMove(from: number, to: number): string {
  const x = namesFrom - 8;
  const out = Math.round(x - Math.min(50, 10 + Math.abs(to - from) * 0.1) * 1.3);
  return `M${x} ${from}C${out} ${from} ${out} ${to} ${x} ${to}`;
}
