/** Somebody edits while the site is served: one text with an error costs no other page. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brief, guide } from '../../handbook/testing/handbook.ts';
import { toComplaints } from './complaints.ts';
import { type Live, liveHandbook } from './live-handbook.ts';

let folder = '';
let read: () => Promise<Live>;
const save = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const runner = 'interviews/stock-runner/guide.txt';
const keyHolder = 'interviews/store-key-holder/guide.txt';
const runnerText = guide('Stock runner', [{ question: 'Where is the bag?', answer: 'On the third shelf.' }]);
const keyText = guide('Store key holder', [{ question: 'Who has the key?', answer: 'The opener has it.' }]);
const answers = ({ handbook }: Live) =>
  handbook?.questions.flatMap(({ askings }) => askings.flatMap(({ parts }) => parts.answer.map(({ text }) => text)));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-'));
  await save(runner, runnerText);
  await save('interviews/stock-runner/brief.txt', brief('Stock runner'));
  await save(keyHolder, keyText);
  read = liveHandbook(folder);
});
afterEach(() => rm(folder, { recursive: true }));

it('keeps the last good version of a text that is refused, while others change', async () => {
  await read();
  await save(runner, '');
  await save(keyHolder, keyText.replace('The opener', 'The closer'));
  const live = await read();
  expect(answers(live)?.toSorted()).toEqual(['On the third shelf.', 'The closer has it.']);
  expect(live.texts.get(runner)).toBe(runnerText);
  expect(toComplaints(live, folder, '/').filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      file: runner,
      line: 1,
      rule: 'text-empty',
      open: `${join(folder, runner)}:1:1`,
      pages: ['/questions/where-is-the-bag/', '/roles/stock-runner/', '/raw/stock-runner/guide/'],
    },
  ]);
});

it('leaves a text out that was never good, and takes it when it is mended', async () => {
  await save(keyHolder, 'no interview');
  expect(answers(await read())).toEqual(['On the third shelf.']);
  await save(keyHolder, keyText);
  expect(answers(await read())?.toSorted()).toEqual(['On the third shelf.', 'The opener has it.']);
});

it('names the page that shows the line of a wrong sum, and no other question', async () => {
  await read();
  await save(runner, runnerText.replace('On the third shelf.', 'It is 2 + 2 = 5 pieces.'));
  const live = await read();
  const wrong = toComplaints(live, folder, '/').find(({ severity }) => severity === 'error');
  expect(wrong?.pages).toContain('/questions/where-is-the-bag/');
  expect(wrong?.pages).not.toContain('/questions/who-has-the-key/');
  expect(answers(live)).toContain('On the third shelf.');
});

it('keeps the last pages where settings cannot be read, and says so on the home page', async () => {
  await read();
  await save('roles.yml', 'roles: [');
  const live = await read();
  expect(live.handbook).toBeNull();
  expect(toComplaints(live, folder, '/')[0]).toMatchObject({ file: 'roles.yml', severity: 'error' });
  expect(toComplaints(live, folder, '/')[0]?.pages).toContain('/');
});
