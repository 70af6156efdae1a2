export type * from '../api/connection-test.ts';
export { testConnection } from './test-connection.ts';
