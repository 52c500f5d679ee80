import type { Rule } from './rule.ts';

/** Complaints that arise when texts are put together: roles, addresses, merging. */
export const handbookRules = {
  'settings-invalid': {
    severity: 'error',
    title: 'Settings that cannot be read',
    found: (why) => `the settings are not valid: ${why}`,
    expected: 'YAML of the shape that CONTRIBUTING.md describes',
    help: 'Correct the field that is named.',
  },
  'folder-unknown': {
    severity: 'error',
    title: 'A folder that is no role',
    found: (name) => `the folder “${name}” is not the slug of a role`,
    expected: 'a folder named like a slug of content/roles.yml',
    help: 'Rename the folder, or add the role to content/roles.yml.',
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
  'theme-unknown': {
    severity: 'error',
    title: 'A theme that does not exist',
    found: (name) => `“${name}” is not a theme`,
    expected: 'the name of a theme in content/themes.yml',
    help: 'Correct the name, or delete the line: the nearest theme is then chosen by the question’s words.',
  },
} as const satisfies Record<string, Rule>;
