/** The running head goes while a reader reads on and comes back when she turns back; the menu marks the part that is read. */
const head = document.querySelector<HTMLElement>('.head');
const side = document.getElementById('side');
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.parts a')].flatMap((link) => {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return part ? [{ link, part }] : [];
});

/** Pixels that a finger or a wheel moves by itself: less is no turning. */
const slack = 8;
let last = scrollY;
let isAwaited = false;

function settle(): void {
  isAwaited = false;
  const moved = scrollY - last;
  if (Math.abs(moved) > slack || scrollY < slack) {
    head?.toggleAttribute('data-away', moved > 0 && scrollY > head.offsetHeight);
    last = scrollY;
  }
  // The part that the upper third of the window shows.
  const current = marks.findLast(({ part }) => part.getBoundingClientRect().top < innerHeight / 3);
  for (const mark of marks) {
    if (mark === current) mark.link.setAttribute('aria-current', 'location');
    else mark.link.removeAttribute('aria-current');
  }
}

addEventListener(
  'scroll',
  () => {
    if (!isAwaited) requestAnimationFrame(settle);
    isAwaited = true;
  },
  { passive: true },
);
// At first, and when the page changes under a reader who does not move: a face arrives, an answer opens.
new ResizeObserver(settle).observe(document.body);

// A link to a part of this page lays the menu away, which else would stand before the part.
side?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.parts a') && side.matches(':popover-open')) side.hidePopover();
});
