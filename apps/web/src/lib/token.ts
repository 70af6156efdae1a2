import { asRecord } from './storage.ts';

/** What the page shows of a join token before it is used. Nothing here is trusted: the server checks the token. */
export type TokenGlance = { readonly roomId: string | null; readonly name: string | null };

/** The token in the fragment of `/join#token=…`. */
export function tokenOfFragment(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/u, '')).get('token');
}

/** Reads room and name from a token, for show. */
export function glanceAtToken(token: string): TokenGlance {
  const payload = token.split('.')[1];
  if (payload === undefined) return { roomId: null, name: null };
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const claims = asRecord(JSON.parse(new TextDecoder().decode(bytes)));
    const roomId = claims?.['room'];
    const name = claims?.['name'];
    return { roomId: typeof roomId === 'string' ? roomId : null, name: typeof name === 'string' ? name : null };
  } catch {
    return { roomId: null, name: null };
  }
}
