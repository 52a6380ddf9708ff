import type { Token } from './tokens';

/** Letters of honour or of a calling behind a person's name: Tessa Brand KC. */
export function isHonour(token: Token | undefined): boolean {
  return /^(?:KC|QC|SAN|OBE|MBE|CBE|CMG|KBE|DBE|PhD|MSP|MEP|TD)$/.test(token?.text ?? '');
}
