/** The settings of a content folder, content/*.yml: their shape, and reading them from their text. */
import * as z from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import { roleFinder } from '../interview/titles.ts';
import type { PlacedAdvice } from './advice.ts';
import { type PlacedAsAsked, waysOf } from './as-asked.ts';
import {
  abbreviationSchema,
  adviceSchema,
  calendarEntrySchema,
  chosenSlug,
  factSchema,
  familySchema,
  levelSchema,
  mistakesToSchema,
  otherTitlesSchema,
  renameSchema,
  themeSchema,
} from './handbook.ts';
import type { PlacedRename } from './renames.ts';
import { type ReadYaml, readYaml, type SettingsFile } from './yaml.ts';

const roleSettingsSchema = z.strictObject({
  slug: chosenSlug.describe('Address of the role’s page and name of its folder'),
  name: z.string().describe('Name with its abbreviation in brackets, where it has one'),
  family: chosenSlug.describe('Slug of one of the families'),
  level: levelSchema.describe('How senior the role is'),
  summary: z.string().describe('What the role does, in one line'),
  otherTitles: otherTitlesSchema.prefault({}).describe('Titles and abbreviations that mean the same role'),
  plain: z.array(z.string()).default([]).describe('What people ask for who do not know the title'),
  calendar: z.array(calendarEntrySchema).default([]).describe('The role’s year: peaks, counts, launches, deadlines'),
  next: z
    .array(z.strictObject({ role: chosenSlug, why: z.string().describe('What makes the move usual, in a phrase') }))
    .default([])
    .describe('Usual next moves of a career'),
});
type RoleSettings = z.infer<typeof roleSettingsSchema>;

const rolesFileSchema = z.strictObject({ families: z.array(familySchema), roles: z.array(roleSettingsSchema) });
const themesFileSchema = z.strictObject({ themes: z.array(themeSchema).min(1) });
const abbreviationsFileSchema = z.strictObject({ abbreviations: z.array(abbreviationSchema) });
const factsFileSchema = z.strictObject({ facts: z.array(factSchema) });
const renamesFileSchema = z.strictObject({ renames: z.array(renameSchema) });
const siteFileSchema = z.strictObject({ mistakesTo: mistakesToSchema });
const adviceFileSchema = z.strictObject({ advice: z.array(adviceSchema) });
const asAskedFileSchema = z.strictObject({ asAsked: z.record(z.string(), z.string()) });

export interface Settings
  extends z.infer<typeof rolesFileSchema>,
    z.infer<typeof themesFileSchema>,
    z.infer<typeof abbreviationsFileSchema>,
    z.infer<typeof factsFileSchema>,
    z.infer<typeof siteFileSchema> {
  renames: PlacedRename[];
  advice: PlacedAdvice[];
  asAsked: PlacedAsAsked[];
}

export type SettingsName =
  | 'roles.yml'
  | 'themes.yml'
  | 'abbreviations.yml'
  | 'facts.yml'
  | 'renames.yml'
  | 'advice.yml'
  | 'as-asked.yml'
  | 'site.yml';

/**
 * The files of settings, by the name that each has in the content folder. One that is `general` serves other content
 * folders too, where they have none; of the others a folder may do without.
 */
export const settingsFiles: Record<SettingsName, { general: boolean; empty: string }> = {
  'roles.yml': { general: true, empty: '' },
  'themes.yml': { general: true, empty: '' },
  'abbreviations.yml': { general: true, empty: '' },
  'facts.yml': { general: false, empty: 'facts: []' },
  'renames.yml': { general: false, empty: 'renames: []' },
  'advice.yml': { general: false, empty: 'advice: []' },
  'as-asked.yml': { general: false, empty: 'asAsked: {}' },
  'site.yml': { general: false, empty: 'mistakesTo: null' },
};

export type SettingsTexts = Record<SettingsName, SettingsFile>;

/** Reads the files. Where one is not valid, `settings` is null and each fault has its line. */
export function readSettings(texts: SettingsTexts): { settings: Settings | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const roles = readYaml(texts['roles.yml'], rolesFileSchema, diagnostics);
  const themes = readYaml(texts['themes.yml'], themesFileSchema, diagnostics);
  const abbreviations = readYaml(texts['abbreviations.yml'], abbreviationsFileSchema, diagnostics);
  const facts = readYaml(texts['facts.yml'], factsFileSchema, diagnostics);
  const renames = readYaml(texts['renames.yml'], renamesFileSchema, diagnostics);
  const advice = readYaml(texts['advice.yml'], adviceFileSchema, diagnostics);
  const asAsked = readYaml(texts['as-asked.yml'], asAskedFileSchema, diagnostics);
  const site = readYaml(texts['site.yml'], siteFileSchema, diagnostics);
  if (roles) diagnostics.push(...checkRoles(texts['roles.yml'].file, roles));
  for (const { path, slug } of themes ? slugsTwice('themes', themes.data.themes) : [])
    diagnostics.push(
      diagnose(
        'settings-invalid',
        { file: texts['themes.yml'].file, line: themes?.lineOf(path) ?? 1, column: 1 },
        `the slug “${slug}” stands twice`,
      ),
    );
  if (
    diagnostics.length > 0 ||
    !roles ||
    !themes ||
    !abbreviations ||
    !facts ||
    !renames ||
    !advice ||
    !asAsked ||
    !site
  )
    return { settings: null, diagnostics };
  // What is said of pages is complained of beside the texts, whose files are paths inside the content folder.
  const placed = renames.data.renames.map((rename, index) => ({
    ...rename,
    file: 'renames.yml',
    line: renames.lineOf(['renames', index]),
  }));
  const placedAdvice = advice.data.advice.map((entry, index) => ({
    ...entry,
    file: 'advice.yml',
    line: advice.lineOf(['advice', index]),
  }));
  const placedAsAsked = Object.entries(asAsked.data.asAsked).map(([page, row]) => ({
    page,
    ways: waysOf(row),
    file: 'as-asked.yml',
    line: asAsked.lineOf(['asAsked', page]),
  }));
  return {
    settings: {
      ...roles.data,
      ...themes.data,
      ...abbreviations.data,
      ...facts.data,
      ...site.data,
      renames: placed,
      advice: placedAdvice,
      asAsked: placedAsAsked,
    },
    diagnostics,
  };
}

/**
 * Slugs that come twice, families and next roles that the list does not have, and titles that two roles claim. While a
 * slug stands twice nothing else is said of roles: one of the two is another role’s, whose name is missed elsewhere.
 */
function checkRoles(file: string, { data, lineOf }: ReadYaml<z.infer<typeof rolesFileSchema>>): Diagnostic[] {
  const fault = (path: PropertyKey[], why: string) =>
    diagnose('settings-invalid', { file, line: lineOf(path), column: 1 }, why);
  const twice = [...slugsTwice('families', data.families), ...slugsTwice('roles', data.roles)];
  if (twice.length > 0) return twice.map(({ path, slug }) => fault(path, `the slug “${slug}” stands twice`));
  const families = new Set(data.families.map((family) => family.slug));
  const roles = new Set(data.roles.map((role) => role.slug));
  return data.roles.flatMap((role, index) => [
    ...(families.has(role.family)
      ? []
      : [
          fault(['roles', index, 'family'], `${role.slug} names the family “${role.family}”, which is not in the list`),
        ]),
    ...role.next.flatMap(({ role: next }, at) =>
      roles.has(next)
        ? []
        : [fault(['roles', index, 'next', at], `${role.slug} leads to “${next}”, which is not in the list`)],
    ),
    ...claimedTitles(role, data.roles).map((why) => fault(['roles', index, 'otherTitles'], why)),
  ]);
}

/** Where a slug of a list stands for the second time. */
function slugsTwice(list: string, rows: { slug: string }[]): { path: PropertyKey[]; slug: string }[] {
  return rows.flatMap(({ slug }, index) =>
    rows.findIndex((row) => row.slug === slug) < index ? [{ path: [list, index, 'slug'], slug }] : [],
  );
}

/** The titles of a role that another role, above it in the list, has too. */
function claimedTitles(role: RoleSettings, roles: RoleSettings[]): string[] {
  const findAbove = roleFinder(roles.slice(0, roles.indexOf(role)));
  return [role.name, ...Object.values(role.otherTitles).flat()].flatMap((title) => {
    const other = findAbove(title);
    return other === null || other === role.slug ? [] : [`the title “${title}” belongs to ${other} already`];
  });
}
