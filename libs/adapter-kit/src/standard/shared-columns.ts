import type { EventType } from '@simpul/contract';
import { columnOf, type Column, type ColumnOptions } from './column.ts';

/** Whom the row is about. */
export function employeeColumn(type: EventType, options: ColumnOptions = {}): Column {
  return { ...columnOf(type, 'employeeId', { heading: 'NIP', kind: 'person', required: true, ...options }), english: 'NIP or NI PPPK of the employee' };
}

/** Unit and place, where the row says them. */
export function placeColumns(type: EventType): Column[] {
  return [
    columnOf(type, 'unit.code'),
    columnOf(type, 'unit.name'),
    columnOf(type, 'officeRegion', { explained: 'Tempat bekerja.' }),
    columnOf(type, 'homeAgency', { explained: 'Hanya bila bukan instansi Anda.' }),
  ];
}

export function decreeColumns(type: EventType): Column[] {
  return [columnOf(type, 'decree.number'), columnOf(type, 'decree.date'), columnOf(type, 'decree.signer')];
}
