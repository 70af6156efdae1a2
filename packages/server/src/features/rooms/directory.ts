import { audioSafePolicy } from '@madang/core';
import type { RoomId } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import type { RoomDirectory, RoomToOpen } from '../live/public.ts';
import type { Rooms } from './rooms.ts';
import { findRoomToOpen, recordOf } from './store.ts';

/** Rooms as the live side finds them. */
export function roomDirectory(db: Db, rooms: Rooms, publicUrl: () => string): RoomDirectory {
  const named = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw fromDatabase(error);
    });
  return {
    async find(roomId: RoomId): Promise<RoomToOpen | null> {
      const row = await named(findRoomToOpen(db, roomId));
      if (row === undefined) return null;
      return { settings: recordOf(row, publicUrl()), audioSafe: audioSafePolicy(row.audio_safe) };
    },
    async destroyEmpty(roomId: RoomId): Promise<void> {
      await named(rooms.destroy(acrossTenants(db), roomId));
    },
  };
}
