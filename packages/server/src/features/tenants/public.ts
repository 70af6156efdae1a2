export { CredentialCache } from './credential-cache.ts';
export { guestsTenant } from './installation.ts';
export { usableKeys } from './store.ts';
