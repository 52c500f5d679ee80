/** The pictures that stand beside a link to a page when it is shared: one per page kind. */
import type { Font } from 'fontkit';
import sharp from 'sharp';
import { type PageKind, pageKinds } from '../../handbook/page-kinds.ts';
import { kindRecords } from '../../mdx/page-kinds.ts';
import { outline, readFont } from './outline.ts';

interface Card {
  label: string;
  lines: string[];
}

const capitalised = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

/** Cards by the name of their file: of the kinds of pages that have one, and of pages of the site’s own. */
const cards: [name: string, card: Card][] = [
  ['home', { label: 'A study handbook', lines: ['Twenty-four roles,', 'and what each is asked'] }],
  ...(Object.keys(pageKinds) as PageKind[]).flatMap((kind): [string, Card][] => {
    const { card } = kindRecords[kind];
    return card === null ? [] : [[kind, { label: capitalised(pageKinds[kind].one), lines: card }]];
  }),
  ['map', { label: 'Career map', lines: ['Where a role leads'] }],
];

/** Colours of the day, from the tokens of the site. */
const colour = { paper: '#fbf8f1', ink: '#211c16', rule: '#ddd5c6', rubric: '#922b1e' };
const [width, height] = [1200, 630];
const [size, leading, middle] = [88, 1.1, 330];

/** Draws the cards with the site’s fonts: PNG files by their names. */
export async function drawCards(fonts: Map<string, Buffer>): Promise<Map<string, Buffer>> {
  const [text, display] = [faceOf(fonts, 'literata-text'), faceOf(fonts, 'literata-display')];
  const files = cards.map(async ([name, card]): Promise<[string, Buffer]> => {
    const svg = Buffer.from(drawCard(card, text, display));
    return [`cards/${name}.png`, await sharp(svg).png({ palette: true, colours: 32 }).toBuffer()];
  });
  return new Map(await Promise.all(files));
}

function faceOf(fonts: Map<string, Buffer>, name: string): Font {
  const bytes = fonts.get(`fonts/${name}.woff2`);
  if (!bytes) throw new Error(`The font ${name} was not cut.`);
  return readFont(bytes);
}

/** A card as SVG: a hairline case, the kind in small capitals, the lines in the display cut, the wordmark. */
function drawCard({ label, lines }: Card, text: Font, display: Font): string {
  const first = middle - ((lines.length - 1) * size * leading) / 2;
  const smallCapitals = { smcp: true, c2sc: true };
  const shapes = [
    {
      fill: colour.rubric,
      d: outline(text, label, { size: 30, x: 96, y: 132, tracking: 0.06, features: smallCapitals }),
    },
    ...lines.map((line, index) => ({
      fill: colour.ink,
      d: outline(display, line, { size, x: 92, y: first + index * size * leading, tracking: -0.012 }),
    })),
    { fill: colour.ink, d: outline(display, 'Vitrine', { size: 46, x: 96, y: 540, tracking: -0.01 }) },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<path fill="${colour.paper}" d="M0 0h${width}v${height}H0z"/>
<path fill="none" stroke="${colour.rule}" stroke-width="2" d="M40 40h${width - 80}v${height - 80}H40z"/>
${shapes.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`).join('\n')}
</svg>`;
}
