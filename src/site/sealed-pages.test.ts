import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicy } from './sealed-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('a sealed page allows its own files and the inline code that stands in it, and nothing else', () => {
  const html = withPolicy(
    '<html><head><style>p{}</style><script>let a</script></head><body><script type="module" src="/a.js"></script><script type="application/json">{}</script></body></html>',
  );
  const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]?.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain(`script-src 'self' ${hash('let a')}`);
  expect(policy).toContain(`style-src 'self' ${hash('p{}')}`);
  expect(policy?.join()).not.toContain('unsafe');
});
