import type { IceServer } from '@madang/protocol';

/** Whether media can go through one of these servers: STUN servers only say who asks. */
export function canRelay(servers: readonly Pick<IceServer, 'urls'>[]): boolean {
  return servers.some(({ urls }) => urls.some((url) => /^turns?:/i.test(url)));
}
