/** content/roles.yml and content/themes.yml: their shape, and reading them from their text. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import { abbreviationSchema, familySchema, levelSchema, themeSchema } from './handbook.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

export const roleSettingsSchema = z.strictObject({
  slug: slug.describe('Address of the role’s page and name of its folder'),
  name: z.string().describe('Name with its abbreviation in brackets, where it has one'),
  family: slug.describe('Slug of one of the families'),
  level: levelSchema.describe('How senior the seat is'),
  summary: z.string().describe('What the seat does, in one line'),
  otherTitles: z.array(z.string()).default([]).describe('Titles and abbreviations that mean the same role'),
  next: z
    .array(z.strictObject({ role: slug, why: z.string().describe('What makes the move usual, in a phrase') }))
    .default([])
    .describe('Usual next moves of a career'),
});
export type RoleSettings = z.infer<typeof roleSettingsSchema>;

const rolesFileSchema = z.strictObject({ families: z.array(familySchema), roles: z.array(roleSettingsSchema) });
const themesFileSchema = z.strictObject({ themes: z.array(themeSchema).min(1) });

const abbreviationsFileSchema = z.strictObject({ abbreviations: z.array(abbreviationSchema) });

export interface Settings
  extends z.infer<typeof rolesFileSchema>,
    z.infer<typeof themesFileSchema>,
    z.infer<typeof abbreviationsFileSchema> {}

/** The files of settings, by the name that each has in the content folder. */
export const settingsFiles = ['roles.yml', 'themes.yml', 'abbreviations.yml'] as const;
export type SettingsTexts = Record<(typeof settingsFiles)[number], SettingsFile>;

interface SettingsFile {
  /** The name that complaints give. */
  file: string;
  text: string;
}

/** Reads the three files. Where one is not valid, `settings` is null and each fault has its line. */
export function readSettings(texts: SettingsTexts): { settings: Settings | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const roles = readYaml(texts['roles.yml'], rolesFileSchema, diagnostics);
  const themes = readYaml(texts['themes.yml'], themesFileSchema, diagnostics);
  const abbreviations = readYaml(texts['abbreviations.yml'], abbreviationsFileSchema, diagnostics);
  if (!roles || !themes || !abbreviations) return { settings: null, diagnostics };
  diagnostics.push(...checkReferences(texts['roles.yml'].file, roles));
  return { settings: diagnostics.length > 0 ? null : { ...roles, ...themes, ...abbreviations }, diagnostics };
}

function readYaml<T>({ file, text }: SettingsFile, schema: z.ZodType<T>, diagnostics: Diagnostic[]): T | null {
  const document = parseDocument(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  for (const error of document.errors)
    diagnostics.push(
      diagnose(
        'settings-invalid',
        { file, line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1 },
        error.message,
      ),
    );
  if (document.errors.length > 0) return null;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const node = nearestNode(document, path);
    diagnostics.push(
      diagnose(
        'settings-invalid',
        { file, line: lineAt(node?.range?.[0] ?? 0), column: 1 },
        `${path.join('.') || 'the file'}: ${message}`,
      ),
    );
  }
  return null;
}

/** The YAML node at a path, or the nearest above it that stands in the file. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: PropertyKey[]) {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node;
  }
  return null;
}

function checkReferences(file: string, { families, roles }: z.infer<typeof rolesFileSchema>): Diagnostic[] {
  const familySlugs = new Set(families.map((family) => family.slug));
  const roleSlugs = new Set(roles.map((role) => role.slug));
  const faults = roles.flatMap((role) => [
    ...(familySlugs.has(role.family)
      ? []
      : [`${role.slug} names the family “${role.family}”, which is not in the list`]),
    ...role.next
      .filter(({ role: next }) => !roleSlugs.has(next))
      .map(({ role: next }) => `${role.slug} leads to “${next}”, which is not in the list`),
  ]);
  return faults.map((fault) => diagnose('settings-invalid', { file, line: 1, column: 1 }, fault));
}
