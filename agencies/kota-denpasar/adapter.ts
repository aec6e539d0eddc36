import { changedDrafts, cleanText, defineAdapter, quoted, reject, required, type EventDraft, type SoapFeed, type XmlRecord } from '@simpul/adapter-kit';
import { leaveStart, tellLeave } from './read-leave.ts';
import { tellNewPosition, tellPromotion, tellRetirement } from './read-mutation.ts';
import { checkSender, dateOf, readNip, textOf, type Context } from './read-record.ts';

interface Action {
  /** What tells two records of one person and action apart. */
  which: (record: XmlRecord) => string;
  tell: (record: XmlRecord, context: Context) => EventDraft[];
}

/** By the attribute `aksi`. */
const ACTIONS: Readonly<Record<string, Action>> = {
  KP: { which: decreeOr('TMT_GOL'), tell: tellPromotion },
  CUTI: { which: leaveStart, tell: tellLeave },
  PENSIUN: { which: decreeOr('TMT_PENSIUN'), tell: tellRetirement },
  MJ: { which: decreeOr('TMT_JABATAN'), tell: tellNewPosition },
};

/** What its SIMPEG sends, as far as it is known; not all of it is read. */
const SENT: SoapFeed['record']['elements'] = {
  NIP: [], NIP_LAMA: [], NAMA: [], TMPT_TGL_LAHIR: [], GOL_LAMA: [], GOL_BARU: [], PANGKAT: [], TMT_GOL: [], NO_SK: [], TGL_SK: [], ESELON: [], SATKER: ['kode'],
  JENIS_CUTI: [], TGL_MULAI: [], TGL_SELESAI: [], LAMA: [], STATUS: [], JENIS_PENSIUN: [], TMT_PENSIUN: [], JABATAN_LAMA: [], JABATAN_BARU: [], TMT_JABATAN: [],
};

/** Elements that are read; the ledger keeps no others of a person. */
const FIELDS = [
  'NIP', 'NIP_LAMA', 'TMPT_TGL_LAHIR', 'GOL_LAMA', 'GOL_BARU', 'PANGKAT', 'TMT_GOL', 'NO_SK', 'TGL_SK', 'SATKER',
  'JENIS_CUTI', 'TGL_MULAI', 'TGL_SELESAI', 'STATUS', 'JENIS_PENSIUN', 'TMT_PENSIUN', 'JABATAN_LAMA', 'JABATAN_BARU', 'TMT_JABATAN',
] as const;

/** Kota Denpasar's SIMPEG: mutations and leaves that it pushes as SOAP messages. */
export default defineAdapter<XmlRecord>({
  id: 'kota-denpasar',
  title: 'Kota Denpasar: mutations and leaves (SIMPEG, SOAP)',
  owner: 'BKPSDM Kota Denpasar <simpeg@denpasarkota.example>',
  timezone: 'Asia/Makassar',
  system: 'simpeg-denpasar',
  source: { format: 'xml', record: 'pegawai', header: 'header' },
  feeds: [
    {
      kind: 'soap',
      name: 'simpeg',
      namespace: 'urn:simpeg:contoh:v1',
      operation: 'KirimMutasi',
      header: ['kodeInstansi', 'kodeWilayah', 'zona', 'waktu'],
      record: { attributes: ['aksi'], elements: SENT },
    },
  ],
  versions: 'ledger',
  emits: [
    'id.go.asn.employee.promoted.v1', 'id.go.asn.employee.leave-started.v1', 'id.go.asn.employee.leave-ended.v1',
    'id.go.asn.employee.retired.v1', 'id.go.asn.employee.transferred.v1',
  ],

  identity(record, context) {
    checkSender(record, context);
    const [name, { which }] = actionOf(record);
    return { key: [name, readNip(record).value, which(record)].join(':') };
  },

  content({ attributes, fields }) {
    const kept: XmlRecord['fields'] = {};
    for (const name of FIELDS) {
      const [text = '', kode] = [cleanText(fields[name]?.text), cleanText(fields[name]?.attributes.kode)];
      if (text !== '' || kode !== undefined) kept[name] = { text, attributes: kode === undefined ? {} : { kode } };
    }
    return { attributes: { aksi: cleanText(attributes.aksi)?.toUpperCase() ?? '' }, fields: kept, header: {} };
  },

  translate(record, context) {
    const [, { tell }] = actionOf(record);
    const { previous } = context;
    const { previous: _, ...first } = context;
    return previous === undefined ? tell(record, context) : changedDrafts(tell(record, context), () => tell(previous, first));
  },
});

function actionOf({ attributes }: XmlRecord): [name: string, Action] {
  const written = required(cleanText(attributes.aksi), '/aksi');
  const name = written.toUpperCase();
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  return action ? [name, action] : reject('action-unknown', '/aksi', `aksi is ${quoted(written)}, which is none of ${Object.keys(ACTIONS).join(', ')}`, 'Use one of the actions in the adapter’s README.', { message: `aksi berisi ${quoted(written)}, bukan salah satu dari ${Object.keys(ACTIONS).join(', ')}.` });
}

/** A decree's number names the mutation also when its dates are corrected; where there is none yet, the day from which it holds does. */
function decreeOr(since: string): (record: XmlRecord) => string {
  return (record) => textOf(record, 'NO_SK') ?? required(dateOf(record, since), `/${since}`, 'date-missing');
}
