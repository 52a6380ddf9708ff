import { useEffect, useRef } from 'preact/hooks';
import { plain } from '../design/text';
import type { Words } from '../words/words';

export interface ListedItem {
  readonly key: string;
  readonly label: string;
  readonly state: 'open' | 'kept' | 'left' | 'not-a-name';
}

interface Props {
  readonly items: readonly ListedItem[];
  readonly current: string | undefined;
  readonly words: Words;
  readonly onChoose: (key: string) => void;
}

const STATE_KEYS = {
  open: 'builder_state_open',
  kept: 'builder_state_kept',
  left: 'builder_state_left',
  'not-a-name': 'builder_state_left',
} as const;

/** All items with what was decided; choosing one puts it under review again. */
export function ItemList({ items, current, words: { t }, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const box = list.current;
    const row = box?.querySelector<HTMLElement>('[aria-current="true"]')?.parentElement;
    if (!box || !row) return;
    const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight];
    // The list scrolls, never the page.
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [current]);
  return (
    <ul class="items" ref={list}>
      {items.map(({ key, label, state }) => (
        <li key={key}>
          <button
            type="button"
            class="plain item"
            data-state={state}
            aria-current={key === current}
            onClick={() => onChoose(key)}
          >
            <bdi>{plain(label, 80)}</bdi>
            <span class="small">{t(STATE_KEYS[state])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
