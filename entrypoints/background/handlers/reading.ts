import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import type { FoldedItem } from '../../../knowledge/reading/folded';
import type { DecidedCluster } from '../../../knowledge/reading/own/decisions';
import { findDoubts, rolesApart } from '../../../knowledge/reading/own/doubts';
import { entityIdOf } from '../../../knowledge/reading/own/entity-id';
import type { LearntReference } from '../../../knowledge/reading/own/learnt';
import { findRelated } from '../../../knowledge/reading/own/related';
import { isShown } from '../../../knowledge/reading/own/shown';
import { fullestOffices } from '../../../knowledge/reading/roles/same-office';
import { ExpectedFailure } from '../../../messaging/failure';
import { cut, LIMITS, unturned } from '../../../messaging/limits';
import {
  forgetRequest,
  learningSite,
  learnRequest,
  nothing,
  shaped,
  summaryRequest,
} from '../../../messaging/params';
import type {
  LearnReply,
  LearnRequest,
  OwnName,
  OwnPage,
  PageIdentity,
  TabDescription,
  WorkerProtocol,
} from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { canonicalUrl } from '../../../storage/canonical';
import { isLearnt } from '../../../storage/settings';
import { mayRead } from '../page-access';
import type { LearntState } from '../reading/own-fold';
import { asOfFor, type Services, withReaderDate } from '../services';
import { expectRoom } from '../settings-keeper';

type ReadingHandlers = Pick<
  Handlers<WorkerProtocol>,
  | 'reading.learn'
  | 'reading.page'
  | 'reading.forget'
  | 'reading.names'
  | 'reading.renew'
  | 'learning.site'
>;

const RELATED_SHOWN = 12;

function referenceOf(page: PageIdentity, { clock }: Services): LearntReference {
  return {
    url: canonicalUrl(page.url),
    site: cut(page.site, LIMITS.site),
    outlet: page.outlet === null ? null : cut(unturned(page.outlet), LIMITS.outlet),
    title: cut(unturned(page.title), LIMITS.title),
    day: page.date?.day ?? clock.today(),
    dayFrom: page.date ? 'page' : 'reading',
    lang: page.lang,
    learntMs: clock.now(),
  };
}

async function learn(
  { page: asked, blocks, isAsked }: LearnRequest,
  sender: Sender,
  services: Services,
): Promise<LearnReply> {
  if (sender.incognito) {
    throw new ExpectedFailure('not-allowed', 'Nothing is learnt in a private window.');
  }
  const page = await withReaderDate(asked, services);
  const settings = await services.settings.read();
  if (!(await mayRead(settings, sender, services))) return { state: 'not-wanted', names: 0 };
  if (!isAsked && !isLearnt(settings, page.site)) return { state: 'not-wanted', names: 0 };
  const reference = referenceOf(page, services);
  if (reference.url.length > LIMITS.address) return { state: 'empty', names: 0 };
  const reply = await services.reading.learn(reference, blocks);
  if (sender.tabId !== null) services.tabs.changed(sender.tabId);
  return reply;
}

const toldRole = ({ text, article, articles = [article] }: FoldedItem) => ({ text, articles });

/** For each person, the others that may be the same person. */
function mayBeOf(clusters: readonly DecidedCluster[]): ReadonlyMap<string, OwnName['mayBe']> {
  const byId = new Map(clusters.map((cluster) => [cluster.cluster, cluster]));
  const found = new Map<string, OwnName['mayBe']>();
  const add = (one: string, other: string): void => {
    const label = byId.get(other)?.label ?? other;
    found.set(one, [...(found.get(one) ?? []), { cluster: other, label }]);
  };
  for (const { one, other } of findDoubts(clusters)) {
    add(one, other);
    add(other, one);
  }
  return found;
}

function nameOf(cluster: DecidedCluster, mayBe: OwnName['mayBe'] = []): OwnName {
  const { label, kind, spellings, articles, roles, quotations, isPinned, isNoName } = cluster;
  const apart = kind === 'PER' && !cluster.isOne ? rolesApart(roles.map(toldRole)) : null;
  return {
    cluster: cluster.cluster,
    entity: entityIdOf(cluster.cluster),
    label,
    kind,
    spellings,
    articles: articles.map(String),
    roles: fullestOffices(roles).map(({ text }) => text),
    ...(apart && { mayBeTwo: apart }),
    mayBe,
    quotations: quotations.length,
    isShown: isShown(cluster),
    isPinned,
    isNoName,
  };
}

/** Clusters that the page names: marked on it, learnt from it, or known to a pack under the same name. */
function clustersOf(
  state: LearntState,
  { entities }: TabDescription,
  labels: ReadonlySet<string>,
  url: string,
): DecidedCluster[] {
  const marked = new Set(entities.map(({ id }) => id));
  return state
    .clusters()
    .filter(
      (cluster) =>
        cluster.articles.includes(url) ||
        marked.has(entityIdOf(cluster.cluster)) ||
        labels.has(cluster.label),
    );
}

const NOTHING: OwnPage = { isPrivate: false, isLearnt: false, names: [], related: [] };

async function ownPage(tabId: number, services: Services): Promise<OwnPage> {
  if (await services.tabs.isPrivate(tabId)) return { ...NOTHING, isPrivate: true };
  const [settings, address] = await Promise.all([
    services.settings.read(),
    services.tabs.addressOf(tabId),
  ]);
  const tabOf = { tabId, ...(address !== null && { address }) };
  if (!(await mayRead(settings, tabOf, services))) return NOTHING;
  const [described, state] = await Promise.all([
    services.tabs.describe(tabId),
    services.reading.state(),
  ]);
  if (!described.ok || !state) return NOTHING;
  const tab = described.value;
  const page = await withReaderDate(tab.page, services);
  const url = canonicalUrl(page.url);
  const library = await services.knowledge.ready();
  const labels = tab.entities.flatMap(({ id }) => {
    const pack = library.packOf(id);
    return pack ? [pack.record(pack.ordinalOf(id)).label] : [];
  });
  const clusters = clustersOf(state, tab, new Set(labels), url);
  const { day } = asOfFor(page, tab.content ?? NO_CONTENT, services);
  const related = findRelated(clusters, state.references, state.groupOf, { url, day });
  return {
    isPrivate: false,
    isLearnt: state.references.has(url),
    names: clusters.filter(({ articles }) => articles.includes(url)).map((one) => nameOf(one)),
    related: related
      .slice(0, RELATED_SHOWN)
      .map(({ article, shared }) => ({ article, shared: shared.slice(0, 4) })),
  };
}

async function allNames({ reading }: Services): Promise<OwnName[]> {
  const clusters = (await reading.state())?.clusters() ?? [];
  const mayBe = mayBeOf(clusters);
  return clusters.map((one) => nameOf(one, mayBe.get(one.cluster)));
}

async function forget(id: string, { reading, clock, tabs }: Services): Promise<null> {
  const state = await reading.state();
  const cluster = state?.clusters().find((one) => one.cluster === id);
  if (!cluster) throw new ExpectedFailure('bad-params', 'No such name was learnt.');
  await reading.forget(cluster, clock.now());
  await tabs.refresh();
  return null;
}

/** Handlers for learnt names. Only the extension's pages may list them; the options page changes the store itself. */
export function readingHandlers(services: Services): ReadingHandlers {
  const { reading, tabs } = services;
  return {
    'reading.learn': {
      from: 'page',
      accepts: shaped(learnRequest),
      handle: (request, sender) => learn(request, sender, services),
    },
    'reading.page': {
      from: 'extension',
      accepts: shaped(summaryRequest),
      handle: ({ tabId }) => ownPage(tabId, services),
    },
    'reading.forget': {
      from: 'extension',
      accepts: shaped(forgetRequest),
      handle: ({ cluster }) => forget(cluster, services),
    },
    'learning.site': {
      from: 'extension',
      accepts: shaped(learningSite),
      handle: async ({ site, on, tabId }) => {
        if (await tabs.isPrivate(tabId)) {
          throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
        }
        return services.settings.change((current) => {
          const others = current.learnSites.filter((other) => other !== site);
          if (on) expectRoom(others.length);
          return { ...current, learnSites: on ? [...others, site] : others };
        });
      },
    },
    'reading.names': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: () => allNames(services),
    },
    'reading.renew': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => {
        await reading.renew();
        await tabs.refresh();
        return null;
      },
    },
  };
}
