import { it } from 'vitest';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';
import { kinds } from '../site/dist.ts';
import { checkAccess, type Look } from './axe.ts';
import { describeInBrowser } from './session.ts';

/** The looks that differ most, and the kinds that a candidate meets most; all of both are looked at in test/whole. */
const looks: Look[] = [{ width: 390, colorScheme: 'dark' }, { width: 1440, colorScheme: 'light' }, 'print'];
const most: string[] = [...sectionKinds.map(({ kind }) => kind), 'shared question', 'home'];

describeInBrowser('axe-core finds nothing', () => {
  for (const [kind, address] of Object.entries(kinds).filter(([kind]) => most.includes(kind)))
    it(`on the page kind “${kind}”, on a phone at night, on a desk by day, and in print`, () =>
      checkAccess(address, looks));
});
