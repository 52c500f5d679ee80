/** Sentences of a description → what this house says of itself, what it comes back to, and what it makes a condition. */
import type { Sentence } from './advert.ts';
import { isCondition } from './conditions.ts';
import { stemsOf } from './stems.ts';

export interface House {
  /** How it speaks of itself. */
  values: string[];
  /** What it says again and again, as it says it first, with the sentences. */
  stress: { word: string; sentences: string[] }[];
  /** Years, languages, licences, hours: nothing to study, and something to have an answer for. */
  conditions: string[];
}

const most = { values: 4, stress: 5, conditions: 6 };
/** A word in so many sentences is no chance. */
const fewestSentences = 3;

/** What every description is full of. */
const empty = new Set(
  'ability able across all also team teams work working role business company house maison brand strong excellent good great skill experience ensure manage support provide help day week month year new best high level key time need make use including within between join look seek candidate position job responsible responsibility opportunity environment people person client customer store boutique retail luxury product department area highly well clear close daily weekly you your our'
    .split(' ')
    .flatMap(stemsOf),
);

export function houseOf(sentences: readonly Sentence[]): House {
  const asked = sentences.filter(({ kind }) => kind === 'duty' || kind === 'requirement');
  return {
    values: unique(sentences.filter(({ kind }) => kind === 'house').map(({ text }) => text)).slice(0, most.values),
    stress: stressOf([...asked, ...sentences.filter(({ kind }) => kind === 'house')].map(({ text }) => text)),
    conditions: unique(
      sentences
        .filter(
          ({ kind, text }) => (kind === 'requirement' || kind === 'terms' || kind === 'duty') && isCondition(text),
        )
        .filter(
          ({ text }) => !/\b(?:equal opportunit|regardless of|privacy|benefits?|holiday|leave|insurance)\b/i.test(text),
        )
        .map(({ text }) => text),
    ).slice(0, most.conditions),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function stressOf(texts: readonly string[]): House['stress'] {
  const said = new Map<string, { word: string; sentences: string[] }>();
  for (const text of unique(texts)) {
    const words = new Map((text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((word) => [stemsOf(word)[0] ?? '', word]));
    for (const [stem, word] of words) {
      if (stem === '' || stem.length < 4 || empty.has(stem)) continue;
      const known = said.get(stem) ?? { word: word.toLowerCase(), sentences: [] };
      known.sentences.push(text);
      said.set(stem, known);
    }
  }
  return [...said.values()]
    .filter(({ sentences }) => sentences.length >= fewestSentences)
    .toSorted((a, b) => b.sentences.length - a.sentences.length || (a.word < b.word ? -1 : 1))
    .slice(0, most.stress);
}
