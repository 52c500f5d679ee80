/** The languages that texts come in, told by their commonest words. Labels and headings are read in the first four. */

/** Languages whose labels and headings are read. */
export const readLanguages = ['en', 'fr', 'de', 'it'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/** Wordings of one thing in the languages that are read. */
export type Wordings = { en: readonly [string, ...string[]] } & { [L in ReadLanguage]?: readonly string[] };

export const allWordings = (wordings: Wordings): string[] =>
  readLanguages.flatMap((language) => [...(wordings[language] ?? [])]);

// Short words that no other of these languages has, or has seldom.
const commonWords = {
  en: 'the and of to is was with for that this what how you your are not have from who when they would which why tell about do does',
  fr: 'le les des une est et dans pour que qui vous votre sur avec pas ce cette comment quelle quel sont aux je nous du au plus été',
  de: 'der die das und ist nicht ein eine wie sie mit auf für den dem von zu ich was wir ihre haben sind bei wird werden einen erzählen wenn',
  it: 'il lo gli della che di per non una è con come sono nel alla dei le si mi cosa quale questo dal ha delle del racconti perché',
  es: 'el los las una y es de que por con para no cómo qué se su como del más al usted hábleme cuándo dónde lo está una entrevista',
  pt: 'o os as uma e é de que por com para não como do da no na se em um mais você ao fale sobre quando seu entrevista são foi',
  nl: 'de het een en van is niet dat met voor op hoe wat je u zijn heeft er aan ik vertel waarom waar bij te hun over naar sollicitatie',
} as const;

/** A language of the table by its tag (BCP 47). */
export type LanguageTag = keyof typeof commonWords;
export const languageTags = Object.keys(commonWords) as [LanguageTag, ...LanguageTag[]];

/** Its name as English messages say it. */
export const languageNames: Record<LanguageTag, string> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  it: 'Italian',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
};

const tagsOf = new Map<string, LanguageTag[]>();
for (const tag of languageTags)
  for (const word of new Set(commonWords[tag].split(' '))) tagsOf.set(word, [...(tagsOf.get(word) ?? []), tag]);

/** So many words are enough to know the language; a book needs no longer a look than a page. */
const enough = 300;
/** Signs that one language alone has. */
const signs: [LanguageTag, RegExp][] = [
  ['es', /[¿¡ñ]/],
  ['pt', /[ãõ]/],
  ['de', /[ß]/],
];

/** The language of a text; `fallback` where nothing tells. */
export function languageOf(texts: Iterable<string>, fallback: LanguageTag): LanguageTag {
  const score = new Map<LanguageTag, number>();
  const add = (tag: LanguageTag, weight: number) => score.set(tag, (score.get(tag) ?? 0) + weight);
  let read = 0;
  for (const text of texts) {
    const part = text.slice(0, 2000);
    for (const [word] of part.toLowerCase().matchAll(/\p{L}+/gu)) {
      read += 1;
      const tags = tagsOf.get(word);
      if (tags) for (const tag of tags) add(tag, 1 / tags.length);
    }
    for (const [tag, pattern] of signs) if (pattern.test(part)) add(tag, 2);
    if (read > enough) break;
  }
  let best: LanguageTag = fallback;
  for (const [tag, points] of score) if (points > (score.get(best) ?? 0) * 1.2) best = tag;
  return best;
}

/** Of a text’s words, which share are the language’s commonest, and how many different ones they are. A text that is in it has a tenth and more. */
export function commonOf(text: string, tag: LanguageTag): { share: number; different: number } {
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => tagsOf.get(word)?.includes(tag));
  return { share: common.length / Math.max(1, words.length), different: new Set(common).size };
}
