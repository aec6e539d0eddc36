import { checkTable, defineAdapter, identifyChange, isUntouched, tellArrangement, timeOfChange, unlessRefused, type ChangeRow, type ListedArrangement, type TableRow, type TranslateContext } from '@simpul/adapter-kit';
import { COLUMNS, readRequest, rowToRead, TABLE } from './read-request.ts';

/** Kemendiktisaintek's SI-PRESENSI: changes of the table wfh_request, as Debezium reads them from MySQL's binlog. */
export default defineAdapter<ChangeRow>({
  id: 'kemendiktisaintek',
  title: 'Kemendiktisaintek: requests to work from home (SI-PRESENSI; Debezium, MySQL)',
  owner: 'Biro Sumber Daya Manusia, Sekretariat Jenderal <presensi@kemdiktisaintek.example>',
  timezone: 'Asia/Jakarta',
  system: 'si-presensi',
  source: { format: 'debezium' },
  feeds: [{ kind: 'topic', name: 'wfh-request', topic: 'si_presensi.si_presensi.wfh_request', brokers: 'SI_PRESENSI_BROKERS' }],
  versions: 'own',
  emits: ['id.go.asn.flexwork.requested.v1', 'id.go.asn.flexwork.approved.v1', 'id.go.asn.flexwork.rejected.v1', 'id.go.asn.flexwork.withdrawn.v1'],

  identity: identifyChange,

  translate(change, context) {
    checkTable(change, TABLE);
    const row = rowToRead(change);
    if (isUntouched(change, COLUMNS)) return [];
    const now = listed(row, context);
    const before = unlessRefused(() => (change.before ? listed(change.before, context) : undefined));
    // What was said of somebody else, under a NIP since corrected, is not this person's to replace.
    const own = before?.employeeId === now.employeeId ? before : undefined;
    return tellArrangement(now, own, timeOfChange(change, 'Asia/Jakarta') ?? context.receivedAt);
  },
});

/** Somebody may ask for the same days again after a refusal, so the row's id is part of the arrangement's. */
function listed(row: TableRow, context: TranslateContext<ChangeRow>): ListedArrangement {
  const { id, employee, startDate, endDate, status, decidedBy, decidedAt, reason } = readRequest(row);
  const employeeId = context.employeeId([employee]);
  return {
    employeeId,
    arrangementId: context.opaqueId('arrangement', id, employeeId, startDate, endDate),
    terms: { flexKind: 'LOCATION', locationKind: 'HOME', startDate, endDate },
    status,
    ...(decidedBy === undefined ? {} : { decidedBy: { employeeId: context.employeeId([decidedBy]) } }),
    decidedAt,
    reason,
  };
}
