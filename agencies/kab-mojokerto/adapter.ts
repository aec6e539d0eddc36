import { cleanLocalTime, cleanText, defineAdapter, draft, required, tellNamedChanges, tellOtherChanges, unlessRefused } from '@simpul/adapter-kit';
import { COLUMNS, readStaff, type Row } from './read-staff.ts';

/** Kab. Mojokerto's staff and their legal status: an export of the Oracle table PEGAWAI, joined with the decree of the status. */
export default defineAdapter<Row>({
  id: 'kab-mojokerto',
  title: 'Kab. Mojokerto: legal status (SIMPEG, Oracle export)',
  owner: 'BKPSDM Kab. Mojokerto <simpeg@mojokertokab.example>',
  timezone: 'Asia/Jakarta',
  system: 'simpeg-mojokerto',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['PEGAWAI_ID', 'NIP_BARU', 'STATUS_PEGAWAI', 'KEDUDUKAN_ID'] } },
  feeds: [{ kind: 'folder', name: 'pegawai' }],
  versions: 'ledger',
  emits: ['id.go.asn.employee.registered.v1', 'id.go.asn.employee.legal-status-changed.v1', 'id.go.asn.employee.identifier-changed.v1', 'id.go.asn.employee.changed.v1'],

  identity({ PEGAWAI_ID: id }) {
    return { key: required(cleanText(id, '/PEGAWAI_ID'), '/PEGAWAI_ID', 'identifier-missing') };
  },

  /** TANGGAL_UPDATE moves whenever somebody opens the form. */
  content({ TANGGAL_UPDATE: _touched, ...row }) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, cleanText(row[name as keyof typeof row], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const { previous, agency } = context;
    const { identifiers, legalStatus, facts, ...status } = readStaff(row, agency.timeZone);
    const before = previous && unlessRefused(() => readStaff(previous, agency.timeZone));
    const common = {
      // The numbers known before come with the new ones, so that a new contract number stays the same person.
      employeeId: context.employeeId([...(before?.identifiers ?? []), ...identifiers]),
      occurredAt: cleanLocalTime(row.TANGGAL_UPDATE, agency.timeZone, '/TANGGAL_UPDATE') ?? context.receivedAt,
    };
    // Of those who have left, the export no longer says enough to register them.
    if (facts !== undefined && before?.facts === undefined) return [draft('id.go.asn.employee.registered.v1', { ...common, ...facts, legalStatus })];
    const moved = before?.legalStatus === legalStatus ? [] : [draft('id.go.asn.employee.legal-status-changed.v1', { ...common, ...(before && { old: before.legalStatus }), new: legalStatus, ...status })];
    if (facts === undefined || before?.facts === undefined) return moved;
    return [...tellNamedChanges(before.facts, facts, common), ...moved, ...tellOtherChanges(before.facts, facts, common, () => undefined)];
  },
});
