/** Word documents for tests: the few parts that a word processor cannot do without. */
import { strToU8, zipSync } from 'fflate';

export interface Paragraph {
  text: string;
  style?: 'Heading1' | 'Heading2';
  bold?: boolean;
  /** The list that it is an entry of, by its number below, and how deep it stands. */
  list?: { id: number; level?: number };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const runOf = ({ text, bold }: Paragraph) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

function paragraphXml(paragraph: Paragraph): string {
  const { style, list, text } = paragraph;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text === '' ? '' : runOf(paragraph)}</w:p>`;
}

const cellXml = (text: string) => `<w:tc>${paragraphXml({ text })}</w:tc>`;
export const tableXml = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;

/** Lists 1 and 2 are numbered and share their definition; list 3 has bullets. */
const numbering = `<w:numbering ${word}>
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;

const headingStyle = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`;

/** The bytes of a document; an entry is a paragraph, or the XML of a table. */
export function docx(body: (Paragraph | string)[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const content = body.map((entry) => (typeof entry === 'string' ? entry : paragraphXml(entry))).join('');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships ${related}><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${related}><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${content}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': `<w:styles ${word}>${headingStyle(1)}${headingStyle(2)}</w:styles>`,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...packed, ...more });
}
