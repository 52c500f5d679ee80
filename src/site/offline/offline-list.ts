/** The files of a built site → the list by which a browser keeps them (src/offline/list.ts). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handbook, Role } from '../../handbook/handbook.ts';
import { sectionKinds } from '../../handbook/page-kinds.ts';
import { kindRecords, sections } from '../../mdx/page-kinds.ts';
import {
  commonGroup,
  hashOf,
  type ListedFile,
  type OfflineList,
  offlinePage,
  wholeHandbook,
} from '../../offline/list.ts';
import { editionNames } from '../../print/editions.ts';
import { fileName } from '../../print/jobs.ts';
import { listFiles } from '../list-files.ts';

/** What no reader keeps: the texts as editors wrote them, what is to be taken along as a file, and pictures for other sites. */
const never =
  /^(?:raw|cards|epub|data\/offline)\/|^_astro\/(?!icon-|touch-|maskable-)[^/]*\.png$|^(?:404\.html|sw\.js|_headers|_redirects|sitemap.*)$/;
/** Who keeps a role or all has the guides on A4; other papers are for a printer. */
const otherPaper = /\.us-letter\.pdf$/;
/** Pages that a reader has with a role, or with all. */
const ofPages = new RegExp(`^(?:${sectionKinds.map(({ folder }) => folder).join('|')})/(?!index\\.html)`);
const ofRole = /^(?:pdf|data\/practice)\//;
/** Pagefind’s text of every passage: the search has its first answers without. */
const passages = /^pagefind\/(?:index|fragment)\//;
/** A page of an address that a page had leads on, and is no page. */
const leadsOn = /<meta http-equiv="refresh"/;

/** Reads every file once: a list of some 60 bytes a file. `site` is the folder of the built site. */
export async function makeOfflineList(site: string, handbook: Handbook): Promise<OfflineList> {
  const paths = (await listFiles(site)).filter((path) => !never.test(path) && !otherPaper.test(path)).toSorted();
  const files: ListedFile[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(site, path));
    if (path.endsWith('.html') && leadsOn.test(bytes.toString('utf8', 0, 1000))) continue;
    files.push([path, await hashOf(bytes), bytes.length]);
  }
  const places = new Map(files.map(([path], place) => [path, place]));
  const placesOf = (wanted: Iterable<string>) => [...new Set(wanted)].flatMap((path) => places.get(path) ?? []);
  const shown = [...places.keys()];
  // Who keeps all has the whole guides.
  const ofOneRole = new Set(handbook.roles.flatMap(({ slug }) => pdfsOf(slug).slice(1)));
  const content = {
    files,
    shell: placesOf(await shellOf(site)),
    groups: {
      [commonGroup]: placesOf(shown.filter((path) => ![ofPages, ofRole, passages].some((kind) => kind.test(path)))),
      [wholeHandbook]: placesOf(shown.filter((path) => !ofOneRole.has(path))),
      ...Object.fromEntries(handbook.roles.map((role) => [role.slug, placesOf(pathsOf(role, handbook))])),
    },
  };
  const edition = await hashOf(new TextEncoder().encode(JSON.stringify(content)));
  return { edition, ...content };
}

function pathsOf(role: Role, handbook: Handbook): string[] {
  const { slug } = role;
  return [
    ...sections.flatMap(({ kind, folder }) =>
      kindRecords[kind].ofRole(role, handbook).map((page) => `${folder}/${page}/index.html`),
    ),
    `data/practice/${slug}.json`,
    ...pdfsOf(slug),
  ];
}

/** The guides of a role on A4, the full edition first. */
const pdfsOf = (role: string): string[] => editionNames.map((edition) => `pdf/${fileName(role, 'a4', edition)}`);

/** What the home page and the page in place of others need to look as they do. */
async function shellOf(site: string): Promise<string[]> {
  const pages = ['index.html', offlinePage];
  const texts = await Promise.all(pages.map((path) => readFile(join(site, path), 'utf8')));
  const assets = texts.flatMap((text) =>
    [...text.matchAll(/_astro\/[\w.-]+\.(?:js|css|woff2)/g)].map(([path]) => path),
  );
  const scripts = await Promise.all(assets.filter((path) => path.endsWith('.js')).map((path) => importsOf(site, path)));
  return [...pages, ...assets, ...scripts.flat(), 'favicon.svg'];
}

/** The scripts that one imports at once, and theirs. */
async function importsOf(site: string, script: string): Promise<string[]> {
  const text = await readFile(join(site, script), 'utf8');
  const next = [...text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => `_astro/${name}`);
  return [...next, ...(await Promise.all(next.map((path) => importsOf(site, path)))).flat()];
}
