export type * from '../api/encryption.ts';
export { type EndToEnd, endToEnd } from './end-to-end.ts';
