/** How sections stand in their document. */
import type { Role } from '../handbook/handbook.ts';
import type { Section, SectionContent } from './document.ts';

/** What differs between a guide, a chapter of the book, and what stands behind the chapters. */
export interface Setting {
  /** Depth of the sections’ headings. */
  level: number;
  /** What a main section does: a guide and the back of the book open pages with it, a chapter runs on. */
  opens: Section['opens'];
  /** Begins the names of the sections’ places, which the whole document shares. */
  prefix: string;
}

export const inGuide: Setting = { level: 1, opens: 'room', prefix: '' };
export const inChapter = ({ slug }: Role): Setting => ({ level: 3, opens: 'here', prefix: `${slug}-` });
export const atBack: Setting = { level: 1, opens: 'recto', prefix: 'back-' };

/** For what has pages to write on: they begin at the head of one. */
export const onPages = ({ opens, ...setting }: Setting): Setting => ({
  ...setting,
  opens: opens === 'room' ? 'page' : opens,
});

type Given = SectionContent & Pick<Section, 'title'> & Partial<Pick<Section, 'opens' | 'listed'>>;

/** Names, places and levels the section; none where it would be empty (`length` 0), so that no heading stands alone. */
export function sectionOf({ level, opens, prefix }: Setting, name: string, length: number, given: Given): Section[] {
  if (length === 0) return [];
  return [{ ...given, id: `${prefix}${name}`, level, opens: given.opens ?? opens, listed: given.listed ?? true }];
}
