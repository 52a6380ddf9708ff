import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../knowledge/schema/types';
import type { PersonalCard } from '../../messaging/protocol';
import type { CardDeps, Said } from './handshake';

/** What the store would tell after `said` was kept. */
function withSaid(personal: PersonalCard, said: Said): PersonalCard {
  if (said.kind === 'note') return { ...personal, note: said.text.trim() || null };
  return said.kind === 'known' ? { ...personal, known: said.on } : personal;
}

/** What the reader's own reading adds to the card of an entity; what they say there is part of it once it is kept. */
export function usePersonal(
  entity: EntityId,
  deps: CardDeps,
): { readonly personal: PersonalCard | null; readonly say: CardDeps['say'] } {
  const [found, setFound] = useState<{ of: EntityId; personal: PersonalCard } | null>(null);
  useEffect(() => {
    let current = true;
    setFound(null);
    void deps.personal(entity).then((personal) => {
      if (current) setFound(personal && { of: entity, personal });
    });
    return () => {
      current = false;
    };
  }, [deps, entity]);
  const say = async (said: Said) => {
    const kept = await deps.say(said);
    // The card may have gone on to another entity meanwhile.
    if (kept) {
      setFound((now) =>
        now?.of === said.entity ? { of: now.of, personal: withSaid(now.personal, said) } : now,
      );
    }
    return kept;
  };
  return { personal: found?.personal ?? null, say };
}
