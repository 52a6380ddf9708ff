/**
 * Labelled articles: `{P Ama Boateng}`, `{O ...}`, `{L ...}` mark names in the text. Lines before the first blank line are
 * `date: 2026-03-12`. From the first line that starts with `#` on, all lines are labels:
 * `#r NAME | role`, `#q NAME | first words of the quotation`, `#d words | from | to`.
 */
import type { NameKind } from '../../reading';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameKind;
}

export interface GoldArticle {
  readonly text: string;
  readonly date: string | undefined;
  readonly names: readonly GoldName[];
  readonly roles: readonly { readonly name: string; readonly text: string }[];
  readonly quotations: readonly { readonly name: string; readonly text: string }[];
  readonly dates: readonly { readonly text: string; readonly from: string; readonly to: string }[];
}

const KINDS: Readonly<Record<string, NameKind>> = { P: 'PER', O: 'ORG', L: 'LOC' };

function unmark(marked: string): { text: string; names: GoldName[] } {
  const names: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([POL]) ([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, kind = '', name = ''] = match;
    const type = KINDS[kind];
    if (type !== undefined)
      names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}

export function parseGold(source: string): GoldArticle {
  const lines = source.split('\n');
  const blank = lines.indexOf('');
  const head = lines.slice(0, blank);
  const labelsAt = lines.findIndex((line, at) => at > blank && line.startsWith('#'));
  const body = lines.slice(blank + 1, labelsAt < 0 ? undefined : labelsAt);
  const labels = labelsAt < 0 ? [] : lines.slice(labelsAt);
  const fields = (prefix: string): string[][] =>
    labels
      .filter((line) => line.startsWith(prefix))
      .map((line) =>
        line
          .slice(prefix.length)
          .split('|')
          .map((part) => part.trim()),
      );
  const pairs = (prefix: string): { name: string; text: string }[] =>
    fields(prefix).map(([name = '', text = '']) => ({ name, text }));
  return {
    ...unmark(body.join('\n').trim()),
    date: head
      .find((line) => line.startsWith('date:'))
      ?.slice(5)
      .trim(),
    roles: pairs('#r '),
    quotations: pairs('#q '),
    dates: fields('#d ').map(([text = '', from = '', to]) => ({ text, from, to: to ?? from })),
  };
}
