/** The one registry of rules: every complaint of the project has its wording, severity and help here. */
import { contentRules } from './content-rules.ts';
import { fileRules } from './file-rules.ts';
import { handbookRules } from './handbook-rules.ts';
import { printRules } from './print-rules.ts';
import { readingRules } from './reading-rules.ts';
import type { Rule } from './rule.ts';

export const rules = { ...fileRules, ...readingRules, ...handbookRules, ...contentRules, ...printRules };
export type RuleId = keyof typeof rules;

/** The rule with this id; the id is checked by the compiler. */
export const ruleOf = (id: RuleId): Rule => rules[id];

/** Where the page of rules explains this one, from the root of the site. */
export const ruleAddress = (id: RuleId): string => `/rules/#${id}`;
