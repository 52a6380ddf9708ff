import type { Token } from './tokens';

const COMPOUND_NOUNS =
  /^(?:planning|polling|returning|voting|care|childcare|taxi|bus|lorry|truck|council|telly|emergency|opposition|parish|trade|temple|festival|race|program|programme|programmes|faction|freelance|project|campaign|product|design|data|policy|safety|research|flight|plant|shift|store|account|class|church|village|ward|market|farm|fleet|ship|mission|commission|community|youth|student|protest|strike|rebel|gang|tribal|stage|tour|dive|crew|site|base|section|unit|branch|station|property|price|energy|climate|wildlife|weather|crime|fraud|murder|investment|equity|currency|credit|bond|commodity|retail|tech|human|labor|labour|soil|marine|space|fire|relief|aid|rescue|recovery|innings|goal|pole|stand-in|caretaker|opening|wicket|pop|rock|film|movie|soap|jury|football|rugby|cricket|tennis|chess|opera|ballet|operating|financial|technology|medical|scientific|four-term|three-term|two-term|first-term)$/;

/** "race leader", "Program manager", "Commission spokesperson": a noun before an office; with a capital only at a sentence's start. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[at + 1]?.shape !== 'lower') return false;
  return COMPOUND_NOUNS.test(token.key) && (token.shape === 'lower' || token.opens);
}

const AGENT =
  /^\p{Ll}{3,}(?:smith|wright|maker|keeper|monger|ographer|ologist|ician|iatrist|eer|ier|ist|man|woman|person|worker|builder|owner|holder|seller|grower|founder)$/u;
/** Words with such an ending that are no trade. */
const NO_AGENT =
  /^(?:earlier|barrier|frontier|career|easier|carrier|heavier|cheaper|assist|exist|resist|persist|list|twist|mist|mist|optimist|human|woman|man|person|premier|tier|pier|seer|deer|beer|sheer|steer|veer|peer)$/;

/** Trades that are surnames, verbs or other words too: only in small letters. */
const TRADES =
  /^(?:cook|busker|tiler|farmhand|concierge|childminder|carer|caregiver|babysitter|tutor|intern|apprentice|steward|stewardess|publicist|hotelier|vintner|logger|lumberjack|groundskeeper|handyman)$/;

/** "head cook Ama Boateng", "the cook Ama Boateng", "Ama Boateng, a cook": not "they cook". */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'lower' || !TRADES.test(token.key)) return false;
  return !/^(?:to|they|we|i|you|who|can|will|would|could|not|and|or|must|should)$/.test(
    tokens[at - 1]?.key ?? '',
  );
}

/** A trade by its ending, or "fellow at"; behind a name and a comma. */
export function isAgent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'lower') return false;
  if (isTrade(tokens, at)) return true;
  if (token.key === 'fellow') return /^(?:at|of|with|in|and)$/.test(tokens[at + 1]?.key ?? '');
  return AGENT.test(token.key) && !NO_AGENT.test(token.key);
}
