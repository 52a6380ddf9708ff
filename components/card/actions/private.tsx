/**
 * Private text of the reader. Drawn as generated content, because a page can ask `window.find` for any text in the
 * document, closed roots included (docs/adr/0006). Screen readers read it like any other.
 */
export function Private({ words }: { readonly words: string }) {
  return <span class="private" data-words={words} />;
}
