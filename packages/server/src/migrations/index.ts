import type { Migration } from 'kysely/migration';
import * as first from './0001-ground-floor.ts';
import * as mediaPath from './0002-media-path.ts';
import * as iceTransportPolicy from './0003-ice-transport-policy.ts';
import * as directOnly from './0004-direct-only.ts';
import * as speakerPolicy from './0005-speaker-policy.ts';
import * as encryption from './0006-encryption.ts';
import * as audioSafe from './0007-audio-safe.ts';

/**
 * Every migration in order. A migration that was released is never changed; a new one is appended.
 * Each works on PostgreSQL 15 and later, and leaves the database usable by the version before it.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-ground-floor': first,
  '0002-media-path': mediaPath,
  '0003-ice-transport-policy': iceTransportPolicy,
  '0004-direct-only': directOnly,
  '0005-speaker-policy': speakerPolicy,
  '0006-encryption': encryption,
  '0007-audio-safe': audioSafe,
};
