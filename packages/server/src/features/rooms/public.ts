export { hasExpired, Rooms } from './rooms.ts';
export { findRoom, findRoomByPin, type RoomRow, roomOf } from './store.ts';
