/** The search over any page: the leaf, and the search in it. */
import styles from '../../styles/search.css?inline';
import { adoptStyles, type Shell } from './shell.ts';
import { View } from './view.ts';

let isMounted = false;

/** Makes the leaf into the search, once; what has been typed by then is searched for. */
export function mountDialog({ field, place }: Shell): void {
  if (isMounted) return;
  isMounted = true;
  adoptStyles(styles);
  const view = new View({ field, place, prefix: 'search' });
  if (field.value.trim() !== '') void view.run();
}
