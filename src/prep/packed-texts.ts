/** The texts of a prep without what follows from the rest of them: the page loads them whole, so that each byte counts. */
import type { PrepTexts } from './prep-texts.ts';

/** Left out where the address is the words of the name put together. */
type Packed<T extends { slug: string }> = Omit<T, 'slug'> & { slug?: string };

export interface PackedTexts {
  roles: PrepTexts['roles'];
  questions: Packed<PrepTexts['questions'][number]>[];
  concepts: Packed<PrepTexts['concepts'][number]>[];
  drills: Packed<PrepTexts['drills'][number]>[];
}

/** The usual address of a name in Latin letters. One that is another, as `slugOf` makes them, is written out. */
const usualSlug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll('&', ' and ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const pack = <T extends { slug: string }>({ slug, ...rest }: T, name: string): Packed<T> =>
  slug === usualSlug(name) ? rest : { ...rest, slug };
const unpack = <T extends { slug?: string }>(packed: T, name: string): T & { slug: string } => ({
  ...packed,
  slug: packed.slug ?? usualSlug(name),
});

export const packTexts = ({ roles, questions, concepts, drills }: PrepTexts): PackedTexts => ({
  roles,
  questions: questions.map((one) => pack(one, one.short)),
  concepts: concepts.map((one) => pack(one, one.term)),
  drills: drills.map((one) => pack(one, one.title)),
});

export const unpackTexts = ({ roles, questions, concepts, drills }: PackedTexts): PrepTexts => ({
  roles,
  questions: questions.map((one) => unpack(one, one.short)),
  concepts: concepts.map((one) => unpack(one, one.term)),
  drills: drills.map((one) => unpack(one, one.title)),
});
