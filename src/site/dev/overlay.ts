/**
 * Complaints in the browser while somebody edits: over the page that they concern, or all of them in the list at /check/.
 * `npm run dev` alone loads it.
 */
import type { Complaint } from './complaints.ts';
import { complaintsEvent, complaintsPath } from './protocol.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An element with attributes and children; a string is text. */
function element(name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const inWords = (complaints: Complaint[]): string => {
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  const warnings = complaints.length - errors;
  return [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean).join(', ');
};

/** The place as a link that opens it in the editor, which Vite does. */
function placeLink({ file, line, open }: Complaint): HTMLElement {
  const address = `/__open-in-editor?file=${encodeURIComponent(open)}`;
  const link = element('a', { href: address, class: 'place' }, `${file.replace(/^interviews\//, '')}:${line}`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(address);
  });
  return link;
}

function entry(complaint: Complaint): HTMLElement {
  const { severity, found, expected, help, explained, rule } = complaint;
  return element(
    'li',
    { class: severity },
    element('p', { class: 'at' }, element('span', { class: 'severity' }, severity), ' ', placeLink(complaint)),
    element('p', {}, `${found.slice(0, 1).toUpperCase()}${found.slice(1)}.`),
    element('p', { class: 'way' }, `Expected: ${expected}. ${help} `, element('a', { href: explained }, rule)),
  );
}

const style = `
:host { display: block; margin-block-start: 1.6rem; color: var(--ink); font: 0.9rem/1.5 var(--text); }
:host(vitrine-complaints) { position: fixed; z-index: 90; inset: auto 0 0; margin: 0; }
.complaints { padding: 0; }
details { max-height: 60vh; overflow: auto; background: var(--leaf); border-top: 2px solid var(--rubric); box-shadow: 0 -8px 30px #0003; }
summary { position: sticky; top: 0; display: flex; gap: 1rem; padding: 0.6rem 1.2rem; background: var(--leaf); cursor: pointer; font-weight: 600; }
summary a { margin-inline-start: auto; font-weight: 400; }
ul { margin: 0; padding: 0 1.2rem 3rem; list-style: none; }
li { padding: 0.7rem 0; border-top: 1px solid var(--rule); max-width: 48rem; }
p { margin: 0; }
a { color: inherit; text-underline-offset: 0.15em; }
.severity { font-variant-caps: all-small-caps; letter-spacing: 0.06em; color: var(--soft); }
.error .severity { color: var(--rubric); font-weight: 600; }
.sum { padding-block-end: 0.8rem; }
.way { color: var(--soft); }
`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

let host: HTMLElement | null = null;

function drawOverlay(complaints: Complaint[]): void {
  const here = complaints.filter(({ pages }) => pages.includes(location.pathname));
  const open = host?.shadowRoot?.querySelector('details')?.open;
  host?.remove();
  host = null;
  if (here.length === 0) return;
  host = element('vitrine-complaints');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const all = element('a', { href: `${base}check/` }, `All: ${inWords(complaints)}`);
  const details = element(
    'details',
    { role: 'region', 'aria-label': 'Complaints about this page’s texts' },
    element('summary', {}, `This page’s texts: ${inWords(here)}`, all),
    element('ul', {}, ...here.map(entry)),
  ) as HTMLDetailsElement;
  details.open = open ?? here.some(({ severity }) => severity === 'error');
  root.append(details);
  document.body.append(host);
}

function drawList(place: Element, complaints: Complaint[]): void {
  const none = 'Nothing to complain of: every text reads as it should.';
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(
    element('p', { class: 'sum' }, complaints.length === 0 ? none : `${inWords(complaints)}.`),
    element('ul', { class: 'complaints' }, ...complaints.map(entry)),
  );
}

function draw(complaints: Complaint[]): void {
  const place = document.querySelector('[data-complaints]');
  if (place) drawList(place, complaints);
  else drawOverlay(complaints);
}

import.meta.hot?.on(complaintsEvent, draw);
void fetch(`${base}${complaintsPath}`)
  .then((response) => response.json())
  .then(draw);
