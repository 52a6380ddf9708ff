/** What was typed into a field for sites: the sites that it names, and the first piece that is not one. */
export interface SiteNames {
  readonly sites: readonly string[];
  readonly wrong: string | null;
}

/** A site is a host without `www.`; an address of one of its pages names it too. Null for anything else. */
function siteNamed(text: string): string | null {
  try {
    const { protocol, hostname } = new URL(/^\w+:\/\//.test(text) ? text : `https://${text}`);
    const isHost = /^https?:$/.test(protocol) && /^[^.].*\.[^.]+$|^\[.*\]$/.test(hostname);
    return isHost ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

/** Reads sites that are separated by spaces, commas or semicolons. */
export function readSiteNames(text: string): SiteNames {
  const pieces = text.split(/[\s,;،؛]+/).filter(Boolean);
  const named = pieces.map((piece) => ({ piece, site: siteNamed(piece) }));
  return {
    sites: [...new Set(named.flatMap(({ site }) => site ?? []))],
    wrong: named.find(({ site }) => site === null)?.piece ?? null,
  };
}
