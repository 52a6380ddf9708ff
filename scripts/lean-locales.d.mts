import type { ResolvedPublicFile } from 'wxt';

export function leanCatalogue(json: string): string;
export function leanLocales(assets: ResolvedPublicFile[]): void;
