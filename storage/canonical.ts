/** Query parameters that tell who sent the reader, never which page it is. Lower case. */
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
 * parameters keep their order and spelling, since `?id=7` is which article it is.
 * @returns the address unchanged where it cannot be parsed
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // The hash of some apps is a route: all their pages have one path.
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

/** A parameter's name as written, decoded where it can be: addresses in the wild hold stray percent signs. */
function decodeName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // "100%": not an escape, and so not a tracker's name either
  }
}
