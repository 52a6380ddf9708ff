/** Files of a drop, folders included, with their paths in it. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));

/** A reader gives a folder in parts, and an empty one at its end. */
async function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const pathOf = ({ fullPath }: FileSystemEntry) => fullPath.replace(/^\//, '');

async function walk(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry); // by isFile
    return file ? [{ path: pathOf(entry), file }] : [];
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry); // the only other kind
  return (await Promise.all(children.map(walk))).flat();
}

/** @param transfer read at once: its items are gone after the event */
export async function filesOfDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOfList(transfer.files);
  return (await Promise.all(entries.map(walk))).flat();
}

export const filesOfList = (files: FileList | null): DroppedFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
