/** @jsxImportSource preact */
/** A way to the page of a card; its words alone where it has none, as in a role of the reader’s own. */
import type { ComponentChildren } from 'preact';
import { base } from '../notebook/ui/load-role.ts';

export function PageLink({ address, children }: { address: string; children: ComponentChildren }) {
  return address === '' ? children : <a href={`${base}${address}`}>{children}</a>;
}
