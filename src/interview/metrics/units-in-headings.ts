/** Units that a table says once, beside a name or above a column: "AOV (€)", "Sales in €m", "Cover (weeks)". */
import { readFigure } from './figures.ts';
import type { NumberStyle } from './numbers.ts';

const bracket = /^(.*?)\s?[([]\s?(?:in\s)?([^()[\]]{1,16})[)\]]$/iu;
const behind = /^(.*?\p{L}),?\s(?:in\s)?((?:[€$£¥](?:\s?(?:m|k|bn|mn|Mio\.?))?|k€|M€|T€|TEUR|Mio\.?\s?€|%|[’']000))$/iu;

/** A name and the unit that stands with it; '' where it has none. */
export function unitIn(name: string): { name: string; unit: string } {
  const [, bare, unit] = bracket.exec(name) ?? behind.exec(name) ?? [];
  if (bare === undefined || unit === undefined || bare.trim() === '' || !withUnit('1', unit, null))
    return { name, unit: '' };
  return { name: bare.trim(), unit };
}

/** A number with its unit, as the text would write it: "€1.8m", "1,8 Mio. €", "62%". Null or '' where it is no unit. */
export function withUnit(number: string, unit: string, style: NumberStyle | null): string {
  const minus = /^[-−–]/.exec(number)?.[0];
  if (minus) return `${minus}${withUnit(number.slice(1), unit, style)}`;
  const thousands = /^([€$£]|[A-Z]{3})?\s?[’']?000s?\s?([€$£])?$/.exec(unit);
  if (thousands) return `${thousands[1] ?? thousands[2] ?? ''}${number}k`;
  const isContinental = style?.mark === ',' || style?.continental === true;
  const [, sign, scale = ''] =
    /^([€$£¥])\s?(m|k|bn|mn|M|K|B)?$/.exec(unit) ?? /^(?:in\s)?([A-Z]{3})\s?(m|k|bn|mn)$/.exec(unit) ?? [];
  const before = sign && `${sign}${sign.length > 1 ? ' ' : ''}${number}${scale}`;
  const after = unit === '%' && !isContinental ? `${number}%` : `${number} ${unit}`;
  const candidates = isContinental && scale === '' ? [after, before] : [before, after];
  return (
    candidates.find((text): text is string => text !== undefined && readFigure(text, style ?? undefined) !== null) ??
    (style ? number : '')
  );
}
