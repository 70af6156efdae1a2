export { hasExpired, Rooms } from './rooms.ts';
export { findRoom, findRoomByPin, type RoomRow, recordOf, roomOf } from './store.ts';
