/**
 * Browsers enlarge a popup's window in steps. Its size is final once it has not changed for this long, milliseconds.
 */
const STILL_MS = 200;

/**
 * Limits the popup to the window that the browser gives it. On a low or magnified screen that is less than 600 px, and
 * the foot of the popup would be cut off.
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
