import type { CoverageLimits } from '../../knowledge/briefing/types';
import type { Day } from '../../knowledge/schema/types';
import { plain } from '../design/text';
import type { Words } from '../words/words';

interface CoverageLimitsProps {
  /** One for each pack with names of the page; empty if the reader has turned all packs off. */
  readonly coverageLimits: readonly CoverageLimits[];
  /** The page's own date, where it has one. */
  readonly pageDay: Day | null;
  readonly words: Words;
}

function LimitsOfPack({
  coverageLimits,
  pageDay,
  words,
}: Omit<CoverageLimitsProps, 'coverageLimits'> & { readonly coverageLimits: CoverageLimits }) {
  const isEarly = pageDay !== null && pageDay < coverageLimits.firstDay;
  const title = plain(coverageLimits.packTitle, 120);
  return (
    <>
      <p>
        {words.count(coverageLimits.articles, (form) => `popup_limits_${form}`, title)}{' '}
        {words.t('popup_limits_last', words.day(coverageLimits.lastDay))}
      </p>
      {isEarly && <p>{words.t('popup_limits_early', words.day(coverageLimits.firstDay))}</p>}
      {coverageLimits.stale && <p>{words.t('popup_limits_stale')}</p>}
    </>
  );
}

/** Where the knowledge ends: which packs, how many articles, up to which day. */
export function CoverageLimitsNote({ coverageLimits, ...rest }: CoverageLimitsProps) {
  return (
    <section class="coverage-limits small">
      {coverageLimits.length === 0 && <p>{rest.words.t('popup_limits_none')}</p>}
      {coverageLimits.map((one) => (
        <LimitsOfPack key={one.packTitle} coverageLimits={one} {...rest} />
      ))}
    </section>
  );
}
