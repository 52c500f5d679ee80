import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './policies.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page =
  '<html><head><meta charset="utf-8"><style>p{}</style><script>let a</script></head><body><script type="module" src="/a.js"></script><script type="application/json">{}</script></body></html>';
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]?.split('; ') ?? [];

describe.each([false, true])('the policy of a page (sealed: %s)', (isSealed) => {
  const html = withPolicy(page, isSealed);
  const policy = policyOf(html);

  it('allows the site’s own files and the inline code that stands in it, and nothing else', () => {
    const wasm = isSealed ? '' : " 'wasm-unsafe-eval'";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain(`script-src 'self'${wasm} ${hash('let a')}`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')}`);
    expect(policy.join()).not.toContain('unsafe-inline');
    expect(policy.join()).not.toContain("'unsafe-eval'");
  });

  it('stands before all that it is about, and after the encoding', () => {
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  });

  it(`lets scripts and forms ask ${isSealed ? 'nothing' : 'the site alone'}`, () => {
    const whom = isSealed ? "'none'" : "'self'";
    expect(policy).toContain(`connect-src ${whom}`);
    expect(policy).toContain(`form-action ${whom}`);
  });
});

describe('the policy of a page that needs more', () => {
  it('has that too', () => {
    const policy = policyOf(withPolicy(page, false, { 'media-src': 'blob:', 'worker-src': 'blob:' }));
    expect(policy).toContain('media-src blob:');
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policyOf(withPolicy(page, false))).not.toContain('media-src blob:');
  });
});
