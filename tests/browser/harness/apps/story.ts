import { PARAGRAPHS } from '../pages';

/** What React and Preact have in common, as far as the story needs it. */
export interface Framework {
  h(type: unknown, props: Record<string, unknown> | null, ...children: unknown[]): unknown;
  useState<T>(initial: T): [T, (change: (before: T) => T) => void];
  useEffect(effect: () => void, inputs: readonly unknown[]): void;
}

/** All that the story shows: changing any of it draws it again. */
export interface StoryState {
  readonly envoy: string;
  /** Numbers of paragraphs, in the order in which they stand; each is the key of its element. */
  readonly order: readonly number[];
  readonly readers: number;
  readonly edition: number;
  /** HTML that the framework does not look into. */
  readonly html: string;
}

const FIRST: StoryState = {
  envoy: 'Ilya Marenko',
  order: [0, 1, 2, 3],
  readers: 0,
  edition: 1,
  html: '<p>From the agency: Dana Holub spoke to the ships.</p>',
};

/** A news article as an app draws it: adjacent texts, keyed paragraphs, a counter, raw HTML. */
export function storyOf({ h, useState, useEffect }: Framework) {
  return () => {
    const [state, setState] = useState(FIRST);
    useEffect(() => {
      const set = (change: Partial<StoryState>) => setState((before) => ({ ...before, ...change }));
      Object.assign(globalThis, { story: { set } });
    }, []);
    const lead = h(
      'p',
      { key: 'lead' },
      'It was ',
      state.envoy,
      ' who came first, officials said.',
    );
    const paragraph = (n: number) => h('p', { key: n }, PARAGRAPHS[n]);
    const readers = h('p', { key: 'readers', id: 'readers' }, 'Readers now: ', state.readers);
    const raw = h('div', { key: 'raw', dangerouslySetInnerHTML: { __html: state.html } });
    const title = h('h1', { key: 'title' }, 'Envoy lands for second round of harbour talks');
    return h('article', { key: state.edition }, [
      title,
      lead,
      ...state.order.map(paragraph),
      raw,
      readers,
    ]);
  };
}

declare global {
  /** Left by the app once it runs. */
  var story: { set(change: Partial<StoryState>): void };
}
