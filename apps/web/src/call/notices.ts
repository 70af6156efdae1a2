/** What happened in the call, as the chat keeps it between the messages. */
export type NoticeContent = {
  readonly kind: 'joined' | 'left' | 'sharing' | 'took-over';
  readonly name: string;
};

/** A notice; `at` in epoch milliseconds. */
export type Notice = NoticeContent & { readonly id: number; readonly at: number };

/** Older ones go: a page that stays open all day must not grow for ever. */
const KEPT = 200;

/** Adds what happened. */
export function addNotice(notices: readonly Notice[], what: NoticeContent, at: number): readonly Notice[] {
  const id = (notices.at(-1)?.id ?? 0) + 1;
  return [...notices, { ...what, id, at }].slice(-KEPT);
}
