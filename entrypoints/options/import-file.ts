import type { ChosenFile, OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import { LIMITS } from '../../messaging/limits';
import type { ImportReport, ImportRequest } from '../importer/thread';

interface Needs {
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  /** Loads the lists again. */
  readonly reload: () => Promise<void>;
  readonly startThread: () => Worker;
}

/** Chooses a file, previews it and imports it, in a thread that is ended to cancel. */
export function createFileImport({
  change,
  words,
  reload,
  startThread,
}: Needs): Pick<OptionsActions, 'choose' | 'importChosen' | 'putAway'> {
  let thread: Worker | null = null;

  const end = () => {
    thread?.terminate();
    thread = null;
  };
  const show = (chosen: ChosenFile) => change({ chosen });
  const finish = async () => {
    end();
    await reload();
    change({ chosen: null, trouble: null, announcement: words.t('options_imported') });
  };
  const hear = (name: string, report: ImportReport) => {
    switch (report.kind) {
      case 'unopened':
        end();
        return show({ kind: 'unreadable', name, why: 'unopened' });
      case 'refused': {
        end();
        const { problem } = report;
        return problem.why === 'damaged'
          ? show({ kind: 'damaged', name, where: problem.where })
          : show({ kind: 'unreadable', name, why: problem.why });
      }
      case 'failed':
        end();
        return change({ chosen: null, trouble: report.result.ok ? null : report.result.error });
      case 'preview':
        return show({ kind: 'readable', name, effects: report.effects });
      case 'progress':
        return show({ kind: 'importing', name, done: report.done, total: report.total });
      case 'done':
        if (report.result.ok) return void finish();
        end();
        return change({ chosen: null, trouble: report.result.error });
    }
  };
  return {
    choose: (file) => {
      end();
      change({ trouble: null });
      const { name, size } = file;
      if (size > LIMITS.importBytes) {
        return show({ kind: 'too-large', name, sizeBytes: size, mostBytes: LIMITS.importBytes });
      }
      show({ kind: 'reading', name });
      const started = startThread();
      thread = started;
      started.onmessage = ({ data }: MessageEvent<ImportReport>) => {
        if (thread === started) hear(name, data);
      };
      // Out of memory, above all.
      started.onerror = () => {
        if (thread !== started) return;
        end();
        show({ kind: 'unreadable', name, why: 'unopened' });
      };
      started.postMessage({ do: 'read', file } satisfies ImportRequest);
    },
    importChosen: () => thread?.postMessage({ do: 'import' } satisfies ImportRequest),
    putAway: () => {
      end();
      change({ chosen: null });
    },
  };
}
