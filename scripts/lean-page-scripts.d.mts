import type { InlineConfig } from 'vite';

export function leanPageScripts(
  entrypoints: readonly { readonly name: string }[],
  config: InlineConfig,
): void;
