import { createStore, type StoreApi } from 'zustand/vanilla';
import { asRecord, recall, remember } from '../lib/storage.ts';
import { type Corner, readCorner } from './corner.ts';
import { addNotice, type Notice, type NoticeContent } from './notices.ts';
import { addToast, dismissToast, expireToasts, NO_TOASTS, type ToastContent, type Toasts } from './toasts.ts';

/** A dialog over the call. */
export type CallDialog =
  | { readonly kind: 'invite' | 'devices' | 'background' | 'shortcuts' | 'rename' | 'encryption' | 'end' }
  | { readonly kind: 'remove'; readonly participantId: string };

/** How the person looks at the call; nothing here is known to anybody else. */
export type CallUi = {
  readonly panel: 'people' | 'chat' | null;
  readonly dialog: CallDialog | null;
  readonly layout: 'grid' | 'speaker';
  readonly selfView: 'auto' | 'float' | 'hidden';
  readonly pinned: string | null;
  readonly page: number;
  /** The last chat message that was on screen. */
  readonly seenId: string | null;
  /** When the last file came that was on screen, in epoch milliseconds. */
  readonly seenFilesAt: number;
  readonly chatTo: string | null;
  readonly draft: string;
  readonly toasts: Toasts;
  /** The last thing told to screen readers that nothing on the screen says; `n` tells repetitions apart. */
  readonly spoken: { readonly n: number; readonly text: string };
  /** What happened, for the record in the chat. */
  readonly notices: readonly Notice[];
  /** Where one's own picture floats. */
  readonly selfCorner: Corner;
  /** This device can do something about background or noise. */
  readonly effects: boolean;
  /** Own volume of others, 0 to 1, by participant; 1 where nothing is set. */
  readonly volumes: Readonly<Record<string, number>>;
};

/** Holds the view of one call. */
export type CallUiStore = StoreApi<CallUi>;

const KEY = 'madang.view';

/** The view of a new call: as the person left the last one. */
export function createCallUi(): CallUiStore {
  const kept = asRecord(recall(KEY));
  const selfView = kept?.['selfView'];
  const store = createStore<CallUi>(() => ({
    panel: null,
    dialog: null,
    layout: kept?.['layout'] === 'speaker' ? 'speaker' : 'grid',
    selfView: selfView === 'float' || selfView === 'hidden' ? selfView : 'auto',
    pinned: null,
    page: 0,
    seenId: null,
    seenFilesAt: 0,
    chatTo: null,
    draft: '',
    toasts: NO_TOASTS,
    spoken: { n: 0, text: '' },
    notices: [],
    selfCorner: readCorner(kept?.['selfCorner']),
    effects: false,
    volumes: {},
  }));
  store.subscribe((now, before) => {
    const { layout, selfView, selfCorner } = now;
    if (layout !== before.layout || selfView !== before.selfView || selfCorner !== before.selfCorner) {
      remember(KEY, { layout, selfView, selfCorner });
    }
  });
  return store;
}

/** Tells the person something. */
export function notify(store: CallUiStore, content: ToastContent): void {
  store.setState((ui) => ({ toasts: addToast(ui.toasts, content, Date.now()) }));
}

/** Tells screen readers something. */
export function say(store: CallUiStore, text: string): void {
  store.setState((ui) => ({ spoken: { n: ui.spoken.n + 1, text } }));
}

/** Puts something on the record. */
export function note(store: CallUiStore, what: NoticeContent): void {
  store.setState((ui) => ({ notices: addNotice(ui.notices, what, Date.now()) }));
}

/** Takes a toast away. */
export function dismiss(store: CallUiStore, id: number): void {
  store.setState((ui) => ({ toasts: dismissToast(ui.toasts, id) }));
}

/** Takes away what has been shown long enough. */
export function expire(store: CallUiStore): void {
  store.setState((ui) => {
    const toasts = expireToasts(ui.toasts, Date.now());
    return toasts === ui.toasts ? ui : { toasts };
  });
}
