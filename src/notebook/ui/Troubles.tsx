/** @jsxImportSource preact */
/** Why nothing is kept any more, in words. */
import { troubleWords } from './trouble-words.ts';
import type { Opened } from './use-store.ts';

export function Troubles({ trouble, isOutdated }: Pick<Opened, 'trouble' | 'isOutdated'>) {
  const says = isOutdated ? troubleWords.newer : trouble && troubleWords[trouble];
  return says ? (
    <p class="trouble" role="status">
      {says}
    </p>
  ) : null;
}
