/** What the practice page loads for a role: `data/practice/<role>.json`. */
import type { Card, CardKind } from '../../cards/cards.ts';
import type { CardSection } from '../../cards/sections.ts';
import type { Level } from '../../handbook/handbook.ts';
import type { Form } from '../../handbook/parts.ts';
import type { OtherLanguage } from '../../handbook/source.ts';
import type { Recipe } from '../exercises/recipe.ts';

export interface PracticeText {
  text: string;
  language?: OtherLanguage;
}

export interface PracticePart {
  /** Its name in the table of parts: `keyPoints`, `inBrief`. */
  name: string;
  heading: string;
  form: Form;
  entries: (PracticeText & { reply?: PracticeText })[];
}

export interface PracticeCard {
  /** Its identity. */
  id: string;
  kind: CardKind;
  section: CardSection;
  front: string;
  language?: OtherLanguage;
  /** Slug; left out where it belongs to none. */
  theme?: string;
  about: string;
  /** The address of its page from where the site stands; empty where it has none. */
  address: string;
  /** A concept or a drill that no other role has. */
  alone?: true;
  given?: PracticePart[];
  metrics?: Card['metrics'];
  advice?: string;
  /** Parts, under the role that says so where several do. */
  back: { from?: string; parts: PracticePart[] }[];
}

export interface PracticeData {
  role: { slug: string; name: string; level: Level };
  /** Those that its cards have, by slug. */
  themes: Record<string, string>;
  /** In the order of the role’s page. */
  cards: PracticeCard[];
  exercises: Recipe[];
  /** What the reader may ask in turn. */
  ask: { topic: PracticeText; points: PracticeText[] }[];
  /** Identities that its cards had, and those that they have now. */
  renamed: Record<string, string>;
}

/** Where it lies, from where the site stands. */
export const practiceDataPath = (role: string): string => `data/practice/${role}.json`;
