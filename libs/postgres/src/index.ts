export { createStores, type Stores } from './create-stores.ts';
export { openDatabase, type Database, type DatabaseOptions } from './database.ts';
export { migrate } from './migrate.ts';
export { BadPageToken } from './page-token.ts';
