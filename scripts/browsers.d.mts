export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;
