import { clientError, isCode } from '../errors.ts';

/** Where a file is written as it comes. */
export type Sink = {
  /** Resolves when the browser has taken the bytes: memory holds no more than what is being written. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Closes the file: it is there from now on. */
  keep(): Promise<void>;
  /** Throws away what was written. */
  discard(): Promise<void>;
  /** Hands the file to the person; null: it lies where they wanted it. */
  readonly save: (() => Promise<void>) | null;
};

/** What is to be written. */
export type SinkWish = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly saveTo: FileSystemFileHandle | undefined;
};

/** Opens a place for a file. Must be called from a click, before anything is awaited: browsers ask only then. */
export async function openSink({ name, sizeBytes, saveTo }: SinkWish): Promise<Sink> {
  const chosen = saveTo ?? (await chooseFile(name));
  try {
    return chosen === null ? await storageSink(name, sizeBytes) : await fileSink(chosen);
  } catch (error) {
    throw isCode(error, 'FILE_NO_SPACE') ? error : clientError('FILE_SAVE_UNSUPPORTED', error);
  }
}

/** Not in every browser, so not in TypeScript's library: https://wicg.github.io/file-system-access/#api-showsavefilepicker */
type SavePicker = {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
};

/** Asks the person where to put it; null: this browser, or a frame like this one, cannot ask. */
async function chooseFile(name: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) return null;
  try {
    return await showSaveFilePicker.call(window, { suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw clientError('FILE_SAVE_CANCELLED', error);
    return null;
  }
}

/** Writes to the file that the person chose: the browser puts it in place when it is closed, not before. */
async function fileSink(handle: FileSystemFileHandle & { remove?: () => Promise<void> }): Promise<Sink> {
  // The dialog makes an empty file; one that was there before stays as it was.
  const isNew = (await handle.getFile()).size === 0;
  const stream = await handle.createWritable();
  return {
    write: async (bytes) => await stream.write(bytes),
    keep: async () => await stream.close(),
    discard: async () => {
      await stream.abort();
      if (isNew) await handle.remove?.();
    },
    save: null,
  };
}

/** The folder of the browser's own storage (the origin-private file system) that files lie in until the page is gone. */
const FOLDER = 'madang-files';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return await root.getDirectoryHandle(FOLDER, { create: true });
}

async function storageSink(name: string, sizeBytes: number): Promise<Sink> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < sizeBytes) throw clientError('FILE_NO_SPACE');
  const files = await folder();
  const entry = crypto.randomUUID();
  const release = await holdLock(`${FOLDER}/${entry}`);
  const handle = await files.getFileHandle(entry, { create: true });
  const stream = await handle.createWritable();
  let url: string | null = null;
  return {
    write: async (bytes) => await stream.write(bytes),
    keep: async () => await stream.close(),
    discard: async () => {
      // After `keep` there is nothing to abort, and the entry is what goes.
      await stream.abort().catch(() => undefined);
      if (url !== null) URL.revokeObjectURL(url);
      await files.removeEntry(entry);
      release();
    },
    save: async () => {
      url ??= URL.createObjectURL(await handle.getFile());
      download(url, name);
    },
  };
}

/** Removes what pages that are gone have left in the browser's storage. */
export async function sweepStorage(): Promise<void> {
  if (!('storage' in navigator) || !('locks' in navigator)) return;
  const files = await folder();
  for await (const entry of files.keys()) {
    await navigator.locks.request(`${FOLDER}/${entry}`, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await files.removeEntry(entry);
    });
  }
}

/** Holds a lock until the returned function is called, or the page is gone: so others see that it lives. */
async function holdLock(name: string): Promise<() => void> {
  return await new Promise((resolve, reject) => {
    navigator.locks
      .request(name, async () => await new Promise<void>((release) => resolve(() => release())))
      .catch(reject);
  });
}

/** A download by the browser, out of its own storage: the bytes pass through no memory of the page. */
function download(url: string, name: string): void {
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
}
