import type { ParticipantId } from '@madang/protocol';
import type { Call } from './call.ts';
import type { MadangError } from './errors.ts';

/** How far a file is, on its way between this page and one other. */
export type FileState =
  /** Waits for an answer. */
  | { readonly status: 'offered' }
  /** Taken here; the person is choosing where to put it. */
  | { readonly status: 'opening' }
  /** Taken; waits until the sender has finished other transfers. */
  | { readonly status: 'queued' }
  | { readonly status: 'moving' }
  | { readonly status: 'paused'; readonly by: 'here' | 'there' | 'both' }
  /** Nothing has come through for some seconds; it goes on by itself when the connection does. */
  | { readonly status: 'stalled' }
  /** All is there; its hash is compared and the file closed. */
  | { readonly status: 'checking' }
  /** Kept, and the same as at the sender: `sha256` in hexadecimal. */
  | { readonly status: 'done'; readonly sha256: string }
  | { readonly status: 'declined' }
  | { readonly status: 'cancelled'; readonly by: 'here' | 'there' }
  /** `by`: at whose end it failed. Nothing is kept. */
  | { readonly status: 'failed'; readonly error: MadangError; readonly by: 'here' | 'there' };

/** Progress of a transfer. */
export type FileProgress = {
  readonly state: FileState;
  /** Bytes that the receiver has written. */
  readonly bytes: number;
  /** Over the last seconds; null: too early to tell, or not moving. */
  readonly bytesPerSecond: number | null;
  readonly remainingMs: number | null;
};

/** A participant who may take a file of this page, or does. */
export type FileReceiverView = FileProgress & { readonly participantId: ParticipantId; readonly name: string };

/** A file that this page offers. */
export type OutgoingFile = {
  readonly direction: 'outgoing';
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** null: to all; each takes it, or not, for themselves. */
  readonly to: ParticipantId | null;
  /** false: taken back, or its only receiver has answered; nobody can take it any more. */
  readonly open: boolean;
  /** Who answered, and the one it is for. */
  readonly receivers: readonly FileReceiverView[];
};

/** A file that somebody offers to this page. */
export type IncomingFile = FileProgress & {
  readonly direction: 'incoming';
  /** Names the file on this page. */
  readonly id: string;
  /** As the sender calls it, made safe to show and to give to a file. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: ParticipantId;
  readonly fromName: string;
  /** true: it lies in the browser's own storage, and {@link FileTransfers.save} hands it to the person. */
  readonly canSave: boolean;
};

/** A file that is offered, moves, or has moved. */
export type FileView = OutgoingFile | IncomingFile;

/** Every event of file transfers, by name, with what it carries. */
export type FileEvents = {
  /** Somebody offers a file. */
  offered: { readonly file: IncomingFile };
  /** A transfer is over, well or not; the file's views tell how. `participantId`: the other end. */
  ended: { readonly file: FileView; readonly participantId: ParticipantId };
};

/** Where a taken file goes. */
export type AcceptFileOptions = {
  /** Write here instead of asking the person. */
  readonly saveTo?: FileSystemFileHandle;
};

/** Files between the participants of a call. They go straight to the other page; the server keeps nothing of them. */
export interface FileTransfers {
  /** Every file of this page's life, oldest first; immutable. Long finished ones go after some hundred. */
  readonly snapshot: readonly FileView[];
  /** Hears of every new snapshot, at most some times a second; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  on<Name extends keyof FileEvents>(event: Name, listener: (data: FileEvents[Name]) => void): () => void;

  /** Offers a file to one participant, or to all. Answers with its id. The page must live until it is taken. */
  offer(file: File, options?: { readonly to?: ParticipantId }): string;
  /**
   * Takes an offered file. Call it from a click: where the browser can, the person chooses where to put it, and it is written
   * there as it comes; elsewhere it goes to the browser's own storage first. Resolves when there is a place to write to.
   */
  accept(id: string, options?: AcceptFileOptions): Promise<void>;
  /** Refuses an offered file. */
  decline(id: string): void;
  /** Stops for now; for an own offer, all who take it. */
  pause(id: string): void;
  /** Goes on from the same byte. */
  resume(id: string): void;
  /** Gives up, takes an offer back; what was received is thrown away. */
  cancel(id: string): void;
  /** Hands a file that has arrived to the person as a download; again, where it was done already. */
  save(id: string): Promise<void>;
  /** Takes a file that is over out of the list, and out of the browser's storage. */
  forget(id: string): void;
  /** Ends everything. Happens by itself when the call ends. */
  close(): void;
}

/** Opens file transfers in a call: once in a page, for they then answer to what others offer. */
export type OpenFileTransfers = (call: Call) => FileTransfers;
