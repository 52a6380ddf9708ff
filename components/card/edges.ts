/** How far the heading and the end of the card are out of sight, as attributes that its style reads. */
function tellEdges(body: HTMLElement): void {
  const bar = body.querySelector('.bar')?.getBoundingClientRect();
  const name = body.querySelector('.name')?.getBoundingClientRect();
  body.toggleAttribute('data-past-name', Boolean(bar && name && name.bottom <= bar.bottom));
  // Tolerance of one pixel: heights may be fractions, while scroll positions are rounded.
  const below = body.scrollHeight - body.clientHeight - Math.abs(body.scrollTop);
  body.toggleAttribute('data-more', below > 1);
}

/** Updates `data-past-name` and `data-more` when the card is scrolled, resized or filled again. */
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
