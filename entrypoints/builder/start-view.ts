import type { BuilderView } from '../../components/builder/view';

/** What the page shows before what was kept has been loaded. */
export const START: BuilderView = {
  step: 'articles',
  chosen: null,
  deed: null,
  reading: null,
  isLoaded: false,
  articles: [],
  unread: [],
  names: [],
  facts: [],
  problems: [],
  advice: [],
  uses: [],
  groups: [],
  bases: [],
  base: null,
  title: '',
  mayQuote: false,
  canUndo: false,
  added: null,
  saved: null,
  trouble: null,
  announcement: '',
  isPrivate: false,
  folder: null,
};
