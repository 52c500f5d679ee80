/** The map for wide screens: families down, levels across, a curve for each usual move. */
import type { Family, Level, Role } from '../../handbook/handbook';
import { levelSchema } from '../../handbook/handbook';
import { labelWidth } from './names';

interface Point {
  x: number;
  y: number;
}

interface Band {
  family: Family;
  top: number;
}

interface Grid {
  width: number;
  height: number;
  levels: { level: Level; x: number }[];
  bands: Band[];
  places: Map<string, Point>;
  /** Where the lines between the bands end: the roles of the whole house stand right of them. */
  bandEnd: number;
}

export const gridFont = 15;
const width = 1240;
const firstBand = 54;
const rowHeight = 58;
const bandGap = 22;
/** Left edges of the levels’ columns: entry, specialist, manager, director, executive. */
const columns: Record<Level, number> = { entry: 180, specialist: 376, manager: 614, director: 870, executive: 1072 };

/** Places for every role. The roles of the executive family stand apart, over the whole height of the last column. */
export function layGrid(families: Family[], roles: Role[]): Grid {
  const places = new Map<string, Point>();
  const bands: Band[] = [];
  let top = firstBand;
  for (const family of families.filter(({ slug }) => slug !== 'executive')) {
    const columnsOfBand = Map.groupBy(
      roles.filter((role) => role.family === family.slug),
      ({ level }) => level,
    );
    const rows = Math.max(2, ...[...columnsOfBand.values()].map(({ length }) => length));
    for (const [level, members] of columnsOfBand) spread(members, columns[level], top, rows * rowHeight, places);
    bands.push({ family, top });
    top += rows * rowHeight + bandGap;
  }
  spread(
    roles.filter(({ family }) => family === 'executive'),
    columns.executive,
    firstBand,
    top - firstBand,
    places,
  );
  const levels = levelSchema.options.map((level) => ({ level, x: columns[level] }));
  return { width, height: top, levels, bands, places, bandEnd: columns.executive - 26 };
}

function spread(roles: Role[], x: number, top: number, height: number, places: Map<string, Point>): void {
  for (const [index, { slug }] of roles.entries())
    places.set(slug, { x, y: top + ((index + 0.5) * height) / roles.length });
}

/** The curve of a move: to the right it leaves the label’s end; at the same level it leaves and arrives on the left. */
export function gridMove(from: Role, to: Role, places: Grid['places']): { path: string; end: Point } | null {
  const [start, end] = [places.get(from.slug), places.get(to.slug)];
  if (!start || !end) return null;
  const x = start.x + labelWidth(from, gridFont);
  if (end.x > start.x) {
    const bend = Math.max(30, (end.x - x) / 2);
    return {
      path: `M${x} ${start.y}C${x + bend} ${start.y} ${end.x - 8 - bend} ${end.y} ${end.x - 6} ${end.y}`,
      end: { x: end.x - 5, y: end.y },
    };
  }
  const down = end.y > start.y ? 6 : -6;
  // The column of the first level has little room on its left.
  const reach = Math.min(from.level === 'entry' ? 34 : 74, 16 + Math.abs(end.y - start.y) * 0.22);
  const out = start.x - reach;
  return {
    path: `M${start.x - 5} ${start.y}C${out} ${start.y + down} ${out} ${end.y - down} ${start.x - 5} ${end.y}`,
    end: { x: end.x - 5, y: end.y },
  };
}
