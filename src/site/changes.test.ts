import { expect, it } from 'vitest';
import { changesForReaders } from './changes.ts';

const changelog = `# Changes

What is noticed.

## Unreleased

### For engineers
- A faster build.

## Second edition, November 2026

### Texts
- 27 questions a role,
  of which nine are shared.
- Facts stand in \`content/facts.yml\`.

### For editors
- New labels.

## First edition, November 2026

The parser and the site.
`;

it('tells readers what is new in each edition, and leaves out what is said to others', () => {
  expect(changesForReaders(changelog)).toEqual([
    {
      title: 'Second edition, November 2026',
      sections: [
        {
          title: 'Texts',
          items: ['27 questions a role, of which nine are shared.', 'Facts stand in content/facts.yml.'],
        },
      ],
    },
    { title: 'First edition, November 2026', sections: [{ title: '', items: ['The parser and the site.'] }] },
  ]);
});
