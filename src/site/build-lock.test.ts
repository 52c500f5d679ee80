import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from './build-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const lock = () => join(folder, 'building.lock');
const none = () => {};

describe('a second build of one content', () => {
  it('waits for the first, and says for whom', async () => {
    const order: string[] = [];
    const notes: string[] = [];
    const first = alone(folder, none, async () => {
      order.push('first begins');
      await wait(700);
      order.push('first ends');
    });
    await wait(50);
    await alone(
      folder,
      (text) => notes.push(text),
      async () => void order.push('second'),
    );
    await first;
    expect(order).toEqual(['first begins', 'first ends', 'second']);
    expect(notes).toEqual([
      `Another build of this content is under way (process ${process.pid}): this one waits for it.`,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not wait for one that was killed', async () => {
    await writeFile(lock(), '999999999');
    expect(await alone(folder, none, async () => 'built')).toBe('built');
  });

  it('does not wait for a process that has only got the number of one that was killed', async () => {
    await writeFile(lock(), String(process.pid));
    await utimes(lock(), new Date(0), new Date(0));
    expect(await alone(folder, none, async () => 'built')).toBe('built');
  });

  it('can begin after one that failed', async () => {
    await expect(alone(folder, none, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await alone(folder, none, async () => 'built')).toBe('built');
  });
});
