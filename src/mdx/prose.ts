/** Prose → paragraphs whose mentions of concepts are links, each with a short definition beside it. */
import type { Concept, Prose } from '../handbook/handbook.ts';
import { findMentions } from '../handbook/mentions.ts';
import type { OtherLanguage } from '../handbook/source.ts';
import { setSums, type WorkedLine, workedLines } from '../handbook/sums.ts';
import { type Block, block, type Inline, line, paragraph, span } from './nodes.ts';
import { langOf, setText } from './set-text.ts';
import type { Site } from './site.ts';

/** Writes prose for one page: it keeps which concepts the section has linked, and numbers the definitions. */
export interface Writer {
  /** From here on every concept is linked again at its first mention. */
  beginSection: () => void;
  /** One block per paragraph; with links and definitions. */
  paragraphs: (prose: Prose | string | null) => Block[];
  /** The same of a text that computes: one equation a line. */
  worked: (prose: Prose) => Block[];
}

const longestGloss = 170;

/** The first sentence of the first definition, cut after a whole word where it is long. */
export function glossOf({ definitions }: Concept): string | null {
  const [raw] = definitions.flatMap(({ parts }) => parts.definition.map((entry) => entry.text));
  if (!raw) return null;
  const text = setSums(raw);
  const sentence = /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  if (sentence.length <= longestGloss) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longestGloss)).replace(/[,;:–-]$/, '')} …`;
}

/** The language of what `glossOf` gives. */
export const languageOfGloss = ({ definitions }: Concept): OtherLanguage =>
  definitions.flatMap(({ parts }) => parts.definition)[0]?.language;

/** `own` are concepts that the page is about: it does not link to itself. */
export function createWriter(site: Site, own: string[] = []): Writer {
  let seen = new Set(own);
  let glosses = 0;
  const glossed = (text: string, language: OtherLanguage, kind: WorkedLine['kind'] = 'paragraph'): Block => {
    const notes: Block[] = [];
    const found = findMentions(setSums(text), site.lexicon, seen).flatMap((segment): Inline | Inline[] => {
      if (!segment.concept) return setText(segment.text);
      const gloss = glossOf(site.concept(segment.concept));
      if (!gloss) return span('a', { href: site.to.concept(segment.concept) }, segment.text);
      glosses += 1;
      const id = `gloss-${glosses}`;
      notes.push(note(id, site.concept(segment.concept), gloss));
      return span('a', { class: 'term', href: site.to.concept(segment.concept), 'aria-describedby': id }, segment.text);
    });
    // A line of a paragraph that was parted: without the look of the page it goes on behind the one before.
    const children = kind === 'paragraph' ? found : [' ', ...found];
    if (notes.length > 0)
      return block('div', { class: classes('glossed', kind) }, [ofWords(language, null, children), ...notes]);
    return ofWords(language, kind === 'paragraph' ? null : kind, children);
  };
  return {
    beginSection: () => {
      seen = new Set(own);
    },
    paragraphs: (prose) => {
      const { text, language } = typeof prose === 'string' ? { text: prose } : { text: '', ...prose };
      return text.split('\n').flatMap((part) => (part.trim() === '' ? [] : [glossed(part, language)]));
    },
    worked: ({ text, language }) => workedLines(text).map((one) => glossed(one.text, language, one.kind)),
  };
}

/** A paragraph, as an element where it has a class or a language. */
const ofWords = (language: OtherLanguage, name: string | null, words: Inline[]): Block =>
  language || name ? line('p', { class: name, ...langOf({ language }) }, ...words) : paragraph(...words);

const classes = (name: string, kind: WorkedLine['kind']) => (kind === 'paragraph' ? name : `${name} ${kind}`);

/** A definition beside the text: furniture for a search, a note for a reader. */
const note = (id: string, concept: Concept, gloss: string): Block =>
  line(
    'p',
    { class: 'gloss', id, ...langOf({ language: languageOfGloss(concept) }) },
    span('b', langOf(concept), concept.term),
    ` ${gloss}`,
  );
