import { it } from 'vitest';
import { checkAccess, type Look } from '../browser/axe.ts';
import { describeInBrowser } from '../browser/session.ts';
import { kinds } from '../site/dist.ts';

const everywhere: Look[] = [
  ...[390, 820, 1440].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))),
  'print',
];

describeInBrowser('axe-core finds nothing', () => {
  for (const [kind, address] of Object.entries(kinds))
    it(`on the page kind “${kind}”, day and night, at three widths, and in print`, () =>
      checkAccess(address, everywhere));
});
