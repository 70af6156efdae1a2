import { z } from 'zod';
import { KeyId, RoomId } from './ids.ts';
import { limits } from './limits.ts';
import { Capability, Role } from './permissions.ts';
import { DisplayName, Metadata } from './values.ts';

/** The `aud` of a join token: no token made for something else opens a room. */
export const JOIN_AUDIENCE = 'madang:join';

/** The one algorithm of join tokens; a header that says otherwise is refused (RFC 8725 §3.1). */
export const TOKEN_ALGORITHM = 'HS256';

/** Header of a join token (RFC 7515 §4.1). */
export const JoinTokenHeader = z
  .strictObject({ alg: z.literal(TOKEN_ALGORITHM), typ: z.literal('JWT').optional(), kid: KeyId })
  .meta({ id: 'JoinTokenHeader' });
export type JoinTokenHeader = z.infer<typeof JoinTokenHeader>;

/** Who the bearer is and may do; the same whether REST made the token or the tenant's server signed it offline. */
export const JoinClaims = z
  .strictObject({
    aud: z.literal(JOIN_AUDIENCE),
    room: RoomId,
    sub: z.string().min(1).max(128).meta({ description: "The tenant's own id of the user." }),
    name: DisplayName.optional().meta({ description: 'Name shown to others; the bearer may change it.' }),
    role: Role,
    allow: z.array(Capability).max(16).optional().meta({ description: 'Capabilities beyond those of the role.' }),
    deny: z.array(Capability).max(16).optional().meta({ description: 'Capabilities taken from the role.' }),
    metadata: Metadata.optional(),
    jti: z.string().min(16).max(64).meta({ description: 'Random; makes the token single use.' }),
    iat: z.int().positive().meta({ description: 'Unix time, seconds.' }),
    nbf: z.int().positive().optional().meta({ description: 'Unix time, seconds.' }),
    exp: z
      .int()
      .positive()
      .meta({ description: `Unix time, seconds; at most ${limits.tokenTtlMaxSeconds} after iat.` }),
  })
  .meta({ id: 'JoinClaims' });
export type JoinClaims = z.infer<typeof JoinClaims>;
