/** Real texts, where they stand beside the project; alone, the project is tested with its own. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from './testing/lossless.ts';
import { jsonOf, read } from './testing/read.ts';
import { realTexts } from './testing/texts.ts';

const text = (part: string) => realTexts.find(([name]) => name.includes(part))?.[1] ?? '';
const reason = realTexts.length === 0 ? ' (skipped: no real texts stand beside the project)' : '';

describe.skipIf(realTexts.length === 0)(`real texts${reason}`, () => {
  test.each(realTexts)('%s has no error and loses nothing', (_name, real) => {
    const { interview, diagnostics } = read(real);
    expect(diagnostics.filter(({ fatal }) => fatal)).toEqual([]);
    expect(interview && faultsOf(real, interview, diagnostics)).toEqual([]);
  });

  test('the guide has 12 questions with purpose and answer, and 4 related guides', () => {
    const guide = jsonOf(text('guide'));
    expect(guide.role).toBe('e-commerce-manager');
    expect(guide.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(guide.questions.filter(({ assesses, answer }) => !assesses || !answer)).toEqual([]);
    expect(guide.related.map(({ role, reason: why }) => [role, why !== null])).toEqual([
      ['Omnichannel operations manager', true],
      ['Retail marketing manager', true],
      ['Inventory manager', true],
      ['Chief operating officer (COO)', true],
    ]);
    expect(read(text('guide')).diagnostics).toEqual([]);
  });

  test('the brief has all its parts', () => {
    const brief = jsonOf(text('brief'));
    expect(brief.role).toBe('e-commerce-manager');
    expect(brief.lookFor).toHaveLength(7);
    expect(brief.questions.map(({ assesses }) => assesses !== null)).toEqual(Array(8).fill(true));
    expect(brief.conceptGroups.map(({ concepts }) => concepts.length)).toEqual([4, 4, 4, 4]);
    expect(brief.conceptGroups.flatMap(({ concepts }) => concepts).filter(({ definition }) => !definition)).toEqual([]);
    expect(brief.drills).toHaveLength(3);
    expect(brief.smartQuestions).toHaveLength(5);
    expect(brief.ignored.filter(({ reason: why }) => why === 'advertisement')).toHaveLength(2);
  });

  test('its first drill gives six figures for two periods, and the others none', () => {
    const [first, ...others] = jsonOf(text('brief')).drills;
    expect(first?.metrics.map(({ name, before, after, change }) => [name, before, after, change])).toEqual([
      ['online AOV', '$1,800', '$1,580', '−12.2%'],
      ['full-price sell-through', '88%', '78%', '−10 pp'],
      ['online channel share of revenue', '18%', '19%', '+1 pp'],
      ['top-client digital share', '22%', '20%', '−2 pp'],
      ['icons + haute share of orders', '22%', '17%', '−5 pp'],
      ['entry small-leather share', '28%', '34%', '+6 pp'],
    ]);
    expect(others.flatMap(({ metrics }) => metrics)).toEqual([]);
  });
});
