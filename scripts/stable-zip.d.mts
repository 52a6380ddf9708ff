import type { Wxt } from 'wxt';

export function stableZip(archive: Uint8Array): Uint8Array;
export function makeStable(wxt: Wxt, paths: readonly string[]): void;
