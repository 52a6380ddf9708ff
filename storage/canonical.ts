/** Query parameters that track where the reader came from and never select a page. Lower case. */
const TRACKING = new Set([
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
  ],
  ...[
    'igshid',
    'igsh',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'oly_anon_id',
    'oly_enc_id',
    'vero_id',
    '_hsenc',
    '_hsmi',
  ],
  ...[
    'at_medium',
    'at_campaign',
    'at_link_type',
    'at_format',
    'cmpid',
    'cmp',
    'ocid',
    'ito',
    'smid',
    'sref',
  ],
  ...[
    'ref_src',
    'ref_url',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    's_cid',
    'ncid',
    'sh',
    'wt.mc_id',
  ],
]);
const TRACKING_PREFIX = /^(utm_|pk_|mtm_|hsa_|ns_|itm_)/;

function tracks(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIX.test(lower);
}

/**
 * The key of a visit: the page's address without its fragment and without parameters that only track. The other
 * parameters keep their order and spelling, because one may select the article (`?id=7`).
 * @returns the address unchanged if it cannot be parsed
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // In some apps all pages have the same path, and the hash is the route.
  if (!/^#!?\/./.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracks(decodeName(pair)));
  url.search = kept.join('&');
  return url.href;
}

/** A parameter's name, decoded if possible: some addresses contain stray percent signs. */
function decodeName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // "100%" is not an escape, and so not a tracker's name
  }
}
