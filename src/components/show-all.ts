/** "Show all answers": opens every answer of its section, and closes them again. */
for (const button of document.querySelectorAll('[data-show-all]'))
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-pressed') !== 'true';
    for (const answer of (button.closest('section') ?? document).querySelectorAll<HTMLDetailsElement>('details.ask'))
      answer.open = open;
    button.setAttribute('aria-pressed', String(open));
  });
