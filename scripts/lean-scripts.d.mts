import type { InlineConfig } from 'vite';

export function leanScripts(
  entrypoints: readonly { readonly name: string }[],
  config: InlineConfig,
): void;
