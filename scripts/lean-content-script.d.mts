import type { InlineConfig } from 'vite';

export function leanContentScript(
  entrypoints: readonly { readonly name: string }[],
  config: InlineConfig,
): void;
