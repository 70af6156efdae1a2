export { hasExpired, Rooms } from './rooms.ts';
export { findAnyRoom, findRoom, findRoomByPin, type RoomRow, roomOf } from './store.ts';
