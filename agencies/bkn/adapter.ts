import { defineAdapter, required, unlessRefused } from '@simpul/adapter-kit';
import { peopleIn, personIn, type Fields } from './answer.ts';
import { FIELDS, readPerson } from './read-person.ts';
import { tellAll, tellChanges } from './tell-changes.ts';

/** SIASN `GET /pns/data-utama/{nip}`: what BKN holds of one civil servant. */
export default defineAdapter<Fields>({
  id: 'bkn',
  title: 'BKN: SIASN data utama (JSON)',
  owner: 'Direktorat Pengelolaan Data dan Penyajian Informasi Kepegawaian <siasn@bkn.example>',
  timezone: 'Asia/Jakarta',
  system: 'siasn',
  source: { format: 'json', split: peopleIn },
  versions: 'ledger',
  emits: [
    'id.go.asn.employee.registered.v1',
    'id.go.asn.employee.changed.v1',
    'id.go.asn.employee.identifier-changed.v1',
    'id.go.asn.employee.legal-status-changed.v1',
    'id.go.asn.employee.transferred.v1',
  ],

  identity(record) {
    const { at, text } = personIn(record);
    return { key: required(text('id'), at('id'), 'identifier-missing') };
  },

  /** The same person said in other words (null for "-", a number for text, an envelope more) is no change. */
  content(record) {
    const { text } = personIn(record);
    return Object.fromEntries(FIELDS.map((field) => [field, text(field)]));
  },

  translate(record, context) {
    const { agencies, previous, receivedAt } = context;
    const now = readPerson(record, agencies);
    const before = previous && unlessRefused(() => readPerson(previous, agencies));
    // The numbers known before come with the new ones, so that a new contract number stays the same person.
    const employeeId = context.employeeId([...(before?.facts.identifiers ?? []), ...now.facts.identifiers]);
    const common = { employeeId, occurredAt: receivedAt };
    return before ? tellChanges(before, now, common) : [tellAll(now, common)];
  },
});
