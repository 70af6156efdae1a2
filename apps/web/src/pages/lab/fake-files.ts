import { MadangError } from '@madang/client';
import type {
  FileProgress,
  FileState,
  FileTransfers,
  FileView,
  IncomingFile,
  OutgoingFile,
} from '@madang/client/files';
import { LAB_NOW, labId } from './fixtures.ts';

/** Transfers that move nothing, so that every state of a file can be looked at. Lives in the lab alone. */
export class FakeFiles implements FileTransfers {
  #views: readonly FileView[];
  readonly #listeners = new Set<() => void>();

  constructor(views: readonly FileView[]) {
    this.#views = views;
  }

  get snapshot() {
    return this.#views;
  }
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  on(): () => void {
    return () => undefined;
  }

  offer(file: File): string {
    const id = `out-${this.#views.length}`;
    this.#set([...this.#views, outgoing({ id, name: file.name, sizeBytes: file.size })]);
    return id;
  }
  async accept(id: string): Promise<void> {
    this.#become(id, { status: 'moving' });
  }
  decline(id: string): void {
    this.#become(id, { status: 'declined' });
  }
  pause(id: string): void {
    this.#become(id, { status: 'paused', by: 'here' });
  }
  resume(id: string): void {
    this.#become(id, { status: 'moving' });
  }
  cancel(id: string): void {
    this.#become(id, { status: 'cancelled', by: 'here' });
  }
  async save(): Promise<void> {}
  forget(id: string): void {
    this.#set(this.#views.filter((file) => file.id !== id));
  }
  close(): void {}

  #become(id: string, state: FileState): void {
    this.#set(
      this.#views.map((file) => {
        if (file.id !== id) return file;
        if (file.direction === 'incoming') return { ...file, state };
        return { ...file, open: false, receivers: file.receivers.map((one) => ({ ...one, state })) };
      }),
    );
  }

  #set(views: readonly FileView[]): void {
    this.#views = views;
    for (const listener of this.#listeners) listener();
  }
}

const GIGABYTE = 1_000_000_000;

function progress(state: FileState, share = 0, sizeBytes = 2.1 * GIGABYTE): FileProgress {
  const moving = state.status === 'moving';
  return {
    state,
    bytes: Math.round(share * sizeBytes),
    bytesPerSecond: moving ? 3_900_000 : null,
    remainingMs: moving ? ((1 - share) * sizeBytes * 1000) / 3_900_000 : null,
  };
}

function incoming(minute: number, name: string, state: FileState, more: Partial<IncomingFile> = {}): IncomingFile {
  const sizeBytes = more.sizeBytes ?? 2.1 * GIGABYTE;
  return {
    direction: 'incoming',
    id: `in-${minute}-${name}`,
    name,
    sizeBytes,
    at: LAB_NOW + minute * 60_000,
    from: labId(1),
    fromName: '김민수',
    canSave: false,
    ...progress(state, 0.42, sizeBytes),
    ...more,
  };
}

function outgoing(more: Partial<OutgoingFile>): OutgoingFile {
  return {
    direction: 'outgoing',
    id: `out-${more.name}`,
    name: '설계도.pdf',
    sizeBytes: 48_200_000,
    at: LAB_NOW + 60 * 60_000,
    to: null,
    open: true,
    receivers: [],
    ...more,
  };
}

const failed = (code: 'FILE_CORRUPT' | 'FILE_NO_SPACE', by: 'here' | 'there'): FileState => {
  return { status: 'failed', by, error: new MadangError(code, { message: code, retry: 'later', advice: '' }) };
};

const sent = { at: LAB_NOW + 9 * 60_000 };

/** Files of scenes, by the scene's name. */
export const sceneFiles: Readonly<Record<string, () => FileTransfers>> = {
  files: () =>
    new FakeFiles([
      incoming(7, '회의 녹화 2026-01-15.mp4', { status: 'moving' }),
      outgoing({ ...sent, name: '설계도 최종본 검토용 아주 긴 이름의 문서입니다 세 번째 판.pdf' }),
      outgoing({
        ...sent,
        name: '자료 모음.zip',
        receivers: [
          { participantId: labId(1), name: '김민수', ...progress({ status: 'moving' }, 0.7, 48_200_000) },
          { participantId: labId(2), name: '박지훈', ...progress({ status: 'done', sha256: '' }, 1, 48_200_000) },
          { participantId: labId(3), name: '최유진', ...progress({ status: 'paused', by: 'there' }, 0.2, 48_200_000) },
        ],
      }),
      incoming(10, 'plan v2 (final).hwpx', { status: 'offered' }, { sizeBytes: 812_000 }),
    ]),
  'files-over': () =>
    new FakeFiles([
      incoming(7, '사진.zip', { status: 'done', sha256: '' }, { canSave: true, sizeBytes: 312_000_000 }),
      incoming(7, '음악.flac', { status: 'stalled' }, { sizeBytes: 41_000_000 }),
      incoming(8, 'backup.iso', failed('FILE_CORRUPT', 'here')),
      outgoing({
        ...sent,
        name: '영상 원본.mov',
        to: labId(1),
        open: false,
        sizeBytes: 18 * GIGABYTE,
        receivers: [{ participantId: labId(1), name: '김민수', ...progress(failed('FILE_NO_SPACE', 'there')) }],
      }),
      outgoing({
        ...sent,
        name: '회의록.docx',
        to: labId(2),
        open: false,
        receivers: [{ participantId: labId(2), name: '박지훈', ...progress({ status: 'declined' }) }],
      }),
    ]),
};
