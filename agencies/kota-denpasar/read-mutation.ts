import { checkGrade, cleanGrade, draft, required, unlessRefused, type EventDraft, type GradeCode, type XmlRecord } from '@simpul/adapter-kit';
import { dateOf, occurredAt, readEmployee, readNip, readSurroundings, remarksOn, textOf, type Context } from './read-record.ts';

/** KP, kenaikan pangkat. */
export function tellPromotion(record: XmlRecord, context: Context): EventDraft[] {
  const oldGrade = readGrade(record, 'GOL_LAMA');
  const newGrade = required(readGrade(record, 'GOL_BARU'), '/GOL_BARU');
  const effectiveDate = required(dateOf(record, 'TMT_GOL'), '/TMT_GOL', 'date-missing');
  const rank = unlessRefused(() => cleanGrade(record.fields.PANGKAT?.text, '/PANGKAT'));
  const remarks = rank === undefined || rank === newGrade ? [] : ['RANK_DIFFERS'];
  return [draft('id.go.asn.employee.promoted.v1', { ...common(record, context, remarks), ...(oldGrade === undefined ? {} : { oldGrade }), newGrade, effectiveDate })];
}

/** PENSIUN. The reason is passed on as written: BUP, APS, meninggal … */
export function tellRetirement(record: XmlRecord, context: Context): EventDraft[] {
  const reason = required(textOf(record, 'JENIS_PENSIUN'), '/JENIS_PENSIUN');
  const effectiveDate = required(dateOf(record, 'TMT_PENSIUN'), '/TMT_PENSIUN', 'date-missing');
  return [draft('id.go.asn.employee.retired.v1', { ...common(record, context), reason, effectiveDate })];
}

/** MJ, mutasi jabatan: another position in the same agency. */
export function tellNewPosition(record: XmlRecord, context: Context): EventDraft[] {
  const agency = context.agency.id;
  const [from, to] = [textOf(record, 'JABATAN_LAMA'), required(textOf(record, 'JABATAN_BARU'), '/JABATAN_BARU')];
  const effectiveDate = required(dateOf(record, 'TMT_JABATAN'), '/TMT_JABATAN', 'date-missing');
  return [draft('id.go.asn.employee.transferred.v1', { ...common(record, context), kind: 'POSITION', from: { agency, ...(from === undefined ? {} : { position: from }) }, to: { agency, position: to }, effectiveDate })];
}

function readGrade(record: XmlRecord, name: string): GradeCode | undefined {
  const grade = cleanGrade(record.fields[name]?.text, `/${name}`);
  return grade && checkGrade(grade, readNip(record), `/${name}`);
}

function common(record: XmlRecord, context: Context, more: readonly string[] = []) {
  const quality = [...remarksOn(record), ...more];
  return {
    employeeId: readEmployee(record, context),
    ...readSurroundings(record),
    occurredAt: occurredAt(record, context),
    ...(quality.length === 0 ? {} : { quality }),
  };
}
