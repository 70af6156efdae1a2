export * from '../api/errors.ts';
export type * from '../api/files.ts';
export { fileTransfers } from './transfers.ts';
