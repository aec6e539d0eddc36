import type { InboxEvent, Receipt } from './bus-client.ts';
import type { Teller } from './teller.ts';

export function sayReceipt(teller: Teller, { accepted, unchanged, rejected, rejectedCount }: Receipt): void {
  teller.say(`  accepted ${accepted}, unchanged ${unchanged}, refused ${rejectedCount}`);
  for (const { at, code, message, hint } of rejected) {
    const where = at.sheet === undefined ? `line ${at.line}` : `sheet "${at.sheet}", row ${at.row}`;
    teller.say(`  refused: ${where}: ${message} [${code}]. ${hint}`);
  }
}

/** One line per event: what happened, in words. */
export function sayEvent(teller: Teller, { type, agency, data }: InboxEvent): void {
  teller.say(`  ${nameOf(type)} · ${detailOf(type, data)} · about ${agency}`);
}

/** `task.assigned` of its full type. */
export function nameOf(type: string): string {
  return type.replace(/^id\.go\.asn\.(.+)\.v\d+$/, '$1');
}

function detailOf(type: string, data: Record<string, unknown>): string {
  const said = (field: string) => JSON.stringify(data[field] ?? '').replaceAll('"', '');
  if (type.includes('worklocation.')) return `${said('localDate')}: ${data.previousStatus ? `${said('previousStatus')} → ` : ''}${said('status')}`;
  if (type.includes('.promoted')) return `${said('oldGrade')} → ${said('newGrade')} from ${said('effectiveDate')}`;
  if (type.includes('.leave-')) return `leave from ${said('startDate')}`;
  if (type.includes('.registered')) return `${said('asnType')}, grade ${said('gradeCode')}`;
  if (type.includes('flexwork.requested')) return `${said('locationKind')}, ${said('startDate')} to ${said('endDate')}`;
  if (type.includes('flexwork.activated')) return 'the period began';
  if (type.includes('flexwork.ended')) return `the period ended: ${said('endCause')}`;
  if (type.includes('flexwork.')) return `decided ${said('decidedAt')}`;
  return type.includes('task.') ? said('instruction') : said('occurredAt');
}
