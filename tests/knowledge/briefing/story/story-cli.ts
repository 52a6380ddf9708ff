/** `npm run story`: how often the story verdict agrees with a reader's, on the labelled pages. */
import { decideStory } from '../../../../knowledge/briefing';
import { openMatcher, type PackMatcher } from '../../../../knowledge/builder/annotate/open-pack';
import { contentOf } from '../../../../knowledge/builder/brief/brief';
import { INVENTED, openInvented } from './invented-packs';
import { INVENTED_PAGES } from './invented-pages';
import { HELD_OUT } from './story-held-out';
import { NEAR_MISSES } from './story-near-misses';
import { STORY_PAGES } from './story-on-pages';
import { JUDGED_PAGES, type JudgedPage } from './story-pages';
import { SHORT_PAGES } from './story-short';
import { UNSEEN_PAGES } from './story-unseen';

function report(name: string, { pack, index }: PackMatcher, pages: readonly JudgedPage[]): void {
  const judged = pages.map((page) => ({
    page,
    verdict: decideStory(pack, contentOf(pack, index, page), page.date),
  }));
  const wrong = judged.filter(({ page, verdict }) => page.inStory !== verdict.inStory);
  const right = (inStory: boolean) =>
    judged.filter(({ page, verdict }) => page.inStory === inStory && verdict.inStory === inStory);
  const of = (inStory: boolean) => pages.filter((page) => page.inStory === inStory).length;
  console.log(
    `${name}: ${judged.length - wrong.length} of ${judged.length} right; on the story ${right(true).length} of ${of(true)}, off it ${right(false).length} of ${of(false)}`,
  );
  for (const { page, verdict } of wrong) {
    console.log(`  wrong: ${page.id} (weight ${verdict.weight.toFixed(2)} of ${verdict.needed})`);
  }
}

const bundled = openMatcher(undefined);
report('first pages', bundled, JUDGED_PAGES);
report('near misses', bundled, NEAR_MISSES);
report('pages of the story', bundled, STORY_PAGES);
report('held out', bundled, HELD_OUT);
report('short', bundled, SHORT_PAGES);
report('unseen', bundled, UNSEEN_PAGES['russia-syria']);
for (const id of INVENTED) {
  const invented = openInvented(id);
  report(id, invented, INVENTED_PAGES[id]);
  report(`${id}, unseen`, invented, UNSEEN_PAGES[id]);
}
