export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;

export function hasDisplay(): boolean;

export function browserForDev(): {
  binaries: Record<string, string>;
  chromiumArgs: string[];
  firefoxArgs: string[];
};
