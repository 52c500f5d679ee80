/** A text that was cut off anywhere, or lost a line, is read as far as it goes. */
import { describe, expect, inject, test } from 'vitest';
import { faultsOf } from './testing/lossless.ts';
import { read } from './testing/read.ts';
import { brief, guide } from './testing/texts.ts';

/** Every character in the whole run, some of them in the short one. */
const step = inject('thorough') ? 1 : 7;

/** What is wrong with a text: faults of a tree, or anything but one error in a refusal. */
function faults(text: string): string[] {
  const { interviews, diagnostics } = read(text);
  if (interviews.length > 0) return faultsOf(text, interviews, diagnostics);
  return diagnostics.length === 1 ? [] : [`refused with ${diagnostics.length} complaints`];
}

describe.each([
  ['guide', guide],
  ['brief', brief],
])('a %s', { timeout: 240_000 }, (_layout, text) => {
  const lines = text.split('\n');

  test('cut off after any character loses nothing of what is left', () => {
    const found = [...text].flatMap((_, at) =>
      at % step === 0 ? faults(text.slice(0, at)).map((fault) => `${at}: ${fault}`) : [],
    );
    expect(found).toEqual([]);
  });

  test('cut off after any line is read', () => {
    const refused = lines.flatMap((_, at) => (at > 0 && !read(lines.slice(0, at).join('\n')).interview ? [at] : []));
    expect(refused).toEqual([]);
  });

  test('without its beginning, or without any one line, loses nothing else', () => {
    const found = lines.flatMap((_, at) => [
      ...faults(lines.slice(at).join('\n')),
      ...faults([...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')),
    ]);
    expect(found).toEqual([]);
  });

  test('without any one line is still known by its layout', () => {
    const layouts = lines.map(
      (_, at) => read([...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')).interview?.layout,
    );
    expect(new Set(layouts)).toEqual(new Set([read(text).interview?.layout]));
  });
});
