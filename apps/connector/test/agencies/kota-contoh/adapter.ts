import { VERSIONED } from '../../sample-adapters.ts';

export default { ...VERSIONED, feeds: [{ kind: 'folder', name: 'harian' }] };
