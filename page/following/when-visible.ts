const isInvisible = (doc: Document) =>
  doc.visibilityState === 'hidden' || (doc as { prerendering?: boolean }).prerendering;

/** Resolves when the page is visible: its tab is in front, and it is not only prerendered. */
export async function whenVisible(doc: Document, signal: AbortSignal): Promise<void> {
  while (isInvisible(doc)) {
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
