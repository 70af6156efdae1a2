import { limits } from '@madang/protocol/limits';
import type { SessionKey } from '../signal/client.ts';

type Remembered = SessionKey & { readonly at: number };

/**
 * Keeps a participant for the page that follows. Written when the page goes and taken out when the next one reads it, so
 * that a duplicated tab, which copies sessionStorage, cannot take the participant away from the first one.
 */
export function rememberSession(url: string, token: string, key: SessionKey, now: number): void {
  const remembered: Remembered = { ...key, at: now };
  try {
    sessionStorage.setItem(nameOf(url, token), JSON.stringify(remembered));
  } catch {
    // No storage in this context (privacy settings): the next page joins anew.
  }
}

/** Takes out the participant of the page before, if the server still keeps it. */
export function recallSession(url: string, token: string, now: number): SessionKey | null {
  try {
    const name = nameOf(url, token);
    const text = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    if (text === null) return null;
    const kept: unknown = JSON.parse(text);
    if (!isRemembered(kept) || now - kept.at >= limits.resumeWindowMs) return null;
    return { participantId: kept.participantId, resumeKey: kept.resumeKey };
  } catch {
    return null;
  }
}

/** Other scripts of the page may write there too. Whether the key is right, the server says. */
function isRemembered(kept: unknown): kept is Remembered {
  if (typeof kept !== 'object' || kept === null) return false;
  const { participantId, resumeKey, at } = kept as Partial<Record<string, unknown>>;
  return typeof participantId === 'string' && typeof resumeKey === 'string' && typeof at === 'number';
}

function nameOf(url: string, token: string): string {
  return `madang.session ${url} ${roomOf(token)}`;
}

/** The room a token is for. Read without checking: it only names the memory. */
export function roomOf(token: string): string {
  try {
    const body = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null && 'room' in claims ? String(claims.room) : '';
  } catch {
    return '';
  }
}
