import type { FolderFeed } from '@simpul/adapter-kit';
import { TABLE } from '../../sample-adapters.ts';

const FEEDS: FolderFeed[] = [
  { kind: 'folder', name: 'rekap' },
  { kind: 'folder', name: 'isi', mode: 'snapshot', expects: { by: '00:00', atLeast: 2 }, maxMissing: 1 },
];

export default { ...TABLE, id: 'kota-lain', feeds: FEEDS };
