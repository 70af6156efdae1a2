// Made by `npm run gen` from the route contracts. Do not edit.
import type { OperationId } from '@madang/protocol';
import type { CallOptions } from '../client.ts';
import type { OperationAnswer, OperationInput } from '../operation.ts';

/** One method for each operation of the REST API. */
export abstract class Operations {
  /** Calls an operation by its id. */
  abstract call<Id extends OperationId>(
    operationId: Id,
    input: OperationInput<Id>,
    options?: CallOptions,
  ): Promise<OperationAnswer<Id>>;

  /**
   * Take on a tenant; answers with its first API key.
   *
   * `POST /v1/tenants`, for operator.
   * @throws MadangApiError SERVICE_CODE_TAKEN, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, STORAGE_FULL, IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  createTenant(input: OperationInput<'createTenant'>, options?: CallOptions): Promise<OperationAnswer<'createTenant'>> {
    return this.call('createTenant', input, options);
  }

  /**
   * List tenants.
   *
   * `GET /v1/tenants`, for operator.
   * @throws MadangApiError CURSOR_INVALID, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, INTERNAL,
   *   UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  listTenants(input: OperationInput<'listTenants'> = {}, options?: CallOptions): Promise<OperationAnswer<'listTenants'>> {
    return this.call('listTenants', input, options);
  }

  /**
   * Read a tenant.
   *
   * `GET /v1/tenants/{tenantId}`, for operator.
   * @throws MadangApiError TENANT_NOT_FOUND, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, INTERNAL,
   *   UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  getTenant(input: OperationInput<'getTenant'>, options?: CallOptions): Promise<OperationAnswer<'getTenant'>> {
    return this.call('getTenant', input, options);
  }

  /**
   * Rename, suspend or reactivate a tenant. Suspending ends its calls.
   *
   * `PATCH /v1/tenants/{tenantId}`, for operator.
   * @throws MadangApiError TENANT_NOT_FOUND, ETAG_MISMATCH, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  updateTenant(input: OperationInput<'updateTenant'>, options?: CallOptions): Promise<OperationAnswer<'updateTenant'>> {
    return this.call('updateTenant', input, options);
  }

  /**
   * Issue an API key for a tenant that lost all of its own.
   *
   * `POST /v1/tenants/{tenantId}/keys`, for operator.
   * @throws MadangApiError TENANT_NOT_FOUND, KEY_LIMIT_REACHED, BAD_REQUEST, MALFORMED_JSON,
   *   UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, STORAGE_FULL, IDEMPOTENCY_KEY_REUSED,
   *   REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  createTenantKey(input: OperationInput<'createTenantKey'>, options?: CallOptions): Promise<OperationAnswer<'createTenantKey'>> {
    return this.call('createTenantKey', input, options);
  }

  /**
   * Read the tenant these credentials belong to.
   *
   * `GET /v1/tenant`, for tenant.
   * @throws MadangApiError UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  getOwnTenant(input: OperationInput<'getOwnTenant'> = {}, options?: CallOptions): Promise<OperationAnswer<'getOwnTenant'>> {
    return this.call('getOwnTenant', input, options);
  }

  /**
   * Change when pictures give way to sound (Audio Safe) in your rooms, from their next call on.
   *
   * `PATCH /v1/tenant`, for tenant.
   * @throws MadangApiError ETAG_MISMATCH, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE,
   *   UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  updateOwnTenant(input: OperationInput<'updateOwnTenant'> = {}, options?: CallOptions): Promise<OperationAnswer<'updateOwnTenant'>> {
    return this.call('updateOwnTenant', input, options);
  }

  /**
   * Issue another API key.
   *
   * `POST /v1/keys`, for tenant.
   * @throws MadangApiError KEY_LIMIT_REACHED, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, IDEMPOTENCY_KEY_REUSED,
   *   REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  createKey(input: OperationInput<'createKey'> = {}, options?: CallOptions): Promise<OperationAnswer<'createKey'>> {
    return this.call('createKey', input, options);
  }

  /**
   * List API keys, without their secrets.
   *
   * `GET /v1/keys`, for tenant.
   * @throws MadangApiError CURSOR_INVALID, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  listKeys(input: OperationInput<'listKeys'> = {}, options?: CallOptions): Promise<OperationAnswer<'listKeys'>> {
    return this.call('listKeys', input, options);
  }

  /**
   * Replace a key: answers with a new one; the old one works for the grace time.
   *
   * `POST /v1/keys/{keyId}/rotate`, for tenant.
   * @throws MadangApiError KEY_NOT_FOUND, KEY_LIMIT_REACHED, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, IDEMPOTENCY_KEY_REUSED,
   *   REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  rotateKey(input: OperationInput<'rotateKey'>, options?: CallOptions): Promise<OperationAnswer<'rotateKey'>> {
    return this.call('rotateKey', input, options);
  }

  /**
   * Revoke a key at once. The last live key cannot be revoked.
   *
   * `DELETE /v1/keys/{keyId}`, for tenant.
   * @throws MadangApiError KEY_NOT_FOUND, LAST_KEY, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  revokeKey(input: OperationInput<'revokeKey'>, options?: CallOptions): Promise<OperationAnswer<'revokeKey'>> {
    return this.call('revokeKey', input, options);
  }

  /**
   * Create a room.
   *
   * `POST /v1/rooms`, for tenant.
   * @throws MadangApiError PIN_TAKEN, ROOM_LIMIT_REACHED, ENCRYPTION_CONFLICT, RELAY_UNAVAILABLE, BAD_REQUEST,
   *   MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   STORAGE_FULL, IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  createRoom(input: OperationInput<'createRoom'> = {}, options?: CallOptions): Promise<OperationAnswer<'createRoom'>> {
    return this.call('createRoom', input, options);
  }

  /**
   * List rooms, newest first.
   *
   * `GET /v1/rooms`, for tenant.
   * @throws MadangApiError CURSOR_INVALID, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  listRooms(input: OperationInput<'listRooms'> = {}, options?: CallOptions): Promise<OperationAnswer<'listRooms'>> {
    return this.call('listRooms', input, options);
  }

  /**
   * Read a room and whether a call is going on in it.
   *
   * `GET /v1/rooms/{roomId}`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  getRoom(input: OperationInput<'getRoom'>, options?: CallOptions): Promise<OperationAnswer<'getRoom'>> {
    return this.call('getRoom', input, options);
  }

  /**
   * Change a room; a call going on in it follows at once, except for codecs and encryption.
   *
   * `PATCH /v1/rooms/{roomId}`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, PIN_TAKEN, ETAG_MISMATCH, ENCRYPTION_CONFLICT, RELAY_UNAVAILABLE,
   *   BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN,
   *   TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  updateRoom(input: OperationInput<'updateRoom'>, options?: CallOptions): Promise<OperationAnswer<'updateRoom'>> {
    return this.call('updateRoom', input, options);
  }

  /**
   * Destroy a room. Everyone in it is told `room-destroyed`; its history stays.
   *
   * `DELETE /v1/rooms/{roomId}`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  destroyRoom(input: OperationInput<'destroyRoom'>, options?: CallOptions): Promise<OperationAnswer<'destroyRoom'>> {
    return this.call('destroyRoom', input, options);
  }

  /**
   * Make a join token for one client: single use, expiring.
   *
   * `POST /v1/rooms/{roomId}/tokens`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_EXPIRED, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, IDEMPOTENCY_KEY_REUSED,
   *   REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  createToken(input: OperationInput<'createToken'>, options?: CallOptions): Promise<OperationAnswer<'createToken'>> {
    return this.call('createToken', input, options);
  }

  /**
   * List everyone in the call, observers and people in the lobby included.
   *
   * `GET /v1/rooms/{roomId}/participants`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN,
   *   TENANT_SUSPENDED, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  listParticipants(input: OperationInput<'listParticipants'>, options?: CallOptions): Promise<OperationAnswer<'listParticipants'>> {
    return this.call('listParticipants', input, options);
  }

  /**
   * Change the role or name of a participant, or admit one from the lobby.
   *
   * `PATCH /v1/rooms/{roomId}/participants/{participantId}`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, PARTICIPANT_NOT_FOUND, ENCRYPTION_CONFLICT,
   *   BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN,
   *   TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  updateParticipant(input: OperationInput<'updateParticipant'>, options?: CallOptions): Promise<OperationAnswer<'updateParticipant'>> {
    return this.call('updateParticipant', input, options);
  }

  /**
   * Mute what a participant publishes. They may unmute themselves.
   *
   * `POST /v1/rooms/{roomId}/participants/{participantId}/mute`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, PARTICIPANT_NOT_FOUND, TRACK_NOT_FOUND, BAD_REQUEST,
   *   MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  muteParticipant(input: OperationInput<'muteParticipant'>, options?: CallOptions): Promise<OperationAnswer<'muteParticipant'>> {
    return this.call('muteParticipant', input, options);
  }

  /**
   * Remove a participant from the call. They are told `removed`.
   *
   * `DELETE /v1/rooms/{roomId}/participants/{participantId}`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, PARTICIPANT_NOT_FOUND, BAD_REQUEST, UNAUTHENTICATED,
   *   FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  removeParticipant(input: OperationInput<'removeParticipant'>, options?: CallOptions): Promise<OperationAnswer<'removeParticipant'>> {
    return this.call('removeParticipant', input, options);
  }

  /**
   * Send a chat message from your service to everyone or to one participant.
   *
   * `POST /v1/rooms/{roomId}/messages`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, PARTICIPANT_NOT_FOUND, BAD_REQUEST, MALFORMED_JSON,
   *   UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL,
   *   IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  sendMessage(input: OperationInput<'sendMessage'>, options?: CallOptions): Promise<OperationAnswer<'sendMessage'>> {
    return this.call('sendMessage', input, options);
  }

  /**
   * End the call for everyone; the room stays.
   *
   * `POST /v1/rooms/{roomId}/end`, for tenant.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_NOT_LIVE, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN,
   *   TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  endCall(input: OperationInput<'endCall'>, options?: CallOptions): Promise<OperationAnswer<'endCall'>> {
    return this.call('endCall', input, options);
  }

  /**
   * List calls, newest first.
   *
   * `GET /v1/calls`, for tenant.
   * @throws MadangApiError CURSOR_INVALID, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  listCalls(input: OperationInput<'listCalls'> = {}, options?: CallOptions): Promise<OperationAnswer<'listCalls'>> {
    return this.call('listCalls', input, options);
  }

  /**
   * Read a call with everyone who took part.
   *
   * `GET /v1/calls/{callId}`, for tenant.
   * @throws MadangApiError CALL_NOT_FOUND, BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED,
   *   RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  getCall(input: OperationInput<'getCall'>, options?: CallOptions): Promise<OperationAnswer<'getCall'>> {
    return this.call('getCall', input, options);
  }

  /**
   * Create a room as a guest, where the operator allows it (`web.openRooms`).
   *
   * `POST /v1/entry/rooms`, for public.
   * @throws MadangApiError FORBIDDEN, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE,
   *   STORAGE_FULL, IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  createOpenRoom(input: OperationInput<'createOpenRoom'> = {}, options?: CallOptions): Promise<OperationAnswer<'createOpenRoom'>> {
    return this.call('createOpenRoom', input, options);
  }

  /**
   * What anybody with the link may know before entering.
   *
   * `GET /v1/entry/rooms/{roomId}`, for public.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_EXPIRED, BAD_REQUEST, RATE_LIMITED, INTERNAL, UNAVAILABLE,
   *   NODE_DRAINING, TIMEOUT.
   */
  getRoomFacts(input: OperationInput<'getRoomFacts'>, options?: CallOptions): Promise<OperationAnswer<'getRoomFacts'>> {
    return this.call('getRoomFacts', input, options);
  }

  /**
   * Get a token for a room with access `link`.
   *
   * `POST /v1/entry/rooms/{roomId}/tokens`, for public.
   * @throws MadangApiError ROOM_NOT_FOUND, ROOM_EXPIRED, ENTRY_REFUSED, BAD_REQUEST, MALFORMED_JSON,
   *   UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING,
   *   TIMEOUT.
   */
  enterByLink(input: OperationInput<'enterByLink'>, options?: CallOptions): Promise<OperationAnswer<'enterByLink'>> {
    return this.call('enterByLink', input, options);
  }

  /**
   * Find a room by its PIN. Guesses are limited; every failure reads the same.
   *
   * `POST /v1/entry/pin`, for public.
   * @throws MadangApiError ENTRY_REFUSED, RATE_LIMITED, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE,
   *   BODY_TOO_LARGE, STORAGE_FULL, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  enterByPin(input: OperationInput<'enterByPin'>, options?: CallOptions): Promise<OperationAnswer<'enterByPin'>> {
    return this.call('enterByPin', input, options);
  }

  /**
   * Get what a page needs to test its connection: TURN servers and two tokens for a room that lasts two minutes.
   *
   * `POST /v1/connection-test`, for public.
   * @throws MadangApiError ENTRY_REFUSED, BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE,
   *   STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  openConnectionTest(input: OperationInput<'openConnectionTest'> = {}, options?: CallOptions): Promise<OperationAnswer<'openConnectionTest'>> {
    return this.call('openConnectionTest', input, options);
  }

  /**
   * Check that your credentials work and the service serves.
   *
   * `POST /v1/heartbeat`, for tenant.
   * @throws MadangApiError BAD_REQUEST, MALFORMED_JSON, UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, UNAUTHENTICATED,
   *   FORBIDDEN, TENANT_SUSPENDED, STORAGE_FULL, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING, TIMEOUT.
   */
  heartbeat(input: OperationInput<'heartbeat'> = {}, options?: CallOptions): Promise<OperationAnswer<'heartbeat'>> {
    return this.call('heartbeat', input, options);
  }

  /**
   * Read every setting in force and where it came from.
   *
   * `GET /v1/settings`, for operator.
   * @throws MadangApiError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING,
   *   TIMEOUT.
   */
  getSettings(input: OperationInput<'getSettings'> = {}, options?: CallOptions): Promise<OperationAnswer<'getSettings'>> {
    return this.call('getSettings', input, options);
  }

  /**
   * List nodes and their load.
   *
   * `GET /v1/nodes`, for operator.
   * @throws MadangApiError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, INTERNAL, UNAVAILABLE, NODE_DRAINING,
   *   TIMEOUT.
   */
  listNodes(input: OperationInput<'listNodes'> = {}, options?: CallOptions): Promise<OperationAnswer<'listNodes'>> {
    return this.call('listNodes', input, options);
  }
}
