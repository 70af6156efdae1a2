import type { FileProgress, FileReceiverView, FileView, IncomingFile, OutgoingFile } from '@madang/client/files';

/** What a person can do with a file at this moment. */
export type FileAction = 'accept' | 'decline' | 'pause' | 'resume' | 'cancel' | 'withdraw' | 'save' | 'remove';

/** The actions that a file offers now, in the order of their buttons. */
export function fileActions(file: FileView): readonly FileAction[] {
  return file.direction === 'incoming' ? incomingActions(file) : outgoingActions(file);
}

function incomingActions(file: IncomingFile): readonly FileAction[] {
  const { state } = file;
  switch (state.status) {
    case 'offered':
      return ['accept', 'decline'];
    case 'opening':
    case 'checking':
      return [];
    case 'queued':
      return ['cancel'];
    case 'moving':
    case 'stalled':
      return ['pause', 'cancel'];
    case 'paused':
      return state.by === 'there' ? ['cancel'] : ['resume', 'cancel'];
    case 'done':
      return file.canSave ? ['save', 'remove'] : ['remove'];
    default:
      return ['remove'];
  }
}

function outgoingActions(file: OutgoingFile): readonly FileAction[] {
  const states = file.receivers.map((one) => one.state);
  const under = states.filter((state) => ['queued', 'moving', 'stalled', 'paused', 'checking'].includes(state.status));
  if (under.length === 0) return file.open ? ['withdraw'] : ['remove'];
  const pausedHere = under.some((state) => state.status === 'paused' && state.by !== 'there');
  const moving = under.some((state) => state.status === 'moving' || state.status === 'stalled');
  return [...(pausedHere ? (['resume'] as const) : moving ? (['pause'] as const) : []), 'cancel'];
}

/** What of the receivers is shown: who it is for is not told twice. */
export function shownReceivers(file: OutgoingFile): readonly FileReceiverView[] {
  return file.to === null ? file.receivers.filter((one) => one.state.status !== 'offered') : file.receivers;
}

/** true: it has begun and is not over, so a bar shows how far it is. */
export function hasBar({ state }: FileProgress): boolean {
  return ['moving', 'stalled', 'paused', 'checking'].includes(state.status);
}

/** How many files of others came after the last one seen. */
export function unseenFiles(files: readonly FileView[], seenAt: number): number {
  return files.filter((file) => file.direction === 'incoming' && file.at > seenAt).length;
}

/** A name in two parts, so that however little room there is, its ending is seen: it says what opens the file. */
export function nameParts(name: string): readonly [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  const at = dot > 0 && name.length - dot <= 16 ? dot : name.length;
  return [name.slice(0, at), name.slice(at)];
}
