/** Resolves when somebody can see the page. */
export function seen(doc: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (doc.visibilityState === 'hidden' || (doc as { prerendering?: boolean }).prerendering)
        return;
      doc.removeEventListener('visibilitychange', look);
      doc.removeEventListener('prerenderingchange', look);
      resolve();
    };
    doc.addEventListener('visibilitychange', look, { signal });
    doc.addEventListener('prerenderingchange', look, { signal });
    look();
  });
}
