import { join } from 'node:path';
import { ROOT } from '../../tools/local/folders.ts';

/** For apps that tests start a hundred times and more: what Node has compiled of their files is kept. */
export const KEPT_COMPILED = { NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compiled') };
