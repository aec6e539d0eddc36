import type { TaskFilter } from '@simpul/domain';
import { readPageToken } from '../../page-token.ts';
import { cleanText } from '../clean-text.ts';
import { FOUND } from './task-rows.ts';

/** The tasks in an agency's list, or under one task, newest first; one more than asked for tells that there is a next page. Throws `BadPageToken`. */
export function listQuery(agency: string, filter: TaskFilter): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [agency];
  const value = (given: unknown) => `$${parameters.push(given)}`;
  const conditions = filter.parent === undefined ? ['p.agency = $1'] : [`t.parent_id = ${value(cleanText(filter.parent))}`, "(t.assigner = $1 OR t.assignee = $1 OR t.task -> 'forwarders' ? $1)"];
  const order = filter.parent === undefined ? 'p.seq' : 't.seq';
  if (filter.page !== undefined) conditions.push(`${order} < ${value(readPageToken(filter.page))}`);
  if (filter.role !== undefined) conditions.push(filter.parent === undefined ? `p.role = ${value(filter.role)}` : `t.${filter.role} = $1`);
  if (filter.state !== undefined) conditions.push(`t.state = ${value(filter.state)}`);
  if (filter.kind !== undefined) conditions.push(`t.kind = ${value(filter.kind)}`);
  if (filter.overdue !== undefined) conditions.push(`t.overdue = ${value(filter.overdue)}`);
  if (filter.open !== undefined) conditions.push(`t.ended = ${value(!filter.open)}`);
  if (filter.letterNo !== undefined) conditions.push(`t.letter_no = ${value(cleanText(filter.letterNo))}`);
  const from = filter.parent === undefined ? 'task_parties p JOIN tasks t ON t.id = p.task_id' : 'tasks t';
  const sql = `SELECT ${FOUND}, t.seq FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${order} DESC LIMIT ${value(filter.limit + 1)}`;
  return { sql, parameters };
}
