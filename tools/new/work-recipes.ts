import { looksLikeName } from '../capture/mask-name.ts';
import { draftOf, type Recipe } from './recipe.ts';
import { CONFIRM, pointerTo, type Say } from './say.ts';
import { employee, heard } from './staff-recipes.ts';

const UNIT = { name: 'unit' } as const;
const FLEXWORK_TYPES = ['id.go.asn.flexwork.requested.v1', 'id.go.asn.flexwork.approved.v1', 'id.go.asn.flexwork.rejected.v1', 'id.go.asn.flexwork.withdrawn.v1'] as const;

export const ATTENDANCE: Recipe = {
  name: 'attendance',
  title: 'attendance',
  emits: ['id.go.asn.worklocation.status-changed.v1'],
  signs: ['nip', 'date', ['workStatus', 'checkIn']],
  key: ['nip', 'date'],
  tell: (say) =>
    draftOf(
      'id.go.asn.worklocation.status-changed.v1',
      employee(say),
      say.line('localDate', 'date', true),
      ['timeZone: context.agency.timeZone,'],
      say.line('status', 'workStatus', true),
      say.line('checkInAt', 'checkIn'),
      say.line('checkOutAt', 'checkOut'),
      say.textLine('rawStatus', 'workStatus'),
      say.group('unit', UNIT),
      heard(say),
    ),
};

export const FLEXWORK: Recipe = {
  name: 'flexwork',
  title: 'approvals of flexible work',
  emits: FLEXWORK_TYPES,
  signs: ['nip', 'start', 'end', 'place', 'decision'],
  key: ['nip', 'start'],
  tell: (say) => [
    `  const employeeId = context.employeeId([${say.need('nip')}]);`,
    `  const { startDate, endDate } = cleanPeriod(${say.need('start')}, ${say.may('end')}, ${pointer(say, 'start')}, ${pointer(say, 'end')}); ${say.note('end')}`,
    `  const locationKind = ${placeOf(say)}; ${say.note('place')}`,
    "  const which = { employeeId, arrangementId: context.opaqueId('arrangement', employeeId, startDate, endDate, locationKind) };",
    ...asked(say),
    `  const decidedAt = ${decidedAt(say)}; ${say.note('decidedAt')}`,
    ...decider(say),
    `  const decision = { ...which, ${say.has('decidedBy') ? 'decidedBy: decider && { employeeId: context.employeeId([decider]) }, ' : ''}decidedAt, occurredAt: decidedAt };`,
    `  const reason = ${say.may('reason')}; ${say.note('reason')}`,
    `  switch (${say.need('decision')}) { ${say.note('decision')}`,
    "    case 'REQUESTED':",
    '      return [requested];',
    "    case 'APPROVED':",
    `      return [requested, draft('${FLEXWORK_TYPES[1]}', { ...decision, reason })];`,
    "    case 'REJECTED':",
    `      return [requested, draft('${FLEXWORK_TYPES[2]}', { ...decision, reason: required(reason, ${pointer(say, 'reason')}) })];`,
    "    case 'WITHDRAWN':",
    `      return [requested, draft('${FLEXWORK_TYPES[3]}', { ...decision, reason })];`,
    '  }',
  ],
};

function asked(say: Say): string[] {
  const lines = [["...which,", "flexKind: 'LOCATION',", 'locationKind,', 'startDate,', 'endDate,'], say.group('unit', UNIT), heard(say)].flat();
  return [`  const requested = draft('${FLEXWORK_TYPES[0]}', {`, ...lines.map((line) => `    ${line}`), '  });'];
}

function placeOf(say: Say): string {
  const found = say.found.get('place');
  if (!found) return say.need('place');
  say.used.add('place');
  say.needed.add('place');
  return `required(cleanWord(${say.raw(found)}, PLACES, 'work-location-unknown', ${pointer(say, 'place')}), ${pointer(say, 'place')})`;
}

/** A day alone counts from its beginning. */
function decidedAt(say: Say): string {
  const found = say.found.get('decidedAt');
  if (!found) return 'context.receivedAt';
  return found.reading === 'date' ? `startOf(${say.may('decidedAt')}, context) ?? context.receivedAt` : `${say.may('decidedAt')} ?? context.receivedAt`;
}

function decider(say: Say): string[] {
  return say.has('decidedBy') ? [`  const decider = ${say.may('decidedBy')}; ${say.note('decidedBy')}`] : [];
}

function pointer(say: Say, role: Parameters<Say['has']>[0]): string {
  const found = say.found.get(role);
  return found ? pointerTo(found, say.layout) : "''";
}

export const TASK: Recipe = {
  name: 'task',
  title: 'dispositions',
  emits: ['id.go.asn.task.assigned.v1'],
  signs: ['letterNo', ['instruction', 'addressee']],
  key: ['letterNo', 'addressee'],
  tell: (say) => [
    ...(say.has('nip') ? [`  const nip = ${say.may('nip')}; ${say.note('nip')}`] : []),
    ...draftOf(
      'id.go.asn.task.assigned.v1',
      [`taskId: context.opaqueId('task', ${say.need('letterNo')}${say.has('addressee') ? `, ${say.need('addressee')}` : ''}),`, `kind: 'ASSIGNMENT', // ${CONFIRM} or REQUEST, PROBLEM`],
      say.line('letterNo', 'letterNo'),
      say.line('letterDate', 'letterDate'),
      say.line('title', 'title'),
      say.line('instruction', 'instruction', true),
      say.has('urgency') ? say.line('urgency', 'urgency', true) : [`urgency: 'NORMAL', // ${CONFIRM} no column says it`],
      [`secrecy: 'NORMAL', // ${CONFIRM} nothing in it is confidential`, `assigner: { agency: context.agency.id }, // ${CONFIRM} who hands it on`],
      [`assignee: { agency: context.agency.id${say.has('addressee') ? `, ${partyField(say)}: ${say.need('addressee')}` : ''}${say.has('nip') ? ', employeeId: nip && context.employeeId([nip])' : ''} }, // ${CONFIRM} the name of a person, or a position?`],
      say.line('dueAt', 'due'),
      heard(say),
    ),
  ],
};

/** A name is personal and travels less far than a position. */
function partyField(say: Say): 'name' | 'position' {
  const values = say.found.get('addressee')?.column.values ?? [];
  return values.filter((value) => looksLikeName(String(value))).length >= values.length / 2 ? 'name' : 'position';
}
