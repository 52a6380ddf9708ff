import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { plain } from '../design/text';
import type { Words } from '../words/words';

interface Props {
  readonly article: Pick<FoundArticle, 'publisher' | 'date'>;
  readonly words: Words;
}

/** "The Alder Gazette, 2 May 2031", each in its own direction. */
export function OutletAndDay({ article: { publisher, date }, words }: Props) {
  return (
    <>
      {publisher && <bdi>{plain(publisher.value, 80)}</bdi>}
      {publisher && date && ', '}
      {date && <bdi>{words.day(date.value)}</bdi>}
    </>
  );
}
