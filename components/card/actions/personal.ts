import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../../knowledge/schema/types';
import type { PersonalCard } from '../../../messaging/protocol';
import type { CardAnnotation, CardDeps } from '../handshake';

/** The card's personal data after `change` was kept. */
function withAnnotation(personal: PersonalCard, change: CardAnnotation): PersonalCard {
  return change.kind === 'known' ? { ...personal, known: change.on } : personal;
}

/** The reader's own data on an entity. Annotations made in the card are included once they are stored. */
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
  const say = async (change: CardAnnotation) => {
    const kept = await deps.say(change);
    // The card may already show another entity.
    if (kept) {
      setFound((now) =>
        now?.of === change.entity
          ? { of: now.of, personal: withAnnotation(now.personal, change) }
          : now,
      );
    }
    return kept;
  };
  return { personal: found?.personal ?? null, say };
}
