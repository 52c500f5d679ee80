/** CHANGELOG.md as readers are told it: by edition, what is new in the texts and on the pages. */

interface Edition {
  title: string;
  sections: { title: string; items: string[] }[];
}

/** What is said to those who work on it stays in the file. */
const forOthers = /^For /;

/**
 * The editions in the order of the file, newest first, each with its sections for readers; a line that goes on in the
 * next is one item. An edition that says nothing to readers is left out.
 */
export function changesForReaders(changelog: string): Edition[] {
  const [, ...editions] = changelog.split(/^## /m);
  return editions
    .map((text): Edition => {
      const [head = '', ...sections] = text.split(/^### /m);
      const [title = '', ...lead] = head.split('\n');
      const opening = lead.join(' ').trim();
      return {
        title: title.trim() === 'Unreleased' ? 'Since then' : title.trim(),
        sections: [
          ...(opening === '' ? [] : [{ title: '', items: [opening] }]),
          ...sections.map(sectionOf).filter((section) => !forOthers.test(section.title)),
        ],
      };
    })
    .filter(({ sections }) => sections.some(({ items }) => items.length > 0));
}

function sectionOf(text: string): { title: string; items: string[] } {
  const [title = '', ...lines] = text.split('\n');
  const [, ...items] = lines.join('\n').split(/^- /m);
  // A name of a file is set like any other word.
  return { title: title.trim(), items: items.map((item) => item.replace(/\s+/g, ' ').replaceAll('`', '').trim()) };
}
