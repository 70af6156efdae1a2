export { type ApiAnswer, type CallOptions, Madang, type MadangOptions } from './client.ts';
export { MadangApiError, MadangNetworkError } from './errors.ts';
export { type JoinTokenRequest, signJoinToken } from './join-token.ts';
export type { OperationAnswer, OperationInput, PagedOperationId, PageItem } from './operation.ts';
