import { describe, expect, it, test } from 'vitest';
import { type Ledger, ledgerSchema, stampNotes, toLedger, type UndatedNote } from './ledger.ts';

const note = (id: string, text: string, textsChanged = 1000): UndatedNote => ({ id, fields: [text], textsChanged });
const stamp = (notes: UndatedNote[], ledger: Ledger = {}, renames: Parameters<typeof stampNotes>[2] = []) =>
  stampNotes(notes, ledger, renames);
const kept = (notes: UndatedNote[], before: Ledger = {}, renames: Parameters<typeof stampNotes>[2] = []) =>
  toLedger(stamp(notes, before, renames), before);

describe('a note that readers have', () => {
  const ledger = kept([note('concepts/shrink', 'What is missing.')]);

  it('keeps its time while its text stays, whenever other texts of the file change', () => {
    expect(stamp([note('concepts/shrink', 'What is missing.', 9000)], ledger).get('concepts/shrink')?.changed).toBe(
      1000,
    );
  });

  it('is newer once its text has changed, also on the same day', () => {
    expect(stamp([note('concepts/shrink', 'Lost stock.', 9000)], ledger).get('concepts/shrink')?.changed).toBe(9000);
    const again = kept([note('concepts/shrink', 'Lost stock.')], ledger);
    expect(stamp([note('concepts/shrink', 'Lost.')], again).get('concepts/shrink')?.changed).toBe(1002);
  });

  const rename = { kind: 'question' as const, from: 'old', to: 'new' };
  const renamed = [rename, { ...rename, from: 'new', to: 'newest' }];

  it('keeps its guid under every later address', () => {
    const first = kept([note('questions/old#stock-runner', 'x')]);
    const second = kept([note('questions/new#stock-runner', 'x')], first, [rename]);
    const third = stamp([note('questions/newest#stock-runner', 'x')], second, [renamed[1] ?? rename]);
    expect(third.get('questions/newest#stock-runner')).toMatchObject({
      guid: 'questions/old#stock-runner',
      changed: 1000,
    });
    expect(Object.keys(second)).toEqual(['questions/new#stock-runner']);
  });

  it('keeps it over two renamings at once, and where nothing was written down yet', () => {
    const first = kept([note('questions/old#stock-runner', 'x')]);
    for (const ledger of [first, {}])
      expect(
        stamp([note('questions/newest#stock-runner', 'x')], ledger, renamed).get('questions/newest#stock-runner')?.guid,
      ).toBe('questions/old#stock-runner');
  });

  it('keeps its own where another page is merged into its page', () => {
    const first = kept([note('questions/new#stock-runner', 'x'), note('questions/old#stock-runner', 'y')]);
    expect(
      stamp([note('questions/new#stock-runner', 'x')], first, [rename]).get('questions/new#stock-runner')?.guid,
    ).toBe('questions/new#stock-runner');
  });

  it('is found by the address that readers have it under, where several led to its page, and is new where none did', () => {
    const first = kept([note('questions/old#stock-runner', 'x')]);
    const renames = [{ ...rename, from: 'never-published' }, rename];
    const guid = (id: string) => stamp([note(id, 'x')], first, renames).get(id)?.guid;
    expect(guid('questions/new#stock-runner')).toBe('questions/old#stock-runner');
    expect(guid('questions/new#stock-manager')).toBe('questions/new#stock-manager');
  });

  it('is newer when words move from one of its fields to another', () => {
    const of = (...fields: string[]) => ({ ...note('concepts/shrink', ''), fields });
    const before = kept([of('What is', ' missing.')]);
    expect(stamp([of('What', ' is missing.')], before).get('concepts/shrink')?.changed).toBe(1001);
  });

  it('is remembered when its page is gone', () => {
    expect(Object.keys(kept([note('drills/a', 'x')], ledger))).toEqual(['concepts/shrink', 'drills/a']);
  });
});

test('renames that lead in a circle end', () => {
  const renames = [
    { kind: 'concept' as const, from: 'a', to: 'b' },
    { kind: 'concept' as const, from: 'b', to: 'a' },
  ];
  expect(stamp([note('concepts/a', 'x')], {}, renames).get('concepts/a')?.guid).toBe('concepts/b');
  const others = kept([note('concepts/shrink', 'x')]);
  expect(stamp([note('concepts/a', 'x')], others, renames).get('concepts/a')?.guid).toBe('concepts/a');
});

test('a ledger is what it says it is', () => {
  expect(ledgerSchema.safeParse({ 'concepts/a': ['abc', 12, 'concepts/b'] }).success).toBe(true);
  expect(ledgerSchema.safeParse({ 'concepts/a': ['abc', 'yesterday'] }).success).toBe(false);
});

test('a ledger is written in the order of identities, with a guid only where it is another', () => {
  const rename = { kind: 'concept' as const, from: 'z', to: 'b' };
  const before = kept([note('concepts/z', 'x')]);
  const after = kept([note('concepts/b', 'x'), note('concepts/a', 'y'), note('concepts/c', 'y')], before, [rename]);
  expect(Object.keys(after)).toEqual(['concepts/a', 'concepts/b', 'concepts/c']);
  expect([after['concepts/a']?.length, after['concepts/b']?.[2]]).toEqual([2, 'concepts/z']);
});
