import type { BuilderActions } from '../../components/builder/view';
import type { ReviewDecision } from '../../knowledge/drafting/review/decisions';
import { Making, type Needs } from './making';

export interface BuilderModel {
  readonly actions: BuilderActions;
  /** Loads what was kept of a draft that was begun. */
  load(): Promise<void>;
}

export function createBuilderModel(needs: Needs): BuilderModel {
  const making = new Making(needs);
  const decide = (decision: ReviewDecision) => making.decide(decision);
  const actions: BuilderActions = {
    go: (step, item) => making.go(step, item),
    addFiles: (files) => void making.addFiles(files),
    readAgain: () => void making.load(),
    correctArticle: (item, fields) => decide({ kind: 'article', item, ...fields }),
    removeArticle: (textHash) => void making.removeArticle(textHash),
    keep: (item) => decide({ kind: 'keep', item }),
    leave: (item) => decide({ kind: 'leave', item }),
    notAName: (item) => decide({ kind: 'not-a-name', item }),
    keepAll: (items) => decide({ kind: 'keep-all', items }),
    edit: (item, fields) => decide({ kind: 'edit', item, ...fields }),
    addName: (item, fields) => decide({ kind: 'add-name', item, ...fields }),
    isNamed: (label) => making.isNamed(label),
    merge: (item, into) => decide({ kind: 'merge', item, into }),
    split: (item, spelling) => decide({ kind: 'split', item, spelling }),
    leaveRole: (item, role) => decide({ kind: 'leave-role', item, role }),
    addRole: (item, fields) => decide({ kind: 'add-role', item, ...fields }),
    dateRole: (item, role, fields) => decide({ kind: 'date-role', item, role, ...fields }),
    setSpeaker: (item, speaker) => decide({ kind: 'set-speaker', item, speaker }),
    writeFact: (item, fields) => decide({ kind: 'write-fact', item, ...fields }),
    quoteFact: (item) => decide({ kind: 'quote-fact', item }),
    addFact: (item) => decide({ kind: 'add-fact', item }),
    startFrom: (id) => void making.startFrom(id),
    dropBase: () => void making.startFrom(undefined),
    setBeside: (item, other) => decide({ kind: 'set-beside', item, other }),
    leaveFact: (item) => decide({ kind: 'leave-fact', item }),
    borrowed: (text) => making.borrowed(text),
    lostHedge: (item, text, status) => making.lostHedge(item, text, status),
    undo: () => making.undo(),
    setTitle: (title) => making.set({ title }),
    setMayQuote: (mayQuote) => making.set({ mayQuote }),
    add: () => void making.add(),
    savePack: () => void making.saveAs('pack'),
    saveSources: () => void making.saveAs('sources'),
    startOver: () => void making.startOver(),
  };
  return { actions, load: () => making.load() };
}
