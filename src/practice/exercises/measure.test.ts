import { describe, expect, it } from 'vitest';
import { type Measure, wanted, writeFigure, writeNumber } from './measure.ts';

const plain: Measure = { currency: '', unit: '', scale: 1, decimals: 0 };

describe('a figure', () => {
  it('has a comma at each thousand and a true minus, and none for what rounds to nothing', () => {
    expect([999, 1234, 12_345, 1_234_567].map((number) => writeNumber(number, 0))).toEqual([
      ...['999', '1,234', '12,345', '1,234,567'],
    ]);
    expect(writeNumber(-12_345.67, 1)).toBe('−12,345.7');
    expect([writeNumber(-0.04, 1), writeNumber(0, 0)]).toEqual(['0.0', '0']);
  });

  it('has its currency behind the sign, its size and its unit', () => {
    expect(writeFigure(-4_200_000, { ...plain, currency: '€', scale: 1_000_000, decimals: 2 })).toBe('−€4.20m');
    expect(writeFigure(-0.1, { ...plain, unit: 'pp' })).toBe('−10 pp');
    expect(writeFigure(0.744, { ...plain, unit: '%', decimals: 1 })).toBe('74.4%');
    expect(writeFigure(14, { ...plain, unit: 'weeks' })).toBe('14 weeks');
  });

  it('is asked for in its unit, or in its money, and as exactly as it is written', () => {
    expect(wanted({ ...plain, unit: 'weeks' })).toBe('in weeks, to a whole number');
    expect(wanted({ ...plain, currency: '€' })).toBe('in €, to a whole number');
    expect(wanted({ ...plain, currency: '€', scale: 1_000, decimals: 1 })).toBe('in thousands of €, to one decimal');
    expect(wanted({ ...plain, currency: '€', scale: 1_000_000, decimals: 2 })).toBe(
      'in millions of €, to two decimals',
    );
    expect(wanted({ ...plain, unit: 'pp', decimals: 3 })).toBe('in percentage points, to three decimals');
  });
});
