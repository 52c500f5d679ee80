import type { Rule } from './rule.ts';

/** Complaints that arise when texts are put together: roles, addresses, merging. */
export const handbookRules = {
  'settings-invalid': {
    severity: 'error',
    title: 'Settings that cannot be read',
    found: (why) => `the settings are not valid: ${why}`,
    expected: 'the fields that src/handbook/settings.ts describes, each with its type',
    help: 'Correct the field that is named, in the line that is named.',
  },
  'content-empty': {
    severity: 'error',
    title: 'A content folder without texts',
    found: (folder) => `no text stands in the folder “${folder}”`,
    expected: 'texts at interviews/<role>/*.txt, or of another format that is read',
    help: 'Name the folder that holds interviews/, or put a text into it.',
  },
  'folder-unknown': {
    severity: 'error',
    title: 'A folder that is no role',
    found: (name) => `the folder “${name}” is not the slug of a role`,
    expected: 'a folder named like a slug of content/roles.yml',
    help: 'Rename the folder, or add the role to content/roles.yml.',
  },
  'title-second': {
    severity: 'error',
    title: 'Two interviews in one file',
    found: (title) => `a second title begins here: “${title}”`,
    expected: 'one interview in each file',
    help: 'Move the text from this line on into a file of its own, in the folder of its role.',
  },
  'title-role-other': {
    severity: 'error',
    title: 'A title that names another role than the folder',
    found: (both) => `the title names ${both}`,
    expected: 'a text of the role whose folder it stands in',
    help: 'Move the text to the other role’s folder, or correct its title.',
  },
  'slug-collision': {
    severity: 'error',
    title: 'Two pages with one address',
    found: (both) => `two different texts would have the same address: ${both}`,
    expected: 'an address of its own for every page',
    help: 'Reword one of the two so that they differ within their first words.',
  },
  'short-differs': {
    severity: 'warning',
    title: 'One question with two short names',
    found: (both) => `the same question has two short names: ${both}; the first is used`,
    expected: 'the same “Short:” under the same question, in every text',
    help: 'Make the two alike: the short name is the address of the page that they share.',
  },
  'rename-dangling': {
    severity: 'error',
    title: 'An old address that leads nowhere',
    found: (page) => `there is no ${page} to lead to`,
    expected: 'the slug of a page that the handbook has',
    help: 'Correct `to` in content/renames.yml, or the page’s name.',
  },
  'rename-taken': {
    severity: 'error',
    title: 'An old address that is in use',
    found: (page) => `the old address is a page: ${page}`,
    expected: 'an address that no page has any more, once in the list',
    help: 'Delete the row from content/renames.yml, or give the new page another name.',
  },
  'advice-dangling': {
    severity: 'error',
    title: 'Advice on a question that there is not',
    found: (slug) => `there is no question “${slug}” to advise on`,
    expected: 'the slug of a question that the handbook has',
    help: 'Correct `question` in content/advice.yml: it is the last part of the address of the question’s page.',
  },
  'as-asked-dangling': {
    severity: 'warning',
    title: 'Ways of asking for a page that there is not',
    found: (page) => `there is no page “${page}” to ask for`,
    expected: 'the address of a page that the handbook has, without its ends: “concepts/sell-through”',
    help: 'Correct the row in content/as-asked.yml, or delete it where the page is gone.',
  },
  'theme-unknown': {
    severity: 'error',
    title: 'A theme that does not exist',
    found: (name) => `“${name}” is not a theme`,
    expected: 'the name of a theme in content/themes.yml',
    help: 'Correct the name, or delete the line: the nearest theme is then chosen by the question’s words.',
  },
} as const satisfies Record<string, Rule>;
