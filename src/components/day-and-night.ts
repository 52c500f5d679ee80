/** The switch between day and night. The system’s choice rules until it is used; then the reader’s is kept. */
const root = document.documentElement;
const button = document.querySelector('[data-mode-switch]');

const isNight = () => {
  const { mode } = root.dataset;
  return mode ? mode === 'night' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/** Tells the state to those who cannot see it, and the paper’s colour to the browser’s own frame. */
function tell(): void {
  button?.setAttribute('aria-pressed', String(isNight()));
  if (!root.dataset.mode) return;
  const { backgroundColor } = getComputedStyle(document.body);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = backgroundColor;
}

button?.addEventListener('click', () => {
  root.dataset.mode = isNight() ? 'day' : 'night';
  try {
    localStorage.setItem('mode', root.dataset.mode);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
  tell();
});
tell();
