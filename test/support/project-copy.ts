/** A copy of the project with content of its own, so that a test can build or serve without touching this one. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const copied = [
  'astro.config.mjs',
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'scripts',
  'public',
];

/**
 * Copies the sources, links the packages, and writes these raw texts (by their path inside content/interviews).
 * Returns the copy’s folder and a way to remove it.
 */
export async function copyProject(
  texts: Record<string, string>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-copy-'));
  for (const name of copied)
    await cp(join(project, name), join(folder, name), { recursive: true }).catch(ignoreMissing);
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['roles.yml', 'themes.yml', 'abbreviations.yml'])
    await cp(join(project, 'content', name), join(folder, 'content', name));
  await writeTexts(join(folder, 'content'), texts);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Writes raw texts, by their path inside interviews/, into a content folder. */
export async function writeTexts(content: string, texts: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(content, 'interviews', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The environment of a person's terminal: what the test runner sets would change how Astro runs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:CI$|NODE_ENV|VITE|VITEST|TEST|DEV|PROD|MODE|BASE_URL|SSR)/.test(name),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
