// Runs inside a page of the bench: our page work and mark.js, each given the same names.
import Mark from 'mark.js';
import type { Mention } from '../../knowledge/matching/types';
import { chooseMarks } from '../../page/painting/choice';
import { createHighlighter } from '../../page/painting/highlighter';
import { PaintedPage } from '../../page/painting/marks';
import { findArticle } from '../../page/reading/article-root';
import { wholeOf } from '../../page/reading/scope';
import type { PageBlock } from '../../page/reading/text/block';
import { BlockStore } from '../../page/reading/text/block-store';
import { readBlocks } from '../../page/reading/text/reader';

/** Finds names as plain strings; its time is not counted, because in the extension the worker does it. */
function mentionsIn(block: PageBlock, names: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (const name of names) {
    for (
      let start = block.text.indexOf(name);
      start >= 0;
      start = block.text.indexOf(name, start + 1)
    ) {
      const reason = { rule: 'full-name' as const, name };
      found.push({
        block: 0,
        start,
        end: start + name.length,
        entity: name,
        surface: name,
        reason,
        rivals: [],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function ours(names: readonly string[]) {
  const startMs = performance.now();
  const place = findArticle(document);
  const root = place?.root ?? document.body;
  const watch = {
    scope: place ?? wholeOf(document.body),
    onShadowRoot() {},
    onFrame() {},
    onHidden() {},
  };
  const blocks = [...readBlocks(root, watch)].filter((block) => block !== null);
  const store = new BlockStore(document);
  store.replace(new Map([[root, blocks]]));
  const readMs = performance.now() - startMs;
  for (const record of store.records) record.mentions = mentionsIn(record.block, names);
  const paintStartMs = performance.now();
  const painted = new PaintedPage({
    doc: document,
    highlighter: createHighlighter(window),
    onFirst() {},
    onCovered() {},
  });
  const chosen = chooseMarks(store.records, 'all', () => true);
  painted.show(chosen, store.records, () => 'person');
  const paintMs = performance.now() - paintStartMs;
  // What the browser then pays for layout and paint, without and with.
  const layoutMs = layoutTime();
  const marks = painted.marks().length;
  const hitStartMs = performance.now();
  for (let n = 0; n < 200; n += 1) painted.markAt(100 + n, 300);
  const hitMs = (performance.now() - hitStartMs) / 200;
  painted.clear();
  return { scriptMs: readMs + paintMs, layoutMs, marks, hitMs };
}

function layoutTime(): number {
  const startMs = performance.now();
  void document.body.offsetHeight;
  return performance.now() - startMs;
}

function markJs(names: readonly string[]) {
  const root = findArticle(document)?.root ?? document.body;
  const startMs = performance.now();
  let marks = 0;
  new Mark(root as HTMLElement).mark([...names], {
    separateWordSearch: false,
    accuracy: 'exactly',
    each: () => {
      marks += 1;
    },
  });
  const scriptMs = performance.now() - startMs;
  return { scriptMs, layoutMs: layoutTime(), marks, hitMs: 0 };
}

Object.assign(globalThis, { pageBench: { ours, markJs } });
