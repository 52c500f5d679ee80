/** XML, written so that a text can be nothing but text: strings are escaped, and markup is made by `element` alone. */

/** Markup that is ready to be written. */
export interface Xml {
  readonly xml: string;
}
export type Child = Xml | string | null;

/** XML has no way to write most control characters and half surrogates, not even escaped. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element; an attribute whose value is null is left out, and so is a child that is null. */
export function element(name: string, attributes: Record<string, string | null>, ...children: Child[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  );
  const inner = children.map((child) => (child === null ? '' : typeof child === 'string' ? escaped(child) : child.xml));
  const content = inner.join('');
  return { xml: content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>` };
}

/** A whole file. */
export const xmlFile = (root: Xml, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root.xml}\n`;
