export { iceServersOf } from './ice-servers.ts';
