import { describe, expect, it } from 'vitest';
import { read } from './testing/read.ts';

const guide = (role: string) => `${role} interview questions and expert answers
01
How fast is fast?
Tests a sense of proportion.
Answer example: Before the client looks at the door.
`;

describe('a second title in one file', () => {
  it('with no interview below it is left out with all its lines, and each is named', () => {
    const prose = ['Stock manager interview questions', 'Leads both.', 'He is away today.', 'Come back on Monday.'];
    const { interviews, diagnostics } = read(`${guide('Stock runner')}\n${prose.join('\n')}\n`);
    expect(interviews.map(({ role }) => role)).toEqual(['stock-runner']);
    expect(interviews[0]?.ignored.map(({ text }) => text)).toEqual(prose);
    expect(diagnostics.map(({ ruleId, line }) => [ruleId, line])).toEqual(
      prose.map((_, index) => ['line-unplaced', 7 + index]),
    );
  });

  it('that ends a text which has one already is left out and named', () => {
    const { interviews, diagnostics } = read(
      `Read this\n1 ${guide('Stock controller')}\nStock manager interview prep.\nLeads both.\n`,
    );
    expect(interviews[0]?.ignored.map(({ line }) => line)).toContain(8);
    expect(diagnostics.map(({ line }) => line)).toContain(8);
  });
});
