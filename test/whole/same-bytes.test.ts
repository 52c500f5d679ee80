/** The same texts give the same bytes: in another folder, by another clock, in another language, for another user. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guide } from '../../src/handbook/testing/handbook.ts';
import { projectFolder } from '../../src/site/paths.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

type Copy = Awaited<ReturnType<typeof copyProject>>;
const copies: Copy[] = [];
const machines = [
  { TZ: 'UTC', LC_ALL: 'C', umask: '022' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', umask: '077' },
];

/** Path → hash of every file of a built site. */
async function bytesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(
    async (file): Promise<[string, string]> => [
      file.slice(folder.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ],
  );
  return new Map(await Promise.all(hashes));
}

beforeAll(async () => {
  const role = (name: string) =>
    readFile(join(projectFolder, `content/interviews/e-commerce-manager/${name}.txt`), 'utf8');
  const texts = {
    'e-commerce-manager/guide.txt': await role('guide'),
    'e-commerce-manager/brief.txt': await role('brief'),
    'stock-runner/guide.txt': guide('Stock runner', [{ question: 'İs the bag ıll?', answer: 'Ä, Å, Z; ä, å, z.' }]),
  };
  for (const { umask, ...environment } of machines) {
    const copy = await copyProject(texts);
    copies.push(copy);
    await promisify(execFile)('sh', ['-c', `umask ${umask}; exec "$0" scripts/run.mjs build`, process.execPath], {
      cwd: copy.folder,
      env: { ...plainEnvironment(), ...environment, SOURCE_DATE_EPOCH: '1767225600' },
      maxBuffer: 1 << 26,
    });
  }
}, 400_000);
afterAll(() => Promise.all(copies.map(({ remove }) => remove())));

it('pages, search, PDFs, e-books and decks are the same, byte for byte', async () => {
  const [one = new Map<string, string>(), other = new Map<string, string>()] = await Promise.all(
    copies.map(({ folder }) => bytesOf(join(folder, 'dist'))),
  );
  for (const ending of ['.html', '.pdf', '.epub', '.apkg', '.csv', '.pf_index', '.png'])
    expect(
      [...one.keys()].some((path) => path.endsWith(ending)),
      ending,
    ).toBe(true);
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  expect(paths.filter((path) => one.get(path) !== other.get(path))).toEqual([]);
});
