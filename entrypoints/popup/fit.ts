/** Browsers grow a popup's window in steps; it has its size once it has been still for this long. */
const STILL_MS = 200;

/**
 * Holds the popup to the window that the browser gave it. On a low or magnified screen that is less than the 600 px
 * which the popup may take, and its foot would lie below the edge.
 */
export function fitToWindow(root: HTMLElement): void {
  let still: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    if (root.offsetHeight > innerHeight) root.style.maxBlockSize = `${innerHeight}px`;
  };
  const settle = () => {
    clearTimeout(still);
    still = setTimeout(check, STILL_MS);
  };
  addEventListener('resize', settle);
  new ResizeObserver(settle).observe(root);
}
