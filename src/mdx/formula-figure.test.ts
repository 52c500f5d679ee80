import { describe, expect, it } from 'vitest';
import { formulaFigure } from './formula-figure.ts';
import { toHtml } from './html.ts';

const html = (text: string) => toHtml([formulaFigure(text)]);
/** What is copied from the page. */
const said = (text: string) =>
  html(text)
    .replace(/<\/(?:div|p|figcaption)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a formula', () => {
  it('sets a quotient as a fraction, and reads the same without its look', () => {
    expect(html('return rate = units returned ÷ units sold')).toContain('class="frac"');
    expect(said('return rate = units returned ÷ units sold')).toBe('return rate = units returned ÷ units sold');
    expect(said('margin = (price - cost) / price * 100')).toBe('margin = (price − cost) ÷ price × 100');
  });

  /** The signs that a line may begin with. */
  const openings = (text: string) =>
    [...html(text).matchAll(/<span(?: class="factor")?><i>([^<]*)<\/i>\u00a0/g)].map(([, sign]) => sign);

  it('can end a line before each of its factors, and within none of its signs', () => {
    expect(openings('lifetime value = spend a year × years as a client')).toEqual(['=', '×']);
  });

  it('keeps a product together in a sum, so that no line seems to multiply all that stands above it', () => {
    const value = 'lifetime value = spend a year × years as a client − cost to serve';
    expect(html(value)).toContain('<span class="factor">spend a year</span> <span class="factor"><i>×</i>');
    expect(html(value)).toMatch(/<\/span><\/span> <span><i>−<\/i>/);
    expect(said(value)).toBe(value);
  });

  it('sets a long sum one term a line, and keeps each sign with its term', () => {
    const sum = 'open-to-buy = planned sales + markdowns − opening stock';
    expect(html(sum)).toContain('class="terms tall"');
    expect(said(sum)).toBe(sum);
  });

  it('is read aloud as words', () => {
    expect(html('rate = returned ÷ sold')).toContain('role="math" aria-label="rate equals returned divided by sold"');
  });

  it('shows two forms as two formulae', () => {
    const two = said('conversion = sales ÷ visitors (boutique), or orders ÷ sessions (online)');
    expect(two).toBe('conversion = sales ÷ visitors (boutique) or orders ÷ sessions (online)');
  });

  it('puts words that limit it below it', () => {
    expect(html('sell-through = units sold ÷ units received, over a stated period')).toContain(
      '<figcaption>over a stated period</figcaption>',
    );
  });

  it('stands as text where it cannot be read', () => {
    expect(html('as the house counts it')).toBe('<figure class="formula"><p>as the house counts it</p></figure>');
  });
});
