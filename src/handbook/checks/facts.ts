/** Check of facts: a sentence that speaks of a rule gives the date and the figures that the rule has. */
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import { singular } from '../../interview/words.ts';
import type { Fact, Handbook, Prose } from '../handbook.ts';
import { proseOfRole } from '../prose.ts';
import { allParts, type Check, paragraphsOf, proseOf } from './check.ts';
import { agree, type Statement, statementsIn } from './statements.ts';

/** So many other words may stand between two words of a phrase: “destroy unsold” is in “destroy the unsold shoes” too. */
const mostBetween = 5;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[€$£]?[\p{L}\p{N}][\p{L}\p{N},.]*(?<![,.])/gu) ?? []).map(singular);

/** Whether the words of a phrase stand in a sentence in their order and near each other. */
function holds(sentence: string[], phrase: string[]): boolean {
  const from = (start: number, next: number): boolean => {
    const word = phrase[next];
    if (word === undefined) return true;
    const end = next === 0 ? sentence.length : start + mostBetween + 1;
    for (let at = start; at < Math.min(end, sentence.length); at += 1)
      if (sentence[at] === word && from(at + 1, next + 1)) return true;
    return false;
  };
  return from(0, 0);
}

interface Rule {
  fact: Fact;
  phrases: string[][];
  /** What its figures state. */
  states: Statement[];
  /** What a sentence about it may state as well: what its words and its source say, and when it was looked up. */
  allows: Statement[];
}

const ruleOf = (fact: Fact): Rule => {
  const [year = '', month = ''] = fact.asOf.split('-');
  // A figure may be a year alone.
  const states = fact.figures.flatMap((figure) => statementsIn(figure.replace(/^(?:19|20)\d\d$/, 'in $&')));
  const lookedUp: Statement = { kind: 'date', text: fact.asOf, year: Number(year), month: Number(month), day: null };
  return {
    fact,
    phrases: fact.about.map(wordsOf),
    states,
    allows: [...states, ...statementsIn(fact.rule), ...statementsIn(fact.source), lookedUp],
  };
};

const sameKind = (a: Statement, b: Statement): boolean =>
  a.kind === 'date' ? b.kind === 'date' : b.kind === 'amount' && a.unit === b.unit;

/**
 * Whether a rule speaks of this kind of statement and the sentence leaves its own out. A rule of one date that is given
 * in full has been told rightly: a second date of the sentence is of another matter.
 */
function differs({ states }: Rule, said: Statement, all: Statement[]): boolean {
  const own = states.filter((one) => sameKind(one, said));
  const [only, another] = own;
  return only !== undefined && (another !== undefined || !all.some((one) => agree(only, one)));
}

/** What a sentence states that none of the rules it speaks of has, with the rule that it differs from. */
function contradictions(sentence: string, rules: Rule[]): { said: Statement; rule: Rule }[] {
  const words = wordsOf(sentence);
  const meant = rules.filter(({ phrases }) => phrases.some((phrase) => holds(words, phrase)));
  if (meant.length === 0) return [];
  const allowed = meant.flatMap(({ allows }) => allows);
  const all = statementsIn(sentence);
  return all
    .filter((said) => !allowed.some((one) => agree(one, said)))
    .flatMap((said) => {
      const rule = meant.find((one) => differs(one, said, all));
      return rule ? [{ said, rule }] : [];
    });
}

const allProse = (handbook: Handbook): Prose[] => [
  ...proseOf(allParts(handbook)),
  ...handbook.roles.flatMap((role) => [...proseOfRole(role), ...role.sources]),
];

/** A rule ends with its clause: what follows a semicolon is another’s. */
const clausesOf = (text: string): string[] => text.split(/(?<=[.!?;][”"’]?)\s+/u);

export const factContradicted: Check = (handbook) => {
  const rules = handbook.facts.filter(({ about }) => about.length > 0).map(ruleOf);
  return allProse(handbook)
    .flatMap(paragraphsOf)
    .flatMap(({ text, place }) =>
      clausesOf(text).flatMap((sentence) =>
        contradictions(sentence, rules).map(
          ({ said, rule: { fact } }): Diagnostic =>
            diagnose(
              'fact-contradicted',
              place,
              `the text says ${said.text}, the fact ${fact.slug} ${fact.figures.join(', ')}: “${sentence}”`,
            ),
        ),
      ),
    );
};
