import { useRef, useState } from 'preact/hooks';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions, BuilderView } from '../view';
import { filesOfDrop, filesOfList } from './walk-folder';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

interface FileButtonProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: BuilderActions['addFiles'];
}

/** A button that opens the browser's chooser, for files or for a whole folder. */
function FileButton({ label, isFolder = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    onFiles(filesOfList(field.files));
    field.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(isFolder && { webkitdirectory: true })}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}

/** Where files are dropped or chosen. Dropping is a help only: both buttons do the same by keyboard. */
export function FileChooser({ view, words: { t }, actions }: Props) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(actions.addFiles);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class="drop"
      aria-label={t('builder_choose')}
      data-over={isOver}
      data-small={view.articles.length > 0}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p class="title">{t('builder_drop')}</p>
      <p class="small">{t('builder_kinds')}</p>
      <div class="handles">
        <FileButton label={t('builder_choose_files')} onFiles={actions.addFiles} />
        <FileButton label={t('builder_choose_folder')} isFolder onFiles={actions.addFiles} />
      </div>
      {view.reading && (
        <p class="data">
          {t('builder_reading', String(view.reading.done), String(view.reading.all))}
        </p>
      )}
    </section>
  );
}

/** The folder whose articles the command line shows. */
export function Folder({ folder, words: { t }, actions }: Props & { readonly folder: string }) {
  return (
    <section class="drop" aria-label={t('review_folder')}>
      <p class="title">{t('review_folder')}</p>
      <p class="data">
        <bdi>{plain(folder, 300)}</bdi>
      </p>
      <p class="small">{t('builder_kinds')}</p>
      <p class="handles">
        <button type="button" class="button" onClick={actions.readAgain}>
          {t('review_read_again')}
        </button>
      </p>
    </section>
  );
}
