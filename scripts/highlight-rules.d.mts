import type { Plugin } from 'vite';

export const highlightRulesForFirefox: Plugin;
