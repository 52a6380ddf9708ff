import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words/words';

/** In the order of the list beside them; each is the hash of its own address. */
export const SECTIONS = [
  'reading',
  'sites',
  'visits',
  'names',
  'highlights',
  'own',
  'pack',
  'import_export',
  'keys',
  'privacy',
  'wipe',
] as const;
export type Section = (typeof SECTIONS)[number];

/** `all` shows every section. */
type Place = Section | 'all';

function placeOf(hash: string): Place {
  const name = hash.slice(1);
  return name === 'all' ? name : (SECTIONS.find((section) => section === name) ?? SECTIONS[0]);
}

/** The section that the address names. The focus follows it, so that a keyboard goes on from there. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const isFollowed = useRef(false);
  useEffect(() => {
    const follow = () => {
      isFollowed.current = true;
      setPlace(placeOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!isFollowed.current || place === 'all') return;
    const heading = document.getElementById(`${place}-heading`);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  return place;
}

/** Sections whose text has all the words; null while nothing is searched for. */
function sectionsWith(query: string): ReadonlySet<Section> | null {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return null;
  const has = (section: Section) => {
    const text = document.getElementById(section)?.textContent.toLocaleLowerCase() ?? '';
    return wanted.every((word) => text.includes(word));
  };
  return new Set(SECTIONS.filter(has));
}

interface Props {
  readonly place: Place;
  readonly found: ReadonlySet<Section> | null;
  readonly onFind: (found: ReadonlySet<Section> | null) => void;
  readonly words: Words;
}

/** The list of sections, with a search over all of them. */
export function Contents({ place, found, onFind, words: { t } }: Props) {
  const entries: readonly Place[] = [...SECTIONS, 'all'];
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <label class="field">
        <span class="eyebrow">{t('options_find')}</span>
        <input type="search" onInput={(event) => onFind(sectionsWith(event.currentTarget.value))} />
      </label>
      <p class="small found" aria-live="polite">
        {found?.size === 0 && t('options_find_none')}
      </p>
      <ul>
        {entries
          .filter((entry) => entry === 'all' || (found?.has(entry) ?? true))
          .map((entry) => (
            <li key={entry}>
              <a
                href={`#${entry}`}
                aria-current={!found && entry === place ? 'page' : undefined}
                class={entry === 'wipe' ? 'apart' : undefined}
              >
                {t(`options_section_${entry}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
