import { describe, expect, it } from 'vitest';
import { yearOf } from './year.ts';

describe('the year of a role', () => {
  it('goes by months, whatever the order in which they are written', () => {
    const rows = yearOf([
      { from: 11, to: 12, kind: 'peak', what: 'gifts' },
      { from: 1, to: 1, kind: 'count', what: 'the whole shop' },
      { from: 1, to: 3, kind: 'launch', what: 'spring' },
    ]);
    expect(rows.map(({ months, what }) => `${months}: ${what}`)).toEqual([
      'Jan: the whole shop',
      'Jan–Mar: spring',
      'Nov–Dec: gifts',
    ]);
  });

  it('draws each kind in a shape of its own', () => {
    const shapes = (kind: 'peak' | 'count' | 'launch' | 'deadline') =>
      yearOf([{ from: 3, to: 4, kind, what: '' }])[0]?.shapes;
    expect(shapes('peak')).toEqual([{ shape: 'bar', from: 2, to: 4 }]);
    expect(shapes('count')).toEqual([{ shape: 'frame', from: 2, to: 4 }]);
    expect(shapes('launch')).toEqual([
      { shape: 'thread', from: 2, to: 4 },
      { shape: 'dot', at: 2 },
    ]);
    expect(shapes('deadline')).toEqual([
      { shape: 'thread', from: 2, to: 4 },
      { shape: 'stop', at: 4 },
    ]);
  });

  it('goes on at the other end where something lasts over New Year', () => {
    const [row] = yearOf([{ from: 11, to: 1, kind: 'deadline', what: 'returns' }]);
    expect(row?.months).toBe('Nov–Jan');
    expect(row?.shapes).toEqual([
      { shape: 'thread', from: 10, to: 12 },
      { shape: 'thread', from: 0, to: 1 },
      { shape: 'stop', at: 1 },
    ]);
  });
});
