import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for as long as a component lives, the same in every render. Preact's own `useId` starts counting again whenever the root
 * is rendered again (seen with 11.2.0), so that two components mounted at different times share an id.
 */
export function useId(): string {
  const [id] = useState(() => {
    last += 1;
    return `id-${last}`;
  });
  return id;
}
