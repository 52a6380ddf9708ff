/** Delay between a change and the look at the page's identity, milliseconds: changes come in groups. */
const SETTLE_MS = 150;
/** After this many looks the delay doubles each time. */
const PROMPT_LOOKS = 6;
const MAX_LOOKS = 40;
const MAX_WAIT_MS = 10_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['content', 'href', 'datetime'],
};

/** Requests a look at the page's identity (title, outlet, dates) whenever it may have changed. */
export interface IdentityWatch {
  /** The article has changed, so its headline or its visible date may have changed. */
  articleChanged(): void;
}

/** Watches the head until the signal aborts. */
export function createIdentityWatch(
  doc: Document,
  signal: AbortSignal,
  look: () => void,
): IdentityWatch {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const changed = () => {
    if (timer !== null || looks >= MAX_LOOKS || signal.aborted) return;
    const waitMs = SETTLE_MS * 2 ** Math.max(0, looks - PROMPT_LOOKS);
    timer = setTimeout(
      () => {
        timer = null;
        looks += 1;
        look();
      },
      Math.min(waitMs, MAX_WAIT_MS),
    );
  };
  const observer = new MutationObserver(changed);
  if (doc.head) observer.observe(doc.head, OBSERVED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer ?? undefined);
  });
  return { articleChanged: changed };
}
