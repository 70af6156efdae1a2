import { type Call, type CallSnapshot, MadangError, type MadangErrorCode, type Role } from '@madang/client';
import type { FileTransfers } from '@madang/client/files';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { actionFailureText } from '../lib/words.ts';
import { m } from '../paraglide/messages.js';
import { type CallUi, type CallUiStore, notify } from './ui-store.ts';

/** What every part of the call page works with. */
export type CallKit = {
  readonly call: Call;
  readonly ui: CallUiStore;
  /** null: not loaded yet. */
  readonly files: FileTransfers | null;
  readonly roomName: string;
  readonly joinUrl: string;
};

/** Carries the kit down the tree. */
export const CallContext = createContext<CallKit | null>(null);

/** The kit of the call around. */
export function useKit(): CallKit {
  const kit = useContext(CallContext);
  if (kit === null) throw new Error('rendered outside CallContext');
  return kit;
}

/** The call as it is now. */
export function useSnapshot(): CallSnapshot {
  const { call } = useKit();
  return useSyncExternalStore(
    (listener) => call.subscribe(listener),
    () => call.snapshot,
  );
}

/** A part of the view. */
export function useUi<Part>(select: (ui: CallUi) => Part): Part {
  return useStore(useKit().ui, select);
}

/** Does something with the call and tells the person if it fails; `device`: the one that it is about. */
export function attempt(kit: Pick<CallKit, 'ui'>, work: Promise<unknown>, device?: 'microphone' | 'camera'): void {
  work.catch((error: unknown) => {
    const words = error instanceof MadangError ? actionFailureText(error.code, device) : { text: m.error_generic() };
    if (words !== null) notify(kit.ui, { kind: 'error', ...words });
  });
}

/** Tells the person of a failure in words of its own; those who have none for it (null) mean it to be silent. */
export function tell(kit: Pick<CallKit, 'ui'>, error: unknown, words: (code: MadangErrorCode) => string | null): void {
  const text = error instanceof MadangError ? words(error.code) : m.error_generic();
  if (text !== null) notify(kit.ui, { kind: 'error', text });
}

/** The word for a role. */
export function roleText(role: Role): string {
  return {
    moderator: m.people_role_moderator,
    presenter: m.people_role_presenter,
    participant: m.people_role_participant,
    observer: m.people_role_observer,
  }[role]();
}
