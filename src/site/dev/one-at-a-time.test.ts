import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('saves while a run is under way wait their turn, and are served by one run', async () => {
  const told: string[] = [];
  let release = () => {};
  const ask = oneAtATime(
    async () => {
      told.push('begins');
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      told.push('ends');
    },
    () => {},
  );
  const first = ask();
  const later = [ask(), ask(), ask()];
  release();
  await first;
  await Promise.resolve();
  release();
  await Promise.all(later);
  expect(told).toEqual(['begins', 'ends', 'begins', 'ends']);
});

it('a run that fails is told of, and the next is made', async () => {
  const faults: unknown[] = [];
  let times = 0;
  const ask = oneAtATime(
    async () => {
      times += 1;
      if (times === 1) throw new Error('a text vanished');
    },
    (error) => faults.push(error),
  );
  await ask();
  await ask();
  expect([times, faults.map(String)]).toEqual([2, ['Error: a text vanished']]);
});
