/** @jsxImportSource preact */
/** Puts what is kept into the page on it, which also stands in for a page that is not kept. */
import { render } from 'preact';
import { type Family, Keep } from './Keep.tsx';

const place = document.querySelector('[data-keep]');
const data = document.querySelector('[data-keep-roles]')?.textContent;
if (place && data) {
  if (!/\/offline\/(?:index\.html)?$/.test(location.pathname)) document.documentElement.dataset.instead = '';
  place.replaceChildren();
  render(<Keep families={JSON.parse(data) as Family[]} />, place);
}
