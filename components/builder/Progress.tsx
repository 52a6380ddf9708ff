import type { Words } from '../words/words';

/** How many items are reviewed, as a bar and in words. */
export function Progress({
  reviewed,
  all,
  words,
}: {
  readonly reviewed: number;
  readonly all: number;
  readonly words: Words;
}) {
  const said = words.t('builder_progress', words.number(reviewed), words.number(all));
  return (
    <p class="data progress">
      <progress value={reviewed} max={Math.max(1, all)} aria-label={said} />
      <span>{said}</span>
    </p>
  );
}
