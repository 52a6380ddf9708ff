/** How far the heading and the end of the card are out of sight, as attributes that its style reads. */
function tellEdges(body: HTMLElement): void {
  const bar = body.querySelector('.bar')?.getBoundingClientRect();
  const name = body.querySelector('.name')?.getBoundingClientRect();
  body.toggleAttribute('data-past-name', Boolean(bar && name && name.bottom <= bar.bottom));
  // A pixel of leave: heights may be fractions, scrolled distances are rounded.
  const below = body.scrollHeight - body.clientHeight - Math.abs(body.scrollTop);
  body.toggleAttribute('data-more', below > 1);
}

/** Keeps `data-past-name` and `data-more` true while the card is scrolled, sized, or filled again. */
export function followEdges(body: HTMLElement, signal: AbortSignal): void {
  const tell = () => tellEdges(body);
  body.addEventListener('scroll', tell, { passive: true, signal });
  const sized = new ResizeObserver(tell);
  sized.observe(body);
  const filled = new MutationObserver(tell);
  filled.observe(body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    sized.disconnect();
    filled.disconnect();
  });
}
