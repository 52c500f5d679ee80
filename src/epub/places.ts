/** Which file of the e-book holds which place, so that links lead there. */
import type { OtherLanguage } from '../handbook/source.ts';
import type { Section } from '../print/document.ts';
import type { Links } from './kit.ts';
import type { Leaf, Slice } from './leaves.ts';

export interface Places {
  /** The address of a place from the files of text, which stand in one folder; null where there is no such place. */
  addressOf: (id: string) => string | null;
  /** The links of the file with this name. */
  linksFrom: (file: string) => Links;
}

/** The first that claims a name has it: a concept may stand in two groups of a role. */
export function createPlaces(leaves: readonly Leaf[]): Places {
  const files = new Map<string, string>();
  for (const { file, slices } of leaves)
    for (const id of slices.flatMap(placesOf)) if (!files.has(id)) files.set(id, file);
  const addressOf = (id: string) => {
    const file = files.get(id);
    return file === undefined ? null : `${file}#${id}`;
  };
  const claimed = new Set<string>();
  return {
    addressOf,
    linksFrom: (file) => ({
      to: addressOf,
      place: (id) => (files.get(id) === file && !claimed.has(id) && claimed.add(id) ? id : null),
    }),
  };
}

const placesOf = ({ section, opens }: Slice): string[] => [
  ...(opens ? [section.id] : []),
  ...entriesOf(section).map(({ id }) => id),
];

/** The entries of a section that have a name and a place, in their order. */
export function entriesOf(section: Section): { id: string; title: string; language?: OtherLanguage }[] {
  switch (section.kind) {
    case 'questions':
    case 'blanks':
    case 'drills':
    case 'answers':
      return section.items;
    case 'concepts':
      return section.groups.flatMap(({ concepts }) =>
        concepts.map(({ id, term, language }) => ({ id, title: term, language })),
      );
    default:
      return [];
  }
}
