import type { Capability, Role } from '@madang/client';

/** The capabilities of each role, as the protocol's `roleCapabilities`; repeated here to keep its schemas out of the page. */
export const roleCapabilities: Readonly<Record<Role, readonly Capability[]>> = {
  moderator: [
    'publish:audio',
    'publish:video',
    'publish:screen',
    'subscribe',
    'chat',
    'draw',
    'present',
    'moderate',
    'record',
  ],
  presenter: ['publish:audio', 'publish:video', 'publish:screen', 'subscribe', 'chat', 'draw', 'present'],
  participant: ['publish:audio', 'publish:video', 'publish:screen', 'subscribe', 'chat', 'draw'],
  observer: ['subscribe', 'chat', 'hidden'],
};
