import { TABLE } from '../../sample-adapters.ts';

export default { ...TABLE, id: 'kota-lain', feeds: [{ kind: 'folder', name: 'rekap' }] };
