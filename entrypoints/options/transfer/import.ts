import type { ChosenFile, OptionsActions, OptionsView } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import { LIMITS } from '../../../messaging/limits';
import { askWorker } from '../../../messaging/view-client';
import type { ImportReport, ImportRequest } from '../../importer/thread';

interface Needs {
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  /** Loads the lists again. */
  readonly reload: () => Promise<void>;
  readonly startThread: () => Worker;
}

/** The thread that reads and imports one file. */
class ImportThread {
  #worker: Worker | null = null;

  /** @param onFailure called when the thread ends by itself, usually out of memory */
  start(worker: Worker, onReport: (report: ImportReport) => void, onFailure: () => void): void {
    this.end();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<ImportReport>) => {
      if (this.#worker === worker) onReport(data);
    };
    worker.onerror = () => {
      if (this.#worker === worker) onFailure();
    };
  }

  ask(request: ImportRequest): void {
    this.#worker?.postMessage(request);
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** How a report of the thread is shown; null for the last one. */
function shownOf(name: string, report: ImportReport): ChosenFile | null {
  switch (report.kind) {
    case 'unopened':
      return { kind: 'unreadable', name, why: 'unopened' };
    case 'refused': {
      const { problem } = report;
      return problem.why === 'damaged'
        ? { kind: 'damaged', name, where: problem.where }
        : { kind: 'unreadable', name, why: problem.why };
    }
    case 'preview':
      return { kind: 'readable', name, effects: report.effects };
    case 'progress':
      return { kind: 'importing', name, done: report.done, total: report.total };
    default:
      return null;
  }
}

/** Previews and imports a chosen file, in a thread that is terminated to cancel. */
export function createFileImport({
  change,
  words,
  reload,
  startThread,
}: Needs): Pick<OptionsActions, 'choose' | 'importChosen' | 'putAway'> {
  const thread = new ImportThread();

  const hear = async (name: string, report: ImportReport) => {
    if (report.kind !== 'preview' && report.kind !== 'progress') thread.end();
    if (report.kind !== 'done' && report.kind !== 'failed')
      return change({ chosen: shownOf(name, report) });
    if (!report.result.ok) return change({ chosen: null, trouble: report.result.error });
    await askWorker('reading.renew', null);
    await reload();
    change({ chosen: null, trouble: null, announcement: words.t('options_imported') });
  };
  return {
    choose: (file) => {
      thread.end();
      const { name, size } = file;
      if (size > LIMITS.importBytes) {
        const mostBytes = LIMITS.importBytes;
        const chosen = { kind: 'too-large', name, sizeBytes: size, mostBytes } as const;
        return change({ chosen, trouble: null });
      }
      change({ chosen: { kind: 'reading', name }, trouble: null });
      thread.start(
        startThread(),
        (report) => void hear(name, report),
        () => void hear(name, { kind: 'unopened' }),
      );
      thread.ask({ do: 'read', file });
    },
    importChosen: () => thread.ask({ do: 'import' }),
    putAway: () => {
      thread.end();
      change({ chosen: null });
    },
  };
}
