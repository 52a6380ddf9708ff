const INVISIBLE = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** Text as the pack's format allows it. */
export function clean(text: string, most: number): string {
  const flat = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`;
}
