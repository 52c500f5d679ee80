/** The registry of rules → the page that every complaint names. */
import type { Rule } from '../diagnostics/rule.ts';
import { rules } from '../diagnostics/rules.ts';
import type { Page } from './frontmatter.ts';
import type { ReferenceData } from './kinds/reference.ts';
import { block, heading, type Inline, line, paragraph, span } from './nodes.ts';

const lead = 'Each complaint names its rule. An error refuses the text or stops the build; a warning is worth a look.';

/** Names that a hyphen must not part at the end of a line. */
const unbroken = (text: string): Inline[] =>
  text
    .split(/(UTF-\d+|US-ASCII)/)
    .map((part, place) => (place % 2 === 1 ? span('span', { class: 'kept' }, part) : part));

export function rulesPage(): Page<ReferenceData> {
  const entries = Object.entries(rules).map(([id, rule]): [string, Rule] => [id, rule]);
  return {
    frontmatter: {
      title: 'What the checks say',
      description: 'Every complaint about a raw text: what it means, what was expected, and what to do.',
      page: { kind: 'reference', eyebrow: [{ text: 'For editors' }], side: null, sources: [] },
    },
    body: [
      block('div', { class: 'lead' }, [paragraph(lead)]),
      ...entries.map(([id, { severity, title, found, expected, help }]) =>
        block('section', { id }, [
          heading(2, ...unbroken(title)),
          line('p', { class: 'soft' }, span('code', {}, id), `, ${severity}`),
          paragraph(...unbroken(`Says: ${found('…')}.`)),
          paragraph(...unbroken(`Expected: ${expected}.`)),
          paragraph(...unbroken(help)),
        ]),
      ),
    ],
  };
}
