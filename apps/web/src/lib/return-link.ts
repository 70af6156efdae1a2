/** The way back to the service that sent the person here. */
export type ReturnLink =
  /** An address that the service put into its link. */
  | { readonly kind: 'link'; readonly url: string; readonly host: string }
  /** The page before this one in the tab, which was the service's. */
  | { readonly kind: 'back' };

/** What is known of where the person came from. */
export type Arrival = {
  /** Fragment of the address: `#token=…&return=https%3A%2F%2Fservice.example%2Froom`. */
  readonly fragment: string;
  readonly referrer: string;
  readonly origin: string;
  readonly historyLength: number;
};

/**
 * Reads the way back. Only https is followed (http for developers on their own machine), and the host is always shown,
 * so that no link can pass for a page of this server.
 */
export function returnLinkOf({ fragment, referrer, origin, historyLength }: Arrival): ReturnLink | null {
  const asked = new URLSearchParams(fragment.replace(/^#/u, '')).get('return');
  const url = asked === null ? null : safeUrl(asked);
  if (url !== null) return { kind: 'link', url: url.href, host: url.host };
  const from = safeUrl(referrer);
  return from !== null && from.origin !== origin && historyLength > 1 ? { kind: 'back' } : null;
}

function safeUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const local = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  return (url.protocol === 'https:' || local) && url.username === '' && url.password === '' ? url : null;
}
