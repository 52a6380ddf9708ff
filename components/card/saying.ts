import { useState } from 'preact/hooks';
import type { Said } from './handshake';

/** Keeps what the reader says, and remembers when that failed so that it can be told. */
export function useSaying(onSay: (said: Said) => Promise<boolean>) {
  const [failed, setFailed] = useState(false);
  const say = async (said: Said): Promise<boolean> => {
    const kept = await onSay(said);
    setFailed(!kept);
    return kept;
  };
  return { say, failed };
}
