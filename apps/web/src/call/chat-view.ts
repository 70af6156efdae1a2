import type { ChatMessage } from '@madang/client';
import type { FileView } from '@madang/client/files';
import { find } from 'linkifyjs';
import type { Notice } from './notices.ts';

/** A part of a message: text, or a link that may be followed. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Only these may be followed; `javascript:` and its like stay text. */
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Splits a message into text and links. Text is text: nothing in it is ever markup. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of find(text, { defaultProtocol: 'https' })) {
    if (!isSafe(match.href)) continue;
    if (match.start > at) parts.push({ kind: 'text', text: text.slice(at, match.start) });
    parts.push({ kind: 'link', text: match.value, href: match.href });
    at = match.end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function isSafe(href: string): boolean {
  try {
    return SAFE.has(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** A message as it is shown. */
export type ChatItem = {
  readonly message: ChatMessage;
  readonly mine: boolean;
  /** The same sender goes on: no need to name them again. */
  readonly continued: boolean;
  /** Seen by one person only: to them, or from them to me. */
  readonly privacy: 'to' | 'from' | null;
  /** Nothing but one to three emoji: shown large. */
  readonly jumbo: boolean;
};

/** A sender is named anew after a pause of this length. */
const RUN_MS = 3 * 60_000;
const JUMBO = /^(?:\p{RGI_Emoji}\s?){1,3}$/v;

/** The messages as they are shown. */
export function chatItems(messages: readonly ChatMessage[], selfId: string | null): readonly ChatItem[] {
  return messages.map((message, i) => {
    const mine = message.from !== null && message.from === selfId;
    const before = messages[i - 1];
    const continued =
      before !== undefined &&
      before.from === message.from &&
      before.name === message.name &&
      before.to === message.to &&
      Date.parse(message.at) - Date.parse(before.at) < RUN_MS;
    const privacy = message.to === null ? null : mine ? 'to' : 'from';
    return { message, mine, continued, privacy, jumbo: JUMBO.test(message.text) };
  });
}

/** One entry of the chat: what somebody wrote, what happened, or a file. */
export type ChatLine =
  | { readonly kind: 'message'; readonly key: string; readonly item: ChatItem }
  | { readonly kind: 'notice'; readonly key: string; readonly notice: Notice }
  | { readonly kind: 'file'; readonly key: string; readonly file: FileView };

/**
 * Messages, notices and files in the order of time. Messages keep their own order, whatever this device's clock says.
 */
export function chatLines(
  items: readonly ChatItem[],
  notices: readonly Notice[],
  files: readonly FileView[] = [],
): readonly ChatLine[] {
  const between = [
    ...notices.map((notice) => {
      return { at: notice.at, line: { kind: 'notice', key: `notice ${notice.id}`, notice } as const };
    }),
    ...files.map((file) => ({ at: file.at, line: { kind: 'file', key: `file ${file.id}`, file } as const })),
  ].toSorted((a, b) => a.at - b.at);
  const lines: ChatLine[] = [];
  let next = 0;
  const tell = (until: number) => {
    for (let one = between[next]; one !== undefined && one.at < until; one = between[next]) {
      lines.push(one.line);
      next += 1;
    }
  };
  for (const item of items) {
    tell(Date.parse(item.message.at));
    // Who was interrupted is named anew.
    const continued = item.continued && lines.at(-1)?.kind === 'message';
    lines.push({
      kind: 'message',
      key: item.message.id,
      item: continued === item.continued ? item : { ...item, continued },
    });
  }
  tell(Number.POSITIVE_INFINITY);
  return lines;
}

/** How many messages of others came after the last one seen. */
export function unreadCount(messages: readonly ChatMessage[], selfId: string | null, seenId: string | null): number {
  const seenAt = seenId === null ? -1 : messages.findIndex((message) => message.id === seenId);
  return messages.slice(seenAt + 1).filter((message) => message.from === null || message.from !== selfId).length;
}

/** What a key press in the message box means. */
export type ComposerKey = {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
};

/**
 * Whether a key press sends the message. While a Korean syllable is being composed, Enter ends the syllable and must
 * not send: browsers tell by `isComposing`, Safari only by key code 229.
 */
export function sendsMessage(press: ComposerKey): boolean {
  return press.key === 'Enter' && !press.shiftKey && !press.isComposing && press.keyCode !== 229;
}
