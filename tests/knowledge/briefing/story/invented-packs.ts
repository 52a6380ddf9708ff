import type { PackMatcher } from '../../../../knowledge/builder/annotate/open-pack';
import { loadFolder } from '../../../../knowledge/builder/load';
import { problemLine } from '../../../../knowledge/builder/report';
import { compilePack } from '../../../../knowledge/drafting/compile';
import { openIndex } from '../../../../knowledge/matching/index/open';
import { openPack } from '../../../../knowledge/schema/file/open';

/** Packs whose people, places and articles are invented: other subjects, languages and years than the bundled one. */
export const INVENTED = ['veligrad-trams', 'hrafntindur'] as const;
export type InventedPack = (typeof INVENTED)[number];

const folderOf = (id: InventedPack) => `tests/fixtures/packs/${id}`;

export function openInvented(id: InventedPack): PackMatcher {
  const loaded = loadFolder(folderOf(id), process.cwd());
  if (!loaded.ok) throw new Error(loaded.problems.map(problemLine).join('\n'));
  const opened = openPack(compilePack(loaded.source));
  if (!opened.ok) throw new Error(opened.problem);
  return { pack: opened.pack, source: opened.pack, index: openIndex(opened.pack.indexBytes) };
}
