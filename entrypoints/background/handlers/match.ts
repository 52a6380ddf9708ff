import { recordOf } from '../../../knowledge/briefing/index';
import { readRetold } from '../../../knowledge/briefing/retold';
import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import { isWorthMarking, readContentFrom, storiesOf } from '../../../knowledge/library/brief';
import type { Library, LibraryResult } from '../../../knowledge/library/library';
import { isOwnEntity } from '../../../knowledge/reading/own/entity-id';
import type { EntityId, EntityKind } from '../../../knowledge/schema/types';
import { LIMITS } from '../../../messaging/limits';
import { matchRequest, saidRequest, shaped } from '../../../messaging/params';
import type {
  MarkStyle,
  MatchReply,
  MatchRequest,
  Settings,
  WorkerProtocol,
} from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { withoutCorrected, withoutKnown } from '../../../storage/annotations';
import { canonicalUrl } from '../../../storage/canonical';
import { withDamageCheck } from '../knowledge';
import { pageAccess } from '../page-access';
import { libraryFor } from '../reading/library-for';
import { asOfFor, type Services } from '../services';
import { sightingOf } from '../visit-keeper';
import { type KeptForPages, keptForPages, type MarkAnnotations } from './kept-for-page';
import { boundedContext, settingsFor, withinPage } from './page-bounds';

function labelOf({ packOf }: Library, id: EntityId): string {
  const pack = packOf(id);
  return pack ? pack.record(pack.ordinalOf(id)).label : id;
}

function kindOf({ packOf }: Library, id: EntityId): EntityKind | null {
  const pack = packOf(id);
  return (pack && recordOf(pack, id)?.kind) ?? null;
}

/** Whether the settings hide an entity's marks: its kind is off, or the page is off its pack's story. */
function isUnwanted(
  library: Library,
  { kindsOff, storyPagesOnly }: Settings,
  id: EntityId,
  style: MarkStyle | undefined,
): boolean {
  if (storyPagesOnly && style === 'off-story' && !isOwnEntity(id)) return true;
  const kind = kindsOff.length > 0 ? kindOf(library, id) : null;
  return kind !== null && kindsOff.includes(kind);
}

/** How each entity of a page is marked. */
function stylesOn(
  library: Library,
  entities: readonly EntityId[],
  inStory: (id: EntityId) => boolean,
): Readonly<Record<EntityId, MarkStyle>> {
  const styleOf = (id: EntityId) => (inStory(id) ? kindOf(library, id) : null) ?? 'off-story';
  return Object.fromEntries(entities.map((id) => [id, styleOf(id)]));
}

/** @param found what the library found in the request's blocks */
export function answerMatch(
  library: Library,
  request: MatchRequest,
  found: LibraryResult,
  { corrections }: MarkAnnotations,
  settings: Settings,
  services: Services,
) {
  const url = canonicalUrl(request.page.url);
  const before = request.context.content ?? NO_CONTENT;
  const marked = withoutCorrected(found.mentions, corrections, request.page).filter(({ entity }) =>
    isWorthMarking(library, entity, url),
  );
  const mentions = withinPage(marked, before.counts);
  const content = readContentFrom(library, request.blocks, mentions, before);
  const { day } = asOfFor(request.page, content, services);
  const inStory = storiesOf(library, content, day);
  const styles = stylesOn(library, Object.keys(content.counts), inStory);
  return {
    ...found,
    context: { ...boundedContext(found.context), content },
    mentions: mentions.filter(
      ({ entity }) => !isUnwanted(library, settings, entity, styles[entity]),
    ),
    styles,
  };
}

async function match(
  asked: MatchRequest,
  sender: Sender,
  services: Services,
  keptFor: KeptForPages,
): Promise<MatchReply> {
  const { settings, isWanted } = await pageAccess(asked.page, sender, services);
  if (!isWanted) {
    return {
      state: 'off',
      settings: settingsFor(settings, asked.page.site),
      mentions: [],
      context: asked.context,
      waiting: [],
      styles: {},
    };
  }
  // Names are found while the store opens, which takes longest in a browser that has just started.
  const stored = keptFor(asked.page, sender.tabId);
  const library = await libraryFor(services, sender.incognito);
  const found = withDamageCheck(() => library.match(asked.blocks, asked.context));
  const { annotations, page } = await stored;
  const request = { ...asked, page };
  const reply = withDamageCheck(() =>
    answerMatch(library, request, found, annotations, settings, services),
  );
  if (settings.keepVisits && !sender.incognito) {
    const nameOf = (id: EntityId) => labelOf(library, id);
    // Learnt names are not part of the history, because they can be forgotten separately.
    const named = reply.mentions.filter(({ entity }) => !isOwnEntity(entity));
    const sighting = sightingOf(request, named, nameOf, services.clock.now());
    // Not awaited: marks do not wait for the store or fail with it.
    if (sighting) void services.keeper.keep(sighting);
  }
  return {
    state: 'on',
    settings: settingsFor(settings, asked.page.site),
    ...reply,
    mentions: withoutKnown(reply.mentions, annotations.known),
  };
}

type MatchHandlers = Pick<Handlers<WorkerProtocol>, 'page.match' | 'page.retold'>;

export function matchHandlers(services: Services): MatchHandlers {
  const keptFor = keptForPages(services);
  return {
    'page.match': {
      from: 'page',
      accepts: shaped(matchRequest),
      handle: (request, sender) => match(request, sender, services, keptFor),
    },
    'page.retold': {
      from: 'page',
      accepts: shaped(saidRequest),
      handle: async ({ passages }, { incognito }) => {
        const { packOf } = await libraryFor(services, incognito);
        const shares = withDamageCheck(() => readRetold(packOf, passages));
        return Object.fromEntries(Object.entries(shares).slice(0, LIMITS.retoldFacts));
      },
    },
  };
}
