/** "Show all answers" opens every answer of its section, and then says that it will hide them again. */
for (const button of document.querySelectorAll('[data-show-all]'))
  button.addEventListener('click', () => {
    const open = button.textContent?.startsWith('Show') ?? true;
    for (const answer of (button.closest('section') ?? document).querySelectorAll<HTMLDetailsElement>('details.ask'))
      answer.open = open;
    button.textContent = open ? 'Hide all answers' : 'Show all answers';
  });
