import { cleanText, defineAdapter, draft, unlessRefused, type SoapFeed, type XmlRecord } from '@simpul/adapter-kit';
import { checkSender, dayOf, readDay, readNip, sentAt } from './read-day.ts';

/** What its SIMPEG sends; names of people and places on the map are not read. */
const SENT: SoapFeed['record']['elements'] = {
  NIP_LAMA: [], NIP_BARU: [], NAMA: [], SATKER_ID: [], TANGGAL: [], MODE_KERJA: [], STATUS_HADIR: [], JAM_MASUK: [], JAM_PULANG: [], LATITUDE: [], LONGITUDE: [], KETERANGAN: [],
};

/** Elements that are read; the ledger keeps no others of a person. */
const FIELDS = ['NIP_BARU', 'SATKER_ID', 'TANGGAL', 'MODE_KERJA', 'STATUS_HADIR', 'JAM_MASUK', 'JAM_PULANG'] as const;

/** Prov. Kalimantan Timur's SIMPEG: a day's attendance, pushed as SOAP messages. */
export default defineAdapter<XmlRecord>({
  id: 'prov-kalimantan-timur',
  title: 'Prov. Kalimantan Timur: attendance (SIMPEG, SOAP)',
  owner: 'BKD Provinsi Kalimantan Timur <presensi@kaltimprov.example>',
  timezone: 'Asia/Makassar',
  system: 'simpeg-kaltim',
  source: { format: 'xml', record: 'PRESENSI', header: 'PENGIRIM' },
  feeds: [
    { kind: 'soap', name: 'presensi', namespace: 'urn:simpeg-kaltim:presensi', operation: 'KirimPresensi', header: ['KODE_WILAYAH', 'ZONA', 'WAKTU_KIRIM'], record: { attributes: [], elements: SENT } },
    { kind: 'folder', name: 'presensi-susulan' },
  ],
  versions: 'ledger',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity(record, context) {
    checkSender(record, context);
    return { key: `${readNip(record).value}/${dayOf(record)}` };
  },

  content({ fields }) {
    const kept: XmlRecord['fields'] = {};
    for (const name of FIELDS) {
      const text = cleanText(fields[name]?.text);
      if (text !== undefined) kept[name] = { text, attributes: {} };
    }
    return { attributes: {}, fields: kept, header: {} };
  },

  translate(record, context) {
    const { previous } = context;
    const before = previous && unlessRefused(() => readDay(previous));
    return [
      draft('id.go.asn.worklocation.status-changed.v1', {
        employeeId: context.employeeId([readNip(record)]),
        timeZone: 'Asia/Makassar',
        ...readDay(record),
        ...(before === undefined ? {} : { previousStatus: before.status }),
        occurredAt: sentAt(record, context),
      }),
    ];
  },
});
