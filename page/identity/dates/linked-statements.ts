import type { DateSubject } from '../../../messaging/protocol';
import type { LinkedNode } from '../../news/json-ld';
import { text } from '../../news/json-ld';
import { isArticle, relationOf } from '../../news/node-relation';
import { type MachineSource, Reliability, type Statement } from './claim';
import { subjectOfTypes } from './subject-of-types';

const PAGE_TYPE = /Page$/;

function* statementsOf(node: LinkedNode, subject: DateSubject, reliability: number) {
  const { raw, types, headline } = node;
  const updated = text(raw['dateModified']);
  // Some live pages state their last change twice.
  const published =
    (node.published === updated && text(raw['coverageStartTime'])) || node.published;
  const name = subject === 'article' || !headline ? '' : ` “${headline.slice(0, 40)}”`;
  const common = { from: 'json-ld', subject, reliability, where: `${types[0]}${name}` } as const;
  yield { ...common, event: 'published', text: published } as const;
  yield { ...common, event: 'updated', text: updated } as const;
}

/** Nodes typed as an article, of this page or another. */
function* articleStatements({ evidence }: MachineSource): Generator<Statement> {
  const nodes = evidence.linked().main.filter(isArticle);
  const unknown = nodes.filter((node) => relationOf(node, evidence) === 'unknown');
  const hasOwn = nodes.some((node) => relationOf(node, evidence) === 'own');
  for (const node of nodes) {
    const relation = relationOf(node, evidence);
    if (relation === 'own') yield* statementsOf(node, 'article', Reliability.linkedOwn);
    // Beside other pages' articles, one with a short headline of its own is another page's too.
    else if (
      relation === 'unknown' &&
      unknown.length === 1 &&
      !hasOwn &&
      (nodes.length === 1 || !node.headline)
    ) {
      yield* statementsOf(node, 'article', Reliability.linkedAlone);
    } else yield* statementsOf(node, 'related', Reliability.linkedAlone);
  }
}

/** The dates of every JSON-LD node of the page. */
export function* linkedStatements(source: MachineSource): Generator<Statement> {
  yield* articleStatements(source);
  const { evidence } = source;
  const isVideoPage = /^video/.test(evidence.meta.get('og:type') ?? '');
  for (const node of evidence.linked().main) {
    if (isArticle(node)) continue;
    const relation = relationOf(node, evidence);
    const isPage = node.types.some((type) => PAGE_TYPE.test(type)) && relation !== 'other';
    const isVideo = isVideoPage && relation === 'own' && node.types.includes('VideoObject');
    const subject = isPage || isVideo ? 'article' : subjectOfTypes(node.types);
    yield* statementsOf(node, subject, Reliability.linkedPage);
  }
}
