/** Every e-book of the site, as EPUBCheck reads it. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { dist, files } from '../site/dist.ts';

/** Where Debian’s package puts it; its command starts only where the system knows Java archives. */
const jar = '/usr/share/java/epubcheck.jar';
const hasCheck = existsSync(jar) && !spawnSync('java', ['-version']).error;
if (!hasCheck)
  process.stderr.write(
    'Not run: test/whole/epub.test.ts, for want of EPUBCheck (Debian: apt-get install epubcheck).\n',
  );

/** A run is too short for Java to gain by its second compiler. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const books = files.filter((path) => path.endsWith('.epub'));

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
}

describe.skipIf(!hasCheck)('e-books', () => {
  it('are there for every role and for the whole', () => {
    const roles = files.filter((path) => /^\/pdf\/[^.]+\.pdf$/.test(path)).map((path) => path.slice(5, -4));
    expect(books.map((path) => path.slice(6, -5))).toEqual(roles);
  });

  it.each(books)('%s is without an error or a warning', async (book) => {
    const folder = await mkdtemp(join(tmpdir(), 'vitrine-epub-'));
    try {
      const report = join(folder, 'report.json');
      await promisify(execFile)('java', [...quickStart, '-jar', jar, join(dist, book), '--json', report]).catch(
        () => {},
      );
      const { messages }: Report = JSON.parse(await readFile(report, 'utf8'));
      expect(messages.filter(({ severity }) => severity !== 'INFO' && severity !== 'SUPPRESSED')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
