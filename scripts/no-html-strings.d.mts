import type { Plugin } from 'vite';

export const noHtmlStrings: Plugin;
