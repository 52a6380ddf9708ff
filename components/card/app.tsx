import { useEffect, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import { useLanguage } from '../design/text';
import { usePersonal } from './actions/personal';
import { Card } from './card';
import { quotationOf } from './content/copy';
import type { CardDeps, CardRequest } from './handshake';

export interface CardAppProps {
  /** Without a mention if the card was opened from a list. */
  readonly request: Pick<CardRequest, 'briefing'> & {
    readonly mention: CardRequest['mention'] | null;
  };
  readonly pinned: boolean;
  readonly deps: CardDeps;
}

/** The card with its history: a connection opens in place, Back returns. */
export function CardApp({ request, pinned, deps }: CardAppProps) {
  const language = useLanguage();
  const [trail, setTrail] = useState<readonly CardBriefing[]>([request.briefing]);
  const shown = trail.at(-1) ?? request.briefing;
  const previous = trail.at(-2);
  const { personal, say } = usePersonal(shown.entity, deps);
  const visit = async (entity: string) => {
    const found = await deps.brief(entity);
    if (found) setTrail([...trail, found]);
  };
  const ownMention = trail.length === 1 ? request.mention : null;
  const rivals = useNames(ownMention?.rivals ?? NOBODY, deps);
  return (
    <Card
      key={`${trail.length} ${shown.entity}`}
      briefing={shown}
      mention={ownMention}
      rivals={rivals}
      personal={personal}
      pinned={pinned}
      back={previous?.name ?? null}
      nameId="name"
      onOpenNote={deps.openNote}
      onVisit={({ entity }) => void visit(entity)}
      onBack={() => setTrail(trail.slice(0, -1))}
      onPin={deps.togglePin}
      onClose={deps.close}
      onAnnotate={say}
      marks={deps.marks()}
      onMarks={deps.setMarks}
      onCopy={() => navigator.clipboard.writeText(quotationOf(shown, language))}
    />
  );
}

const NOBODY: readonly string[] = [];

/** Names of entities, filled as they become known. */
function useNames(entities: readonly string[], { brief }: CardDeps): readonly string[] {
  const [names, setNames] = useState<readonly string[]>(NOBODY);
  useEffect(() => {
    let current = true;
    void Promise.all(entities.map(brief)).then((found) => {
      if (current) setNames(found.flatMap((one) => one?.name ?? []));
    });
    return () => {
      current = false;
    };
  }, [entities, brief]);
  return names;
}
