/** The registry of rules → the page that every complaint names. */
import type { Rule } from '../diagnostics/rule.ts';
import { rules } from '../diagnostics/rules.ts';
import type { Page } from './frontmatter.ts';
import { block, heading, line, paragraph, span } from './nodes.ts';

const lead = 'Each complaint names its rule. An error refuses the text or stops the build; a warning is worth a look.';

export function rulesPage(): Page {
  const entries = Object.entries(rules).map(([id, rule]): [string, Rule] => [id, rule]);
  return {
    frontmatter: {
      title: 'What the checks say',
      description: 'Every complaint about a raw text: what it means, what was expected, and what to do.',
      page: { kind: 'reference', eyebrow: [{ text: 'For editors' }], sources: [] },
    },
    body: [
      block('div', { class: 'lead' }, [paragraph(lead)]),
      ...entries.map(([id, { severity, title, found, expected, help }]) =>
        block('section', { id }, [
          heading(2, title),
          line('p', { class: 'soft' }, span('code', {}, id), `, ${severity}`),
          paragraph(`Says: ${found('…')}.`),
          paragraph(`Expected: ${expected}.`),
          paragraph(help),
        ]),
      ),
    ],
  };
}
