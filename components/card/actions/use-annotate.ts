import { useState } from 'preact/hooks';
import type { CardAnnotation } from '../handshake';

/** Sets an annotation and remembers whether that failed, for the view to tell. */
export function useAnnotate(onAnnotate: (change: CardAnnotation) => Promise<boolean>) {
  const [failed, setFailed] = useState(false);
  const say = async (change: CardAnnotation): Promise<boolean> => {
    const kept = await onAnnotate(change);
    setFailed(!kept);
    return kept;
  };
  return { say, failed };
}
