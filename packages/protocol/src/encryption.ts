import { z } from 'zod';
import { limits } from './limits.ts';

/** Whether the media of a room is encrypted from end to end. */
export const EncryptionPolicy = z.enum(['none', 'required']).meta({
  id: 'EncryptionPolicy',
  description:
    '`required`: participants encrypt sound and pictures for each other, the server passes them on without being able to ' +
    'decode them, and clients that cannot do so are refused. `none`: media is encrypted between each client and the server.',
});
export type EncryptionPolicy = z.infer<typeof EncryptionPolicy>;

/** The public half of the key pair that a page makes for one call. */
export const PublicKey = z
  .string()
  .regex(/^[\w-]{87}$/, 'an uncompressed P-256 point in base64url')
  .meta({ id: 'PublicKey', description: 'P-256, uncompressed (SEC 1 §2.3.3), in base64url.' });
export type PublicKey = z.infer<typeof PublicKey>;

/** What participants say to each other about keys, passed on by the server, which cannot read what is sealed. */
export const KeyMessage = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('key'),
        sealed: z
          .string()
          .min(1)
          .max(limits.sealedKeyLength)
          .regex(/^[\w-]+$/, 'base64url'),
      })
      .meta({ description: 'The key that the sender’s media is encrypted with, sealed for the one it is sent to.' }),
    z.strictObject({ kind: z.literal('wanted') }).meta({ description: 'Asks for that key: it is missing here.' }),
  ])
  .meta({ id: 'KeyMessage' });
export type KeyMessage = z.infer<typeof KeyMessage>;
