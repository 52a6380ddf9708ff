import type { DateSubject } from '../../../messaging/protocol';
import type { Evidence } from '../../news/evidence';
import type { LinkedNode } from '../../news/json-ld';
import { text } from '../../news/json-ld';
import { isArticle, relationOf } from '../../news/node-relation';
import { Reliability, type Statement } from './claim';
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
function* articleStatements(evidence: Evidence): Generator<Statement> {
  const nodes = evidence.linked().main.filter(isArticle);
  const relations = nodes.map((node) => relationOf(node, evidence));
  const unknown = relations.filter((relation) => relation === 'unknown');
  const isAlone = unknown.length === 1 && !relations.includes('own');
  for (const [index, node] of nodes.entries()) {
    const isOwn = relations[index] === 'own';
    // Beside other pages' articles, one with a short headline of its own is another page's too.
    const mayBeOwn = relations[index] === 'unknown' && (nodes.length === 1 || !node.headline);
    const subject = isOwn || (isAlone && mayBeOwn) ? 'article' : 'related';
    yield* statementsOf(node, subject, isOwn ? Reliability.linkedOwn : Reliability.linkedAlone);
  }
}

/** The dates of every JSON-LD node of the page. */
export function* linkedStatements(evidence: Evidence): Generator<Statement> {
  yield* articleStatements(evidence);
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
