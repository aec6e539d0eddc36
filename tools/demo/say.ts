import type { InboxEvent, Receipt } from './bus-client.ts';

export function sayReceipt({ accepted, unchanged, rejected, rejectedCount }: Receipt): void {
  console.log(`     accepted ${accepted}, unchanged ${unchanged}, refused ${rejectedCount}`);
  for (const { at, code, message, hint } of rejected) {
    const where = at.sheet === undefined ? `line ${at.line}` : `sheet "${at.sheet}", row ${at.row}`;
    console.log(`     refused: ${where}: ${message} [${code}]. ${hint}`);
  }
}

/** One line per event: what happened, in words. */
export function sayEvent({ type, agency, data }: InboxEvent): void {
  console.log(`     ${type.replace(/^id\.go\.asn\./, '')} · ${detailOf(type, data)} · about ${agency}`);
}

function detailOf(type: string, data: Record<string, unknown>): string {
  if (type.includes('worklocation.')) return `${data.localDate}: ${data.previousStatus ? `${data.previousStatus} → ` : ''}${data.status}`;
  if (type.includes('.promoted')) return `${data.oldGrade} → ${data.newGrade} from ${data.effectiveDate}`;
  if (type.includes('.leave-')) return `leave from ${data.startDate}`;
  if (type.includes('.registered')) return `${data.asnType}, grade ${data.gradeCode}`;
  if (type.includes('flexwork.requested')) return `${data.locationKind}, ${data.startDate} to ${data.endDate}`;
  if (type.includes('flexwork.')) return `decided ${data.decidedAt}`;
  if (type.includes('task.')) return String(data.instruction ?? data.at);
  return String(data.occurredAt);
}
