import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';
import { CardApp } from '../card/app';
import type { CardDeps } from '../card/handshake';
import { CARD_STYLES } from '../card/styles';
import { LanguageProvider } from '../design/text';

/** What a card in the panel asks for; closing and pinning are the panel's own. */
export type PanelCardDeps = Omit<CardDeps, 'togglePin' | 'close'>;

/** In the panel the card stands in the text, as wide as that, and is always pinned. */
const IN_PLACE = `
  :host { all: initial !important; display: block !important; }
  .card { position: static; inline-size: auto; overflow: visible; user-select: text; box-shadow: none;
    border: 1px solid var(--rule-control); --serif: Georgia, serif; }
  .card::after { content: none; }
  .actions, .bar { position: static; }
  .controls [aria-pressed] { display: none; }
`;

interface Props {
  readonly entity: EntityId;
  readonly deps: PanelCardDeps;
  readonly onClose: () => void;
}

/** The hover card's own component and styles, in place: in a root of its own, so that the panel's styles stay outside. */
export function PanelCard({ entity, deps, onClose }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [briefing, setBriefing] = useState<CardBriefing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void deps.brief(entity).then((found) => isCurrent && setBriefing(found));
    return () => {
      isCurrent = false;
    };
  }, [entity, deps]);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    if (!host.current || !briefing) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLES + IN_PLACE);
    root.adoptedStyleSheets = [sheet];
    const body = document.createElement('div');
    body.className = 'backgrounder card';
    Object.assign(body, { lang: deps.language.lang, dir: deps.language.dir, role: 'group' });
    body.setAttribute('aria-labelledby', 'name');
    root.replaceChildren(body);
    const own = { ...deps, togglePin: () => {}, close: () => close.current() };
    render(
      <LanguageProvider value={deps.language}>
        <CardApp request={{ briefing, mention: null }} pinned deps={own} />
      </LanguageProvider>,
      body,
    );
    return () => render(null, body);
  }, [briefing, deps]);
  return <div class="panel-card" ref={host} />;
}
