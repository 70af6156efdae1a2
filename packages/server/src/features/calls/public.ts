export { closeDangling } from './store.ts';
