/** What a toast tells. `joined` and `left` of a short time are told together. */
export type ToastContent =
  | { readonly kind: 'joined' | 'left'; readonly names: readonly string[] }
  | { readonly kind: 'info'; readonly text: string }
  /** `hint`: what to do, where the text does not say it. */
  | { readonly kind: 'error'; readonly text: string; readonly hint?: string };

/** A toast that is shown. */
export type Toast = { readonly id: number; readonly at: number; readonly content: ToastContent };

/** All toasts that are shown, oldest first. */
export type Toasts = { readonly nextId: number; readonly list: readonly Toast[] };

/** Nothing to tell. */
export const NO_TOASTS: Toasts = { nextId: 1, list: [] };

/** Comings and goings within this time are one toast. */
export const MERGE_MS = 4_000;
/** How long a toast stays after its last change; errors stay until they are read. */
export const STAY_MS = 5_000;
/** More would cover the stage. */
const MOST = 4;

/** Adds what happened. */
export function addToast(toasts: Toasts, content: ToastContent, now: number): Toasts {
  if (content.kind === 'joined' || content.kind === 'left') {
    const open = toasts.list.find((toast) => toast.content.kind === content.kind && now - toast.at < MERGE_MS);
    if (open !== undefined && 'names' in open.content) {
      const names = [...new Set([...open.content.names, ...content.names])];
      const merged: Toast = { id: open.id, at: now, content: { kind: content.kind, names } };
      return { ...toasts, list: toasts.list.map((toast) => (toast.id === open.id ? merged : toast)) };
    }
  }
  const same = toasts.list.some(
    (toast) => 'text' in toast.content && 'text' in content && toast.content.text === content.text,
  );
  if (same) return toasts;
  const list = [...toasts.list, { id: toasts.nextId, at: now, content }];
  return { nextId: toasts.nextId + 1, list: dropOverflow(list) };
}

function dropOverflow(list: readonly Toast[]): readonly Toast[] {
  if (list.length <= MOST) return list;
  const oldest = list.find((toast) => toast.content.kind !== 'error') ?? list[0];
  return list.filter((toast) => toast !== oldest);
}

/** Takes one away. */
export function dismissToast(toasts: Toasts, id: number): Toasts {
  return { ...toasts, list: toasts.list.filter((toast) => toast.id !== id) };
}

/** Takes away what has been shown long enough. */
export function expireToasts(toasts: Toasts, now: number): Toasts {
  const list = toasts.list.filter((toast) => toast.content.kind === 'error' || now - toast.at < STAY_MS);
  return list.length === toasts.list.length ? toasts : { ...toasts, list };
}
