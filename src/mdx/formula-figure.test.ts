import { describe, expect, it } from 'vitest';
import { formulaFigure } from './formula-figure.ts';
import { toMdx } from './serialise.ts';
import { renderMdx } from './testing/render-mdx.ts';

/** What a page shows of a formula: its elements and its text without spaces. */
async function shown(text: string) {
  const { elements, text: said } = await renderMdx(toMdx({ type: 'root', children: [formulaFigure(text)] }));
  return { elements, said: said.replace(/\s+/g, ' ').trim() };
}

describe('a formula', () => {
  it('sets a quotient as a fraction', async () => {
    const { elements } = await shown('return rate = units returned ÷ units sold');
    expect(elements).toContain('mfrac');
    expect(elements).not.toContain('mtable');
  });

  it('sets a long sum one term a line, and keeps each sign with its term', async () => {
    const { elements, said } = await shown('open-to-buy = planned sales + markdowns − opening stock');
    expect(elements).toContain('mtable');
    expect(said).toBe('open-to-buy=planned sales+markdowns−opening stock');
  });

  it('shows two forms as two formulae', async () => {
    const { elements, said } = await shown('conversion = sales ÷ visitors (boutique), or orders ÷ sessions (online)');
    expect(elements).toContain('math');
    expect(said).toContain('or');
    expect(said).not.toContain(', or');
  });

  it('puts words that limit it below it', async () => {
    const { elements, said } = await shown('sell-through = units sold ÷ units received, over a stated period');
    expect(elements).toContain('figcaption');
    expect(said).toMatch(/over a stated period$/);
  });

  it('stands as text where it cannot be read', async () => {
    const { elements, said } = await shown('as the house counts it');
    expect(elements).not.toContain('math');
    expect(said).toBe('as the house counts it');
  });
});
