import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from './file.ts';
import { nothing, schemaVersion } from './rows.ts';
import { type Step, upgrade } from './upgrade.ts';

const id = 'questions/why-us#stock-manager';
const full = {
  ...nothing(),
  marks: [{ id, mark: 'done' as const, on: true, at: 1 }],
  ticks: [{ id, point: 'Name “the house”\u2028', on: true, at: 2 }],
  workings: [{ id: 'drills/a-count', text: '12 × 4\n= 48', at: 3 }],
  answers: [{ id, text: '# I <b>sold</b>', older: [{ text: 'Before', at: 3 }], at: 4 }],
  reviews: [{ id: 'r1', card: id, day: 20_000, at: 5, rating: 'hard' as const, due: 20_004 }],
  plans: [{ role: 'stock-manager', interview: '2026-12-06', minutes: 20, closingFrom: null, at: 6 }],
  settings: [{ name: 'keys', value: false, at: 7 }],
  roles: [{ id: 'own-1', name: 'Atelier lead', text: 'Tell me …', gone: false, at: 8 }],
  preps: [
    {
      id: 'prep-1',
      name: 'The house on the corner',
      job: 'Stock manager',
      cv: null,
      role: 'stock-manager',
      cards: [id, 'drills/a-count'],
      interview: '2026-12-06',
      minutes: 20,
      gone: false,
      at: 9,
      closingFrom: '2026-12-04',
    },
  ],
  mocks: [
    {
      id: 'mock-1',
      role: 'stock-manager',
      length: 30,
      day: 20_001,
      steps: [
        { kind: 'opening' as const, card: id, theme: 'yourself', probe: null, minutes: 2 },
        { kind: 'follow-up' as const, card: id, theme: null, probe: 1, minutes: 1 },
        { kind: 'yours' as const, card: null, theme: null, probe: null, minutes: 3 },
      ],
      results: [{ card: id, hit: 2, all: 4, seconds: 130, missed: ['Name the house'] }],
      gone: false,
      at: 10,
    },
  ],
};
const madeWith = { app: '2026', fsrs: '6', saved: new Date('2026-11-27T12:00:00Z') };
const file = writeFile(full, madeWith);
const refusal = (text: string) => {
  const read = readFile(text);
  return 'refused' in read ? read.refused : null;
};

describe('a saved notebook', () => {
  it('is read as it was written, also when an editor put a mark before it', () => {
    expect(readFile(file)).toEqual({ notebook: full });
    expect(readFile(`\uFEFF${file}`)).toEqual({ notebook: full });
    expect(readFile(writeFile(nothing(), madeWith))).toEqual({ notebook: nothing() });
  });

  it('says of what edition and which scheduler it is', () => {
    expect(JSON.parse(file)).toMatchObject({
      version: schemaVersion,
      app: '2026',
      fsrs: '6',
      saved: '2026-11-27T12:00:00.000Z',
    });
  });

  it('is refused wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.nat(file.trimEnd().length - 1), (length) => {
        expect(refusal(file.slice(0, length))).toMatch(/damaged or cut off/);
      }),
    );
  });

  it('is refused when another program made it, or a newer edition', () => {
    for (const other of ['[]', 'null', '"text"', '{}', '{"format":"anki","version":1}'])
      expect(refusal(other)).toMatch(/not a notebook/);
    expect(refusal(file.replace(`"version": ${schemaVersion}`, '"version": 99'))).toMatch(/newer edition/);
  });

  it('is refused with the place of what is wrong, and says that nothing was taken over', () => {
    expect(refusal(file.replace('"rating":"hard"', '"rating":"bad"'))).toMatch(
      /row 1 of its table “reviews”.*Nothing of it/,
    );
    expect(refusal(file.replace('2026-12-06', '2026-13-06'))).toMatch(/row 1 of its table “plans”/);
    expect(refusal(file.replace('"at":4', '"at":4,"html":"x"'))).toMatch(/row 1 of its table “answers”/);
    expect(refusal(file.replace(`"id":"${id}","mark"`, '"id":"elsewhere","mark"'))).toMatch(/“marks”/);
    expect(refusal(file.replace('"plans"', '"__proto__"'))).toMatch(/damaged/);
    expect(refusal(file.replace('"plans"', '"plots"'))).toMatch(/a table “plots”/);
    expect(refusal(file.replace('"notebook"', '"notes"'))).toMatch(/tables are missing/);
    expect(
      refusal(file.replace('"settings": [', '"settings": {"x": [').replace(/\n\],\n"roles"/, '\n]},\n"roles"')),
    ).toMatch(/“settings” is missing/);
  });

  it('has rows once that a hand doubled', () => {
    const doubled = { ...full, marks: [...full.marks, ...full.marks] };
    expect(readFile(writeFile(doubled, madeWith))).toEqual({ notebook: full });
  });
});

describe('an older version', () => {
  it('is led through each step between its own and today’s, and through no other', () => {
    const steps: Step[] = [1, 2, 3].map((n) => (tables) => ({ passed: [...((tables.passed as number[]) ?? []), n] }));
    expect(upgrade({}, 1, steps, 4)).toEqual({ passed: [1, 2, 3] });
    expect(upgrade({}, 3, steps, 4)).toEqual({ passed: [3] });
    expect(upgrade({ as: 'it was' }, 4, steps, 4)).toEqual({ as: 'it was' });
  });

  it('has a step to each version there is', () => {
    const former = { ...full, preps: [], mocks: [] };
    const saved = (version: number) =>
      writeFile(former, madeWith).replace(`"version": ${schemaVersion}`, `"version": ${version}`);
    const without = (text: string, ...tables: string[]) =>
      tables.reduce((left, table) => left.replace(new RegExp(`,\\n"${table}": \\[\\]`), ''), text);
    expect(readFile(without(saved(1), 'preps', 'mocks'))).toEqual({ notebook: former });
    expect(readFile(without(saved(2), 'mocks'))).toEqual({ notebook: former });
    expect(schemaVersion).toBe(3);
  });
});
