/** What a site was built from, and how it stood when it was: so that it is not built again for nothing. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { listFiles, toPosix } from './list-files.ts';
import { type Folders, projectFolder } from './paths.ts';
import { writeWhole } from './write-files.ts';

/** What a build makes, and what the lock file stands for; none of it decides what is built. */
const made = new Set(['node_modules', 'dist', '.git', '.vitrine', '.astro']);
/** What npm has put into node_modules. */
const installed = 'node_modules/.package-lock.json';
const settings = ['SITE_URL', 'BASE_PATH', 'SOURCE_DATE_EPOCH'];

/**
 * A hash of all that decides what a build of this content makes: the project’s files, the content’s with the days of
 * their last changes, the commit, the packages, the settings of the environment. Null where something cannot be read.
 */
export async function inputsOf(
  { content, out }: Folders,
  print: boolean,
  project = projectFolder,
): Promise<string | null> {
  try {
    const [code, texts, packages, commit] = await Promise.all([
      readAll(project, { except: [out, content] }),
      readAll(content, { except: [out], withDays: true }),
      readFile(join(project, installed), 'utf8').catch(() => ''),
      commitOf(content),
    ]);
    const environment = [process.version, ...settings.map((name) => process.env[name])];
    return hashOf(JSON.stringify([code, texts, packages, commit, environment, print]));
  } catch {
    return null;
  }
}

/** Whether the site in its place was built from these inputs, and nobody has touched a file of it since. */
export async function isBuilt({ work, out }: Folders, inputs: string | null): Promise<boolean> {
  const built = (await readBuilt(work.root))[out];
  return built !== undefined && built.inputs === inputs && built.site === (await lookOf(out).catch(() => null));
}

/** Notes that the site in its place was built from these inputs. */
export async function rememberBuilt({ work, out }: Folders, inputs: string | null): Promise<void> {
  if (inputs === null) return;
  const built = { ...(await readBuilt(work.root)), [out]: { inputs, site: await lookOf(out) } };
  await writeWhole(fileIn(work.root), JSON.stringify(built));
}

/** By the place of each site. */
type Built = Record<string, { inputs: string; site: string }>;

const fileIn = (root: string): string => join(root, 'built.json');

const readBuilt = (root: string): Promise<Built> =>
  readFile(fileIn(root), 'utf8')
    .then(JSON.parse)
    .catch(() => ({}));

/** Names, sizes and times of a site’s files. */
async function lookOf(site: string): Promise<string> {
  const files = (await listFiles(site)).toSorted().map(async (path) => {
    const { size, mtimeMs } = await stat(join(site, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return hashOf((await Promise.all(files)).join('\n'));
}

interface Reading {
  /** Folders that are left out: the last site, where it stands among what it is made from, and what is read by itself. */
  except: readonly string[];
  withDays?: boolean;
}

/** Each file of a folder with a hash of its bytes, and the day of its last change where that may be printed. */
async function readAll(folder: string, { except, withDays = false }: Reading): Promise<string[]> {
  const paths = await filesUnder(folder, except);
  return Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      const day = withDays ? (await stat(file)).mtime.toISOString().slice(0, 10) : '';
      return `${path} ${hashOf(await readFile(file))} ${day}`;
    }),
  );
}

/** Files and links to files, by name; not those in folders that are made. */
async function filesUnder(folder: string, except: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return made.has(entry.name) || except.includes(path)
        ? []
        : (await filesUnder(path, except)).map((name) => join(path, name));
    const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile());
    return isFile ? [path] : [];
  });
  return (await Promise.all(found))
    .flat()
    .map((path) => toPosix(relative(folder, path)))
    .toSorted();
}

/** The commit that the days of the texts are read from; none where there is no git. */
const commitOf = (folder: string): Promise<string> =>
  promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: folder }).then(
    ({ stdout }) => stdout,
    () => '',
  );

const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
