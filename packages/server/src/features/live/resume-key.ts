import { createHash } from 'node:crypto';
import { ID_LENGTH, idPrefixes, RoomId } from '@madang/protocol';
import { randomText } from '../../kernel/ids.ts';

/** Where a resume key leads. */
export type ParsedResumeKey = { readonly roomId: RoomId };

/** Random characters of the secret part, 5 bits each: 160 bits. */
const SECRET_LENGTH = 32;

/** A new resume key: the room it belongs to, so that any edge finds the owner, and a secret. */
export function makeResumeKey(roomId: RoomId): string {
  return `${roomId.slice(idPrefixes.room.length + 1)}.${randomText(SECRET_LENGTH)}`;
}

/** Reads the room out of a resume key; null: it is none of ours. */
export function parseResumeKey(key: string): ParsedResumeKey | null {
  const roomId = RoomId.safeParse(`${idPrefixes.room}_${key.slice(0, ID_LENGTH)}`);
  return roomId.success && key.charAt(ID_LENGTH) === '.' ? { roomId: roomId.data } : null;
}

/** What the owner keeps of a resume key: comparing hashes tells nothing about the key by its timing. */
export function hashResumeKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
