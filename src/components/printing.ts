/** A page prints its answers open; “Print without the answers” leaves them out, and room for the reader’s own instead. */
const { dataset } = document.documentElement;

document.querySelector('[data-print-closed]')?.addEventListener('click', () => {
  dataset.print = 'closed';
  print();
});

// Browsers without ::details-content print open answers all the same.
addEventListener('beforeprint', () => {
  if (dataset.print === 'closed') return;
  // Of a question of many roles the one that is open is printed, and all where none is.
  const closed = 'main details:not([open], .by-role:has(> [open]) > *)';
  for (const details of document.querySelectorAll<HTMLDetailsElement>(closed)) {
    details.open = true;
    details.dataset.printed = '';
  }
});
addEventListener('afterprint', () => {
  delete dataset.print;
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-printed]')) {
    details.open = false;
    delete details.dataset.printed;
  }
});
