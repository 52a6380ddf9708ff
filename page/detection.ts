import { onNavigation } from './following/navigation';
import { whenVisible } from './following/when-visible';
import type { VerdictEvidence } from './news/evidence';
import { byAddress, byOutline, linkedDataScripts, mayHoldProse } from './news/first-look';
import type { HeadFacts } from './news/head-facts';
import { gatherForVerdict, judge } from './news/verdict';
import type { Detection, PageView, Realm } from './page-view';

export interface DetectionNeeds {
  readonly window: Realm;
  /** Ends the instance. */
  readonly signal: AbortSignal;
  /** Puts the article script into this world. Resolves to false where that failed. */
  loadArticle(): Promise<boolean>;
  /** Called with each view that is to be read, once the article script is there. */
  onWanted(view: PageView): void;
  /** The reader chose to have every page of this site read. */
  readonly everyPage?: boolean;
}

/**
 * Delays after which a page is judged again, milliseconds: its text or its data may come late, also after a navigation.
 */
const LOOKS_MS = [250, 1000, 3000, 8000];

interface OwnView extends PageView {
  state: PageView['state'];
  readonly end: AbortController;
}

/** An app's empty shell cannot be judged before its script has filled it. */
function mayFillUp({ verdict, window }: PageView): boolean {
  const { key } = verdict.reason;
  const lacksText = key === 'verdict_no_prose' || key === 'verdict_too_little';
  return lacksText && !mayHoldProse(window.document);
}

/** Number of elements with metadata. Tag managers add some late. */
const countData = (doc: Document) =>
  linkedDataScripts(doc).length + doc.getElementsByTagName('meta').length;

/**
 * Judges the page at once. On a page that is not news it then only listens for navigation; on a news page it loads the
 * article script.
 */
class PageDetection implements Detection {
  readonly window: Realm;
  readonly signal: AbortSignal;
  readonly #needs: DetectionNeeds;
  #everyPage: boolean;
  #loading: Promise<boolean> | null = null;
  #view: OwnView;
  /** Tells whether the page still shows what it showed when the address last changed. */
  #isStillShown: (() => boolean) | null = null;
  /** What the head stated when the address last changed. */
  #oldHead: HeadFacts | null = null;

  constructor(needs: DetectionNeeds) {
    this.#needs = needs;
    this.window = needs.window;
    this.signal = needs.signal;
    this.#everyPage = needs.everyPage ?? false;
    this.#view = this.#open(null);
    onNavigation(this.window, () => this.#navigated(), this.signal);
    if (this.#wantIfNews()) return;
    if (mayFillUp(this.#view)) this.#lookLater();
    else if (mayHoldProse(this.window.document)) this.#lookForData();
  }

  get view(): PageView {
    return this.#view;
  }

  retry(): void {
    if (this.#view.state === 'failed') void this.#want(this.#view);
  }

  read(): void {
    this.#everyPage = true;
    void this.#want(this.#view);
  }

  /** Most pages are judged at first look; the rest of the evidence is gathered when it is asked for. */
  #open(staleHead: HeadFacts | null): OwnView {
    const { window, signal } = this;
    const { document } = window;
    const address = window.location.href;
    const end = new AbortController();
    let gathered: VerdictEvidence | null = null;
    const evidence = () => {
      gathered ??= gatherForVerdict(document, new URL(address));
      return gathered;
    };
    const view: OwnView = {
      window,
      address,
      verdict: byAddress(window.location) ?? byOutline(document) ?? judge(evidence()),
      get evidence() {
        return evidence();
      },
      state: 'not-wanted',
      end,
      signal: AbortSignal.any([signal, end.signal]),
      reader: null,
      staleHead,
      replace: () => {
        if (this.#view !== view) return;
        this.#oldHead = view.reader?.head() ?? null;
        this.#turn();
      },
    };
    return view;
  }

  #wantIfNews(): boolean {
    const isWanted = this.#view.verdict.news || this.#everyPage;
    if (isWanted) void this.#want(this.#view);
    return isWanted;
  }

  async #want(view: OwnView): Promise<void> {
    if (view.state === 'wanted') return;
    view.state = 'wanted';
    // A prerendered page, or one in a background tab, may never be seen.
    await whenVisible(this.window.document, view.signal);
    this.#loading ??= this.#needs.loadArticle();
    const isLoaded = await this.#loading;
    if (view.signal.aborted) return;
    if (isLoaded) {
      this.#needs.onWanted(view);
      return;
    }
    this.#loading = null;
    view.state = 'failed';
  }

  #turn(): void {
    this.#view.end.abort();
    this.#isStillShown = null;
    this.#view = this.#open(this.#oldHead);
    this.#wantIfNews();
  }

  #lookLater(look = () => this.#look()): void {
    for (const delayMs of LOOKS_MS) setTimeout(() => this.signal.aborted || look(), delayMs);
  }

  /** A page with prose but without data may get its data late. */
  #lookForData(): void {
    const { document } = this.window;
    let known = countData(document);
    this.#lookLater(() => {
      const now = countData(document);
      if (this.#view.state === 'not-wanted' && now !== known) this.#turn();
      known = now;
    });
  }

  #navigated(): void {
    // Taken before the app writes the new article into the place of the old one.
    this.#isStillShown = this.#view.reader?.snapshot() ?? null;
    this.#oldHead = this.#view.reader?.head() ?? null;
    this.#lookLater();
  }

  /** After a navigation the old article may stay (an endless page), and the new one may not be there yet. */
  #look(): void {
    if (this.#isStillShown?.()) return;
    const { state, address } = this.#view;
    if (state !== 'wanted' || address !== this.window.location.href) this.#turn();
  }
}

export function startDetection(needs: DetectionNeeds): Detection {
  return new PageDetection(needs);
}
