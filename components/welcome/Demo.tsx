import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../knowledge/matching/types';
import { CardApp } from '../card/app';
import type { CardDeps } from '../card/handshake';
import { dateText } from '../design/dates';
import { type Language, useLanguage } from '../design/text';
import type { Demo as DemoContent, WelcomeActions } from './view';

/** As on a page: a pointer that only crosses a name opens nothing. */
const REST_MS = 300;

interface Props {
  readonly demo: DemoContent;
  readonly actions: WelcomeActions;
}

/** The first mention of each entity, in reading order: as on a page. */
function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** What the card asks for. Without a page nothing is kept. */
function demoDeps(language: Language, { cards }: DemoContent, actions: WelcomeActions): CardDeps {
  return {
    language,
    brief: async (entity) => cards[entity] ?? actions.brief(entity),
    personal: async () => null,
    say: async () => false,
    openNote: async () => null,
    marks: () => 'first',
    setMarks: async () => false,
    togglePin: () => {},
    close: () => {},
  };
}

interface MarkedProps {
  readonly demo: DemoContent;
  readonly shown: Mention;
  readonly onShow: (mention: Mention) => void;
}

/** The text with a button for each name. */
function MarkedText({ demo: { text, mentions, cards }, shown, onShow }: MarkedProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const mention of firstMentions(mentions)) {
    pieces.push(
      text.slice(from, mention.start),
      <button
        key={mention.entity}
        type="button"
        class="demo-mark"
        data-mark={cards[mention.entity]?.kind}
        aria-pressed={mention.entity === shown.entity}
        onPointerEnter={() => {
          timer.current = setTimeout(() => onShow(mention), REST_MS);
        }}
        onPointerLeave={() => clearTimeout(timer.current)}
        onClick={() => onShow(mention)}
      >
        {text.slice(mention.start, mention.end)}
      </button>,
    );
    from = mention.end;
  }
  return (
    <p class="demo-text">
      {pieces}
      {text.slice(from)}
    </p>
  );
}

/** A few lines of an invented article with real marks, and the card of the name that was pointed at last. */
export function Demo({ demo, actions }: Props) {
  const language = useLanguage();
  const withCard = firstMentions(demo.mentions).filter(({ entity }) => demo.cards[entity]);
  // A person says most of what a card is.
  const first = withCard.find(({ entity }) => demo.cards[entity]?.kind === 'person') ?? withCard[0];
  const [chosen, setChosen] = useState<Mention | null>(null);
  const shown = chosen ?? first;
  const briefing = shown && demo.cards[shown.entity];
  if (!shown || !briefing) return <p class="demo-text">{demo.text}</p>;
  const request = {
    briefing,
    mention: shown,
    range: () => null,
    linesOf: () => [],
    at: null,
    pinned: false,
    focus: false,
  };
  const deps = demoDeps(language, demo, actions);
  return (
    <div class="demo">
      <div>
        {demo.page.date && <p class="eyebrow">{dateText(demo.page.date.day, language.lang)}</p>}
        <MarkedText demo={demo} shown={shown} onShow={setChosen} />
      </div>
      <section class="card demo-card" aria-label={briefing.name}>
        <CardApp key={shown.entity} request={request} pinned={false} deps={deps} />
      </section>
    </div>
  );
}
