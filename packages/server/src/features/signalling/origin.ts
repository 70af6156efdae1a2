/**
 * Which pages may open a socket. Joining needs a token, which no other page has, so `any` is safe for services that
 * embed calls; a list narrows it down.
 */
export type OriginPolicy = 'any' | readonly string[];

/** Whether a page of this origin may connect. Programs that are no browser send none; a page of our own host always may. */
export function isOriginAllowed(policy: OriginPolicy, origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined || policy === 'any') return true;
  if (policy.includes(origin)) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
