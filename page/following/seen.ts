const isUnseen = (doc: Document) =>
  doc.visibilityState === 'hidden' || (doc as { prerendering?: boolean }).prerendering;

/** Resolves when somebody can see the page: not while its tab is hidden, nor while it is drawn ahead of being opened. */
export async function seen(doc: Document, signal: AbortSignal): Promise<void> {
  while (isUnseen(doc)) {
    await new Promise<void>((resolve) => {
      const types = ['visibilitychange', 'prerenderingchange'];
      const look = () => {
        for (const type of types) doc.removeEventListener(type, look);
        resolve();
      };
      for (const type of types) doc.addEventListener(type, look, { signal });
    });
  }
}
