/** NOTICE.txt: whose work a reader is sent with the handbook, under which licence, and what it is built with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../paths.ts';
import { isAllowed, licenceOf } from './licences.ts';
import { type PackageLicence, readLicence, usualText } from './package-licence.ts';

/** What a reader is sent beside the bundles of pages: what Astro and Pagefind write themselves, the service worker, typefaces. */
const outsideBundles: readonly { folder: string; files?: readonly string[] }[] = [
  { folder: 'astro' },
  { folder: 'pagefind' },
  { folder: 'workbox-core' },
  { folder: 'workbox-range-requests' },
  { folder: '@expo-google-fonts/literata', files: ['LICENSE_FONT'] },
  { folder: '@fontsource-variable/literata' },
  // In PDFs, for signs that Literata lacks.
  { folder: '@expo-google-fonts/noto-emoji', files: ['LICENSE_FONT'] },
  { folder: 'dejavu-fonts-ttf' },
];

/** Works that a package brings inside itself. */
const within: Readonly<Record<string, Omit<PackageLicence, 'text'> & { holder: string }>> = {
  unpdf: { name: 'PDF.js', version: 'in unpdf', licence: 'Apache-2.0', holder: 'Mozilla Foundation' },
};

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** An entry of the lock file as a reader of licences sees it. */
export interface Locked {
  name: string;
  version: string;
  licence: string | null;
  /** Whether only tests and tools of development use it. */
  dev: boolean;
}

/** All packages that package-lock.json names, of every platform, by name. */
export async function lockedPackages(): Promise<Locked[]> {
  const lock = JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8'));
  const found = new Map<string, Locked>();
  for (const [path, entry] of Object.entries<LockedPackage & { name?: string }>(lock.packages)) {
    if (path === '') continue;
    const { version = '', license, dev = false } = entry;
    const name = entry.name ?? path.replace(/^.*node_modules\//, '');
    const id = `${name} ${version}`;
    found.set(id, { name, version, licence: licenceOf(name, license), dev: dev && (found.get(id)?.dev ?? true) });
  }
  return [...found.values()].toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * The notice, by the folders under `node_modules/` of the packages that the bundles hold something of. Fails where one of
 * them is under a licence that is not on the list (licences.ts).
 */
export async function noticeOf(shipped: ReadonlySet<string>): Promise<string> {
  const bundled = [...shipped].map((folder) => ({ folder, files: undefined }));
  const read = [...bundled, ...outsideBundles].map(({ folder, files }) =>
    readLicence(join(projectFolder, 'node_modules', folder), files),
  );
  const inside = Object.entries(within).filter(([name]) => shipped.has(name));
  const contained = inside.map(
    async ([, { holder, ...work }]): Promise<PackageLicence> => ({
      ...work,
      text: `Copyright ${holder}\n\n${(await usualText(work.licence)).trim()}`,
    }),
  );
  const works = (await Promise.all([...read, ...contained])).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, licence } of works)
    if (!isAllowed(licence, 'reader'))
      throw new Error(
        `${name} is part of what readers are sent, and its licence (“${licence ?? 'none is said'}”) is not on the list: src/site/notice/licences.ts.`,
      );
  const tools = (await lockedPackages()).filter(({ dev }) => !dev);
  return [
    heading('The work of others in what you are sent', '='),
    'Scripts that run in your browser, the search, and typefaces on the pages and on paper. Each is used under the licence that follows it.',
    ...works.map(({ name, version, licence, text }) => `${heading(`${name} ${version} (${licence})`, '-')}\n\n${text}`),
    heading('What the handbook is built with', '='),
    'None of it is sent to you but what is named above.',
    `${tools.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n`,
  ].join('\n\n');
}

const heading = (text: string, line: string): string => `${text}\n${line.repeat(text.length)}`;
