/** `npm run story`: how often the story verdict agrees with a reader's, on the labelled pages. */
import { decideStory } from '../../../knowledge/briefing';
import { openMatcher } from '../../../knowledge/builder/annotate/open-pack';
import { contentOf } from '../../../knowledge/builder/brief/brief';
import { HELD_OUT } from './story-held-out';
import { NEAR_MISSES } from './story-near-misses';
import { STORY_PAGES } from './story-on-pages';
import { JUDGED_PAGES, type JudgedPage } from './story-pages';

const { pack, index } = openMatcher(undefined);

function report(name: string, pages: readonly JudgedPage[]): void {
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

report('first pages', JUDGED_PAGES);
report('near misses', NEAR_MISSES);
report('pages of the story', STORY_PAGES);
report('held out', HELD_OUT);
