/** A document → the files of an e-book. Each question and each drill opens a file, and so a screen; short sections share one. */
import type { PrintDocument, Section } from '../print/document.ts';

/** A section, or those of its entries that one file holds. */
export interface Slice {
  section: Section;
  /** Whether the section begins here, under its title. */
  opens: boolean;
  /** How many entries of the section stand in files before this. */
  before: number;
}

export interface Leaf {
  /** Name of the file inside the e-book. */
  file: string;
  slices: Slice[];
}

/** As many concepts as a slow reader opens at once. */
const conceptsInFile = 16;

/** What joins the file before it: a few lines, as a rule. */
const short: ReadonlySet<Section['kind']> = new Set(['prose', 'list', 'pairs', 'references', 'anchors', 'year']);

/** The document’s sections in files, in reading order. */
export function leavesOf({ sections }: PrintDocument): Leaf[] {
  const groups: Slice[][] = [];
  for (const section of sections) {
    const [first, ...others] = slicesOf(section);
    const open = groups.at(-1);
    const previous = open?.at(-1)?.section.kind;
    const joins = section.opens === 'here' && short.has(section.kind) && previous !== undefined;
    if (first === undefined) continue;
    if (joins && open && (short.has(previous) || previous === 'chapter')) open.push(first);
    else groups.push([first]);
    groups.push(...others.map((slice) => [slice]));
  }
  return groups.map((slices, index) => ({ file: `text-${String(index + 1).padStart(3, '0')}.xhtml`, slices }));
}

const inParts = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));

/** The section as often as it takes files, each time with other entries. */
function slicesOf(section: Section): Slice[] {
  switch (section.kind) {
    case 'questions':
      return numbered(section.items.map((item) => ({ ...section, items: [item] })));
    case 'drills':
    case 'answers':
      return numbered(section.items.map((item) => ({ ...section, items: [item] })));
    case 'concepts':
      return numbered(
        section.groups
          .flatMap(({ title, concepts }) =>
            inParts(concepts, conceptsInFile).map((some, part) => ({
              title: part === 0 ? title : null,
              concepts: some,
            })),
          )
          .map((group) => ({ ...section, groups: [group] })),
      );
    default:
      return numbered([section]);
  }
}

const numbered = (sections: Section[]): Slice[] =>
  sections.map((section, index) => ({ section, opens: index === 0, before: index }));
